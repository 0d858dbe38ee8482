package dev.gofasta.plugin.compile;

import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.plugin.change.ChangedSince;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a file forgot to import: what it imported in the last commit, else the one thing of that name that the project
 * has or imports elsewhere, else a well-known type.
 */
record MissingImport(ProjectFiles files, ProjectTypes types, ChangedSince changes) {

    private static final Pattern IMPORT = Pattern.compile("import (static )?([\\w.]+);\\s*");

    Optional<Fix> ofType(String simpleName, String file) {
        return one(before(simpleName, file, false))
                .or(() -> {
                    Set<String> named = types.named(simpleName, file);
                    return one(named.isEmpty() ? WellKnownTypes.named(simpleName) : named);
                })
                .flatMap(name -> fix(name, file, false));
    }

    Optional<Fix> ofStatic(String name, String file) {
        return one(before(name, file, true))
                .or(() -> one(types.staticsNamed(name, file)))
                .flatMap(found -> fix(found, file, true));
    }

    private Set<String> before(String simpleName, String file, boolean isStatic) {
        return changes.hunks(file).stream()
                .flatMap(hunk -> hunk.oldLines().stream())
                .map(IMPORT::matcher)
                .filter(Matcher::matches)
                .filter(found -> isStatic == (found.group(1) != null))
                .map(found -> found.group(2))
                .filter(name -> name.endsWith("." + simpleName))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> one(Set<String> names) {
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }

    private Optional<Fix> fix(String name, String file, boolean isStatic) {
        String text = files.read(file).orElse("");
        try {
            JavaEditor editor = JavaEditor.of(file, text);
            String result = (isStatic ? editor.addStaticImport(name) : editor.addImport(name)).result();
            return result.equals(text)
                    ? Optional.empty()
                    : Optional.of(Fix.edit(
                            "Import " + name, Applicability.SAFE, List.of(FixEdit.between(file, text, result))));
        } catch (ProblemException ex) {
            // The name stands for something else there, or the file has syntax errors as well.
            return Optional.empty();
        }
    }
}
