package dev.gofasta.it.results;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One executed or skipped test, as Surefire's report has it.
 *
 * @param module the folder of the module, relative to the root
 * @param className the binary name of the class
 * @param name the method and, where it is parameterised, its arguments
 * @param outcome how it ended
 * @param reason why it was skipped, or empty
 */
record TestCase(String module, String className, String name, Outcome outcome, String reason) {

    private static final Pattern ARGUMENT = Pattern.compile("DatabaseEngine.*\\bengine = (\\w+)");

    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** Returns the class without its package. */
    String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** Returns the engine that an argument or the class names. */
    Optional<Engine> namedEngine() {
        Matcher argument = ARGUMENT.matcher(name);
        return argument.find() ? Engine.ofConstant(argument.group(1)) : Engine.in(simpleName());
    }

    /** Returns what is tested, in words, whichever the engine: {@code MariaDbFieldEdgeTests} is about field edges. */
    String subject() {
        String name = simpleName();
        Optional<Engine> engine = Engine.in(name);
        if (engine.isPresent()) {
            name = name.replaceFirst("(On)?" + engine.get().word(), "");
        }
        String inWords = name.replaceFirst("^Tests\\$", "")
                .replaceAll("Tests\\b", "")
                .replace('$', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .strip();
        return inWords.isEmpty() ? "generated service" : inWords.toLowerCase(Locale.ROOT);
    }
}
