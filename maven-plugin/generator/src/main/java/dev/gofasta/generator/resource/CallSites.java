package dev.gofasta.generator.resource;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.edit.Call;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.Member;
import dev.gofasta.generator.inspect.SourceFile;
import dev.gofasta.generator.inspect.SourceParser;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the places that make one of the records by its constructor: tests get a value, other code is named. */
record CallSites(ResourceFiles files, Changes changes, List<Diagnostic> notes) {

    /**
     * A component that a record has gained.
     *
     * @param name its name
     * @param index where it stands now
     * @param value what tests pass for it
     * @param otherValue what the second fixture passes for it
     * @param imports what these values need
     */
    record Gained(String name, int index, String value, String otherValue, List<String> imports) {}

    /** Follows the calls of {@code new type(...)} that have as many arguments as there were components. */
    void follow(String type, int components, List<Gained> gained) {
        String call = "new " + type + "(";
        for (String path : files.sources()) {
            String text = changes.read(path).orElse("");
            if (!gained.isEmpty() && text.replaceAll("\\s+", " ").contains(call)) {
                List<Location> places = places(path, text, type, components);
                if (!places.isEmpty() && files.isTest(path)) {
                    changes.edit(
                            path, passValues(path, text, type, components, gained), "Passes values to " + type + ".");
                } else {
                    places.forEach(place -> notes.add(byHand(type, gained, place)));
                }
            }
        }
    }

    private static String passValues(String path, String text, String type, int components, List<Gained> gained) {
        JavaEditor editor = JavaEditor.of(path, text);
        boolean fixtures = editor.type().findMethod("otherRequest").isPresent();
        int arguments = components;
        for (Gained each : gained) {
            each.imports().forEach(editor::addImport);
            Call call = Call.constructor(type, arguments++);
            if (fixtures) {
                editor.addArgument(call.in(Member.method("otherRequest")), each.index(), each.otherValue());
            }
            editor.addArgument(call, each.index(), each.value());
        }
        return editor.result();
    }

    private static Diagnostic byHand(String type, List<Gained> gained, Location place) {
        String names = String.join(", ", gained.stream().map(Gained::name).toList());
        return new Diagnostic(
                ProblemCode.GF_GEN_EDIT_BY_HAND,
                Severity.WARNING,
                "This makes " + article(type) + " without a value for " + names + ".",
                "gofasta",
                place,
                "Pass a value that is right here, or null where it may be missing.");
    }

    private static String article(String type) {
        return ("AEIO".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }

    private static List<Location> places(String path, String text, String type, int arguments) {
        SourceFile source = new SourceParser().parse(Map.of(path, text)).get(0);
        CompilationUnitTree tree = source.tree();
        List<Location> places = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitNewClass(NewClassTree creation, @Nullable Void unused) {
                if (creation.getIdentifier().toString().equals(type)
                        && creation.getArguments().size() == arguments) {
                    int start = source.start(creation);
                    places.add(new Location(path, (int) tree.getLineMap().getLineNumber(start), (int)
                            tree.getLineMap().getColumnNumber(start)));
                }
                return super.visitNewClass(creation, null);
            }
        }.scan(tree, null);
        return places;
    }
}
