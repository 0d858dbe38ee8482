package dev.gofasta.generator.create;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.newProject;
import static dev.gofasta.generator.support.Shops.newShop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.database.Driver;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewProjectTests {

    @Test
    void bringsEveryDotFile() {
        assertThat(newShop().changes())
                .extracting(Change::path)
                .contains(".gitignore", ".dockerignore", ".gitattributes", ".editorconfig", ".env.example");
    }

    @Test
    void onlyTheLauncherIsExecutable() {
        assertThat(newShop().changes())
                .filteredOn(change -> change instanceof Change.CreateFile file && file.executable())
                .extracting(Change::path)
                .containsExactly("gofasta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "com.acme",
                "dev.gofasta.shop",
                "dev.z",
                "javax.y",
                "jakarta.y",
                "org.springframework.shop",
                "zz.top.of.a.very.wide.name.that.goes.on.and.on.and.on"
            })
    void preparedSourcesAreAsTheFormatterWouldLeaveThem(String packageName) {
        JavaFormatter formatter = new JavaFormatter();

        assertThat(newProject(new NewProjectRequest("com.acme", "shop", "1.0", packageName))
                        .changes())
                .filteredOn(change -> change.path().endsWith(".java"))
                .hasSizeGreaterThan(10)
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(formatter.format(change.after())));
    }

    @Test
    void leavesNoPlaceholder() {
        assertThat(newShop().changes())
                .allSatisfy(change -> assertThat(change.after()).doesNotContain("{{", "__package__", "TODO"));
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme, shop, com.acme, com/acme",
        "com.my-company, my-shop, com.my-company, com/my_company",
        "a, b, c, c",
        "com.Acme2, Shop_2.1, com.Acme2.Shop, com/Acme2/Shop",
        "org.x9, 9lives, org.x9, org/x9"
    })
    void acceptsLegalNames(String groupId, String artifactId, String packageName, String folder) {
        assertThat(newProject(new NewProjectRequest(groupId, artifactId, "1.0", packageName))
                        .changes())
                .extracting(Change::path)
                .contains("src/main/java/" + folder + "/Application.java");
    }

    @Test
    void unknownLayoutIsRefusedWithTheKnownOnes() {
        var problem =
                problemOf(() -> newProject(new NewProjectRequest("com.acme", "shop", "1.0", "com.acme.shop", "onion")));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_USAGE_INVALID_VALUE);
        assertThat(problem.message()).contains("onion");
        assertThat(problem.hint()).contains("layered, feature");
    }

    @ParameterizedTest
    @CsvSource({
        "postgre, postgres",
        "mariadb, mysql",
        "sqlit, sqlite",
        "SQLSERVER, sqlserver",
        "oracle, mysql is for MariaDB"
    })
    void unknownDatabaseIsRefusedWithTheNearestName(String keyword, String hint) {
        var problem = problemOf(() ->
                newProject(new NewProjectRequest("com.acme", "shop", "1.0", "com.acme.shop", "layered", keyword)));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_USAGE_INVALID_VALUE);
        assertThat(problem.hint()).contains(hint);
    }

    @ParameterizedTest
    @EnumSource(names = "CLICKHOUSE", mode = EnumSource.Mode.EXCLUDE)
    void projectHoldsNothingOfAnotherDatabase(Database database) {
        List<String> foreign = Arrays.stream(Database.values())
                .filter(other -> other != database)
                .flatMap(other -> Stream.concat(
                        other.currentDrivers().stream().map(Driver::artifactId),
                        Stream.of("jdbc:" + other.drivers().get(0).protocol(), other.title())))
                .toList();

        assertThat(newShop(database).changes())
                .filteredOn(change -> !change.path().startsWith("src/"))
                .allSatisfy(change -> assertThat(change.after()).doesNotContain(foreign));
        assertThat(newShop(database).changes())
                .filteredOn(change -> change.path().equals("pom.xml"))
                .singleElement()
                .satisfies(change -> assertThat(change.after())
                        .contains(database.currentDrivers().stream()
                                .map(driver -> "<artifactId>" + driver.artifactId() + "</artifactId>")
                                .toList()));
    }

    @ParameterizedTest
    @Tag("raises:GF_USAGE_INVALID_PACKAGE")
    @ValueSource(
            strings = {
                "com.class",
                "com.acme.new",
                "com.1acme",
                "com..acme",
                "com.acme.",
                "com.a$b",
                "com.a-b",
                "",
                "com.var"
            })
    void refusesPackagesThatJavaCouldNotHave(String packageName) {
        var problem = problemOf(() -> newProject(new NewProjectRequest("com.acme", "shop", "1.0", packageName)));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_USAGE_INVALID_PACKAGE);
        assertThat(problem.message()).doesNotContain("\n");
    }

    @ParameterizedTest
    @Tag("raises:GF_USAGE_INVALID_COORDINATE")
    @CsvSource({
        "com.acme$, shop, 1.0",
        "com acme, shop, 1.0",
        "com.acme, ../shop, 1.0",
        "com.acme, shop, '1 0'",
        "com.acme, a/b, 1"
    })
    void refusesCoordinatesThatMavenCouldNotUse(String groupId, String artifactId, String version) {
        var problem = problemOf(() -> newProject(new NewProjectRequest(groupId, artifactId, version, "com.acme")));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_USAGE_INVALID_COORDINATE);
    }
}
