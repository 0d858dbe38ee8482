package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.edit.Call;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.naming.Name;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of the resources that a relation points to what {@link ParentEdits} has put in, when the resource that has the
 * relation goes. What people have changed since is left, and found as still in use.
 */
final class ParentCleanup {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|\\w+|\\S");
    private static final Pattern OTHER_GUARD = Pattern.compile("\\w+\\.(existsBy|findBy)\\w+Id\\(id\\)");

    private final ResourceModel child;
    private final Changes changes;

    private ParentCleanup(ResourceModel child, Changes changes) {
        this.child = child;
        this.changes = changes;
    }

    /** Plans the edits for each relation of {@code child}. */
    static void plan(ResourceModel child, Changes changes) {
        ParentCleanup cleanup = new ParentCleanup(child, changes);
        child.relations().stream()
                .filter(field -> !ArchiveGuard.of(child, field).isWithin())
                .forEach(cleanup::plan);
    }

    private void plan(Field field) {
        ArchiveGuard guard = ArchiveGuard.of(child, field);
        Name target = field.requireReference().target();
        edit(main("service", target), target.pascal() + "ServiceImpl", text -> withoutGuard(text, guard));
        edit(main("wiring", target), target.pascal() + "Wiring", text -> withoutBeans(text, guard));
        String tests = child.module().testJava(child.packageOf("service", target));
        edit(tests, target.pascal() + "ServiceImplTests", text -> withoutTest(text, guard));
    }

    private String main(String layer, Name target) {
        return child.module().mainJava(child.packageOf(layer, target));
    }

    private void edit(String folder, String type, UnaryOperator<String> edit) {
        String path = folder + "/" + type + ".java";
        changes.read(path).ifPresent(text -> {
            String cleaned = edit.apply(text);
            if (!cleaned.equals(text)) {
                changes.edit(path, cleaned, "The relation of " + child.name().pascal() + " goes.");
            }
        });
    }

    private static String withoutGuard(String text, ArchiveGuard guard) {
        String unguarded = without(text, guard.statement());
        if (!OTHER_GUARD.matcher(unguarded).find()) {
            unguarded = without(unguarded, guard.targetRows() + ".findLockedById(id);")
                    .replaceFirst("(?m)^[ \\t]*// Locked first: a row that starts to point here[^\\n]*\\R", "");
        }
        for (ArchiveGuard.Dependency each : guard.dependencies()) {
            String unassigned = without(unguarded, "this." + each.name() + " = " + each.name() + ";");
            if (uses(unassigned, each.name()) == 2) {
                unguarded = JavaEditor.of("", unassigned)
                        .remove(Member.constructorParameter(each.name()))
                        .remove(Member.field(each.name()))
                        .removeImportIfUnused(each.qualifiedType())
                        .result();
            }
        }
        return unguarded;
    }

    private static String withoutBeans(String text, ArchiveGuard guard) {
        JavaEditor editor = JavaEditor.of("", text);
        String implementation = guard.target().pascal() + "ServiceImpl";
        JavaType services = editor.focus("Services").type();
        for (JavaType.Method bean : services.methods()) {
            for (ArchiveGuard.Dependency each : guard.dependencies()) {
                List<String> names = bean.parameters().stream()
                        .filter(parameter -> parameter.type().equals(each.type()))
                        .map(JavaType.Variable::name)
                        .toList();
                names.forEach(name -> remove(editor, bean.name(), implementation, name));
                editor.removeImportIfUnused(each.qualifiedType());
            }
        }
        return editor.result();
    }

    /** The argument stands where the parameter does: so the beans were written. */
    private static void remove(JavaEditor editor, String bean, String implementation, String name) {
        List<String> parameters = editor.type().findMethod(bean).orElseThrow().parameters().stream()
                .map(JavaType.Variable::name)
                .toList();
        editor.removeArgument(Call.constructor(implementation, parameters.size()), parameters.indexOf(name));
        editor.remove(Member.parameter(bean, name));
    }

    private static String withoutTest(String text, ArchiveGuard guard) {
        JavaEditor editor = JavaEditor.of("", text);
        String test = new GuardTestMethod(guard).name();
        if (editor.type().findMethod(test).isPresent()) {
            editor.remove(Member.method(test));
        }
        for (ArchiveGuard.Dependency each : guard.dependencies()) {
            if (uses(editor.result(), each.name()) == 1
                    && editor.type().field(each.name()).isPresent()) {
                editor.remove(Member.field(each.name())).removeImportIfUnused(each.qualifiedType());
            }
        }
        String model =
                guard.child().packageOf("model") + "." + guard.child().name().pascal();
        return editor.removeImportIfUnused(model).result();
    }

    /** Removes a statement with its line, however it is laid out. */
    private static String without(String text, String statement) {
        String anyLayout = TOKEN.matcher(statement)
                .results()
                .map(token -> Pattern.quote(token.group()))
                .collect(Collectors.joining("\\s*"));
        return Pattern.compile("(?m)^[ \\t]*" + anyLayout + "[ \\t]*\\R")
                .matcher(text)
                .replaceFirst("");
    }

    private static long uses(String text, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "\\b").matcher(text.replaceAll("(?m)^import .*$", ""));
        return matcher.results().count();
    }
}
