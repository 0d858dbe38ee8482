package dev.gofasta.generator.sql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Constructs of SQL Server that its grammar does not know, each with the reason. The text around is fixed here word by word,
 * after Microsoft's reference of Transact-SQL; what varies goes to the grammar.
 */
enum SqlServerGap {
    RENAME(
            "The grammar has no EXECUTE",
            "EXEC sp_rename '[a-z_]+(?:\\.[a-z_]+)?', '[a-z_]+'(?:, '(?:COLUMN|INDEX|OBJECT)')?;"),

    FILTERED_INDEX(
            "The grammar knows comparisons in the filter of an index, and no IS NULL",
            "(CREATE (?:UNIQUE )?INDEX [a-z_]+ ON [a-z_]+ \\([a-z_, ]+\\))"
                    + " WHERE [a-z_]+ IS (?:NOT )?NULL(?: AND [a-z_]+ IS (?:NOT )?NULL)*;",
            "$1"),

    DROP_OF_TWO_KINDS(
            "The grammar takes one kind of thing that an ALTER TABLE drops",
            "(ALTER TABLE [a-z_]+) (DROP CONSTRAINT [a-z_]+(?:, [a-z_]+)*), (COLUMN [a-z_]+);",
            "$1 $2",
            "$1 DROP $3"),

    TRIGGER_OF_ONE_UPDATE(
            "The grammar takes one statement as a trigger, and no BEGIN and SET NOCOUNT",
            "(CREATE TRIGGER [a-z_]+ ON [a-z_]+ AFTER [A-Z, ]+ AS) BEGIN SET NOCOUNT ON; (UPDATE [^;]+;) END;",
            "$1 $2"),

    TRIGGER_THAT_REFUSES(
            "The grammar has neither IF nor THROW",
            "(CREATE TRIGGER [a-z_]+ ON [a-z_]+ AFTER [A-Z, ]+ AS) BEGIN SET NOCOUNT ON;"
                    + " IF EXISTS \\( (SELECT [^;]+) \\) BEGIN THROW 5[0-9]{4}, '[^']+', 1; END; END;",
            "$1 $2;");

    private final String reason;
    private final Pattern pattern;
    private final List<String> parts;

    SqlServerGap(String reason, String pattern, String... parts) {
        this.reason = reason;
        this.pattern = Pattern.compile(pattern);
        this.parts = List.of(parts);
    }

    /** Returns the gap that {@code batch} is an example of. */
    static Optional<SqlServerGap> of(String batch) {
        return Stream.of(values())
                .filter(gap -> gap.pattern.matcher(plain(batch)).matches())
                .findFirst();
    }

    /** Returns the statements that the grammar can read in place of {@code batch}, which is an example of this gap. */
    List<String> readable(String batch) {
        Matcher matcher = pattern.matcher(plain(batch));
        return parts.stream().map(matcher::replaceFirst).toList();
    }

    @Override
    public String toString() {
        return name() + ": " + reason;
    }

    /** Without comments of whole lines, and with one blank where there are more. */
    private static String plain(String batch) {
        return batch.replaceAll("(?m)^\\s*--.*$", "").strip().replaceAll("\\s+", " ");
    }
}
