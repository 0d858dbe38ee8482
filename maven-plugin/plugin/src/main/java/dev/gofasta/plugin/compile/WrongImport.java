package dev.gofasta.plugin.compile;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an import should have named: the one type of the name that the file uses. */
record WrongImport(ProjectFiles files, ProjectTypes types) {

    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+);.*");

    /** Returns the qualified name that the import at a message names, or empty where there is none. */
    Optional<String> at(JavacMessage message) {
        return Optional.of(message)
                .filter(wrong -> wrong.text().matches("package .* does not exist|cannot find symbol"))
                .flatMap(wrong -> line(wrong))
                .map(String::strip)
                .map(IMPORT::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    private Optional<String> line(JavacMessage message) {
        return files.read(message.file())
                .flatMap(text -> text.lines().skip(message.line() - 1L).findFirst());
    }

    /**
     * Returns a fix that names another type.
     *
     * @param imported the name that there is nothing of
     * @param used the simple names that are unknown because of that
     */
    Optional<Fix> fix(JavacMessage message, String imported, Set<String> used) {
        String simple = used.size() == 1 ? used.iterator().next() : imported.substring(imported.lastIndexOf('.') + 1);
        Set<String> named = types.named(simple, message.file());
        named.remove(imported);
        Set<String> wanted = named.isEmpty() ? WellKnownTypes.named(simple) : named;
        if (wanted.size() != 1) {
            return Optional.empty();
        }
        String right = wanted.iterator().next();
        String text = files.read(message.file()).orElse("");
        int start = text.indexOf(imported, text.lastIndexOf('\n', message.offset(text)) + 1);
        return Optional.of(Fix.edit(
                "Import " + right,
                Applicability.UNSAFE,
                List.of(FixEdit.replace(message.file(), text, start, start + imported.length(), right))));
    }
}
