package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gofasta.generator.command.CommandDescriptor;

/** The JSON Schemas that the plugin ships. */
final class Schemas {

    private static final String IDS = "https://gofasta.dev/schemas/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(
                    resolvers -> resolvers.mapPrefix(IDS, "classpath:dev/gofasta/plugin/schemas/")));

    private Schemas() {}

    static void requireValid(CommandDescriptor command, String json) {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(IDS + command.name() + "-1.0.json"))
                        .validate(json, InputFormat.JSON))
                .as(json)
                .isEmpty();
    }
}
