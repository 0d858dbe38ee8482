package dev.gofasta.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ThrowawayServerTests {

    @Test
    void deletesEverythingWhenClosed() throws Exception {
        PostgresServer server = PostgresServer.startThrowaway();
        ProcessHandle postmaster = ServerJvm.postmaster(server.directory());
        server.close();
        assertThat(server.directory()).doesNotExist();
        assertThat(postmaster.info().command()).isEmpty();
    }

    @Test
    void trustsNoDisk() throws SQLException {
        try (PostgresServer server = PostgresServer.startThrowaway();
                Connection connection = server.openAdministratorConnection("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW fsync")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("off");
        }
    }

    @Test
    void removesWhatKilledJvmLeftAndSparesTheLiving() throws Exception {
        try (ServerJvm killed = ServerJvm.start();
                ServerJvm living = ServerJvm.start()) {
            ProcessHandle orphan = killed.postmaster();
            killed.kill();
            PostgresServer.startThrowaway().close();
            assertThat(orphan.info().command()).isEmpty();
            assertThat(killed.directory()).doesNotExist();
            assertThat(living.postmaster().isAlive()).isTrue();
        }
    }

    @Test
    void sharesOneServerInThisJvmWhateverIsClosed() throws SQLException {
        PostgresServer.shared().close();
        PostgresServer server = PostgresServer.shared();
        server.createDatabase("shared_1");
        server.createDatabase("shared_1");
        server.openAdministratorConnection("shared_1").close();
        server.dropDatabase("shared_1");
        assertThatIllegalArgumentException().isThrownBy(() -> server.createDatabase("no\"good"));
    }
}
