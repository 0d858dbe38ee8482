package dev.gofasta.generator.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packages that annotations of the application's class name as texts. What they name by classes is not known.
 *
 * @param packages the packages by the annotation's name
 */
record Scans(Map<String, List<String>> packages) {

    private static final Pattern ANNOTATION = Pattern.compile(
            "@(?:[\\w.]+\\.)?(SpringBootApplication|ComponentScan|EntityScan|EnableJpaRepositories)\\s*\\(([^)]*)\\)");
    private static final Pattern PACKAGES =
            Pattern.compile("(?:^|,)\\s*(?:(?:value|basePackages|scanBasePackages)\\s*=\\s*)?(\\{[^}]*}|\"[^\"]*\")");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    static Scans of(String source) {
        Map<String, List<String>> packages = new LinkedHashMap<>();
        Matcher annotation = ANNOTATION.matcher(source);
        while (annotation.find()) {
            Matcher named = PACKAGES.matcher(annotation.group(2));
            if (named.find()) {
                packages.put(
                        annotation.group(1),
                        TEXT.matcher(named.group(1))
                                .results()
                                .map(match -> match.group(1))
                                .toList());
            }
        }
        return new Scans(packages);
    }

    /** Returns the first annotation whose packages do not hold {@code packageName}. */
    Optional<String> without(String packageName) {
        return packages.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .filter(each -> each.getValue().stream()
                        .noneMatch(root -> packageName.equals(root) || packageName.startsWith(root + ".")))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
