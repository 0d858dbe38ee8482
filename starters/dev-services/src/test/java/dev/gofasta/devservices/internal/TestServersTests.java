package dev.gofasta.devservices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestServersTests {

    private final String named = System.getProperty(ServerAddress.URL);

    @BeforeEach
    void nameNoServer() {
        System.setProperty(ServerAddress.URL, "");
    }

    @AfterEach
    void restore() {
        if (named == null) {
            System.clearProperty(ServerAddress.URL);
        } else {
            System.setProperty(ServerAddress.URL, named);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES", "MARIADB", "SQLITE"})
    void nothingStandsInTheWayOfEmbeddedEngines(DatabaseEngine engine) {
        assertThat(DatabaseServer.obstacle(engine)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "SQLSERVER"})
    void othersNeedAServerOrDocker(DatabaseEngine engine) {
        assumeThat(Docker.isThere()).isFalse();

        assertThat(DatabaseServer.obstacle(engine))
                .hasValueSatisfying(obstacle -> assertThat(obstacle)
                        .contains(engine.title() + " can't be embedded", "there is no Docker")
                        .contains(
                                "gofasta.test.server.url",
                                "GOFASTA_TEST_SERVER_URL",
                                ServerKind.valueOf(engine.name()).container()));
        assertThatIllegalStateException()
                .isThrownBy(() -> DatabaseServer.shared(engine))
                .withMessageContaining("there is no Docker");
    }

    @Test
    void serverThatIsNamedIsOfTheEngineOfItsUrl() {
        System.setProperty(ServerAddress.URL, " jdbc:sqlserver://db.example.com:1433;encrypt=false ");

        assertThat(TestServers.namedKind()).isEqualTo(ServerKind.SQLSERVER);
        assertThat(DatabaseServer.obstacle(DatabaseEngine.SQLSERVER)).isEmpty();
    }

    @Test
    void urlOfNoKnownServerIsRefused() {
        System.setProperty(ServerAddress.URL, "jdbc:oracle:thin:@db");

        assertThatIllegalStateException()
                .isThrownBy(TestServers::namedKind)
                .withMessageContaining("gofasta.test.server.url is not the JDBC URL");
    }
}
