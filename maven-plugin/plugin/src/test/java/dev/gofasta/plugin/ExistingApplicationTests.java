package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.RoutesGoal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import dev.gofasta.plugin.goal.UndoGoal;
import dev.gofasta.plugin.goal.VersionGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of a bigger project that the archetype did not make, with the goals run in its folder. */
class ExistingApplicationTests {

    private static final String PARENT = """
            <project>
                <groupId>com.acme</groupId>
                <artifactId>company</artifactId>
                <version>3</version>
                <packaging>pom</packaging>
                <parent>
                    <groupId>org.springframework.boot</groupId>
                    <artifactId>spring-boot-starter-parent</artifactId>
                    <version>4.1.2</version>
                </parent>
                <modules>
                    <module>shop</module>
                </modules>
            </project>
            """;
    private static final String CHILD = """
            <project>
                <parent>
                    <groupId>com.acme</groupId>
                    <artifactId>company</artifactId>
                    <version>3</version>
                </parent>
                <artifactId>shop</artifactId>
            </project>
            """;

    @TempDir
    private Path folder;

    private TestProject shop;

    @BeforeEach
    void writeTheProject() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), PARENT);
        shop = TestProject.none(folder.resolve("shop"));
        shop.write("pom.xml", CHILD);
        shop.write("src/main/java/com/acme/Shop.java", "package com.acme;\n\n@SpringBootApplication\nclass Shop {}\n");
        shop.write("src/main/java/com/acme/HomeController.java", """
                package com.acme;

                @RestController
                class HomeController {
                    @GetMapping("/home")
                    String home() {
                        return "";
                    }
                }
                """);
    }

    @Test
    void childOfACompanyParentHasItsVersionAndItsRoutes() {
        assertThat(shop.json(new VersionGoal(), new Given())
                        .getAsJsonObject("data")
                        .get("springBoot")
                        .getAsString())
                .isEqualTo("4.1.2");
        assertThat(shop.json(new RoutesGoal(), new Given()).toString()).contains("HomeController.home");
    }

    @Test
    void scaffoldSaysAllThatIsMissingAndWritesNothing() throws IOException {
        List<String> before = shop.files();

        JsonObject document =
                shop.json(new ScaffoldGoal(), new Given().put("name", "Product").put("fields", "name:string"));

        JsonObject error = document.getAsJsonObject("error");
        assertThat(document.get("exit").getAsInt()).isEqualTo(3);
        assertThat(error.get("code").getAsString()).isEqualTo("GF_PROJECT_STARTER_MISSING");
        assertThat(error.get("message").getAsString()).contains("gofasta-starter-data", "postgresql");
        assertThat(shop.files()).isEqualTo(before);
    }

    @Test
    void whatIsAddedIsShownWrittenAndTakenBackWithTheRest() throws IOException {
        List<String> before = shop.files();
        String pom = Files.readString(shop.root.resolve("pom.xml"));
        Given product = new Given()
                .put("name", "Product")
                .put("fields", "name:string")
                .put("addMissing", "true")
                .put("noVerify", "true");

        JsonObject written = shop.json(new ScaffoldGoal(), product);

        assertThat(written.get("exit").getAsInt()).isZero();
        assertThat(Files.readString(shop.root.resolve("pom.xml")))
                .contains(
                        "<artifactId>gofasta-bom</artifactId>",
                        "<version>" + ToolVersions.current().gofasta() + "</version>");
        assertThat(shop.files()).contains("src/main/resources/db/migration/V1__base.sql");
        assertThat(shop.json(new UndoGoal(), new Given()).get("exit").getAsInt())
                .isZero();
        assertThat(shop.files()).isEqualTo(before);
        assertThat(Files.readString(shop.root.resolve("pom.xml"))).isEqualTo(pom);
    }

    @Test
    void oneOfSeveralApplicationsIsChosenByItsModule() throws IOException {
        TestProject company = TestProject.none(folder);
        company.write("pom.xml", PARENT.replace("<module>shop</module>", "<module>shop</module><module>bank</module>"));
        company.write("bank/pom.xml", CHILD.replace("shop", "bank"));
        company.write("bank/src/main/java/com/acme/bank/Bank.java", """
                package com.acme.bank;

                @SpringBootApplication
                @RestController
                class BankController {
                    @GetMapping("/bank")
                    String bank() {
                        return "";
                    }
                }
                """);
        Given product = new Given().put("name", "Product").put("fields", "name:string");

        assertThat(company.json(new ScaffoldGoal(), product)
                        .getAsJsonObject("error")
                        .get("hint")
                        .getAsString())
                .contains("-Dmodule=shop");
        assertThat(company.json(new ScaffoldGoal(), product.put("module", "bank"))
                        .getAsJsonObject("error")
                        .get("message")
                        .getAsString())
                .contains("bank/pom.xml");
        assertThat(company.json(new RoutesGoal(), new Given().put("module", "bank"))
                        .toString())
                .contains("/bank")
                .doesNotContain("/home");
        assertThat(company.json(new RoutesGoal(), new Given().put("module", "bnak"))
                        .getAsJsonObject("error")
                        .get("code")
                        .getAsString())
                .isEqualTo("GF_USAGE_UNKNOWN_MODULE");
    }

    @Test
    void sourceThatIsNotTextIsAPreconditionAndNoFault() throws IOException {
        Files.write(shop.root.resolve("src/main/java/com/acme/A.java"), new byte[] {(byte) 0xC3, (byte) 0x28});

        JsonObject document = shop.json(new RoutesGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(3);
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .contains("src/main/java/com/acme/A.java");
    }
}
