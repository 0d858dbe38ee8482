package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Poms;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddFilterTests {

    private static final String BASE = "src/main/java/org/example/odd_name/";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @Test
    void filterRegistrationTestAndIndexAreWritten() {
        Plan<FilterData> plan = plan("RequestTimer", null);
        shop.apply(plan.changes());

        assertThat(plan.data())
                .isEqualTo(new FilterData("RequestTimerFilter", "/api/v1/*", "RequestTimerFilterWiring"));
        assertThat(plan.changes().writes())
                .extracting(Change::path)
                .containsExactly(
                        BASE + "config/RequestTimerFilter.java",
                        BASE + "wiring/RequestTimerFilterWiring.java",
                        BASE + "wiring/Wiring.java",
                        "src/test/java/org/example/odd_name/config/RequestTimerFilterTests.java");
        assertThat(source(BASE + "wiring/Wiring.java"))
                .contains("RequestTimerFilterWiring.class, SecurityWiring.class, UserWiring.class");
        assertThat(source(BASE + "wiring/RequestTimerFilterWiring.java"))
                .contains("import org.example.odd_name.config.RequestTimerFilter;")
                .contains("registration.addUrlPatterns(\"/api/v1/*\");");
        assertThat(plan("RequestTimerFilter", "/api/v1/**").changes().isEmpty()).isTrue();
    }

    @Test
    void scannedApplicationGetsAConfiguration() {
        MemoryFiles scanned = new MemoryFiles()
                .with(
                        "pom.xml",
                        Poms.pom(
                                "scanned",
                                Poms.BOOT_PARENT,
                                Poms.dependencies("org.springframework.boot:spring-boot-starter-webmvc")))
                .with("src/main/java/com/acme/App.java", Poms.application("com.acme", "App"));

        scanned.apply(new AddFilter()
                .plan(new ProjectReader(scanned).read(), new FilterRequest("audit", Optional.of("/")))
                .changes());

        assertThat(scanned.read("src/main/java/com/acme/config/AuditFilterConfiguration.java"))
                .hasValueSatisfying(source -> assertThat(source)
                        .contains("@Configuration(proxyBeanMethods = false)\npublic class AuditFilterConfiguration {")
                        .doesNotContain("import com.acme.config.AuditFilter;"));
    }

    @Test
    @Tag("raises:GF_PROJECT_NO_APPLICATION")
    void applicationWithoutScanAndIndexIsRefused() {
        MemoryFiles bare = new MemoryFiles()
                .with("pom.xml", Poms.pom("bare", Poms.BOOT_PARENT))
                .with(
                        "src/main/java/com/acme/App.java",
                        "package com.acme;\n\n@SpringBootConfiguration\npublic class App {}\n");

        assertThat(problemOf(() -> new AddFilter()
                                .plan(new ProjectReader(bare).read(), new FilterRequest("audit", Optional.empty())))
                        .code())
                .isEqualTo(ProblemCode.GF_PROJECT_NO_APPLICATION);
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_INVALID_PATH")
    @CsvSource({
        "Product,      ,            GF_GEN_NAME_TAKEN",
        "String,       ,            GF_GEN_RESERVED_NAME",
        "1st,          ,            GF_GEN_INVALID_NAME",
        "Audit,        api,         GF_GEN_INVALID_PATH",
        "Audit,        /a//b,       GF_GEN_INVALID_PATH",
        "Audit,        /a/*/b,      GF_GEN_INVALID_PATH",
        "Audit,        /{id},       GF_GEN_INVALID_PATH",
    })
    void refusalSaysWhy(String name, String path, ProblemCode code) {
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());

        assertThat(problemOf(() -> plan(name, path)).code()).isEqualTo(code);
    }

    @Test
    void wrongCharacterOfThePatternIsNamed() {
        assertThat(problemOf(() -> plan("Audit", "/a/*/b")).message()).endsWith("(character 4 of the path).");
    }

    private Plan<FilterData> plan(String name, String path) {
        return new AddFilter().plan(new ProjectReader(shop).read(), new FilterRequest(name, Optional.ofNullable(path)));
    }

    private String source(String path) {
        return shop.read(path).orElseThrow();
    }
}
