package dev.gofasta.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetadataTests {

    private static final String FILE = "META-INF/spring-configuration-metadata.json";

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void describesEveryProperty(Starter starter) {
        SoftAssertions soft = new SoftAssertions();
        for (JsonNode property : properties(starter)) {
            String name = property.path("name").asString();
            String description = property.path("description").asString("");
            soft.assertThat(name).as("property outside of its starter").startsWith(starter.propertyPrefix() + ".");
            soft.assertThat(property.path("type").asString(""))
                    .as("type of %s: declare a field, or a type in additional-spring-configuration-metadata.json", name)
                    .isNotEmpty();
            soft.assertThat(description)
                    .as("description of %s: one sentence of Javadoc on its field, with a full stop", name)
                    .isNotEmpty()
                    .endsWith(".");
            if (property.path("type").asString("").equals("java.lang.Boolean")) {
                soft.assertThat(description)
                        .as("description of the boolean %s", name)
                        .startsWith("Whether ");
            }
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void declaresItsSwitch(Starter starter) {
        assertThat(properties(starter))
                .as(
                        "declare %s.enabled, as a field or in additional-spring-configuration-metadata.json",
                        starter.propertyPrefix())
                .anyMatch(property -> property.path("name").asString().equals(starter.propertyPrefix() + ".enabled"));
    }

    private static JsonNode properties(Starter starter) {
        String metadata = starter.resource(FILE);
        assertThat(metadata)
                .as("%s: written by spring-boot-configuration-processor", FILE)
                .isNotEmpty();
        return JsonMapper.shared().readTree(metadata).path("properties");
    }
}
