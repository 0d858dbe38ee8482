package dev.gofasta.config.internal;

import dev.gofasta.config.SecretKind;
import dev.gofasta.config.SecretPolicy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses secrets that ship with examples, and keys that are short or easy to guess. */
public final class SecretStrength implements SecretPolicy {

    private static final int BYTES = 32;
    private static final int DISTINCT = 8;
    private static final double BITS = 80;

    @Override
    public Optional<String> weakness(SecretKind kind, String value) {
        if (ShippedValues.contains(value)) {
            return Optional.of("has a value that ships with examples");
        }
        return kind == SecretKind.KEY ? weaknessOfKey(value) : Optional.empty();
    }

    private static Optional<String> weaknessOfKey(String value) {
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < BYTES) {
            return Optional.of("has " + bytes + " bytes, at least " + BYTES + " are needed");
        }
        if (repeats(value)) {
            return Optional.of("repeats the same characters");
        }
        if (counts(value)) {
            return Optional.of("is a sequence of neighbouring characters");
        }
        if (value.chars().distinct().count() < DISTINCT || bits(value) < BITS) {
            return Optional.of("is easy to guess: it has too few different characters");
        }
        return Optional.empty();
    }

    /** Whether a piece of at most half its length makes up the whole of it. */
    static boolean repeats(String value) {
        for (int period = 1; period <= value.length() / 2; period++) {
            if (value.startsWith(value.substring(period))) {
                return true;
            }
        }
        return false;
    }

    /** Whether most characters are the same as the one before or the next in the alphabet. */
    static boolean counts(String value) {
        int steps = 0;
        for (int index = 1; index < value.length(); index++) {
            if (Math.abs(value.charAt(index) - value.charAt(index - 1)) <= 1) {
                steps++;
            }
        }
        return steps > value.length() / 2;
    }

    /** Shannon's estimate from how often each character occurs. */
    static double bits(String value) {
        Map<Integer, Long> counts =
                value.chars().boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double length = value.length();
        return counts.values().stream()
                .mapToDouble(count -> -count * Math.log(count / length) / Math.log(2))
                .sum();
    }
}
