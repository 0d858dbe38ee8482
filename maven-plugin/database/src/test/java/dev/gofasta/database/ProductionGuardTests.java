package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionGuardTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:5432/app",
                "jdbc:postgresql://127.0.0.1/app",
                "jdbc:postgresql://[::1]:5432/app",
                "jdbc:postgresql:app",
                "jdbc:mariadb://localhost/app?user=root",
                "jdbc:mysql://root:secret@localhost:3306/app",
                "jdbc:sqlserver://localhost:1433;databaseName=app",
                "jdbc:sqlite:/home/ada/shop/app.db",
                "jdbc:postgresql://host.docker.internal:5432/app",
                "jdbc:clickhouse://localhost:8123/app",
                "jdbc:clickhouse:http://localhost:8123/app?compress=false",
                "jdbc:ch:https://127.0.0.1:8443/?database=app"
            })
    void databaseOfThisMachineIsHarmless(String url) {
        assertThat(ProductionGuard.signs(List.of("dev"), url, "app")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.acme.com:5432/app",
                "jdbc:postgresql://10.0.0.7/app",
                "jdbc:postgresql://localhost,db2/app",
                "jdbc:postgresql://localhost.acme.com/app",
                "jdbc:mysql://ada:secret@db:3306/app",
                "jdbc:sqlserver://sql.acme.com:1433;databaseName=app",
                "jdbc:clickhouse://db.acme.com:8123/app",
                "jdbc:ch:https://ada:secret@db:8443/app"
            })
    void databaseOfAnotherMachineLooksLikeProduction(String url) {
        assertThat(ProductionGuard.signs(List.of(), url, "app")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "production", "PROD", "prod-eu", "eu-prod", "live", "aws_prd"})
    void profileAndNameTellToo(String word) {
        assertThat(ProductionGuard.signs(List.of(word), "jdbc:postgresql://localhost/app", "app"))
                .hasSize(1);
        assertThat(ProductionGuard.signs(List.of(), "jdbc:postgresql://localhost/" + word, word))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"products", "reproduction", "oliver", "delivery", "dev"})
    void wordsThatOnlyContainThemDoNot(String word) {
        assertThat(ProductionGuard.signs(List.of(word), "jdbc:postgresql://localhost/" + word, word))
                .isEmpty();
    }
}
