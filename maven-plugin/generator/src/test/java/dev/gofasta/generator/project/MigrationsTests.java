package dev.gofasta.generator.project;

import static dev.gofasta.generator.support.Poms.BOOT_PARENT;
import static dev.gofasta.generator.support.Poms.dependencies;
import static dev.gofasta.generator.support.Poms.pom;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTests {

    private static final String DEFAULT = "src/main/resources/db/migration";

    private final MemoryFiles files = new MemoryFiles()
            .with("pom.xml", pom("shop", BOOT_PARENT, dependencies("com.mysql:mysql-connector-j:runtime")));

    private Migrations read() {
        return new ProjectReader(files).read().modules().get(0).migrations();
    }

    private void configured(String name, String text) {
        files.with("src/main/resources/" + name, text);
    }

    @Test
    void folderIsFlywaysOwnByDefault() {
        assertThat(read()).isEqualTo(new Migrations(DEFAULT, List.of()));
        assertThat(read().style()).isEqualTo(Migrations.Style.TIMESTAMP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring:\n  flyway:\n    locations: classpath:db/own\n",
                "# comment\n---\nspring.flyway:\n  locations: \"classpath:/db/own\" # here\n",
                "spring:\n  flyway:\n    locations:\n      - classpath:db/own\n      - classpath:db/more\n",
                "spring:\n  flyway:\n    locations:\n    - db/own\n",
                "spring:\n  flyway: # x\n    enabled: true\n    locations: [classpath:db/own, classpath:db/more]\n",
                "spring:\n  flyway:\n    locations: ${PLACE:classpath:db/own}\n"
            })
    void locationOfYamlIsRead(String yaml) {
        configured("application.yaml", yaml);

        assertThat(read().folder()).isEqualTo("src/main/resources/db/own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.flyway.locations=classpath:db/own,classpath:db/more\n",
                "spring.flyway.locations[0]=classpath:db/own\nspring.flyway.locations[1]=classpath:db/more\n"
            })
    void locationOfPropertiesIsRead(String properties) {
        configured("config/application.properties", properties);
        configured("application.yml", "spring.flyway.locations: classpath:db/other\n");

        assertThat(read().folder()).isEqualTo("src/main/resources/db/own");
    }

    @Test
    void vendorIsTheDatabase() {
        configured("application.yaml", "spring.flyway.locations: classpath:db/{vendor}\n");

        assertThat(read().folder()).isEqualTo("src/main/resources/db/mysql");
    }

    @Test
    void locationInTheFileSystemIsSeenFromTheModule() {
        configured("application.yaml", "spring.flyway.locations: filesystem:./migrations\n");

        assertThat(read().folder()).isEqualTo("migrations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\n---\nspring:\n  config.activate.on-profile: prod\n  flyway.locations: classpath:db/prod\n",
                "other:\n  flyway:\n    locations: classpath:db/other\n",
                "spring:\n  flyway:\n    locations: ${PLACE}\n"
            })
    void whatHoldsElsewhereIsNotTheLocation(String yaml) {
        configured("application.yaml", yaml);

        assertThat(read().folder()).isEqualTo(DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "V9__a.sql, V10__b.sql, 10, SEQUENCE, 11",
        "V1_9__a.sql, V1_10__b.sql, 1_10, PARTS, 1_11",
        "V1.9__a.sql, V2__b.sql, 2, SEQUENCE, 3",
        "V7__a.sql, V20260304050607__b.sql, 20260304050607, TIMESTAMP, 20260304050608",
        "V3__a.sql, R__views.sql, 3, SEQUENCE, 4",
        "V3__a.sql, U4__b.sql, 3, SEQUENCE, 4"
    })
    void newestVersionIsThatOfFlywaysOrder(
            String first, String second, String highest, Migrations.Style style, String next) {
        files.with(DEFAULT + "/" + first, "").with(DEFAULT + "/" + second, "");

        assertThat(read().highest()).hasValue(new MigrationVersion(highest));
        assertThat(read().style()).isEqualTo(style);
        assertThat(new MigrationVersion(highest).successor()).hasToString(next);
    }

    @Test
    void migrationsInJavaCount() {
        files.with(DEFAULT + "/V1__a.sql", "").with("src/main/java/db/migration/V5__Fill.java", "");

        assertThat(read().highest()).hasValue(new MigrationVersion("5"));
    }
}
