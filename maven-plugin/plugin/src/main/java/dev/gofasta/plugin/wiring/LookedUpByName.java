package dev.gofasta.plugin.wiring;

import dev.gofasta.generator.project.Project;
import dev.gofasta.wiring.Finding;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a bean that is injected nowhere may be fetched in code, or named in an expression such as {@code @guard.may()}. */
final class LookedUpByName {

    private static final List<String> SUFFIXES = List.of(".java", ".html", ".xml", ".yaml", ".yml", ".properties");

    private LookedUpByName() {}

    static boolean in(Project project, Finding finding) {
        Pattern lookup = Pattern.compile("[\"@]" + Pattern.quote(finding.bean())
                + "\\b|(getBean|getBeanProvider|getBeansOfType)\\(\\s*" + Pattern.quote(finding.type()) + "\\.class");
        return project.modules().stream()
                .flatMap(module -> SUFFIXES.stream()
                        .flatMap(suffix -> project.files().list(module.path("src/main"), suffix).stream()))
                .anyMatch(path -> project.files()
                        .read(path)
                        .filter(text -> lookup.matcher(text).find())
                        .isPresent());
    }
}
