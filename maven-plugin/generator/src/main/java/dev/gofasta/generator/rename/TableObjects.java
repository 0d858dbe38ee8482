package dev.gofasta.generator.rename;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The indexes, constraints and triggers of one table, as the migrations have named them so far. */
final class TableObjects {

    private static final String NAME = "\"?(\\w+)\"?";
    private static final Pattern TABLE = pattern("CREATE TABLE(?: IF NOT EXISTS)? " + NAME + " ?\\((.*)");
    private static final Pattern INDEX =
            pattern("CREATE(?: UNIQUE)? INDEX(?: CONCURRENTLY)?(?: IF NOT EXISTS)? " + NAME + " ON " + NAME + ".*");
    private static final Pattern TRIGGER = pattern("CREATE TRIGGER " + NAME + " .*? ON " + NAME + " .*");
    private static final Pattern CONSTRAINT = Pattern.compile("(?i)\\bCONSTRAINT " + NAME);
    private static final Pattern ADDED = pattern("ALTER TABLE " + NAME + " .*ADD CONSTRAINT " + NAME + ".*");
    private static final Pattern RENAMED_TABLE = pattern("ALTER TABLE " + NAME + " RENAME TO " + NAME);
    private static final Pattern RENAMED =
            pattern("ALTER (?:INDEX|TABLE|TRIGGER) .*?" + NAME + "(?: ON \\w+)?(?: RENAME)? TO " + NAME);
    private static final Pattern DROPPED =
            pattern("(?:DROP|ALTER TABLE .*DROP) (?:INDEX|CONSTRAINT|TRIGGER)(?: IF EXISTS)? " + NAME + ".*");

    private final String table;
    private final Set<String> indexes = new LinkedHashSet<>();
    private final Set<String> constraints = new LinkedHashSet<>();
    private final Set<String> triggers = new LinkedHashSet<>();
    private String known;

    /** Reads the objects of {@code table} from migrations in the order in which they run. */
    TableObjects(String table, List<String> migrations) {
        this.table = table;
        this.known = firstName(table, migrations);
        migrations.forEach(script -> statements(script).forEach(this::read));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?is)" + regex);
    }

    /** A table that was renamed before had another name in the migration that made it. */
    private static String firstName(String table, List<String> migrations) {
        String name = table;
        for (int i = migrations.size() - 1; i >= 0; i--) {
            for (String statement : statements(migrations.get(i))) {
                Matcher renamed = RENAMED_TABLE.matcher(statement);
                name = renamed.matches() && renamed.group(2).equals(name) ? renamed.group(1) : name;
            }
        }
        return name;
    }

    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        for (String statement : script.replaceAll("--[^\\n]*", "").split(";")) {
            statements.add(statement.strip().replaceAll("\\s+", " "));
        }
        return statements;
    }

    private void read(String statement) {
        Matcher made = TABLE.matcher(statement);
        if (made.matches() && made.group(1).equals(known)) {
            CONSTRAINT.matcher(made.group(2)).results().forEach(match -> constraints.add(match.group(1)));
            if (made.group(2).toUpperCase(java.util.Locale.ROOT).contains("PRIMARY KEY")) {
                indexes.add(known + "_pkey");
            }
        }
        addFrom(INDEX, statement, 1, 2, indexes);
        addFrom(TRIGGER, statement, 1, 2, triggers);
        addFrom(ADDED, statement, 2, 1, constraints);
        Matcher renamedTable = RENAMED_TABLE.matcher(statement);
        if (renamedTable.matches()) {
            known = renamedTable.group(1).equals(known) ? renamedTable.group(2) : known;
            return;
        }
        Matcher renamed = RENAMED.matcher(statement);
        if (renamed.matches()) {
            List.of(indexes, constraints, triggers).forEach(names -> {
                if (names.remove(renamed.group(1))) {
                    names.add(renamed.group(2));
                }
            });
        }
        Matcher dropped = DROPPED.matcher(statement);
        if (dropped.matches()) {
            List.of(indexes, constraints, triggers).forEach(names -> names.remove(dropped.group(1)));
        }
    }

    private void addFrom(Pattern pattern, String statement, int name, int on, Set<String> names) {
        Matcher matcher = pattern.matcher(statement);
        if (matcher.matches() && matcher.group(on).equals(known)) {
            names.add(matcher.group(name));
        }
    }

    Set<String> indexes() {
        return indexes;
    }

    Set<String> constraints() {
        return constraints;
    }

    Set<String> triggers() {
        return triggers;
    }

    String table() {
        return table;
    }
}
