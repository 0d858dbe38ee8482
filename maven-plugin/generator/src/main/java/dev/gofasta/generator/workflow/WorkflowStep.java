package dev.gofasta.generator.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One step as it is written down.
 *
 * @param command a goal with what it takes, as the launcher takes it, or a command line of Maven
 * @param line its line in the file
 * @param optional whether it is skipped where the project lacks what it needs
 */
public record WorkflowStep(String command, int line, boolean optional) {

    /** Goals that empty a database, also as Maven takes them. */
    private static final Pattern DROPS = Pattern.compile("(.*gofasta.*:)?(db-reset|migrate-down|seed)");

    private static final Pattern SEED = Pattern.compile("(.*gofasta.*:)?seed");
    private static final Pattern FRESH = Pattern.compile("(--|-D)fresh(=(?!false$).*)?");

    /** Returns it as it is written. */
    public String written() {
        return optional ? Workflow.OPTIONAL + command : command;
    }

    /** Returns whether it empties a database, or a part of it. */
    public boolean dropsData() {
        List<String> words = words();
        return words.stream().anyMatch(word -> DROPS.matcher(word).matches())
                && (words.stream().noneMatch(SEED.asMatchPredicate())
                        || words.stream().anyMatch(FRESH.asMatchPredicate()));
    }

    /** Returns whether it has the placeholder called {@code name}. */
    boolean uses(String name) {
        return command.contains("{" + name + "}");
    }

    /** Returns its words; quotes hold words together, and go. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (char c : (command + " ").toCharArray()) {
            if (quote == 0 && Character.isWhitespace(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString().stripTrailing());
        }
        return words;
    }
}
