package dev.gofasta.plugin.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.wiring.Finding;
import dev.gofasta.wiring.Finding.Kind;
import dev.gofasta.wiring.Finding.Related;
import dev.gofasta.wiring.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringDiagnosticsTests {

    private static final Place PARAMETER =
            new Place("com.acme.shop.wiring.UserWiring$Services", "userService", List.of("UserRepository"), 0);
    private static final Place METHOD =
            new Place("com.acme.shop.wiring.UserWiring$Services", "userService", List.of("UserRepository"), -1);

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void generateProject() {
        new Applier(folder)
                .apply(new NewProject(ToolVersions.current())
                        .plan(new NewProjectRequest("com.acme", "shop", "1.0.0-SNAPSHOT", "com.acme.shop")));
        project = new ProjectReader(new DiskFiles(folder)).read();
    }

    @Test
    void missingProviderNamesParameterTypeAndFix() {
        Diagnostic diagnostic = only(finding(Kind.MISSING, "userService", PARAMETER, "UserRepository", List.of()));

        assertThat(diagnostic.code()).isEqualTo(ProblemCode.GF_WIRE_MISSING_PROVIDER);
        assertThat(diagnostic.message())
                .isEqualTo("Parameter 1 of the method UserWiring.Services.userService (bean 'userService') needs a"
                        + " UserRepository, and no bean is one.");
        assertThat(diagnostic.hint())
                .contains("Add a @Bean method that returns a UserRepository to UserWiring.Services");
        assertThat(diagnostic.location()).hasToString(place("userService(UserRepository users)", "users)"));
    }

    @Test
    void missingProviderNamesClassesThatWouldDo() {
        Related would = new Related("com.acme.shop.Impl", Place.ofClass("com.acme.shop.Impl"));

        assertThat(only(finding(Kind.MISSING, "userService", PARAMETER, "Api", List.of(would)))
                        .hint())
                .isEqualTo("Add a @Bean method to UserWiring.Services that makes one of these: Impl.");
    }

    @Test
    void ambiguousProviderNamesTheCandidates() {
        Diagnostic diagnostic = only(finding(
                Kind.AMBIGUOUS,
                "userService",
                PARAMETER,
                "Rate",
                List.of(new Related("low", METHOD), new Related("high", METHOD))));

        assertThat(diagnostic.code()).isEqualTo(ProblemCode.GF_WIRE_AMBIGUOUS_PROVIDER);
        assertThat(diagnostic.message())
                .endsWith("and 2 beans are: low (UserWiring.Services), high (UserWiring.Services).");
    }

    @Test
    void cycleIsShownFromItsFirstBeanBackToIt() {
        Diagnostic diagnostic = only(finding(
                Kind.CIRCULAR, "a", PARAMETER, "", List.of(new Related("a", PARAMETER), new Related("b", METHOD))));

        assertThat(diagnostic.code()).isEqualTo(ProblemCode.GF_WIRE_CIRCULAR);
        assertThat(diagnostic.message()).endsWith(": a -> b -> a.");
    }

    @Test
    void unusedProviderIsAWarningUnlessItIsLookedUpByName() throws IOException {
        Finding unused = finding(Kind.UNUSED, "guard", METHOD, "Guard", List.of());

        assertThat(only(unused).code()).isEqualTo(ProblemCode.GF_WIRE_UNUSED_PROVIDER);
        Files.writeString(
                folder.resolve("src/main/java/com/acme/shop/Use.java"),
                "class Use { String rule = \"@guard.may()\"; }");
        assertThat(diagnostics(unused)).isEmpty();
    }

    @Test
    void unregisteredClassIsFoundInItsFile() {
        Finding finding = new Finding(
                Kind.UNREGISTERED,
                "",
                Place.ofClass("com.acme.shop.web.UserController"),
                "UserController",
                "RestController",
                List.of());

        assertThat(only(finding).code()).isEqualTo(ProblemCode.GF_WIRE_UNREGISTERED);
        assertThat(only(finding).message())
                .isEqualTo("UserController carries @RestController but nothing registers it.");
        assertThat(only(finding).hint()).contains("a class in com.acme.shop.wiring");
        assertThat(only(finding).location().toString())
                .startsWith("src/main/java/com/acme/shop/web/UserController.java:");
    }

    @Test
    void whatIsOutsideTheSourcesIsFoundInThePom() {
        Finding finding = finding(Kind.MISSING, "x", Place.ofClass("org.library.Thing"), "Other", List.of());

        assertThat(only(finding).location()).hasToString("pom.xml");
    }

    @Test
    void graphThatCouldNotBeBuiltSaysWhy() {
        Finding finding =
                new Finding(Kind.NOT_PROVEN, "", Place.ofClass("com.acme.shop.Application"), "", "no key", List.of());

        assertThat(only(finding).code()).isEqualTo(ProblemCode.GF_WIRE_NOT_PROVEN);
        assertThat(only(finding).message()).contains("no key");
    }

    private static Finding finding(Kind kind, String bean, Place place, String type, List<Related> related) {
        return new Finding(kind, bean, place, type, "", related);
    }

    private Diagnostic only(Finding finding) {
        assertThat(diagnostics(finding)).hasSize(1);
        return diagnostics(finding).get(0);
    }

    private List<Diagnostic> diagnostics(Finding finding) {
        return new WiringDiagnostics(project, project.target()).of(List.of(finding));
    }

    /** Where {@code word} starts within {@code text} of the wiring class. */
    private String place(String text, String word) {
        String path = "src/main/java/com/acme/shop/wiring/UserWiring.java";
        String source = project.files().read(path).orElseThrow();
        int at = source.indexOf(text) + text.indexOf(word);
        String before = source.substring(0, at);
        return path + ":" + (before.lines().count()) + ":" + (at - before.lastIndexOf('\n'));
    }
}
