package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Poms.BOOT_PARENT;
import static dev.gofasta.generator.support.Poms.COMPANY_PARENT;
import static dev.gofasta.generator.support.Poms.application;
import static dev.gofasta.generator.support.Poms.company;
import static dev.gofasta.generator.support.Poms.dependencies;
import static dev.gofasta.generator.support.Poms.modules;
import static dev.gofasta.generator.support.Poms.plugin;
import static dev.gofasta.generator.support.Poms.pom;
import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.OverwritableFiles;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.Compilation;
import dev.gofasta.generator.support.MemoryFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications with a component scan, which gofasta did not make. */
class ExistingApplicationTests {

    private static final String MAIN = "src/main/java/com/acme/shop/";
    private static final String TEST = "src/test/java/com/acme/shop/";
    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final String STARTERS = "7.7.7";
    private static final String DEPENDENCIES = dependencies(
            "org.springframework.boot:spring-boot-starter-webmvc",
            "org.springframework.boot:spring-boot-starter-data-jpa",
            "org.postgresql:postgresql:runtime");

    private final MemoryFiles files = new MemoryFiles()
            .with("pom.xml", pom("shop", BOOT_PARENT, DEPENDENCIES))
            .with(MAIN + "ShopMain.java", application("com.acme.shop", "ShopMain"));

    @TempDir
    private Path target;

    private Plan<ScaffoldData> scaffold(String name, String fields) {
        return new AddResource(CLOCK)
                .plan(new ProjectReader(files).read(), new ScaffoldRequest(name, FieldParser.parse(fields), STARTERS));
    }

    private String read(String path) {
        return files.read(path).orElseThrow();
    }

