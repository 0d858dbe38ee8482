package dev.gofasta.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.FilteredClassLoader;

class DatabaseEngineTests {

    private static final String URL = "gofasta.test.server.url";

    private final String named = System.getProperty(URL);

    @BeforeEach
    void nameNoServer() {
        System.setProperty(URL, "");
    }

    @AfterEach
    void restore() {
        if (named == null) {
            System.clearProperty(URL);
        } else {
            System.setProperty(URL, named);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isThatOfTheOneDriver(DatabaseEngine engine) {
        assertThat(DatabaseEngine.choose(null, with(engine))).isEqualTo(engine);
        assertThat(DatabaseEngine.chooseForTests(null, with(engine))).isEqualTo(engine);
    }

    @Test
    void isTheOneThatCanBeEmbeddedWithSeveralDrivers() {
        assertThat(DatabaseEngine.choose(null, with(DatabaseEngine.MARIADB, DatabaseEngine.MYSQL)))
                .isEqualTo(DatabaseEngine.MARIADB);
        assertThat(DatabaseEngine.choose(null, with(DatabaseEngine.POSTGRES, DatabaseEngine.SQLSERVER)))
                .isEqualTo(DatabaseEngine.POSTGRES);
    }

    @Test
    void isThatOfTheNamedServerInTestsOnly() {
        System.setProperty(URL, "jdbc:mysql://db.example.com/");
        ClassLoader both = with(DatabaseEngine.MARIADB, DatabaseEngine.MYSQL);

        assertThat(DatabaseEngine.chooseForTests(null, both)).isEqualTo(DatabaseEngine.MYSQL);
        assertThat(DatabaseEngine.choose(null, both)).isEqualTo(DatabaseEngine.MARIADB);
        assertThat(DatabaseEngine.chooseForTests(DatabaseEngine.MARIADB, both)).isEqualTo(DatabaseEngine.MARIADB);
        assertThat(DatabaseEngine.chooseForTests(null, with(DatabaseEngine.SQLITE)))
                .isEqualTo(DatabaseEngine.SQLITE);
    }

    @Test
    void isNotGuessedAmongOthers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DatabaseEngine.choose(null, with(DatabaseEngine.MYSQL, DatabaseEngine.SQLSERVER)))
                .withMessageContaining("several are on the class path: MySQL, SQL Server");
    }

    private static ClassLoader with(DatabaseEngine... engines) {
        List<DatabaseEngine> hidden = new ArrayList<>(List.of(DatabaseEngine.values()));
        hidden.removeAll(List.of(engines));
        return new FilteredClassLoader(
                name -> hidden.stream().map(DatabaseEngine::driverClassName).anyMatch(name::equals));
    }
}
