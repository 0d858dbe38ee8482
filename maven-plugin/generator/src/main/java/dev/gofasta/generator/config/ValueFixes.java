package dev.gofasta.generator.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody probably meant by a value that can't be converted. */
final class ValueFixes {

    private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d+)\\s*([A-Za-z]+)\\.?");
    private static final Map<String, String> TIMES = Map.ofEntries(
            Map.entry("millis", "ms"),
            Map.entry("millisecond", "ms"),
            Map.entry("milliseconds", "ms"),
            Map.entry("ms", "ms"),
            Map.entry("s", "s"),
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("m", "m"),
            Map.entry("min", "m"),
            Map.entry("mins", "m"),
            Map.entry("minute", "m"),
            Map.entry("minutes", "m"),
            Map.entry("h", "h"),
            Map.entry("hr", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("d", "d"),
            Map.entry("day", "d"),
            Map.entry("days", "d"));

    private ValueFixes() {}

    /** Returns the value to write in the place of {@code value}, or empty where nothing is clearly meant. */
    static Optional<String> of(PropertyType type, String value) {
        String text = value.strip();
        return switch (type.kind()) {
            case BOOLEAN ->
                NearestKeys.word(text.toLowerCase(Locale.ROOT), List.of("true", "false"), UnaryOperator.identity());
            case ENUM -> EnumNames.nearest(type, text);
            case DURATION -> amount(text, unit -> TIMES.getOrDefault(unit.toLowerCase(Locale.ROOT), ""));
            case SIZE -> amount(text, ValueFixes::sizeUnit);
            case INTEGER ->
                Optional.of(text.replaceAll("(?<=\\d)[_',. ](?=\\d{3}(\\D|$))", ""))
                        .filter(number -> ValueRules.broken(type, number).isEmpty());
            default -> Optional.empty();
        };
    }

    private static Optional<String> amount(String text, UnaryOperator<String> units) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return Optional.empty();
        }
        String unit = units.apply(amount.group(2));
        return unit.isEmpty() ? Optional.empty() : Optional.of(amount.group(1) + unit);
    }

    private static String sizeUnit(String unit) {
        String upper = unit.toUpperCase(Locale.ROOT).replaceFirst("IB$", "B");
        String whole = upper.length() == 1 && !upper.equals("B") ? upper + "B" : upper;
        return List.of("B", "KB", "MB", "GB", "TB").contains(whole) ? whole : "";
    }
}
