package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.newShop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.edit.PomDependency;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Poms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddStarterTests {

    private static final ToolVersions VERSIONS = new ToolVersions("7.7.7", "4.8.8", "9.9.9", "2.2.2");
    private static final String APPLICATION = "src/main/java/com/acme/App.java";

    @ParameterizedTest
    @ValueSource(strings = {"errors", "web", "data", "health", "openapi", "dev-services", "test"})
    void projectOfTheArchetypeHasItAlready(String name) {
        Plan<StarterData> plan = plan(MemoryFiles.of(newShop()), name);

        assertThat(plan.changes().isEmpty()).isTrue();
        assertThat(plan.data()).isEqualTo(new StarterData(name, List.of(), List.of()));
    }

    @Test
    void handMadePomGetsBomPropertyDependenciesAndSettings() {
        MemoryFiles files = handMade();

        Plan<StarterData> plan = plan(files, "gofasta-starter-health");
        files.apply(plan.changes());

        assertThat(plan.data())
                .isEqualTo(new StarterData(
                        "health",
                        List.of("gofasta-starter-health", "spring-boot-starter-actuator"),
                        List.of("management.endpoints.web.exposure.include")));
        String tab = "\t";
        assertThat(files.read("pom.xml").orElseThrow().replace("\r\n", "\n"))
                .contains("<!-- ours -->")
                .contains("<gofasta.version>7.7.7</gofasta.version>")
                .contains("<artifactId>gofasta-bom</artifactId>\n" + tab.repeat(4)
                        + "<version>${gofasta.version}</version>")
                .contains("<artifactId>gofasta-starter-health</artifactId>")
                .contains("<artifactId>spring-boot-starter-actuator</artifactId>");
        assertThat(files.read("pom.xml").orElseThrow().replace("\r\n", "")).doesNotContain("\n");
        assertThat(files.read("src/main/resources/application.yml"))
                .hasValue("# theirs\r\nserver:\r\n  port: 81\r\nmanagement:\r\n  endpoints:\r\n    web:\r\n"
                        + "      exposure:\r\n        include: health\r\n");
        assertThat(plan(files, "health").changes().isEmpty()).isTrue();
    }

    @Test
    void whatAParentManagesNeedsNoBom() {
        MemoryFiles files = handMade();
        files.with(
                "pom.xml",
                Poms.pom(
                        "managed",
                        Poms.BOOT_PARENT,
                        Poms.property("gofasta.version", "5"),
                        Poms.imported("dev.gofasta", "gofasta-bom", "${gofasta.version}")));

        files.apply(plan(files, "core").changes());

        assertThat(files.read("pom.xml").orElseThrow())
                .containsOnlyOnce("gofasta-bom")
                .contains("<gofasta.version>5<")
                .contains("gofasta-starter-core");
    }

    @Test
    void propertiesAreSetWhereTheApplicationHasThem() {
        MemoryFiles files = new MemoryFiles()
                .with("pom.xml", Poms.pom("props", Poms.BOOT_PARENT))
                .with(APPLICATION, Poms.application("com.acme", "App"))
                .with("src/main/resources/application.properties", "server.port=81\n");

        files.apply(plan(files, "health").changes());

        assertThat(files.read("src/main/resources/application.properties"))
                .hasValue("server.port=81\nmanagement.endpoints.web.exposure.include=health\n");
    }

    @Test
    void moduleOfTheApplicationGetsIt() {
        MemoryFiles files = new MemoryFiles()
                .with("pom.xml", Poms.pom("root", Poms.BOOT_PARENT, Poms.modules("lib", "app")))
                .with("lib/pom.xml", Poms.pom("lib", Poms.parent("com.acme", "root", "1", "../pom.xml")))
                .with("app/pom.xml", Poms.pom("app", Poms.parent("com.acme", "root", "1", "../pom.xml")))
                .with("app/" + APPLICATION, Poms.application("com.acme", "App"));

        assertThat(plan(files, "test").changes().writes())
                .extracting(change -> change.path())
                .containsExactly("app/pom.xml");
        files.apply(plan(files, "test").changes());
        assertThat(files.read("app/pom.xml").orElseThrow()).contains("<scope>test</scope>");
    }

    @Test
    void wiringOfAStarterIsIndexed() {
        MemoryFiles shop = MemoryFiles.of(newShop())
                .with(
                        ".gofasta/templates/starter/MailWiring.java.tpl",
                        "package {{package}};\n\n@Configuration\npublic class MailWiring {}\n");
        Starter mail = new Starter(
                "mail",
                "letters",
                List.of(PomDependency.of("dev.gofasta", "gofasta-starter-mail")),
                Map.of(),
                List.of("MailWiring.java"));

        shop.apply(new AddStarter(new StarterCatalog(List.of(mail)), VERSIONS)
                .plan(new ProjectReader(shop).read(), new StarterRequest("mail"))
                .changes());

        assertThat(shop.read("src/main/java/org/example/odd_name/wiring/Wiring.java")
                        .orElseThrow())
                .contains("MailWiring.class, SecurityWiring.class, UserWiring.class");
    }

    @Test
    @Tag("raises:GF_GEN_UNKNOWN_STARTER")
    void unknownStarterIsRefusedWithTheNearestAndAll() {
        Problem problem = problemOf(() -> plan(MemoryFiles.of(newShop()), "helth"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_UNKNOWN_STARTER);
        assertThat(problem.hint())
                .startsWith("Did you mean 'health'? Starters: core (")
                .endsWith("test (tests on a real database, query counts).");
    }

    private static MemoryFiles handMade() {
        String pom = """
                <project>
                \t<modelVersion>4.0.0</modelVersion>
                \t<!-- ours -->
                \t<parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>4.1.2</version></parent>
                \t<artifactId>made</artifactId>
                \t<groupId>com.acme</groupId>
                \t<version>1</version>
                \t<dependencies>
                \t\t<dependency> <!-- first -->
                \t\t\t<groupId>org.springframework.boot</groupId>
                \t\t\t<artifactId>spring-boot-starter-webmvc</artifactId>
                \t\t</dependency>
                \t</dependencies>
                </project>
                """;
        return new MemoryFiles()
                .with("pom.xml", pom.replace("\n", "\r\n"))
                .with(APPLICATION, Poms.application("com.acme", "App"))
                .with("src/main/resources/application.yml", "# theirs\r\nserver:\r\n  port: 81\r\n");
    }

    private static Plan<StarterData> plan(MemoryFiles files, String name) {
        return new AddStarter(StarterCatalog.CURRENT, VERSIONS)
                .plan(new ProjectReader(files).read(), new StarterRequest(name));
    }
}
