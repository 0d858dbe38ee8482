package dev.gofasta.generator.resource;

import dev.gofasta.generator.edit.Anchor;
import dev.gofasta.generator.edit.Call;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.edit.MemberText;
import dev.gofasta.generator.edit.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The records that clients send, see and filter by. */
final class RecordEdits {

    private RecordEdits() {}

    /** The request: component, conversion from the response, default, and setter. */
    static void request(FileEdit edit) {
        String type = edit.className("Request");
        edit.addImports();
        for (AddedField field : edit.fields()) {
            String api = field.text("api");
            int components = edit.editor().type().components().size();
            Optional<JavaType.Method> from = edit.method("from", 1);
            boolean canonical = edit.editor().type().constructors().stream()
                    .anyMatch(each -> each.parameters().size() == components && components > 0);
            int index = addComponent(edit, type, api);
            from.ifPresent(method -> edit.addArgument(
                    Call.constructor(type, components).in(Member.method("from", 1)),
                    index,
                    parameter(method) + "." + api + "()"));
            if (canonical) {
                addToCanonicalConstructor(edit.editor(), field, components);
            } else if (field.field().normalized()) {
                addDefault(edit.editor(), type, field);
            }
            if (field.field().scalar()) {
                addSetter(edit, field);
            }
        }
    }

    private static void addSetter(FileEdit edit, AddedField field) {
        edit.method("applyTo", 1).ifPresent(method -> {
            String entity = parameter(method);
            String name = field.text("name");
            String value = name.equals(entity) ? "this." + name : name;
            edit.editor()
                    .addStatement(
                            Member.method("applyTo", 1),
                            Position.last(),
                            entity + ".set" + field.text("Name") + "(" + value + ");");
        });
    }

    private static void addDefault(JavaEditor editor, String type, AddedField field) {
        String statement = field.text("api") + " = " + field.text("normalized") + ";";
        Pattern compact = Pattern.compile("\\b" + type + "\\s*\\{");
        MemberText.of(type + ".java", editor.result(), type).stream()
                .filter(each -> each.member().kind() == Member.Kind.CONSTRUCTOR)
                .filter(each -> compact.matcher(each.text()).find())
                .findFirst()
                .ifPresentOrElse(
                        each -> editor.addStatement(each.member(), Position.last(), statement),
                        () -> editor.addMethod("public " + type + " {\n    " + statement + "\n}", Anchor.first()));
    }

    private static void addToCanonicalConstructor(JavaEditor editor, AddedField field, int parameters) {
        editor.addParameter(Member.constructor(parameters), field.text("apiType") + " " + field.text("api"));
        editor.addStatement(
                Member.constructor(parameters + 1),
                Position.last(),
                "this." + field.text("api") + " = " + field.text("normalized") + ";");
    }

    /** The response: component and conversion from the entity. */
    static void response(FileEdit edit) {
        String type = edit.className("Response");
        String entity = edit.model().name().camel();
        edit.addImports();
        for (AddedField field : edit.fields()) {
            int components = edit.editor().type().components().size();
            int index = addComponent(edit, type, field.text("api"));
            edit.method("from", 1)
                    .ifPresent(method -> edit.addArgument(
                            Call.constructor(type, components).in(Member.method("from", 1)),
                            index,
                            field.text("read").replaceAll("\\b" + entity + "\\.", parameter(method) + ".")));
        }
    }

    /** The filter: component, condition, and what makes a narrower filter of one. */
    static void filter(FileEdit edit) {
        String type = edit.className("Filter");
        edit.addImports();
        for (AddedField field : edit.fields()) {
            if (field.field().filterable()) {
                String name = field.text("filterName");
                int components = edit.editor().type().components().size();
                int index = addComponent(edit, type, name);
                edit.addArgument(Call.constructor(type, components), index, name);
                String condition = field.field().toMany() ? "hasElement" : "equal";
                edit.editor()
                        .insertInChain(
                                Member.method("toSpecification"),
                                "toSpecification",
                                "." + condition + "(\"" + field.text("path") + "\", " + name + ")");
            }
        }
        NewMembers.add(edit, type, member -> true);
    }

    /** Adds a component as the templates make it, before the one that follows there; returns its index. */
    private static int addComponent(FileEdit edit, String type, String name) {
        List<MemberText> components = edit.after().members(type).stream()
                .filter(each -> each.member().kind() == Member.Kind.COMPONENT)
                .toList();
        int place =
                components.stream().map(each -> each.member().name()).toList().indexOf(name);
        edit.editor()
                .addRecordComponent(
                        components.get(place).text(), anchor(edit.editor().type(), components, place));
        return edit.editor().type().components().stream()
                .map(JavaType.Variable::name)
                .toList()
                .indexOf(name);
    }

    private static Anchor anchor(JavaType record, List<MemberText> components, int place) {
        return components.stream()
                .skip(place + 1L)
                .map(each -> each.member().name())
                .filter(name -> record.component(name).isPresent())
                .findFirst()
                .map(Anchor::before)
                .orElseGet(Anchor::last);
    }

    private static String parameter(JavaType.Method method) {
        return method.parameters().get(0).name();
    }
}
