package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated project for SQL Server where there is none: it builds, and says which tests it leaves out, and why. */
@Tag("full")
class SqlServerProjectTests {

    @TempDir
    private Path folder;

    @Test
    void buildsWithoutServerAndSkipsTheTestsThatNeedIt() {
        assumeFalse(DatabaseServer.obstacle(DatabaseEngine.SQLSERVER).isEmpty(), "There is a SQL Server");
        Shop shop = Shop.generate(Maven.INSTALLED, folder, DatabaseEngine.SQLSERVER);
        shop.scaffold("Product", Shop.PRODUCT_FIELDS + " parent:references=Product:optional", "-DnoVerify")
                .succeeds();

        Execution verify = shop.run("verify").succeeds();

        assertThat(verify.stdout())
                .containsPattern("Tests run: [1-9]\\d*, Failures: 0, Errors: 0, Skipped: [1-9]\\d*")
                .contains("ProductApiTests", "Tests with @TestDatabase are skipped. SQL Server can't be embedded");
        assertThat(shop.jar()).exists();

        Execution required =
                shop.run("verify", "-Dgofasta.test.require-database=true").endsWith(1);
        assertThat(required.stdout()).contains("SQL Server can't be embedded", "GOFASTA_TEST_SERVER_URL");
    }
}
