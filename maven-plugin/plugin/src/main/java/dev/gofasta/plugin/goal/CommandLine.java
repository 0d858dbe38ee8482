package dev.gofasta.plugin.goal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The command line of a run, to be run again a little differently.
 *
 * @param arguments what was given
 */
record CommandLine(Arguments arguments) {

    /** Returns the command line of Maven with another value of one parameter. */
    String with(String parameter, String value) {
        Map<String, Object> all = new LinkedHashMap<>(arguments.effective());
        all.put(parameter, value);
        StringBuilder line = new StringBuilder("mvn gofasta:" + arguments.goal());
        all.forEach((name, each) -> {
            if (!each.equals(false)) {
                line.append(" -D").append(name).append('=').append(quoted(each.toString()));
            }
        });
        return line.toString();
    }

    /** What a shell might read in another way is quoted. */
    private static String quoted(String value) {
        boolean plain = value.chars()
                .allMatch(
                        c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '/' || c == ',');
        return plain ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
