package dev.gofasta.rbac.internal;

import dev.gofasta.rbac.PolicyException;
import dev.gofasta.rbac.PolicyRule;
import dev.gofasta.rbac.internal.route.MethodGrammar;
import dev.gofasta.rbac.internal.route.PathGrammar;
import dev.gofasta.rbac.internal.route.RoleGrammar;
import dev.gofasta.rbac.internal.route.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a policy and finds all that is wrong with them. */
final class PolicyReader {

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final List<PolicyRule> rules = new ArrayList<>();
    private final Map<String, Integer> targets = new LinkedHashMap<>();
    private final RoleTree tree = new RoleTree();
    private int line;

    private PolicyReader(String name) {
        this.name = name;
    }

    /**
     * Reads a policy.
     *
     * @param name what to call the text in messages
     * @param text the lines
     * @throws PolicyException with everything that is wrong
     */
    static PolicyDocument read(String name, String text) {
        PolicyReader reader = new PolicyReader(name);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String each : content.split("\r\n|\r|\n", -1)) {
            reader.line++;
            String stripped = each.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                reader.line(stripped);
            }
        }
        return reader.end();
    }

    private PolicyDocument end() {
        if (problems.isEmpty() && rules.isEmpty()) {
            problems.add(name + ": no line grants anything, so everything would be denied; write a line such as"
                    + " 'p, admin, /api/v1/**, *'.");
        }
        if (!problems.isEmpty()) {
            throw new PolicyException("The policy '" + name + "' has mistakes.", problems);
        }
        return new PolicyDocument(rules, tree.closure(), warnings());
    }

    private void line(String text) {
        List<String> columns = Stream.of(text.split(",", -1)).map(String::strip).toList();
        switch (columns.get(0)) {
            case "p" -> rule(columns);
            case "g" -> link(columns);
            default ->
                problem("unknown kind '" + Shown.text(columns.get(0))
                        + "'; write 'p, <role>, <path>, <methods>' or 'g, <role>, <inherits role>'.");
        }
    }

    private void rule(List<String> columns) {
        if (wrongCount(columns, 4, "p, <role>, <path>, <methods>")) {
            return;
        }
        int before = problems.size();
        problem(RoleGrammar.problem(columns.get(1)));
        problem(PathGrammar.problem(columns.get(2)));
        problem(MethodGrammar.problem(columns.get(3)));
        if (problems.size() == before) {
            PolicyRule rule = new PolicyRule(columns.get(1), columns.get(2), columns.get(3));
            if (isFirst(rule.toString())) {
                rules.add(rule);
            }
        }
    }

    private void link(List<String> columns) {
        if (wrongCount(columns, 3, "g, <role>, <inherits role>")) {
            return;
        }
        int before = problems.size();
        problem(RoleGrammar.problem(columns.get(1)));
        problem(RoleGrammar.problem(columns.get(2)));
        if (problems.size() > before || !isFirst(String.join(", ", columns))) {
            return;
        }
        targets.putIfAbsent(columns.get(2), line);
        if (!tree.add(columns.get(1), columns.get(2))) {
            problem("role '" + columns.get(1) + "' would inherit itself through '" + columns.get(2)
                    + "'; take out one line of the circle.");
        }
    }

    private boolean wrongCount(List<String> columns, int count, String form) {
        if (columns.size() == count) {
            return false;
        }
        problem("it has " + columns.size() + " columns instead of " + count + "; write '" + form + "'.");
        return true;
    }

    private boolean isFirst(String normalized) {
        Integer first = seen.putIfAbsent(normalized, line);
        if (first != null) {
            problem("it says the same as line " + first + "; take one of them out.");
        }
        return first == null;
    }

    private void problem(@Nullable String problem) {
        if (problem != null) {
            problems.add(name + ":" + line + ": " + problem);
        }
    }

    private List<String> warnings() {
        Set<String> known = new LinkedHashSet<>(tree.closure().keySet());
        rules.forEach(rule -> known.add(rule.role()));
        List<String> warnings = new ArrayList<>();
        targets.forEach((role, at) -> {
            if (!known.contains(role)) {
                warnings.add(name + ":" + at + ": role '" + role + "' has no line that grants it anything.");
            }
        });
        return warnings;
    }
}
