package dev.gofasta.generator.resource;

import dev.gofasta.generator.edit.Call;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.Member;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity, repository, controllers and wiring. */
final class LayerEdits {

    private LayerEdits() {}

    /** The entity: fields and, unless Lombok writes them, accessors. */
    static void entity(FileEdit edit) {
        edit.addImports();
        NewMembers.add(
                edit, edit.className(""), NewMembers.notWrittenBy(edit.editor().type()));
    }

    static void repository(FileEdit edit) {
        edit.addImports();
        NewMembers.add(edit, edit.className("Repository"), member -> true);
    }

    /** A controller, nested ones too: what lists can be sorted by. */
    static void controller(FileEdit edit) {
        for (JavaType.Method method : edit.editor().type().methods()) {
            for (JavaType.Variable parameter : method.parameters()) {
                if (parameter.annotation("SortableBy").isPresent()) {
                    sortBy(edit, Member.parameter(method.name(), parameter.name()));
                }
            }
        }
        addNulls(edit, edit.className("Filter"));
    }

    private static void sortBy(FileEdit edit, Member parameter) {
        for (AddedField field : edit.fields()) {
            if (field.field().sortable()) {
                edit.editor().addAnnotationArrayValue(parameter, "SortableBy", "value", '"' + field.text("name") + '"');
            }
        }
    }

    /** A route that shows one row starts from a filter that restricts nothing. */
    private static void addNulls(FileEdit edit, String filter) {
        Matcher creation = Pattern.compile("new " + filter + "\\(([^)]*)\\)")
                .matcher(edit.before().text());
        if (creation.find()) {
            int arguments = creation.group(1).split(",").length;
            for (AddedField field : edit.fields()) {
                if (field.field().filterable()) {
                    edit.editor().addArgument(Call.constructor(filter, arguments++), -1, "null");
                }
            }
        }
    }

    /** The wiring: the service's new dependencies, and beans of new routes. */
    static void wiring(FileEdit edit) {
        edit.addImports();
        JavaEditor editor = edit.editor();
        String service = edit.className("ServiceImpl");
        for (JavaType nested : editor.type().nested()) {
            editor.focus(nested.name());
            nested.methods().stream()
                    .filter(method -> String.valueOf(method.body()).contains("new " + service + "("))
                    .forEach(method -> addDependencies(edit, method));
            if (edit.after().text().contains("class " + nested.name() + " ")) {
                // A bean that has gained a parameter above is no new one.
                NewMembers.add(
                        edit,
                        nested.name(),
                        member -> nested.findMethod(member.name()).isEmpty());
            }
        }
        editor.focus(edit.className("Wiring"));
    }

    private static void addDependencies(FileEdit edit, JavaType.Method method) {
        String service = edit.className("ServiceImpl");
        List<String> known = beanParameters(edit.before(), service);
        int arguments = method.parameters().size();
        for (String parameter : beanParameters(edit.after(), service)) {
            if (!known.contains(parameter)) {
                edit.editor().addParameter(Member.method(method.name()), parameter);
                edit.editor()
                        .addArgument(
                                Call.constructor(service, arguments++).in(Member.method(method.name())),
                                -1,
                                parameter.substring(parameter.lastIndexOf(' ') + 1));
            }
        }
    }

    private static List<String> beanParameters(Rendered wiring, String service) {
        return JavaEditor.of(wiring.path(), wiring.text()).type().nested().stream()
                .flatMap(nested -> nested.methods().stream())
                .filter(method -> String.valueOf(method.body()).contains("new " + service + "("))
                .flatMap(method -> method.parameters().stream())
                .map(parameter -> parameter.type() + " " + parameter.name())
                .toList();
    }
}
