package dev.gofasta.generator.sql;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTests {

    @ParameterizedTest
    @CsvSource({
        "SQLITE, price:decimal:precision=16;2, holds numbers of 15 digits exactly",
        "SQLITE, price:decimal:max=99999999999999, holds numbers of 15 digits exactly",
        "MYSQL, code:string:unique:length=769, has room for 768",
        "MYSQL, code:string:index:length=769, has room for 768",
        "MYSQL, one:string:length=9000 two:string:length=9000, has room for 65535",
        "SQLSERVER, code:string:unique:length=851, has room for 850"
    })
    void refusesWhatTheDatabaseCanNotHold(Database database, String fields, String reason) {
        var problem = problemOf(() -> SqlDialect.of(database).fit(parse(fields)));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_DATABASE_LIMIT);
        assertThat(problem.message()).contains(reason);
        assertThat(problem.hint()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE, price:decimal:precision=15;2",
        "MYSQL, code:string:unique:length=768",
        "SQLSERVER, code:string:unique:length=850 story:string:length=10000",
        "POSTGRESQL, price:decimal:precision=38;2 code:string:unique:length=10000"
    })
    void takesWhatJustFits(Database database, String fields) {
        assertThat(SqlDialect.of(database).fit(parse(fields))).isEqualTo(parse(fields));
    }

    @Test
    void decimalWithoutAPrecisionHasTheDigitsThatSqliteHolds() {
        assertThat(SqlDialect.of(Database.SQLITE).fit(parse("price:decimal")))
                .isEqualTo(parse("price:decimal:precision=15;2"));
    }

    /** A comma would end a column of the table of cases. */
    private static List<Field> parse(String fields) {
        return FieldParser.parse(fields.replace(';', ','));
    }
}
