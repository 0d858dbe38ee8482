package dev.gofasta.generator.migration;

import dev.gofasta.generator.migration.Intent.AddColumns;
import dev.gofasta.generator.migration.Intent.AddIndex;
import dev.gofasta.generator.migration.Intent.CreateJoinTable;
import dev.gofasta.generator.migration.Intent.CreateTable;
import dev.gofasta.generator.migration.Intent.DropTable;
import dev.gofasta.generator.migration.Intent.Nothing;
import dev.gofasta.generator.migration.Intent.RemoveColumns;
import dev.gofasta.generator.migration.Intent.RenameColumn;
import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads what a migration is for from the words of its name: {@code AddPriceToProducts}. */
public final class MigrationName {

    private static final String TWO_TABLES = "Name both tables, such as: migration CreateJoinTable products tags";

    private final NameWords words;
    private final Set<String> tables;

    private MigrationName(NameWords words, Set<String> tables) {
        this.words = words;
        this.tables = tables;
    }

    /**
     * Returns what {@code given} asks for. Where it can be read in two ways, the one that names a known table holds.
     *
     * @param arguments the words after the name, which only a join table has a use for
     * @param tables the tables that are known
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_INVALID_NAME, saying at which character
     */
    public static Intent read(String given, List<String> arguments, Set<String> tables) {
        NameWords words = NameWords.of(given);
        MigrationName name = new MigrationName(words, tables);
        if (words.startWith("create", "join", "table")) {
            return name.joinTable(arguments);
        }
        if (words.size() < 2) {
            return new Nothing();
        }
        return switch (words.words().get(0)) {
            case "create" ->
                new CreateTable(Name.of(words.snake(1, words.size())).singular());
            case "drop" -> new DropTable(name.table(1));
            case "add" -> words.startWith("add", "index", "to") ? name.index() : name.addition();
            case "remove" -> name.removal();
            case "rename" -> name.renaming();
            default -> new Nothing();
        };
    }

    private Intent addition() {
        List<Integer> splits = words.indexesOf("to", 0, words.size());
        return splits.isEmpty() ? new Nothing() : new AddColumns(table(best(splits) + 1));
    }

    private Intent removal() {
        List<Integer> splits = words.indexesOf("from", 0, words.size());
        return splits.isEmpty() ? new Nothing() : new RemoveColumns(table(best(splits) + 1));
    }

    private Intent renaming() {
        List<Integer> places = words.indexesOf("in", 0, words.size());
        if (places.isEmpty()) {
            return new Nothing();
        }
        int in = best(places);
        List<Integer> splits = words.indexesOf("to", 1, in);
        if (splits.isEmpty()) {
            throw words.problem("The old and the new name are expected", 1, "Write RenamePriceToUnitPriceInProducts.");
        }
        if (splits.size() > 1) {
            throw words.problem(
                    "Where the new name begins can't be told: this is another 'to'",
                    splits.get(1),
                    "Give the migration another name, and write its two lines yourself.");
        }
        int to = splits.get(0);
        return new RenameColumn(table(in + 1), column(1, to), column(to + 1, in));
    }

    private Intent index() {
        List<Integer> splits = words.indexesOf("on", 2, words.size());
        if (splits.isEmpty()) {
            throw words.problem(
                    "The columns of the index are expected", words.size(), "Write AddIndexToProductsOnName.");
        }
        int on = splits.get(0);
        for (int split : splits) {
            on = tables.contains(plural(words.snake(3, split))) ? split : on;
        }
        List<String> columns = new ArrayList<>();
        int start = on + 1;
        for (int and : words.indexesOf("and", on, words.size())) {
            columns.add(column(start, and));
            start = and + 1;
        }
        columns.add(column(start, words.size()));
        return new AddIndex(plural(words.snake(3, on)), columns);
    }

    private Intent joinTable(List<String> arguments) {
        if (!arguments.isEmpty()) {
            if (arguments.size() != 2 || words.size() > 3) {
                throw words.problem("A join table stands between two tables, each named once", 3, TWO_TABLES);
            }
            return joining(arguments.get(0), arguments.get(1));
        }
        List<Integer> splits = new ArrayList<>();
        for (int split = 4; split < words.size(); split++) {
            splits.add(split);
        }
        List<Integer> known = splits.stream()
                .filter(split -> tables.contains(plural(words.snake(3, split)))
                        && tables.contains(plural(words.snake(split, words.size()))))
                .toList();
        if (known.size() != 1 && splits.size() != 1) {
            throw words.problem("Where the second table's name begins can't be told", 3, TWO_TABLES);
        }
        int split = known.size() == 1 ? known.get(0) : splits.get(0);
        return joining(words.snake(3, split), words.snake(split, words.size()));
    }

    private static Intent joining(String one, String other) {
        return new CreateJoinTable(Name.of(one).singular(), Name.of(other).singular());
    }

    /** Of several places at which the table's name may begin, the one with a known table, or else the last. */
    private int best(List<Integer> splits) {
        return splits.stream()
                .filter(split -> tables.contains(table(split + 1)))
                .findFirst()
                .orElse(splits.get(splits.size() - 1));
    }

    private String table(int from) {
        return plural(words.snake(from, words.size()));
    }

    /** A known table is called what it is called; others are in the plural. */
    private String plural(String snake) {
        return tables.contains(snake) ? snake : Name.of(snake).singular().snakePlural();
    }

    private String column(int from, int to) {
        return Name.of(words.snake(from, to)).column();
    }

    /** Returns the words of {@code text}, which are separated by spaces. */
    public static List<String> arguments(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