    @Test
    void withoutLeaveToAddEverythingMissingIsNamedAtOnce() {
        var problem = problemOf(() -> new AddResource(CLOCK)
                .plan(
                        new ProjectReader(files).read(),
                        new ScaffoldRequest("Product", FieldParser.parse("name:string"))));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_STARTER_MISSING);
        assertThat(problem.message()).contains("gofasta-bom", "gofasta-starter-data", "V1__base.sql", "RepositoryTest");
        assertThat(problem.hint()).contains("-DaddMissing");
    }

    @Test
    void whatIsMissingIsPartOfThePlan() {
        var changes = scaffold("Product", "name:string").changes();

        assertThat(changes.writes())
                .extracting(Change::path)
                .contains(
                        "pom.xml",
                        MIGRATIONS + "V1__base.sql",
                        MIGRATIONS + "U1__base.sql",
                        MIGRATIONS + "V20260304050607__create_products.sql",
                        TEST + "support/RepositoryTest.java")
                .noneMatch(path -> path.contains("wiring") || path.contains("application."));
        files.apply(changes);
        assertThat(read("pom.xml"))
                .contains("<artifactId>gofasta-bom</artifactId>", "<version>" + STARTERS + "</version>")
                .contains("<artifactId>spring-boot-starter-flyway</artifactId>")
                .containsPattern("<artifactId>gofasta-starter-test</artifactId>\\s*<scope>test</scope>");
        assertThat(read(TEST + "support/RepositoryTest.java"))
                .contains("import com.acme.shop.ShopMain;", "basePackageClasses = ShopMain.class");
    }

    @Test
    void nothingIsMissingAfterwards() {
        files.apply(scaffold("Product", "name:string").changes());

        var again = scaffold("Product", "name:string").changes();
        var plain = new AddResource(CLOCK)
                .plan(new ProjectReader(files).read(), new ScaffoldRequest("Order", FieldParser.parse("at:time")));

        assertThat(again.isEmpty()).isTrue();
        assertThat(plain.changes().writes())
                .extracting(Change::path)
                .doesNotContain("pom.xml")
                .hasSize(15);
    }

    @Test
    void generatedClassesAreFoundByTheScanAndCompile() {
        files.with(MAIN + "ShopMain.java", """
                package com.acme.shop;

                import org.springframework.boot.autoconfigure.SpringBootApplication;

                @SpringBootApplication
                class ShopMain {}
                """);
        files.apply(scaffold("Owner", "name:string:unique").changes());
        files.apply(scaffold("Pet", "name:string owner:references kind:enum=cat,dog")
                .changes());

        assertThat(read(MAIN + "service/OwnerServiceImpl.java")).contains("\n@Service\n@Transactional");
        assertThat(read(MAIN + "web/PetController.java")).contains("\n@RestController\n");
        assertThat(read(TEST + "web/PetControllerTests.java"))
                .contains("@ContextConfiguration(classes = PetController.class)")
                .doesNotContain("Wiring", "OwnerService");
        assertThat(read(TEST + "support/RepositoryTest.java")).contains("basePackages = \"com.acme.shop\"");
        Map<String, String> sources =
                files.list("src", ".java").stream().collect(Collectors.toMap(path -> path, this::read));
        assertThat(Compilation.errorsOf(sources, target)).isEmpty();
    }

    @Test
    void destroyLeavesNothingButMigrations() {
        var scaffold = scaffold("Product", "name:string").changes();
        files.apply(scaffold);
        var paths = files.list("src", ".java").stream()
                .filter(path -> path.contains("Product"))
                .collect(Collectors.toSet());

        files.apply(new RemoveResource(CLOCK)
                .plan(new ProjectReader(new OverwritableFiles(files, paths)).read(), new RemoveRequest("Product"))
                .changes());

        assertThat(files.list("src", ".java")).noneMatch(path -> path.contains("Product"));
        assertThat(files.list(MAIN + "wiring", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"V7__x.sql, V8__base.sql, 9", "V1_2__x.sql, V1_3__base.sql, 1_4"})
    void migrationsAreCountedOn(String last, String base, String version) {
        files.with(MIGRATIONS + last, "SELECT 1;");

        var plan = scaffold("Product", "name:string");

        assertThat(plan.data().migration()).isEqualTo(version);
        assertThat(plan.changes().writes()).extracting(Change::path).contains(MIGRATIONS + base);
        files.apply(plan.changes());
        assertThat(CheckMigrations.check(new ProjectReader(files).read()))
                .filteredOn(found -> found.code() == ProblemCode.GF_VERIFY_MIGRATION_CLASH)
                .isEmpty();
    }

    @Test
    void migrationsLieWhereTheApplicationHasThem() {
        files.with("src/main/resources/application.properties", "spring.flyway.locations=classpath:sql\n");

        assertThat(scaffold("Product", "name:string").changes().writes())
                .extracting(Change::path)
                .contains("src/main/resources/sql/V1__base.sql")
                .noneMatch(path -> path.contains("db/migration"));
    }

    @Test
    void tabsCommentsAndLineEndsOfThePomAreKept() {
        String before = "<project>\r\n\t<modelVersion>4.0.0</modelVersion>\r\n\t" + BOOT_PARENT
                + "\r\n\t<artifactId>shop</artifactId>\r\n\t<!-- what we use -->\r\n\t<dependencies>\r\n\t\t<dependency>"
                + "\r\n\t\t\t<groupId>org.springframework.boot</groupId>\r\n\t\t\t<artifactId>spring-boot-starter-webmvc"
                + "</artifactId>\r\n\t\t</dependency>\r\n\t</dependencies>\r\n</project>\r\n";
        files.with("pom.xml", before);

        files.apply(scaffold("Product", "name:string").changes());

        String after = read("pom.xml");
        assertThat(after).contains("\r\n\t<!-- what we use -->\r\n", "\r\n\t\t\t<artifactId>gofasta-starter-data<");
        assertThat(after.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(after).doesNotContain("    ");
        List<String> kept = before.lines().toList();
        assertThat(after.lines().filter(kept::contains)).containsSubsequence(kept);
    }

    @Test
    void moduleOfACompanyParentGetsItAllInItsOwnPom() {
        var project = new MemoryFiles()
                .with("pom.xml", company(BOOT_PARENT, modules("api", "batch")))
                .with("api/pom.xml", "<project>" + COMPANY_PARENT + "<artifactId>api</artifactId></project>")
                .with("batch/pom.xml", "<project>" + COMPANY_PARENT + "<artifactId>batch</artifactId></project>")
                .with("api/src/main/java/com/acme/api/Api.java", application("com.acme.api", "Api"))
                .with("batch/src/main/java/com/acme/batch/Batch.java", application("com.acme.batch", "Batch"));
        var request = new ScaffoldRequest("Product", FieldParser.parse("name:string"), STARTERS);

        var plan = new AddResource(CLOCK).plan(new ProjectReader(project).read().in("api"), request);

        assertThat(plan.changes().writes()).extracting(Change::path).allMatch(path -> path.startsWith("api/"));
        assertThat(plan.next())
                .extracting(NextStep::command)
                .contains("mvn test -pl api -am", "mvn dev.gofasta:gofasta-maven-plugin:verify");
    }

    @Test
    void formatterOfTheBuildIsFollowedOrNamed() {
        files.with(
                "pom.xml",
                pom(
                        "shop",
                        BOOT_PARENT,
                        DEPENDENCIES,
                        plugin(
                                "com.diffplug.spotless",
                                "spotless-maven-plugin",
                                "<configuration><java><googleJavaFormat/></java></configuration>")));

        var plan = scaffold("Product", "name:string");

        assertThat(plan.next()).extracting(NextStep::command).startsWith("mvn spotless:apply");
        files.apply(plan.changes());
        assertThat(read(MAIN + "model/Product.java")).contains("\n  private String name;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.spring.javaformat:spring-javaformat-maven-plugin:spring-javaformat:apply",
                "net.revelc.code.formatter:formatter-maven-plugin:formatter:format"
            })
    void anotherFormatterIsNamed(String plugin) {
        String[] parts = plugin.split(":", 3);
        files.with("pom.xml", pom("shop", BOOT_PARENT, DEPENDENCIES, plugin(parts[0], parts[1], "")));

        assertThat(scaffold("Product", "name:string").next())
                .extracting(NextStep::command)
                .startsWith("mvn " + parts[2]);
    }

    @Test
    @Tag("raises:GF_PROJECT_DDL_AUTO")
    void schemaThatHibernateChangesIsPointedOut() {
        files.with("src/main/resources/application.properties", "spring.jpa.hibernate.ddl-auto=update\n");

        assertThat(scaffold("Product", "name:string").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(ProblemCode.GF_PROJECT_DDL_AUTO);
    }

    @Test
    @Tag("raises:GF_PROJECT_NO_BASELINE")
    void tablesWithoutAHistoryArePointedOut() {
        files.with(MAIN + "Note.java", "package com.acme.shop;\n\n@Entity\nclass Note {}\n");

        var first = scaffold("Product", "name:string");

        assertThat(first.diagnostics())
                .singleElement()
                .satisfies(note -> assertThat(note.code()).isEqualTo(ProblemCode.GF_PROJECT_NO_BASELINE))
                .satisfies(note -> assertThat(note.message()).contains("Note.java"));
        files.apply(first.changes());
        assertThat(scaffold("Order", "at:time").diagnostics()).isEmpty();
    }

    @Test
    void applicationThatWouldNotSeeItsBeansIsRefused() {
        files.with(MAIN + "ShopMain.java", "package com.acme.shop;\n\n@SpringBootConfiguration\nclass ShopMain {}\n");

        var problem = problemOf(() -> scaffold("Product", "name:string"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NO_APPLICATION);
        assertThat(problem.hint()).contains("@SpringBootApplication");
    }
}
