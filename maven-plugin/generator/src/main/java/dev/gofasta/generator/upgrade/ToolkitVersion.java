package dev.gofasta.generator.upgrade;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the toolkit: numbers, and a qualifier of what comes before the release of these numbers.
 *
 * @param numbers the numbers between dots
 * @param qualifier what follows a hyphen, or empty for a release
 */
record ToolkitVersion(List<Integer> numbers, String qualifier) implements Comparable<ToolkitVersion> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6}){1,3})(?:-([A-Za-z0-9.-]+))?");

    /**
     * Reads {@code text}.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when it is no version
     */
    static ToolkitVersion of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "'" + text + "' is not a version of gofasta.",
                            "Write it as 1.4.0, or as 1.5.0-SNAPSHOT.")
                    .asException();
        }
        List<Integer> numbers =
                Arrays.stream(form.group(1).split("\\.")).map(Integer::valueOf).toList();
        return new ToolkitVersion(numbers, form.group(2) == null ? "" : form.group(2));
    }

    @Override
    public int compareTo(ToolkitVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Integer.compare(number(i), other.number(i));
            if (order != 0) {
                return order;
            }
        }
        if (qualifier.isEmpty() || other.qualifier.isEmpty()) {
            return Boolean.compare(qualifier.isEmpty(), other.qualifier.isEmpty());
        }
        return qualifier.compareToIgnoreCase(other.qualifier);
    }

    private int number(int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }
}
