package dev.gofasta.generator.project;

import static dev.gofasta.generator.support.Poms.BOOT_BOM;
import static dev.gofasta.generator.support.Poms.BOOT_PARENT;
import static dev.gofasta.generator.support.Poms.COMPANY_PARENT;
import static dev.gofasta.generator.support.Poms.company;
import static dev.gofasta.generator.support.Poms.imported;
import static dev.gofasta.generator.support.Poms.modules;
import static dev.gofasta.generator.support.Poms.parent;
import static dev.gofasta.generator.support.Poms.plugin;
import static dev.gofasta.generator.support.Poms.pom;
import static dev.gofasta.generator.support.Poms.property;
import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectReaderTests {

    private static final String IMPORT_BY_PROPERTY =
            imported("org.springframework.boot", "spring-boot-dependencies", "${boot.version}");

    private final MemoryFiles files = new MemoryFiles();
    private final Map<String, String> repository = new HashMap<>();

    private Project read() {
        return new ProjectReader(
                        files,
                        (group, artifact, version) ->
                                Optional.ofNullable(repository.get(group + ":" + artifact + ":" + version)))
                .read();
    }

    private Module root() {
        return read().modules().get(0);
    }

    @Test
    void versionIsThatOfTheStarterParent() {
        files.with("pom.xml", pom("shop", BOOT_PARENT));

        assertThat(root().springBootVersion()).hasValue("4.1.2");
    }

    @Test
    void companyParentAboveTheRootIsRead() {
        files.with("pom.xml", pom("shop", COMPANY_PARENT)).with("../pom.xml", company(BOOT_PARENT));

        assertThat(root().springBootVersion()).hasValue("4.1.2");
    }

    @Test
    void companyParentIsFoundTwoLevelsUpByItsRelativePath() {
        files.with("pom.xml", pom("shop", parent("com.acme", "middle", "1", "../build/middle")))
                .with(
                        "../build/middle/pom.xml",
                        pom("middle", parent("com.acme", "company", "3", "../../poms/company.xml")))
                .with("../poms/company.xml", company(BOOT_BOM, property("gofasta.layout", "feature")));

        assertThat(root().springBootVersion()).hasValue("4.1.2");
        assertThat(root().layout()).isEqualTo(Layout.FEATURE);
    }

    @Test
    void companyParentIsFoundOnlyInTheRepository() {
        files.with("pom.xml", pom("shop", parent("com.acme", "company", "3", "")));
        repository.put("com.acme:company:3", company(parent("com.acme", "group", "2", "../pom.xml")));
        repository.put("com.acme:group:2", pom("group", BOOT_PARENT));

        assertThat(root().springBootVersion()).hasValue("4.1.2");
    }

    @Test
    void anotherPomAtTheRelativePathIsNotTheParent() {
        files.with("pom.xml", pom("shop", COMPANY_PARENT))
                .with(
                        "../pom.xml",
                        pom(
                                "neighbour",
                                parent("org.springframework.boot", "spring-boot-starter-parent", "3.5.0", "")));
        repository.put("com.acme:company:3", company(BOOT_PARENT));

        assertThat(root().springBootVersion()).hasValue("4.1.2");
    }

    @Test
    void repositoryHasTheParentOfAnotherVersionThanTheWorkspace() {
        files.with("pom.xml", pom("shop", COMPANY_PARENT)).with("../pom.xml", pom("company", BOOT_PARENT));
        repository.put(
                "com.acme:company:3",
                company(parent("org.springframework.boot", "spring-boot-starter-parent", "4.0.9", "")));

        assertThat(root().springBootVersion()).hasValue("4.0.9");
    }

    @Test
    void parentThatIsNowhereIsNamed() {
        files.with("pom.xml", pom("shop", COMPANY_PARENT));

        var problem = problemOf(this::read);

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NOT_SPRING_BOOT);
        assertThat(problem.message()).contains("com.acme:company:3", "local repository");
    }

    @Test
    void versionIsThatOfABomThroughAProperty() {
        files.with("pom.xml", pom("shop", property("boot.version", "4.1.5"), IMPORT_BY_PROPERTY));

        assertThat(root().springBootVersion()).hasValue("4.1.5");
    }

    @Test
    void propertyOfTheChildDecidesTheBomOfTheParent() {
        files.with("pom.xml", pom("shop", COMPANY_PARENT, property("boot.version", "4.2.0")))
                .with("../pom.xml", company(property("boot.version", "4.1.5"), IMPORT_BY_PROPERTY));

        assertThat(root().springBootVersion()).hasValue("4.2.0");
    }

    @Test
    void companyBomThatImportsThatOfSpringBootIsReadFromTheRepository() {
        files.with("pom.xml", pom("shop", imported("com.acme", "acme-bom", "7")));
        repository.put("com.acme:acme-bom:7", pom("acme-bom", BOOT_BOM));

        assertThat(root().springBootVersion()).hasValue("4.1.2");
    }

    @Test
    void versionOfThePluginIsALastResort() {
        files.with(
                "pom.xml",
                pom(
                        "shop",
                        plugin("org.springframework.boot", "spring-boot-maven-plugin", "<version>4.1.3</version>")));

        assertThat(root().springBootVersion()).hasValue("4.1.3");
    }

    @Test
    void springBoot3IsRefusedByItsNumber() {
        files.with("pom.xml", pom("shop", BOOT_PARENT.replace("4.1.2", "3.5.0")));

        var problem = problemOf(this::read);

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NOT_SPRING_BOOT);
        assertThat(problem.message()).contains("3.5.0");
    }

    @Test
    void gradleBuildIsCalledByItsName() {
        files.with("settings.gradle.kts", "");

        var problem = problemOf(this::read);

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_NOT_FOUND);
        assertThat(problem.message()).contains("Gradle");
    }

    @Test
    void modulesAreReadThreeLevelsDeep() {
        files.with("pom.xml", pom("all", BOOT_PARENT, modules("services")))
                .with(
                        "services/pom.xml",
                        pom("services", parent("com.acme", "all", "1", "../pom.xml"), modules("shop")))
                .with("services/shop/pom.xml", pom("shop", parent("com.acme", "services", "1", ".."), modules("app")))
                .with("services/shop/app/pom.xml", pom("app", parent("com.acme", "shop", "1", "../pom.xml")));

        assertThat(read().modules())
                .extracting(Module::folder)
                .containsExactly("", "services", "services/shop", "services/shop/app");
        assertThat(read().modules())
                .allSatisfy(module -> assertThat(module.springBootVersion()).hasValue("4.1.2"));
    }

    @Test
    void aggregatorNeedsNoSpringBootItself() {
        files.with("pom.xml", pom("all", modules("shop"))).with("shop/pom.xml", pom("shop", BOOT_PARENT));

        assertThat(read().modules()).extracting(Module::folder).containsExactly("", "shop");
        assertThat(new ProjectReader(files).springBootVersion()).hasValue("4.1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "./", "pom.xml", "shop/..", "shop"})
    void cyclesOfModulesEnd(String module) {
        files.with("pom.xml", pom("all", BOOT_PARENT, modules(module)))
                .with("shop/pom.xml", pom("shop", modules("..", ".", "../shop")));

        assertThat(read().modules())
                .extracting(Module::folder)
                .isSubsetOf("", "shop")
                .doesNotHaveDuplicates();
    }

    @Test
    void cyclesOfParentsEnd() {
        files.with("pom.xml", pom("shop", parent("com.acme", "other", "1", "other"), BOOT_BOM))
                .with("other/pom.xml", pom("other", parent("com.acme", "shop", "1", "..")));

        assertThat(root().springBootVersion()).hasValue("4.1.2");
    }

    @Test
    void moduleMayNameAPomFile() {
        files.with("pom.xml", pom("all", BOOT_PARENT, modules("apps/shop-pom.xml")))
                .with("apps/shop-pom.xml", pom("shop"));

        assertThat(read().modules()).extracting(Module::pomPath).containsExactly("pom.xml", "apps/shop-pom.xml");
        assertThat(read().modules()).extracting(Module::folder).containsExactly("", "apps");
    }

    @Test
    void subprojectsOfMavenFourAreModules() {
        files.with("pom.xml", pom("all", BOOT_PARENT, "<subprojects><subproject>shop</subproject></subprojects>"))
                .with("shop/pom.xml", pom("shop").replace("<groupId>com.acme</groupId>", "<parent/>"));

        Module shop = read().modules().get(1);

        assertThat(shop.springBootVersion()).hasValue("4.1.2");
        assertThat(shop.coordinates().groupId()).isEqualTo("com.acme");
    }

    @Test
    void mavenFourFindsSubprojectsThatNobodyLists() {
        files.with(
                        "pom.xml",
                        pom("all", BOOT_PARENT, "<packaging>pom</packaging>").replace("4.0.0", "4.1.0"))
                .with("shop/pom.xml", pom("shop"))
                .with("shop/deeper/pom.xml", pom("deeper"));

        assertThat(read().modules()).extracting(Module::folder).containsExactly("", "shop");
    }

    @Test
    @Tag("raises:GF_PROJECT_MODULE_MISSING")
    void missingModuleIsAProblem() {
        files.with("pom.xml", pom("all", BOOT_PARENT, modules("gone")));

        var problem = problemOf(this::read);

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_MODULE_MISSING);
        assertThat(problem.message()).contains("pom.xml", "'gone'");
    }

    @Test
    void modulesOfProfilesAreThereWhenTheirPomIs() {
        files.with(
                        "pom.xml",
                        pom("all", BOOT_PARENT, profile("extra", false, "shop", "gone"), profile("usual", true, "api")))
                .with("shop/pom.xml", pom("shop"))
                .with("api/pom.xml", pom("api"));

        assertThat(read().modules()).extracting(Module::folder).containsExactly("", "shop", "api");
        assertThat(read().modules()).extracting(Module::profile).containsExactly(null, "extra", null);
    }

    @Test
    void missingModuleOfAProfileThatIsActiveByDefaultIsAProblem() {
        files.with("pom.xml", pom("all", BOOT_PARENT, profile("usual", true, "gone")));

        assertThat(problemOf(this::read).code()).isEqualTo(ProblemCode.GF_PROJECT_MODULE_MISSING);
    }

    private static String profile(String id, boolean active, String... names) {
        return "<profiles><profile><id>" + id + "</id><activation><activeByDefault>" + active
                + "</activeByDefault></activation>" + modules(names).replace("<packaging>pom</packaging>", "")
                + "</profile></profiles>";
    }
}
