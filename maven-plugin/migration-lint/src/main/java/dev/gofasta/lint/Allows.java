package dev.gofasta.lint;

import dev.gofasta.lint.rule.Level;
import dev.gofasta.lint.rule.LintRule;
import dev.gofasta.lint.rule.Risk;
import dev.gofasta.lint.sql.Comment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the comments at a statement allow: {@code -- gofasta:allow drop-column: copied to prices in V7}. Several rules are
 * separated by commas; what follows the colon is the reason.
 */
final class Allows {

    private static final String MARK = "gofasta:allow";

    private final List<Allow> allows = new ArrayList<>();
    private final List<Risk> mistakes = new ArrayList<>();
    private final Set<Allow> used = new HashSet<>();

    private record Allow(LintRule rule, String reason, int at) {}

    Allows(List<Comment> comments) {
        for (Comment comment : comments) {
            int offset = comment.start();
            for (String line : comment.text().split("\n", -1)) {
                String said = line.strip().replaceFirst("^\\*\\s*", "");
                if (said.startsWith(MARK)) {
                    read(said.substring(MARK.length()), offset);
                }
            }
        }
    }

    private void read(String said, int at) {
        int colon = said.indexOf(':');
        String reason = colon < 0 ? "" : said.substring(colon + 1).strip();
        for (String id : (colon < 0 ? said : said.substring(0, colon)).split(",")) {
            Optional<LintRule> rule = LintRule.of(id.strip());
            if (rule.isEmpty()) {
                mistake(
                        LintRule.UNKNOWN_RULE,
                        at,
                        "There is no rule '" + id.strip() + "'.",
                        NearestRule.hint(id.strip()));
            } else if (reason.isEmpty()) {
                mistake(
                        LintRule.ALLOW_WITHOUT_REASON,
                        at,
                        "'" + MARK + " " + id.strip() + "' says no reason, so that it allows nothing.",
                        "Write why it is safe here: -- " + MARK + " " + id.strip() + ": <reason>");
            } else {
                allows.add(new Allow(rule.get(), reason, at));
            }
        }
    }

    private void mistake(LintRule rule, int at, String message, String recipe) {
        mistakes.add(new Risk(rule, rule.level(), at, message, recipe));
    }

    /** Returns the reason for which {@code rule} is allowed. */
    Optional<String> reason(LintRule rule) {
        Optional<Allow> found =
                allows.stream().filter(allow -> allow.rule() == rule).findFirst();
        allows.stream().filter(allow -> allow.rule() == rule).forEach(used::add);
        return found.map(Allow::reason);
    }

    /** Returns what is wrong with the comments, once all that is risky was asked for. */
    List<Risk> mistakes() {
        List<Risk> all = new ArrayList<>(mistakes);
        for (Allow allow : allows) {
            if (!used.contains(allow)) {
                all.add(new Risk(
                        LintRule.UNUSED_ALLOW,
                        Level.WARNING,
                        allow.at(),
                        "There is no " + allow.rule().id() + " at this statement that it would allow.",
                        "Delete the comment, or put it right before the statement that it is for."));
            }
        }
        return all;
    }
}
