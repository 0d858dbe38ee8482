package dev.gofasta.generator.command;

import dev.gofasta.generator.config.KeyPlaces;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds texts that the default language has and another lacks. A variant such as {@code de-AT} takes what it lacks from its
 * language, so that only languages are looked at.
 */
public final class CheckLocales {

    private static final String DEFAULT = "gofasta.i18n.default-locale";

    private CheckLocales() {}

    /** Returns the files of the languages of a module, sorted. */
    public static List<String> files(ProjectFiles files, Module module) {
        String folder = module.resource("locales");
        return Stream.of(".yaml", ".yml", ".properties")
                .flatMap(suffix -> files.list(folder, suffix).stream())
                .sorted()
                .toList();
    }

    /** Returns a warning for each text that a language lacks. */
    public static List<Diagnostic> check(Project project) {
        List<Diagnostic> missing = new ArrayList<>();
        for (Module module : project.selected()) {
            List<String> languages = files(project.files(), module).stream()
                    .filter(path -> !tag(path).matches(".*[-_].*"))
                    .toList();
            String first = module.configuration(DEFAULT).orElse("en");
            languages.stream()
                    .filter(path -> tag(path).equals(first))
                    .findFirst()
                    .ifPresent(reference -> compare(project.files(), reference, languages, missing));
        }
        return missing;
    }

    private static String tag(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        return file.startsWith("messages_") ? file.substring("messages_".length()) : file;
    }

    private static void compare(
            ProjectFiles files, String reference, List<String> languages, List<Diagnostic> missing) {
        Map<String, String> wanted = KeyPlaces.read(reference, files);
        for (String path : languages) {
            Map<String, String> known = KeyPlaces.read(path, files);
            wanted.forEach((key, text) -> {
                if (!known.containsKey(key)) {
                    missing.add(missing(files, reference, path, key, text));
                }
            });
        }
    }

    private static Diagnostic missing(ProjectFiles files, String reference, String path, String key, String text) {
        String content = files.read(path).orElse("");
        String end = content.isEmpty() || content.endsWith("\n") ? "" : "\n";
        String line = path.endsWith(".properties")
                ? key + "=" + text
                : key + ": \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return new Diagnostic(
                        ProblemCode.GF_DRIFT_LOCALE_KEY,
                        Severity.WARNING,
                        path + " lacks the text " + key + ", which " + reference + " has.",
                        "gofasta",
                        new Location(path, 1, 0),
                        "Translate: " + text)
                .withFixes(Fix.edit(
                        "Add the text of the default language, to be translated",
                        Applicability.UNSAFE,
                        List.of(FixEdit.insert(path, content, content.length(), end + line + "\n"))));
    }
}
