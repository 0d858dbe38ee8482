package dev.gofasta.generator.resource;

import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.edit.Position;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service: what refuses values that are taken, and finds what is referred to. */
final class ServiceEdits {

    private static final Pattern APPLIED = Pattern.compile("(\\w+)\\.applyTo\\(\\s*(\\w+)\\s*\\)");

    private ServiceEdits() {}

    static void edit(FileEdit edit) {
        String type = edit.className("ServiceImpl");
        edit.addImports();
        dependencies(edit.before(), edit.after(), type)
                .forEach(each -> edit.editor().addConstructorDependency(each.type(), each.name()));
        NewMembers.add(
                edit,
                type,
                member -> member.kind() == Member.Kind.METHOD && !member.name().equals("write"));
        for (AddedField field : edit.fields()) {
            if (field.field().unique()) {
                refuseTaken(edit, field);
            }
            if (!field.field().scalar()) {
                resolve(edit.editor(), field);
            }
        }
    }

    /** Returns the parameters that the constructor of {@code type} has now and did not have before. */
    private static List<JavaType.Variable> dependencies(Rendered before, Rendered after, String type) {
        List<String> known =
                constructor(before, type).stream().map(JavaType.Variable::name).toList();
        return constructor(after, type).stream()
                .filter(each -> !known.contains(each.name()))
                .toList();
    }

    private static List<JavaType.Variable> constructor(Rendered rendered, String type) {
        return JavaEditor.of(rendered.path(), rendered.text())
                .focus(type)
                .type()
                .constructors()
                .get(0)
                .parameters();
    }

    private static void refuseTaken(FileEdit edit, AddedField field) {
        JavaEditor editor = edit.editor();
        String repository = editor.type().fields().stream()
                .filter(each -> each.type().equals(edit.className("Repository")))
                .map(JavaType.Variable::name)
                .findFirst()
                .orElse(edit.model().name().camelPlural());
        editor.type().findMethod("create", 1).ifPresent(create -> {
            String request = create.parameters().get(0).name();
            editor.addStatement(
                    Member.method("create", 1), Position.first(), check(field, repository, request, "", ""));
        });
        editor.type().findMethod("update", 3).ifPresent(update -> {
            String request = update.parameters().get(2).name();
            String id = update.parameters().get(0).name();
            boolean versioned = String.valueOf(update.body()).contains("requireVersion(");
            editor.addStatement(
                    Member.method("update", 3),
                    versioned ? Position.afterCall("requireVersion") : Position.first(),
                    check(field, repository, request, "AndIdNot", ", " + id));
        });
    }

    private static String check(AddedField field, String repository, String request, String suffix, String id) {
        String value = request + "." + field.text("api") + "()";
        return "if (" + (field.field().optional() ? value + " != null && " : "") + repository + ".existsBy"
                + field.text("Api") + suffix + "(" + value + id + ")) {\n    throw " + field.text("name")
                + "Taken();\n}";
    }

    /** Looks up what a reference points to wherever the request is written to the entity. */
    private static void resolve(JavaEditor editor, AddedField field) {
        for (JavaType.Method method : editor.type().methods()) {
            Matcher applied = APPLIED.matcher(String.valueOf(method.body()));
            if (applied.find()) {
                editor.addStatement(
                        Member.method(method.name(), method.parameters().size()),
                        Position.afterCall("applyTo"),
                        statement(field, applied.group(1), applied.group(2)));
            }
        }
    }

    private static String statement(AddedField field, String request, String entity) {
        String id = request + "." + field.text("api") + "()";
        boolean self = Boolean.TRUE.equals(field.view().get("selfReference"))
                && field.field().toOne();
        String found = "find" + field.text("Name") + "(" + id + (self ? ", " + entity : "") + ")";
        boolean mayBeNull = field.field().toOne() && field.field().optional() && !self;
        return entity + ".set" + field.text("Name") + "(" + (mayBeNull ? id + " == null ? null : " : "") + found + ");";
    }
}
