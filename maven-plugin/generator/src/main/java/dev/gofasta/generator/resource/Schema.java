package dev.gofasta.generator.resource;

import dev.gofasta.generator.field.Reference.OnDelete;
import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the migrations say of a table that no class does.
 *
 * @param table the table
 * @param statements those that make or change it, in their order
 */
public record Schema(String table, List<String> statements) {

    /** SQL Server leaves to the service what it can't do itself, and says so in a comment. */
    private static final String ACTION =
            "(?:NO\\s+ACTION\\s*/\\*[^*]*?(?=cascade|unset))?(RESTRICT|CASCADE|SET\\s+NULL|NO\\s+ACTION|unset)";

    /** Reads the migrations of {@code module} that make or change {@code table}. */
    public static Schema of(ProjectFiles files, Module module, String table) {
        Pattern about = Pattern.compile(
                "\\b(?:CREATE|ALTER)\\s+TABLE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?" + table
                        + "\\b|\\bINDEX\\b.*\\bON\\s+" + table + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        String folder = Migrations.of(files, module).folder();
        return new Schema(
                table,
                files.list(folder, ".sql").stream()
                        .filter(path -> path.startsWith(folder + "/V"))
                        .flatMap(path -> files.read(path).stream())
                        .filter(script -> script.contains(table) || script.contains(table.toUpperCase(Locale.ROOT)))
                        .flatMap(script -> Arrays.stream(script.split(";")))
                        .filter(statement -> about.matcher(statement).find())
                        .toList());
    }

    /** Returns whether a column holds texts of any length. */
    Optional<Boolean> isText(String column) {
        return find("\\b" + column + "\\s+(N?VARCHAR ?\\(\\d|TEXT\\(\\d|LONGTEXT|TEXT|NVARCHAR\\(MAX)")
                .map(type -> !type.matches(".*\\d"));
    }

    /** Returns whether a column has an index that is not a unique one. */
    boolean isIndexed(String column) {
        return find("\\b(INDEX)\\s+" + Identifiers.sql(table, column, "idx") + "\\b")
                .isPresent();
    }

    /** Returns whether no two rows may have the same value in a column. */
    public boolean isUnique(String column) {
        return find("\\b(UNIQUE)\\b[^;(]*\\(\\s*(?:LOWER\\s*\\()?" + column + "\\s*\\)")
                        .isPresent()
                || find("\\b" + column + "\\s[^,;]*?\\b(UNIQUE)\\b").isPresent();
    }

    /** Returns what a foreign key does when the row is deleted that it points to. */
    public Optional<OnDelete> onDelete(String column) {
        String reference = "(?:FOREIGN\\s+KEY\\s*\\(" + column + "\\)|\\b" + column + "\\s[^,;]*?\\bREFERENCES\\b)";
        return find(reference + "[^;]*?\\bON\\s+DELETE\\s+" + ACTION)
                .map(action -> action.toUpperCase(Locale.ROOT))
                .map(action -> switch (action.charAt(0)) {
                    case 'C' -> OnDelete.CASCADE;
                    case 'S', 'U' -> OnDelete.UNSET;
                    default -> OnDelete.RESTRICT;
                });
    }

    private Optional<String> find(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        return statements.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .reduce((first, last) -> last);
    }
}
