package dev.gofasta.generator.project;

import static dev.gofasta.generator.support.Poms.BOOT_BOM;
import static dev.gofasta.generator.support.Poms.BOOT_PARENT;
import static dev.gofasta.generator.support.Poms.application;
import static dev.gofasta.generator.support.Poms.dependencies;
import static dev.gofasta.generator.support.Poms.pom;
import static dev.gofasta.generator.support.Poms.property;
import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.support.MemoryFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObstaclesTests {

    private final MemoryFiles files =
            new MemoryFiles().with("src/main/java/com/acme/Shop.java", application("com.acme", "Shop"));

    private void check(String... parts) {
        files.with("pom.xml", pom("shop", parts));
        Obstacles.requireNone(new ProjectReader(files).read().modules().get(0));
    }

    private void refuses(String reason, String... parts) {
        var problem = problemOf(() -> check(parts));
        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_UNSUPPORTED);
        assertThat(problem.message()).contains(reason);
    }

    @ParameterizedTest
    @Tag("raises:GF_PROJECT_UNSUPPORTED")
    @CsvSource({
        "org.springframework.boot:spring-boot-starter-webflux, spring-boot-starter-webflux",
        "org.springframework.boot:spring-boot-starter-liquibase, Liquibase",
        "com.oracle.database.jdbc:ojdbc11:runtime, ojdbc11",
        "com.h2database:h2:runtime, h2"
    })
    void dependencyThatDoesNotGoTogetherIsRefused(String declared, String reason) {
        refuses(reason, BOOT_PARENT, dependencies(declared));
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.boot:spring-boot-starter-webflux, org.springframework.boot:spring-boot-starter-webmvc",
        "org.liquibase:liquibase-core, org.springframework.boot:spring-boot-starter-flyway",
        "com.h2database:h2:test, org.postgresql:postgresql:runtime",
        "com.h2database:h2:test, com.acme:other"
    })
    void dependencyBesideTheOneThatIsNeededIsNoObstacle(String one, String other) {
        assertThatNoException().isThrownBy(() -> check(BOOT_PARENT, dependencies(one, other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SpringBootApplication(scanBasePackages = \"com.other\")",
                "@SpringBootApplication\n@EntityScan({\"com.acme.model\", \"com.other\"})",
                "@SpringBootApplication\n@EnableJpaRepositories(basePackages = {\"com.acme.data\"})",
                "@SpringBootApplication\n@ComponentScan(lazyInit = true, value = \"com.ac\")"
            })
    void scanThatPassesOverTheGeneratedCodeIsRefused(String annotations) {
        files.with("src/main/java/com/acme/Shop.java", "package com.acme;\n\n" + annotations + "\nclass Shop {}\n");

        refuses("names other packages", BOOT_PARENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SpringBootApplication(scanBasePackages = {\"com.other\", \"com\"})",
                "@SpringBootApplication\n@EntityScan(\"com.acme\")",
                "@SpringBootApplication(exclude = X.class)",
                "@SpringBootApplication\n@ComponentScan(basePackageClasses = Other.class)"
            })
    void scanThatFindsTheGeneratedCodeIsNoObstacle(String annotations) {
        files.with("src/main/java/com/acme/Shop.java", "package com.acme;\n\n" + annotations + "\nclass Shop {}\n");

        assertThatNoException().isThrownBy(() -> check(BOOT_PARENT));
    }

    @Test
    void defaultPackageIsRefused() {
        var bare = new MemoryFiles()
                .with("pom.xml", pom("shop", BOOT_PARENT))
                .with("src/main/java/Shop.java", "@SpringBootApplication\npublic class Shop {}\n");

        assertThat(problemOf(() -> Obstacles.requireNone(
                                new ProjectReader(bare).read().target()))
                        .message())
                .contains("default package");
    }

    @Test
    void oldJavaIsRefused() {
        refuses("Java 11", BOOT_BOM, property("maven.compiler.release", "11"));
    }

    @Test
    void sourcesOutsideTheModuleAreRefused() {
        refuses("../shared/java", BOOT_PARENT, "<build><sourceDirectory>../shared/java</sourceDirectory></build>");
    }

    @Test
    void javaModuleIsRefused() {
        files.with("src/main/java/module-info.java", "module shop {}");

        refuses("module-info.java", BOOT_PARENT);
    }
}
