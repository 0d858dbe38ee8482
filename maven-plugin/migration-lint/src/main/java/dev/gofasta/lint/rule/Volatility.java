package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a default has one value for all rows. */
final class Volatility {

    /** Functions that answer the same for every row of a statement, and types that look like functions. */
    private static final Set<String> SAME_FOR_ALL = Set.of(
            "now",
            "current_timestamp",
            "current_date",
            "current_time",
            "localtime",
            "localtimestamp",
            "transaction_timestamp",
            "statement_timestamp",
            "utc_timestamp",
            "utc_date",
            "utc_time",
            "curdate",
            "curtime",
            "unix_timestamp",
            "sysdatetimeoffset",
            "sysutcdatetime",
            "sysdatetime",
            "getdate",
            "getutcdate",
            "today",
            "now64",
            "coalesce",
            "lower",
            "upper",
            "cast",
            "convert",
            "concat",
            "abs",
            "round",
            "to_jsonb",
            "jsonb_build_object",
            "jsonb_build_array",
            "json_object",
            "json_array",
            "json_quote",
            "array",
            "numeric",
            "decimal",
            "varchar",
            "char",
            "nvarchar",
            "timestamp",
            "time",
            "interval",
            "make_interval",
            "make_date",
            "to_timestamp",
            "date_trunc",
            "tomap",
            "todate",
            "todatetime",
            "todatetime64",
            "enum8",
            "enum16",
            "current_setting",
            "timezone",
            "isnull",
            "ifnull",
            "nullif",
            "row",
            "values");

    private Volatility() {}

    /** Returns whether {@code expression} calls a function that may answer otherwise for each row. */
    static boolean mayDiffer(List<Token> expression) {
        for (int i = 0; i + 1 < expression.size(); i++) {
            Token token = expression.get(i);
            boolean call = token.isName() && expression.get(i + 1).is("(");
            if (call && !SAME_FOR_ALL.contains(token.name().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code expression} is a literal, with a sign or in brackets or cast. */
    static boolean isLiteral(List<Token> expression) {
        return expression.stream()
                .noneMatch(token -> token.kind() == Token.Kind.WORD
                        && !Set.of("NULL", "TRUE", "FALSE")
                                .contains(token.text().toUpperCase(Locale.ROOT)));
    }
}
