package dev.gofasta.devservices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerUrlTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db:3306, MYSQL, jdbc:mysql://db:3306/one",
        "jdbc:mysql://db:3306/, MYSQL, jdbc:mysql://db:3306/one",
        "jdbc:mysql://db/mysql?sslMode=DISABLED&a=b, MYSQL, jdbc:mysql://db/one?sslMode=DISABLED&a=b",
        "jdbc:mariadb://db?a=/b, MARIADB, jdbc:mariadb://db/one?a=/b",
        "jdbc:postgresql://[::1]:5432/postgres, POSTGRES, jdbc:postgresql://[::1]:5432/one",
        "jdbc:sqlserver://db:1433, SQLSERVER, jdbc:sqlserver://db:1433;databaseName=one",
        "jdbc:sqlserver://db;encrypt=false;, SQLSERVER, jdbc:sqlserver://db;encrypt=false;databaseName=one",
        "jdbc:sqlserver://db;DatabaseName=master;a=b, SQLSERVER, jdbc:sqlserver://db;a=b;databaseName=one",
    })
    void eachDatabaseHasItsOwn(String given, String engine, String expected) {
        ServerUrl url = ServerUrl.parse(given, "setting");

        assertThat(url.kind()).hasToString(engine);
        assertThat(url.of("one")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/, jdbc:postgresql://db:5432/postgres",
        "jdbc:postgresql://db/admin?a=b, jdbc:postgresql://db/admin?a=b",
        "jdbc:mysql://db, jdbc:mysql://db",
        "jdbc:sqlserver://db;a=b, jdbc:sqlserver://db;a=b",
    })
    void databasesAreMadeFromTheOneThatIsNamed(String given, String home) {
        assertThat(ServerUrl.parse(given, "setting").home()).isEqualTo(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:oracle:thin:@db", "jdbc:sqlite:file.db", "db.example.com", "jdbc:h2://x"})
    void othersAreRefused(String given) {
        assertThatExceptionOfType(DevServicesException.class)
                .isThrownBy(() -> ServerUrl.parse(given, "the.setting"))
                .withMessageContaining("the.setting is not the JDBC URL")
                .withMessageContaining("jdbc:sqlserver://");
    }
}
