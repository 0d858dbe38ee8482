package dev.gofasta.plugin.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Learns from what an application prints; lines come from one thread and questions from another. */
final class ApplicationLog {

    private static final Pattern LISTENS = Pattern.compile(
            "\\b(?:started|listening) on ports? (\\d+) \\((https?)\\)(?:.* with context path '([^']*)')?");
    private static final Pattern STARTED = Pattern.compile("\\bStarted \\w[\\w$.]* in [\\d.]+ seconds");
    private static final Pattern TAKEN = Pattern.compile("\\b[Pp]ort (\\d+) (?:was|is) already in use");
    private static final String FAILED = "APPLICATION FAILED TO START";
    private static final String CAUSE = "Caused by: ";

    private final List<Place> places = new ArrayList<>();
    private final StringBuilder description = new StringBuilder();
    private final StringBuilder action = new StringBuilder();
    private boolean started;
    private @Nullable StringBuilder part;
    private boolean failed;
    private @Nullable Integer taken;
    private @Nullable String cause;

    private record Place(int port, String scheme, String path) {}

    synchronized void add(String line) {
        Matcher listens = LISTENS.matcher(line);
        if (listens.find()) {
            String path = listens.group(3) == null ? "" : listens.group(3);
            places.add(new Place(Integer.parseInt(listens.group(1)), listens.group(2), path.equals("/") ? "" : path));
        }
        Matcher port = TAKEN.matcher(line);
        if (port.find()) {
            taken = Integer.parseInt(port.group(1));
        }
        started = started || STARTED.matcher(line).find();
        // A log in JSON has the lines of a message, or of a stack trace, in one of its own.
        for (String each : lines(line)) {
            if (each.startsWith(CAUSE)) {
                cause = each.substring(CAUSE.length()).strip();
            }
            readFailure(each);
        }
        part = line.startsWith("{") ? null : part;
    }

    private static List<String> lines(String line) {
        return line.startsWith("{")
                ? Arrays.stream(line.split("\\\\n"))
                        .map(ApplicationLog::unescaped)
                        .toList()
                : List.of(line);
    }

    /** Up to the end of the string in JSON, unless that is where it begins. */
    private static String unescaped(String text) {
        return text.replaceFirst("(?<!\\\\)\".*", "").replace("\\\"", "\"").replace("\\t", "\t");
    }

    /** Spring Boot says in sections why an application could not start, and what to do. */
    private void readFailure(String line) {
        StringBuilder current = part;
        if (line.contains(FAILED)) {
            failed = true;
        } else if (failed && line.equals("Description:")) {
            part = description;
        } else if (failed && line.equals("Action:")) {
            part = action;
        } else if (current != null && (line.startsWith("[ERROR]") || line.startsWith("[INFO]"))) {
            part = null;
        } else if (current != null && !line.isBlank()) {
            current.append(current.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    /** Returns where it listens, with {@code likely} before others, such as the port of Actuator. */
    synchronized Optional<String> url(int likely) {
        return places.stream()
                .filter(place -> place.port() == likely)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(place -> place.scheme() + "://localhost:" + place.port() + place.path());
    }

    /** Returns whether it said that it has started. */
    synchronized boolean hasStarted() {
        return started;
    }

    /** Returns the port that somebody else listens on, if that is why it did not start. */
    synchronized Optional<Integer> takenPort() {
        return Optional.ofNullable(taken);
    }

    /** Returns why it did not start: what Spring Boot says, else the cause of all causes. */
    synchronized Optional<String> cause() {
        return description.isEmpty() ? Optional.ofNullable(cause) : Optional.of(description.toString());
    }

    /** Returns what to do about it, where Spring Boot says so. */
    synchronized Optional<String> action() {
        return action.isEmpty() ? Optional.empty() : Optional.of(action.toString());
    }
}
