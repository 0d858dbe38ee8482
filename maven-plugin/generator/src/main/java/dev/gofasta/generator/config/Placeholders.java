package dev.gofasta.generator.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value with placeholders is when nothing else is set. */
final class Placeholders {

    /** Maven replaces these before Spring reads the file; which name it puts in is not known here. */
    private static final Pattern OF_MAVEN = Pattern.compile("@[\\w.\\-]+@");

    private static final Pattern INNERMOST = Pattern.compile("\\$\\{([^${}:]*)(?::([^${}]*))?}");

    private Placeholders() {}

    /** Returns {@code value} with the defaults of its placeholders, or empty where one has none. */
    static Optional<String> resolve(String value) {
        if (OF_MAVEN.matcher(value).find() || value.contains("#{")) {
            return Optional.empty();
        }
        String text = value;
        Matcher placeholder = INNERMOST.matcher(text);
        while (placeholder.find()) {
            String fallback = placeholder.group(2);
            if (fallback == null) {
                return Optional.empty();
            }
            text = text.substring(0, placeholder.start()) + fallback + text.substring(placeholder.end());
            placeholder = INNERMOST.matcher(text);
        }
        return text.contains("${") ? Optional.empty() : Optional.of(text);
    }
}
