package dev.gofasta.generator.project;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The version of a migration, ordered as Flyway orders them.
 *
 * @param text as it stands in the file's name, such as {@code 1_2}
 */
public record MigrationVersion(String text) implements Comparable<MigrationVersion> {

    private static final Pattern FILE = Pattern.compile("(?:.*/)?V(\\d+(?:[._]\\d+)*)__.*\\.(?:sql|java)");

    /** Returns the version of a migration's file, or empty when its name is not one of a versioned migration. */
    public static Optional<MigrationVersion> ofFile(String path) {
        Matcher matcher = FILE.matcher(path);
        return matcher.matches() ? Optional.of(new MigrationVersion(matcher.group(1))) : Optional.empty();
    }

    /** Returns the next version of the same kind: the last number is one higher. */
    public MigrationVersion successor() {
        List<BigInteger> numbers = numbers();
        int last = text.length();
        while (last > 0 && Character.isDigit(text.charAt(last - 1))) {
            last--;
        }
        return new MigrationVersion(
                text.substring(0, last) + numbers.get(numbers.size() - 1).add(BigInteger.ONE));
    }

    private List<BigInteger> numbers() {
        return Arrays.stream(text.split("[._]")).map(BigInteger::new).collect(Collectors.toList());
    }

    /** Missing numbers at the end count as zero, so that {@code 1} and {@code 1.0} are the same to Flyway and here. */
    @Override
    public int compareTo(MigrationVersion other) {
        List<BigInteger> left = numbers();
        List<BigInteger> right = other.numbers();
        for (int index = 0; index < Math.max(left.size(), right.size()); index++) {
            int compared = at(left, index).compareTo(at(right, index));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static BigInteger at(List<BigInteger> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
    }

    @Override
    public String toString() {
        return text;
    }
}
