package dev.gofasta.generator.edit;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PomEditorTests {

    private static final PomDependency MAIL = PomDependency.of("org.springframework.boot", "spring-boot-starter-mail");

    private static final String RESTYLED = """
            <?xml version='1.0' encoding="ISO-8859-1"?>
            <!-- licence <dependencies> -->
            <project  xmlns="http://maven.apache.org/POM/4.0.0"
                      a='1 > 0'>
            \t<modelVersion>4.0.0</modelVersion>

            \t<artifactId>a</artifactId>

            \t<properties>
            \t\t<java.version>17</java.version>
            \t\t<x.version>1</x.version> <!-- x -->
            \t</properties>

            \t<dependencies>
            \t\t<!-- web -->
            \t\t<dependency>
            \t\t\t<groupId>org.springframework.boot</groupId> <!-- boot -->
            \t\t\t<artifactId>spring-boot-starter-web</artifactId>
            \t\t</dependency>
            \t\t<dependency><groupId>org.z</groupId><artifactId>z</artifactId></dependency>
            \t\t<!-- tests -->
            \t\t<dependency>
            \t\t\t<groupId>org.springframework.boot</groupId>
            \t\t\t<artifactId>spring-boot-starter-test</artifactId>
            \t\t\t<scope>test</scope>
            \t\t</dependency>
            \t\t<!-- end -->
            \t</dependencies>

            \t<profiles>
            \t\t<profile>
            \t\t\t<dependencies>
            \t\t\t\t<dependency><groupId>org.p</groupId><artifactId>p</artifactId></dependency>
            \t\t\t</dependencies>
            \t\t</profile>
            \t</profiles>
            </project>
            """.replace("\n", "\r\n");

    @Test
    void addsADependencyBesideThoseOfItsGroupAndScope() {
        assertEdit(
                RESTYLED,
                editor -> editor.addDependency(MAIL),
                "\t\t<!-- web -->\r\n\t\t",
                "<dependency>\r\n\t\t\t<groupId>org.springframework.boot</groupId>\r\n"
                        + "\t\t\t<artifactId>spring-boot-starter-mail</artifactId>\r\n\t\t</dependency>\r\n\t\t");
    }

    @Test
    void addsADependencyForTestsBehindTheOthers() {
        assertEdit(
                RESTYLED,
                editor -> editor.addDependency(new PomDependency("org.t", "t", "1", "test", true)),
                "\t\t\t<scope>test</scope>\r\n\t\t</dependency>",
                "\r\n\t\t<dependency>\r\n\t\t\t<groupId>org.t</groupId>\r\n\t\t\t<artifactId>t</artifactId>\r\n"
                        + "\t\t\t<version>1</version>\r\n\t\t\t<scope>test</scope>\r\n\t\t\t<optional>true</optional>\r\n"
                        + "\t\t</dependency>");
    }

    @Test
    void addsAnotherGroupBeforeTheTests() {
        assertEdit(
                RESTYLED,
                editor -> editor.addDependency(PomDependency.of("org.y", "y")),
                "<artifactId>z</artifactId></dependency>",
                "\r\n\t\t<dependency>\r\n\t\t\t<groupId>org.y</groupId>\r\n\t\t\t<artifactId>y</artifactId>\r\n"
                        + "\t\t</dependency>");
    }

    @Test
    void addsPropertiesAtTheirSortedPlace() {
        assertEdit(
                RESTYLED,
                editor -> editor.addProperty("k.version", "2"),
                "<java.version>17</java.version>",
                "\r\n\t\t<k.version>2</k.version>");
        assertEdit(
                RESTYLED,
                editor -> editor.addProperty("z.version", "2"),
                "<!-- x -->",
                "\r\n\t\t<z.version>2</z.version>");
    }

    @Test
    void makesMissingSectionsAtTheirUsualPlace() {
        assertEdit(
                RESTYLED,
                editor -> editor.addManagedBom("org.b", "b", "1"),
                "\t</properties>",
                "\r\n\r\n\t<dependencyManagement>\r\n\t\t<dependencies>\r\n\t\t\t<dependency>\r\n"
                        + "\t\t\t\t<groupId>org.b</groupId>\r\n\t\t\t\t<artifactId>b</artifactId>\r\n"
                        + "\t\t\t\t<version>1</version>\r\n\t\t\t\t<type>pom</type>\r\n\t\t\t\t<scope>import</scope>\r\n"
                        + "\t\t\t</dependency>\r\n\t\t</dependencies>\r\n\t</dependencyManagement>");
        assertEdit(
                RESTYLED,
                editor -> editor.addPlugin("org.p", "p", null),
                "\t\t<!-- end -->\r\n\t</dependencies>",
                "\r\n\r\n\t<build>\r\n\t\t<plugins>\r\n\t\t\t<plugin>\r\n\t\t\t\t<groupId>org.p</groupId>\r\n"
                        + "\t\t\t\t<artifactId>p</artifactId>\r\n\t\t\t</plugin>\r\n\t\t</plugins>\r\n\t</build>");
    }

    @Test
    void fillsAnEmptyPomWithABomMarkAndNoLastNewline() {
        PomEditor editor = PomEditor.of(
                "pom.xml", "\uFEFF<project>\n  <version>1</version>\n  <dependencies/>\n  <build></build>\n</project>");

        assertThat(editor.addDependency(PomDependency.of("g", "a"))
                        .addProperty("p", "1")
                        .addPlugin("g", "b", "2")
                        .result())
                .isEqualTo("""
                        \uFEFF<project>
                          <version>1</version>
                          <properties>
                            <p>1</p>
                          </properties>
                          <dependencies>
                            <dependency>
                              <groupId>g</groupId>
                              <artifactId>a</artifactId>
                            </dependency>
                          </dependencies>
                          <build>
                            <plugins>
                              <plugin>
                                <groupId>g</groupId>
                                <artifactId>b</artifactId>
                                <version>2</version>
                              </plugin>
                            </plugins>
                          </build>
                        </project>""");
    }

    @Test
    void doesNotTakeAProfileForTheProject() {
        PomEditor editor = PomEditor.of("pom.xml", RESTYLED);

        assertThat(editor.hasDependency("org.p", "p")).isFalse();
        assertThat(editor.hasDependency("org.z", "z")).isTrue();
        assertThat(editor.hasManagedDependency("org.z", "z")).isFalse();
        assertThat(editor.property("java.version")).contains("17");
    }

    @Test
    void refusesWhatIsThereInAnotherForm() {
        PomEditor editor = PomEditor.of("pom.xml", RESTYLED);

        var scope = problemOf(
                () -> editor.addDependency(PomDependency.of("org.springframework.boot", "spring-boot-starter-test")));
        assertThat(scope.code()).isEqualTo(ProblemCode.GF_PATCH_CLASH);
        assertThat(scope.message())
                .isEqualTo("The scope of spring-boot-starter-test is test and would have to be compile.");
        assertThat(problemOf(() -> editor.addProperty("java.version", "21")).location())
                .isEqualTo(new Location("pom.xml", 9, 0));
        assertThat(editor.result()).isEqualTo(RESTYLED);
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        var problem = problemOf(() -> PomEditor.of("pom.xml", "<project>\n  <a></b>\n</project>"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_UNREADABLE);
        assertThat(problem.location()).isEqualTo(new Location("pom.xml", 2, 6));
        assertThat(problemOf(() -> PomEditor.of("pom.xml", "<project>")).code())
                .isEqualTo(ProblemCode.GF_PATCH_UNREADABLE);
    }

    /** Asserts that {@code inserted} stands behind {@code place} and nothing else changed, also after a second run. */
    private static void assertEdit(String xml, UnaryOperator<PomEditor> edit, String place, String inserted) {
        int at = xml.indexOf(place) + place.length();
        String expected = xml.substring(0, at) + inserted + xml.substring(at);
        PomEditor editor = edit.apply(PomEditor.of("pom.xml", xml));

        assertThat(editor.result()).isEqualTo(expected);
        assertThat(edit.apply(editor).result()).isEqualTo(expected);
    }
}
