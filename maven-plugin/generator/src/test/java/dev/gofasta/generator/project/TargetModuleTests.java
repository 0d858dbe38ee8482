package dev.gofasta.generator.project;

import static dev.gofasta.generator.support.Poms.BOOT_PARENT;
import static dev.gofasta.generator.support.Poms.application;
import static dev.gofasta.generator.support.Poms.modules;
import static dev.gofasta.generator.support.Poms.plugin;
import static dev.gofasta.generator.support.Poms.pom;
import static dev.gofasta.generator.support.Poms.property;
import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetModuleTests {

    private static final String JAVA = "src/main/java/com/acme/";

    private final MemoryFiles files = new MemoryFiles();

    private Project read() {
        return new ProjectReader(files).read();
    }

    private void twoApplications() {
        files.with("pom.xml", pom("all", BOOT_PARENT, modules("apps/shop", "admin", "lib")))
                .with("apps/shop/pom.xml", pom("web-shop", BOOT_PARENT))
                .with("apps/shop/" + JAVA + "ShopApplication.java", application("com.acme", "ShopApplication"))
                .with("admin/pom.xml", pom("admin", BOOT_PARENT))
                .with("admin/" + JAVA + "Admin.java", application("com.acme", "Admin"))
                .with("lib/pom.xml", pom("lib", BOOT_PARENT))
                .with("lib/" + JAVA + "Tool.java", "package com.acme;\nclass Tool {}\n");
    }

    @Test
    void severalApplicationsAreListed() {
        twoApplications();

        var problem = problemOf(() -> read().target());

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NO_APPLICATION);
        assertThat(problem.message()).contains("apps/shop (web-shop), admin");
        assertThat(problem.hint()).contains("-Dmodule=apps/shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apps/shop", "./apps/shop/", "apps\\shop", "web-shop", ":web-shop", "com.acme:web-shop"})
    void moduleIsNamedByFolderOrArtifactId(String module) {
        twoApplications();

        assertThat(read().in(module).target().folder()).isEqualTo("apps/shop");
    }

    @Test
    @Tag("raises:GF_USAGE_UNKNOWN_MODULE")
    void unknownModuleNamesTheModules() {
        twoApplications();

        var problem = problemOf(() -> read().in("web-shpo").target());

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_USAGE_UNKNOWN_MODULE);
        assertThat(problem.hint()).contains("Did you mean web-shop?", "admin");
    }

    @Test
    void namedModuleNeedsAnApplication() {
        twoApplications();

        var problem = problemOf(() -> read().in("lib").target());

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NO_APPLICATION);
        assertThat(problem.message()).contains("lib");
    }

    @Test
    void moduleOfAProfileStepsBackBeforeAUsualOne() {
        files.with(
                        "pom.xml",
                        pom(
                                "all",
                                BOOT_PARENT,
                                modules("shop"),
                                "<profiles><profile><id>demo</id><modules><module>demo</module></modules></profile></profiles>"))
                .with("shop/pom.xml", pom("shop", BOOT_PARENT))
                .with("shop/" + JAVA + "Shop.java", application("com.acme", "Shop"))
                .with("demo/pom.xml", pom("demo", BOOT_PARENT))
                .with("demo/" + JAVA + "Demo.java", application("com.acme", "Demo"));

        assertThat(read().target().folder()).isEqualTo("shop");
        assertThat(read().in("demo").target().folder()).isEqualTo("demo");
    }

    @Test
    void moduleOfSpringBoot3BesideOneOf4IsRefused() {
        files.with("pom.xml", pom("all", modules("old", "other")))
                .with("old/pom.xml", pom("old", BOOT_PARENT.replace("4.1.2", "3.4.1")))
                .with("old/" + JAVA + "Old.java", application("com.acme", "Old"))
                .with("other/pom.xml", pom("other", BOOT_PARENT));

        var problem = problemOf(() -> read().target());

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NOT_SPRING_BOOT);
        assertThat(problem.message()).contains("old/pom.xml", "3.4.1");
    }

    @Test
    void severalApplicationsOfOneModuleAreToBeDecidedInThePom() {
        files.with("pom.xml", pom("shop", BOOT_PARENT))
                .with(JAVA + "a/FirstApplication.java", application("com.acme.a", "FirstApplication"))
                .with(JAVA + "b/SecondApplication.java", application("com.acme.b", "SecondApplication"));

        var problem = problemOf(() -> read().target());

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NO_APPLICATION);
        assertThat(problem.message()).contains("com.acme.a.FirstApplication, com.acme.b.SecondApplication");
        assertThat(problem.hint()).contains("<start-class>");
    }

    @Test
    void startClassOfThePomDecides() {
        files.with("pom.xml", pom("shop", BOOT_PARENT, property("start-class", "com.acme.b.SecondApplication")))
                .with(JAVA + "a/FirstApplication.java", application("com.acme.a", "FirstApplication"))
                .with(JAVA + "b/SecondApplication.java", application("com.acme.b", "SecondApplication"));

        assertThat(read().target().applications())
                .containsExactly(
                        new ApplicationClass("com.acme.b", "SecondApplication", JAVA + "b/SecondApplication.java"));
    }

    @Test
    void mainClassOfThePluginDecides() {
        String main = "<configuration><mainClass>com.acme.b.SecondApplication</mainClass></configuration>";
        files.with(
                        "pom.xml",
                        pom("shop", BOOT_PARENT, plugin("org.springframework.boot", "spring-boot-maven-plugin", main)))
                .with(JAVA + "a/FirstApplication.java", application("com.acme.a", "FirstApplication"))
                .with(JAVA + "b/SecondApplication.java", application("com.acme.b", "SecondApplication"));

        assertThat(read().target().application()).extracting("simpleName").isEqualTo("SecondApplication");
    }

    @Test
    void annotationOfTheProjectsOwnIsNoApplication() {
        files.with("pom.xml", pom("shop", BOOT_PARENT))
                .with(JAVA + "Acme.java", "package com.acme;\n@SpringBootApplication\npublic @interface Acme {}\n")
                .with(JAVA + "shop/Shop.java", application("com.acme.shop", "Shop"));

        assertThat(read().target().application()).extracting("simpleName").isEqualTo("Shop");
    }

    @Test
    void kotlinBesideJavaIsPassedOver() {
        files.with("pom.xml", pom("shop", BOOT_PARENT))
                .with(JAVA + "Shop.java", application("com.acme", "Shop"))
                .with("src/main/kotlin/com/acme/Other.kt", "package com.acme\n\n@SpringBootApplication\nclass Other\n");

        assertThat(read().target().applications()).hasSize(1);
    }

    @Test
    void applicationInKotlinIsRefusedByItsFile() {
        String file = "src/main/kotlin/com/acme/ShopApplication.kt";
        files.with("pom.xml", pom("shop", BOOT_PARENT))
                .with(file, "package com.acme\n\n@SpringBootApplication\nclass ShopApplication\n");

        var problem = problemOf(() -> read().target());

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NO_APPLICATION);
        assertThat(problem.message()).contains("Kotlin", file);
    }

    @Test
    void findingTheApplicationReadsNoSourcesOfResources() {
        Counting counting = new Counting(files);
        files.with("pom.xml", pom("shop", BOOT_PARENT)).with(JAVA + "Shop.java", application("com.acme", "Shop"));
        for (int i = 0; i < 200; i++) {
            files.with(JAVA + "model/A" + i + ".java", "package com.acme.model;\nclass A" + i + " {}\n");
        }

        new ProjectReader(counting).read().target();

        assertThat(counting.javaFilesRead).isEqualTo(1);
    }

    /** Counts how many sources were read. */
    private static final class Counting implements ProjectFiles {

        private final ProjectFiles files;
        int javaFilesRead;

        Counting(ProjectFiles files) {
            this.files = files;
        }

        @Override
        public Optional<String> read(String path) {
            javaFilesRead += path.endsWith(".java") ? 1 : 0;
            return files.read(path);
        }

        @Override
        public List<String> list(String folder, String suffix) {
            return files.list(folder, suffix);
        }
    }
}
