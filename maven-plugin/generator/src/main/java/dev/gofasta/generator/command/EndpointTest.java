package dev.gofasta.generator.command;

import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldImports;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.FieldView;
import dev.gofasta.generator.field.Packages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a test that asks one route, with what the test class has. */
final class EndpointTest {

    private static final String MOCKITO = "org.mockito.BDDMockito.";
    private static final String HTTP = "org.springframework.http.";

    private final ResourceClasses classes;
    private final Endpoint endpoint;
    private final String route;
    private final boolean withService;
    private final JavaEditor editor;
    private final JavaType type;
    private final Packages packages;

    EndpointTest(ResourceClasses classes, Endpoint endpoint, String route, boolean withService, JavaEditor editor) {
        this.classes = classes;
        this.endpoint = endpoint;
        this.route = route;
        this.withService = withService;
        this.editor = editor;
        this.type = editor.type();
        String body = endpoint.body();
        String bodies = body == null ? "" : body.substring(0, body.lastIndexOf('.'));
        this.packages = (layer, resource) -> bodies;
    }

    /** Returns the name of the field of this type. */
    static Optional<String> field(JavaType type, String wanted) {
        return type.fields().stream()
                .filter(field -> field.type().equals(wanted))
                .map(JavaType.Variable::name)
                .findFirst();
    }

    String text() {
        editor.addStaticImport("org.assertj.core.api.Assertions.assertThat");
        String name = endpoint.handler() + (withService ? "AsksTheService" : "IsNotWrittenYet");
        StringBuilder text = new StringBuilder("@Test\nvoid " + name + "() {\n");
        text.append(request()).append(given());
        if (text.charAt(text.length() - 2) == ';') {
            text.append('\n');
        }
        text.append("assertThat(")
                .append(exchange())
                .append(')')
                .append(status())
                .append(";\n");
        return text.append(then()).append("}").toString();
    }

    private String request() {
        String body = endpoint.body();
        if (body == null) {
            return "";
        }
        String simple = editor.importName(body);
        new FieldImports(classes.name(), packages).ofSamples(endpoint.fields()).forEach(editor::addImport);
        return simple + " request = new " + simple + "("
                + samples(endpoint.fields()).collect(Collectors.joining(", ")) + ");\n";
    }

    private Stream<String> samples(List<Field> fields) {
        List<Map<String, Object>> views = new FieldView(classes.name(), packages).of(fields);
        return views.stream()
                .map(view -> Boolean.TRUE.equals(view.get("toMany"))
                        ? editor.importName("java.util.Set") + ".of(" + id() + ")"
                        : Boolean.TRUE.equals(view.get("toOne")) ? id() : (String) view.get("sample"));
    }

    private String given() {
        if (!withService || endpoint.answersNothing()) {
            return "";
        }
        editor.addStaticImport(MOCKITO + "given");
        return "given(" + call(service()) + ").willReturn(" + answer() + ");\n";
    }

    private String answer() {
        if (endpoint.answersTheResource(classes)) {
            return "response()";
        }
        Field field = Stream.of(FieldType.values())
                .filter(each -> each.java().name().equals(endpoint.returns().name()))
                .map(each -> Field.of("answer", each))
                .findFirst()
                .orElseThrow();
        new FieldImports(classes.name(), packages).ofSamples(List.of(field)).forEach(editor::addImport);
        return samples(List.of(field)).findFirst().orElseThrow();
    }

    private String service() {
        return field(type, classes.name().pascal() + "Service").orElseThrow();
    }

    /** The call with the id of the test for each variable; arrays are never equal, so that any body does then. */
    private String call(String service) {
        boolean anyBody = endpoint.fields().stream().anyMatch(field -> field.type() == FieldType.BYTES);
        String body = endpoint.body();
        return service + "." + endpoint.handler()
                + endpoint.method().parameters().stream()
                        .map(each -> each.name().equals(Endpoint.BODY) && body != null
                                ? anyBody ? any(body) : Endpoint.BODY
                                : anyBody ? equalTo(id()) : id())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private String any(String body) {
        editor.addStaticImport("org.mockito.ArgumentMatchers.any");
        return "any(" + editor.importName(body) + ".class)";
    }

    private String equalTo(String value) {
        editor.addStaticImport("org.mockito.ArgumentMatchers.eq");
        return "eq(" + value + ")";
    }

    private String exchange() {
        StringBuilder text = new StringBuilder(field(type, "MockMvcTester").orElseThrow())
                .append('.')
                .append(endpoint.verb().name().toLowerCase(Locale.ROOT))
                .append("().uri(")
                .append(uri());
        endpoint.path().variables().forEach(variable -> text.append(", ").append(id()));
        text.append(')');
        if (endpoint.body() != null) {
            text.append(".contentType(")
                    .append(editor.importName(HTTP + "MediaType"))
                    .append(".APPLICATION_JSON).content(")
                    .append(mapper())
                    .append(".writeValueAsBytes(request))");
        }
        return text.toString();
    }

    private String uri() {
        String own = endpoint.path().text();
        String prefix = route.substring(0, route.length() - own.length());
        String constant = type.field("PATH").map(JavaType.Variable::initializer).orElse(null);
        return ("\"" + prefix + "\"").equals(constant)
                ? "PATH" + (own.isEmpty() ? "" : " + \"" + own + "\"")
                : "\"" + route + "\"";
    }

    private String id() {
        @Nullable
        String initializer = type.field("ID").map(JavaType.Variable::type).orElse(null);
        return "UUID".equals(initializer)
                ? "ID"
                : editor.importName("java.util.UUID") + ".fromString(\"01890a5d-ac96-774b-bcce-b302099a8057\")";
    }

    private String mapper() {
        return field(type, "JsonMapper").orElseGet(() -> {
            String autowired = editor.importName("org.springframework.beans.factory.annotation.Autowired");
            editor.addField("@" + autowired + "\nprivate " + editor.importName("tools.jackson.databind.json.JsonMapper")
                    + " mapper;");
            return "mapper";
        });
    }

    private String status() {
        if (!withService) {
            return ".hasStatus(" + editor.importName(HTTP + "HttpStatus") + ".SERVICE_UNAVAILABLE)";
        }
        return endpoint.answersNothing()
                ? ".hasStatus(" + editor.importName(HTTP + "HttpStatus") + ".NO_CONTENT)"
                : ".hasStatusOk()";
    }

    private String then() {
        if (!withService || !endpoint.answersNothing()) {
            return "";
        }
        editor.addStaticImport(MOCKITO + "then");
        return "then(" + service() + ").should()" + call("") + ";\n";
    }
}
