package dev.gofasta.generator.rename;

import com.sun.source.tree.CompilationUnitTree;
import dev.gofasta.generator.inspect.CodeText;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The sources after a renaming.
 *
 * @param texts the new texts of those files that change, by their paths
 * @param uses how many places have changed
 * @param unsure the places that may have to change and stay as they are
 */
public record RenamedSources(Map<String, String> texts, int uses, List<Diagnostic> unsure) {

    /**
     * Renames a field.
     *
     * @param sources all Java files of the project, texts by their paths
     * @param resource what has the field
     * @param queries the methods of the repository, any of whose names may follow from the field
     */
    public static RenamedSources ofField(
            Map<String, String> sources, RenamedResource resource, Name from, Name to, List<String> queries) {
        Map<String, String> renamed = new TreeMap<>();
        for (String query : queries) {
            String name = DerivedQuery.rename(query, from.pascal(), to.pascal());
            if (name != null) {
                renamed.put(query, name);
            }
        }
        return of(sources, new FieldRenaming(resource, from, to, renamed));
    }

    /**
     * Renames a resource.
     *
     * @param sources all Java files of the project, texts by their paths
     * @param resource the resource
     * @param types the new simple names of types by their qualified names
     * @param packages the new last segments of packages by their names
     * @param apiPrefix what the paths of controllers begin with
     */
    public static RenamedSources ofResource(
            Map<String, String> sources,
            RenamedResource resource,
            Name from,
            Name to,
            Map<String, String> types,
            Map<String, String> packages,
            String apiPrefix) {
        return of(sources, new ResourceRenaming(resource, from, to, types, packages, apiPrefix));
    }

    private static RenamedSources of(Map<String, String> sources, Renaming renaming) {
        ResolvedSources resolved = ResolvedSources.of(sources);
        Map<String, String> texts = new TreeMap<>();
        List<Diagnostic> unsure = new ArrayList<>();
        int uses = 0;
        for (Map.Entry<SourceText, CompilationUnitTree> unit : resolved.units().entrySet()) {
            SourceText source = unit.getKey();
            Map<Integer, Edit> edits = new TreeMap<>();
            UseFinder.find(source, unit.getValue(), resolved.trees(), renaming).forEach((offset, use) -> {
                Verdict verdict = renaming.judge(use);
                if (verdict.kind() == Verdict.Kind.UNSURE) {
                    unsure.add(unsure(use.name(), source.location(offset)));
                } else if (verdict.kind() == Verdict.Kind.RENAME) {
                    edits.put(offset, new Edit(use.name().length(), verdict.name()));
                }
            });
            addText(source, renaming, edits, unsure);
            if (!edits.isEmpty()) {
                texts.put(source.path(), apply(source.text(), edits));
                uses += edits.size();
            }
        }
        return new RenamedSources(texts, uses, List.copyOf(unsure));
    }

    private record Edit(int length, String text) {}

    private static void addText(
            SourceText source, Renaming renaming, Map<Integer, Edit> edits, List<Diagnostic> unsure) {
        Matcher matcher = CodeText.NOT_CODE.matcher(source.text());
        while (matcher.find()) {
            String before = matcher.group();
            boolean comment = before.startsWith("/");
            String after = comment ? renaming.comment(source, before) : renaming.literal(source, before);
            if (!after.equals(before)) {
                edits.put(matcher.start(), new Edit(before.length(), after));
            } else if (!comment && renaming.isUnsure(source, before)) {
                unsure.add(unsure(before, source.location(matcher.start())));
            }
        }
    }

    private static Diagnostic unsure(String what, Location location) {
        return new Diagnostic(
                ProblemCode.GF_GEN_RENAME_UNSURE,
                Severity.WARNING,
                what.strip() + " may mean what is renamed, and was left as it is.",
                "gofasta",
                location,
                "Look at this place, and change it by hand if it does.");
    }

    private static String apply(String text, Map<Integer, Edit> edits) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, Edit> entry : edits.entrySet()) {
            result.append(text, done, entry.getKey()).append(entry.getValue().text());
            done = entry.getKey() + entry.getValue().length();
        }
        return result.append(text.substring(done)).toString();
    }
}
