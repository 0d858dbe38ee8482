package dev.gofasta.generator.command;

import dev.gofasta.generator.edit.Anchor;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the controller of a resource a handler. */
final class ControllerEdits {

    /** The name of the handler that only asks for its path. */
    static final String PROBE = "probe_";

    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final String HTTP = "org.springframework.http.";
    private static final String OPERATION = "io.swagger.v3.oas.annotations.Operation";

    private final ResourceClasses classes;
    private final SourceEdits edits;
    private final String path;

    ControllerEdits(ResourceClasses classes, SourceEdits edits, String path) {
        this.classes = classes;
        this.edits = edits;
        this.path = path;
    }

    /** Returns the part of {@code given} that is below the path of {@code controller}; a path below it is that already. */
    static String below(JavaType controller, String given) {
        String prefix = controller
                .annotation("RequestMapping")
                .map(JavaType.Annotation::attributes)
                .flatMap(attributes -> Optional.ofNullable(attributes.getOrDefault("value", attributes.get("path"))))
                .map(text -> text.replaceAll("[{}\"\\s]", ""))
                .orElse("");
        boolean whole = !prefix.isEmpty() && (given.equals(prefix) || given.startsWith(prefix + "/"));
        return whole ? given.substring(prefix.length()) : given;
    }

    /** Returns the controller with a method of this route and nothing else. */
    String probe(Endpoint endpoint) {
        return edits.read(path)
                .addMethod(
                        "@" + mapping(endpoint, endpoint.verb().annotation()) + "\nvoid " + PROBE + "() {}",
                        Anchor.last())
                .result();
    }

    /** Plans the handler. */
    void add(Endpoint endpoint, boolean withService) {
        JavaType type = edits.read(path).type();
        type.findMethod(endpoint.handler()).ifPresent(existing -> {
            throw ServiceEdits.exists(type.name() + "." + endpoint.handler(), existing.location());
        });
        String service = withService ? serviceField(type) : "";
        edits.edit(path, "Adds the handler " + endpoint.handler() + ".", editor -> {
            endpoint.method().imports().stream()
                    .filter(name -> !name.equals(endpoint.body()))
                    .forEach(editor::addImport);
            editor.addMethod(
                    edits.member(annotations(editor, endpoint) + handler(editor, endpoint, service)),
                    SourceEdits.behindTheLastPublicMethod(type));
        });
    }

    private String serviceField(JavaType type) {
        String service = classes.name().pascal() + "Service";
        return type.fields().stream()
                .filter(field -> field.type().equals(service))
                .map(JavaType.Variable::name)
                .findFirst()
                .orElseThrow(() -> new Problem(
                                ProblemCode.GF_PATCH_NO_TARGET,
                                type.name() + " has no field of type " + service + ".",
                                "Give it one, or leave the service alone with -DnoService; nothing was written.",
                                type.location())
                        .asException());
    }

    private String annotations(JavaEditor editor, Endpoint endpoint) {
        StringBuilder text = new StringBuilder("@")
                .append(mapping(
                        endpoint, editor.importName(WEB + endpoint.verb().annotation())))
                .append('\n');
        if (endpoint.answersNothing()) {
            text.append('@')
                    .append(editor.importName(WEB + "ResponseStatus"))
                    .append('(')
                    .append(editor.importName(HTTP + "HttpStatus"))
                    .append(".NO_CONTENT)\n");
        }
        if (editor.hasImport(OPERATION)) {
            text.append("@Operation(summary = \"")
                    .append(endpoint.summary().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\")\n");
        }
        return text.toString();
    }

    private static String mapping(Endpoint endpoint, String annotation) {
        String text = endpoint.path().text();
        return annotation + (text.isEmpty() ? "" : "(\"" + text + "\")");
    }

    private String handler(JavaEditor editor, Endpoint endpoint, String service) {
        boolean tagged = endpoint.answersTheResource(classes) && tagsAnswers(editor.type()) && !service.isEmpty();
        String returns = tagged
                ? editor.importName(HTTP + "ResponseEntity") + "<"
                        + endpoint.returns().name() + ">"
                : endpoint.returns().name();
        return "public " + returns + " " + endpoint.handler() + "(" + String.join(", ", parameters(editor, endpoint))
                + ") {\n" + body(editor, endpoint, service, tagged) + "}";
    }

    /** Tells whether there is a helper that answers with the entity tag. */
    private boolean tagsAnswers(JavaType type) {
        String response = classes.name().pascal() + "Response";
        return type.findMethod("ok", 1)
                .filter(ok -> ok.parameters().get(0).type().equals(response))
                .isPresent();
    }

    private static List<String> parameters(JavaEditor editor, Endpoint endpoint) {
        List<String> parameters = new ArrayList<>();
        endpoint.path()
                .variables()
                .forEach(name -> parameters.add("@" + editor.importName(WEB + "PathVariable") + " UUID " + name));
        String body = endpoint.body();
        if (body != null) {
            parameters.add("@" + editor.importName("jakarta.validation.Valid") + " @"
                    + editor.importName(WEB + "RequestBody") + " " + editor.importName(body) + " " + Endpoint.BODY);
        }
        return parameters;
    }

    private String body(JavaEditor editor, Endpoint endpoint, String service, boolean tagged) {
        if (service.isEmpty()) {
            return ServiceEdits.notWritten(editor, endpoint.handler(), classes);
        }
        String owner = endpoint.method().hasParameter(service) ? "this." + service : service;
        String call = endpoint.call(owner);
        return endpoint.answersNothing() ? call + ";\n" : "return " + (tagged ? "ok(" + call + ")" : call) + ";\n";
    }
}
