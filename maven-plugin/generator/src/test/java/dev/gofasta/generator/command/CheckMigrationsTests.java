package dev.gofasta.generator.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CheckMigrationsTests {

    private static final String FOLDER = "src/main/resources/db/migration/";

    private final MemoryFiles files = MemoryFiles.of(Shops.newShop());

    @Test
    void generatedProjectIsClean() {
        files.apply(Shops.scaffold(files, "Product", Shops.PRODUCT_FIELDS).changes());

        assertThat(check()).isEmpty();
    }

    @Test
    @Tag("raises:GF_VERIFY_MIGRATION_CLASH")
    void oneVersionOfTwoBranchesIsAnErrorNamingBothFiles() {
        pair("20260304050607__create_products").pair("20260304050607__create_orders");

        assertThat(check()).hasSize(1).allSatisfy(each -> {
            assertThat(each.code()).isEqualTo(ProblemCode.GF_VERIFY_MIGRATION_CLASH);
            assertThat(each.severity()).isEqualTo(Severity.ERROR);
            assertThat(each.message()).contains("create_products", "create_orders");
        });
    }

    @Test
    @Tag("raises:GF_VERIFY_MIGRATION_UNPAIRED")
    void halfOfAPairIsAWarning() {
        files.with(FOLDER + "V20__a.sql", "").with(FOLDER + "U30__b.sql", "");

        assertThat(check())
                .allSatisfy(each -> {
                    assertThat(each.code()).isEqualTo(ProblemCode.GF_VERIFY_MIGRATION_UNPAIRED);
                    assertThat(each.severity()).isEqualTo(Severity.WARNING);
                })
                .extracting(Diagnostic::message)
                .containsExactly(
                        FOLDER + "V20__a.sql can't be taken back: there is no " + FOLDER + "U20__a.sql.",
                        FOLDER + "U30__b.sql takes nothing back: there is no " + FOLDER + "V30__b.sql.");
    }

    @Test
    void versionFindsTheMigrationOfAName() {
        pair("20260304050607__create_products");
        var project = new ProjectReader(files).read();

        assertThat(MigrationVersions.find(files, project.target(), "__create_products"))
                .hasValue("20260304050607");
        assertThat(MigrationVersions.find(files, project.target(), "__create_product"))
                .isEmpty();
    }

    private CheckMigrationsTests pair(String name) {
        files.with(FOLDER + "V" + name + ".sql", "").with(FOLDER + "U" + name + ".sql", "");
        return this;
    }

    private List<Diagnostic> check() {
        return CheckMigrations.check(new ProjectReader(files).read());
    }
}
