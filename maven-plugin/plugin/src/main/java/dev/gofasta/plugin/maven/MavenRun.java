package dev.gofasta.plugin.maven;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A finished child Maven.
 *
 * @param exit its exit code
 * @param startedAt when it was started
 * @param took how long it ran
 * @param lines those lines of its output that Maven itself wrote, each with the time since the start
 */
public record MavenRun(int exit, Instant startedAt, Duration took, List<Line> lines) {

    private static final Pattern MOJO = Pattern.compile("\\[INFO] --- (?:[^:]*:)?([^:]+):[^:]+:(\\S+) .*");
    private static final String ERROR = "[ERROR] ";

    /**
     * One line.
     *
     * @param at when it was written, since the start
     * @param text what it says
     */
    public record Line(Duration at, String text) {}

    /** Returns whether Maven was content. */
    public boolean succeeded() {
        return exit == 0;
    }

    /** Returns the text of all lines. */
    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    /** Returns the first line that is an error and fits, without its mark. */
    public Optional<String> firstError(Predicate<String> wanted) {
        return lines.stream()
                .map(Line::text)
                .filter(text -> text.startsWith(ERROR))
                .map(text -> text.substring(ERROR.length()).strip())
                .filter(text -> !text.isEmpty())
                .filter(wanted)
                .findFirst();
    }

    /** Returns whether a goal of {@code plugin} was started; plugins are named as {@code maven-surefire-plugin}. */
    public boolean ran(String plugin) {
        return lines.stream().anyMatch(line -> isStartOf(line, plugin));
    }

    /** Returns how long the goals of {@code plugin} ran, in all modules. */
    public Duration timeOf(String plugin) {
        List<Line> starts = lines.stream()
                .filter(line -> MOJO.matcher(line.text()).matches())
                .toList();
        return IntStream.range(0, starts.size())
                .filter(i -> isStartOf(starts.get(i), plugin))
                .mapToObj(i -> (i + 1 < starts.size() ? starts.get(i + 1).at() : took)
                        .minus(starts.get(i).at()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns whether {@code goal} of {@code plugin} was started for the module of this artifactId. */
    public boolean ran(String plugin, String goal, String artifactId) {
        return lines.stream()
                .filter(line -> isStartOf(line, plugin))
                .anyMatch(line ->
                        line.text().contains(":" + goal + " (") && line.text().endsWith("@ " + artifactId + " ---"));
    }

    /** Maven 3.8 writes {@code maven-surefire-plugin:3.5.6:test}, later ones {@code surefire:3.5.6:test}. */
    private static boolean isStartOf(Line line, String plugin) {
        var mojo = MOJO.matcher(line.text());
        return mojo.matches() && shortName(mojo.group(1)).equals(shortName(plugin));
    }

    private static String shortName(String plugin) {
        return plugin.replaceFirst("^maven-(.*)-plugin$", "$1").replaceFirst("^(.*)-maven-plugin$", "$1");
    }
}
