package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.Parameter;
import dev.gofasta.plugin.goal.Goal;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CatalogTests {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(.+)}");
    private static final Set<String> OF_MAVEN_AND_LAUNCHER = Set.of("session", "gofasta.args", "gofasta.projectDir");

    @Test
    void everyCommandIsAGoalAndEveryGoalACommand() throws Exception {
        assertThat(mojos().keySet()).isEqualTo(new TreeSet<>(TestProject.goalNames()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void goalTakesTheParametersOfTheCatalogue(CommandDescriptor command) throws Exception {
        Set<String> expected = Stream.concat(CommandCatalog.COMMON.stream(), command.parameters().stream())
                .map(Parameter::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(properties(mojos().get(command.name()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void goalRunsAnywhereOnceAndInNoPhase(CommandDescriptor command) throws Exception {
        Element mojo = mojos().get(command.name());

        assertThat(text(mojo, "requiresProject")).isEqualTo("false");
        assertThat(text(mojo, "aggregator")).isEqualTo("true");
        assertThat(text(mojo, "threadSafe")).isEqualTo("true");
        assertThat(mojo.getElementsByTagName("phase").getLength()).isZero();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void goalSaysInItsDescriptionWhatTheCatalogueSays(CommandDescriptor command) throws Exception {
        Element mojo = mojos().get(command.name());
        GofastaMojo instance = (GofastaMojo) Class.forName(text(mojo, "implementation"))
                .getDeclaredConstructor()
                .newInstance();
        Goal<?> goal = instance.goal();

        assertThat(goal.descriptor()).isEqualTo(command);
        assertThat(text(mojo, "description")).isEqualTo(command.summary());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void goalHasASchema(CommandDescriptor command) {
        assertThat(getClass().getResource("/dev/gofasta/plugin/schemas/" + command.name() + "-1.0.json"))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void goalHasADocumentOnRecord(CommandDescriptor command) {
        assertThat(Path.of("src/test/resources/golden", command.name() + ".json"))
                .exists();
    }

    static Stream<CommandDescriptor> commands() {
        return CommandCatalog.all().stream();
    }

    private static Map<String, Element> mojos() throws Exception {
        try (InputStream in = CatalogTests.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            NodeList mojos = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("mojo");
            Map<String, Element> byGoal = new TreeMap<>();
            for (int i = 0; i < mojos.getLength(); i++) {
                Element mojo = (Element) mojos.item(i);
                byGoal.put(text(mojo, "goal"), mojo);
            }
            return byGoal;
        }
    }

    private static Set<String> properties(Element mojo) {
        NodeList entries = ((Element) mojo.getElementsByTagName("configuration").item(0)).getElementsByTagName("*");
        Set<String> properties = new TreeSet<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            String value =
                    entry.hasAttribute("default-value") ? entry.getAttribute("default-value") : entry.getTextContent();
            PROPERTY.matcher(value).results().forEach(match -> properties.add(match.group(1)));
        }
        properties.removeAll(OF_MAVEN_AND_LAUNCHER);
        return properties;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
