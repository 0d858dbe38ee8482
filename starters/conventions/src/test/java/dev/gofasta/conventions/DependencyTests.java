package dev.gofasta.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DependencyTests {

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void requiresNoStarterOfAnotherConcern(Starter starter) {
        assertThat(Starters.elements(Starters.pom(starter.folder()), "dependency")
                        .filter(dependency -> text(dependency, "groupId").equals("dev.gofasta"))
                        .filter(dependency -> !text(dependency, "optional").equals("true"))
                        .filter(dependency -> !text(dependency, "scope").equals("test"))
                        .map(dependency -> text(dependency, "artifactId"))
                        .filter(artifact -> !isAllowed(starter, artifact)))
                .as("make it <optional>true</optional> and use it in one auto-configuration guarded by "
                        + "@ConditionalOnClass, or move what both need to starters/core")
                .isEmpty();
    }

    private static boolean isAllowed(Starter starter, String artifact) {
        return artifact.equals("gofasta-starter-core")
                || starter.concern().equals("test") && artifact.equals("gofasta-starter-dev-services");
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void namesNoVersion(Starter starter) {
        assertThat(Starters.elements(Starters.pom(starter.folder()), "dependency")
                        .filter(dependency -> !text(dependency, "version").isEmpty())
                        .map(dependency -> text(dependency, "artifactId")))
                .as("name the version in bom/pom.xml")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void pullsNoSpringBootStarterExceptForTests(Starter starter) {
        if (!starter.concern().equals("test")) {
            assertThat(Starters.elements(Starters.pom(starter.folder()), "dependency")
                            .filter(dependency -> !text(dependency, "scope").equals("test"))
                            .map(dependency -> text(dependency, "artifactId")))
                    .as("depend on the module jar (spring-boot-x), not on spring-boot-starter-x")
                    .noneMatch(artifact -> artifact.startsWith("spring-boot-starter"));
        }
    }

    static String text(Element dependency, String name) {
        NodeList nodes = dependency.getElementsByTagName(name);
        return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent().strip();
    }
}
