package dev.gofasta.plugin.lint;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.lint.Finding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways out of a risky statement: without it, or with a reason that somebody has to write. */
final class RiskFixes {

    private static final Pattern END = Pattern.compile(";[ \\t]*(\\r?\\n|$)");

    private RiskFixes() {}

    static List<Fix> of(Finding finding, String text) {
        int line = 0;
        for (int i = 1; i < finding.line(); i++) {
            line = text.indexOf('\n', line) + 1;
        }
        Matcher end = END.matcher(text);
        int after = end.find(line) ? end.end() : text.length();
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        FixEdit without = FixEdit.replace(finding.path(), text, line, after, "");
        FixEdit allowed = FixEdit.insert(
                finding.path(), text, line, "-- gofasta:allow " + finding.rule().id() + ": " + lineEnd);
        return List.of(
                Fix.edit("Leave out the statement", Applicability.UNSAFE, List.of(without)),
                Fix.edit("Allow it, with a reason behind the colon", Applicability.MANUAL, List.of(allowed)));
    }
}
