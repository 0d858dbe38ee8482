package dev.gofasta.generator.project;

import static dev.gofasta.generator.support.Poms.BOOT_BOM;
import static dev.gofasta.generator.support.Poms.BOOT_PARENT;
import static dev.gofasta.generator.support.Poms.COMPANY_PARENT;
import static dev.gofasta.generator.support.Poms.application;
import static dev.gofasta.generator.support.Poms.company;
import static dev.gofasta.generator.support.Poms.dependencies;
import static dev.gofasta.generator.support.Poms.modules;
import static dev.gofasta.generator.support.Poms.plugin;
import static dev.gofasta.generator.support.Poms.pom;
import static dev.gofasta.generator.support.Poms.property;
import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.support.MemoryFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleTests {

    private static final String APPLICATION = "src/main/java/com/acme/Shop.java";
    private static final String SPOTLESS = "com.diffplug.spotless:spotless-maven-plugin";
    private static final String FMT = "com.spotify.fmt:fmt-maven-plugin";

    private final MemoryFiles files = new MemoryFiles();

    private Module module(String... parts) {
        files.with("pom.xml", pom("shop", parts));
        return new ProjectReader(files).read().modules().get(0);
    }

    @Test
    void applicationWithAScanIsScanned() {
        files.with(APPLICATION, application("com.acme", "Shop"));

        assertThat(module(BOOT_PARENT).wiringMode()).isEqualTo(WiringMode.SCANNED);
    }

    @Test
    void indexMakesTheWiringExplicitEvenBesideAScan() {
        files.with(APPLICATION, application("com.acme", "Shop")).with("src/main/java/com/acme/wiring/Wiring.java", "");

        assertThat(module(BOOT_PARENT).wiringMode()).isEqualTo(WiringMode.EXPLICIT);
    }

    @Test
    void applicationWithNeitherHasNoWiring() {
        files.with(APPLICATION, "package com.acme;\n\n@SpringBootConfiguration\nclass Shop {}\n");

        assertThat(module(BOOT_PARENT).wiringMode()).isEqualTo(WiringMode.NONE);
    }

    @Test
    void layoutIsLayeredUnlessThePomSaysOtherwise() {
        assertThat(module(BOOT_PARENT).layout()).isEqualTo(Layout.LAYERED);
        assertThat(module(BOOT_PARENT, property(Layout.PROPERTY, "feature")).layout())
                .isEqualTo(Layout.FEATURE);
    }

    @Test
    @Tag("raises:GF_PROJECT_UNKNOWN_LAYOUT")
    void unknownLayoutIsRefusedWithTheKnownOnes() {
        Module module = module(BOOT_PARENT, property(Layout.PROPERTY, "hexagonal"));

        var problem = problemOf(module::layout);

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_UNKNOWN_LAYOUT);
        assertThat(problem.hint()).contains("layered, feature");
    }

    @ParameterizedTest
    @CsvSource({
        "LAYERED, com.acme, OrderItem, com.acme.web",
        "LAYERED, '', OrderItem, web",
        "FEATURE, com.acme, OrderItem, com.acme.orderitem",
        "FEATURE, '', OrderItem, orderitem",
        "FEATURE, com.acme, GoTo, com.acme.goto_"
    })
    void layoutDecidesThePackage(Layout layout, String base, String name, String expected) {
        assertThat(layout.packageOf(base, "web", Name.of(name))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "org.postgresql:postgresql:runtime, POSTGRESQL",
        "com.mysql:mysql-connector-j:runtime, MYSQL",
        "org.mariadb.jdbc:mariadb-java-client:runtime, MYSQL",
        "org.xerial:sqlite-jdbc:runtime, SQLITE",
        "com.microsoft.sqlserver:mssql-jdbc:runtime, SQLSERVER",
        "com.clickhouse:clickhouse-jdbc:runtime, CLICKHOUSE",
        "com.acme:nothing:runtime, POSTGRESQL"
    })
    void databaseIsThatOfTheDriver(String driver, Database expected) {
        assertThat(module(BOOT_PARENT, dependencies(driver)).database()).isEqualTo(expected);
    }

    @Test
    void driverOfTestsAloneDoesNotDecideTheDatabase() {
        Module module = module(
                BOOT_PARENT, dependencies("org.postgresql:postgresql:test", "com.mysql:mysql-connector-j:runtime"));

        assertThat(module.database()).isEqualTo(Database.MYSQL);
    }

    @Test
    void addressOfTheDatabaseDecidesBetweenDrivers() {
        files.with(
                "src/main/resources/application.properties", "spring.datasource.url=jdbc:mariadb://localhost/shop\n");

        Module module =
                module(BOOT_PARENT, dependencies("org.postgresql:postgresql", "org.mariadb.jdbc:mariadb-java-client"));

        assertThat(module.database()).isEqualTo(Database.MYSQL);
    }

    @ParameterizedTest
    @CsvSource({
        SPOTLESS + ", <java><palantirJavaFormat/></java>, PALANTIR",
        SPOTLESS + ", <java><palantirJavaFormat><style>GOOGLE</style></palantirJavaFormat></java>, OTHER",
        SPOTLESS + ", <java><googleJavaFormat/></java>, GOOGLE",
        SPOTLESS + ", <java><googleJavaFormat><style>AOSP</style></googleJavaFormat></java>, AOSP",
        SPOTLESS + ", <java><eclipse/></java>, OTHER",
        SPOTLESS + ", <java><removeUnusedImports/></java>, NONE",
        FMT + ", <style>aosp</style>, AOSP",
        FMT + ", '', GOOGLE",
        "io.spring.javaformat:spring-javaformat-maven-plugin, '', OTHER",
        "com.acme:other-maven-plugin, '', NONE"
    })
    void codeStyleIsThatOfTheFormatter(String plugin, String configuration, CodeStyle expected) {
        String[] name = plugin.split(":");
        Module module =
                module(BOOT_PARENT, plugin(name[0], name[1], "<configuration>" + configuration + "</configuration>"));

        assertThat(module.codeStyle()).isEqualTo(expected);
    }

    @Test
    void codeStyleIsInheritedFromWhatAParentManages() {
        String managed = plugin(
                        "com.diffplug.spotless",
                        "spotless-maven-plugin",
                        "<configuration><java><googleJavaFormat/></java></configuration>")
                .replace("<plugins>", "<pluginManagement><plugins>")
                .replace("</plugins>", "</plugins></pluginManagement>");
        files.with("../pom.xml", company(BOOT_PARENT, managed));

        assertThat(module(COMPANY_PARENT).codeStyle()).isEqualTo(CodeStyle.GOOGLE);
    }

    @Test
    void javaReleaseIsThatOfThePomOrOfTheStarterParent() {
        assertThat(module(BOOT_PARENT).javaRelease()).hasValue(17);
        assertThat(module(BOOT_PARENT, property("java.version", "21")).javaRelease())
                .hasValue(21);
        assertThat(module(BOOT_BOM, property("maven.compiler.release", "25")).javaRelease())
                .hasValue(25);
        assertThat(module(BOOT_BOM, property("maven.compiler.source", "1.8")).javaRelease())
                .hasValue(8);
        assertThat(module(BOOT_BOM, property("java.version", "21")).javaRelease())
                .isEmpty();
    }

    @Test
    void dependenciesOfParentsAreInherited() {
        files.with("../pom.xml", company(BOOT_PARENT, dependencies("dev.gofasta:gofasta-starter-web")));

        Module module = module(COMPANY_PARENT, dependencies("org.postgresql:postgresql:runtime"));

        assertThat(module.dependencies()).containsExactlyInAnyOrder("gofasta-starter-web", "postgresql");
    }

    @Test
    void dependenciesOfOtherModulesComeAlongExceptThoseOfTheirTests() {
        files.with("app/pom.xml", pom("app", dependencies("com.acme:core", "com.acme:library")))
                .with("core/pom.xml", pom("core", dependencies("com.acme:base", "com.acme:fake:test")))
                .with("base/pom.xml", pom("base", dependencies("org.postgresql:postgresql:runtime")));

        module(BOOT_PARENT, modules("app", "core", "base"));
        Module app = new ProjectReader(files).read().modules().get(1);

        assertThat(app.available())
                .extracting(Dependency::artifactId)
                .containsExactly("core", "library", "base", "postgresql");
        assertThat(app.declared()).extracting(Dependency::artifactId).containsExactly("core", "library");
    }

    @Test
    void sourceFoldersOfThePomAreHonoured() {
        String build = "<build><sourceDirectory>${project.basedir}/java</sourceDirectory>"
                + "<testSourceDirectory>tests</testSourceDirectory>"
                + "<resources><resource><directory>res</directory></resource></resources></build>";
        files.with("java/com/acme/Shop.java", application("com.acme", "Shop"));

        Module module = module(BOOT_PARENT, build);

        assertThat(module.application()).isNotNull();
        assertThat(module.mainJava("com.acme.web")).isEqualTo("java/com/acme/web");
        assertThat(module.testJava("com.acme")).isEqualTo("tests/com/acme");
        assertThat(module.resource("db")).isEqualTo("res/db");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1, /api/v1", "api/, /api", "/, ''", "'', ''"})
    void pathPrefixIsWhatThePomSays(String given, String expected) {
        assertThat(module(BOOT_PARENT, property(Module.API_PREFIX, given)).apiPrefix())
                .isEqualTo(expected);
    }

    @Test
    void pathPrefixIsOursByDefault() {
        assertThat(module(BOOT_PARENT).apiPrefix()).isEqualTo("/api/v1");
    }

    @Test
    void coordinatesAreResolved() {
        files.with(
                "pom.xml",
                pom("shop", BOOT_PARENT, property("revision", "2.0")).replace("<version>1<", "<version>${revision}<"));

        assertThat(new ProjectReader(files).read().coordinates()).isEqualTo(new Coordinates("com.acme", "shop", "2.0"));
    }
}
