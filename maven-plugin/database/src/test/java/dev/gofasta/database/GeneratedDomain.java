package dev.gofasta.database;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.command.AddResource;
import dev.gofasta.generator.command.ScaffoldRequest;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The domains of {@code archetypes/examples}: the migrations that the generator writes for what their scripts scaffold. */
enum GeneratedDomain {
    CLINIC,
    SHOP;

    private static final Path SCRIPTS = Path.of("../../archetypes/examples");
    private static final String SCAFFOLD = "./gofasta scaffold ";
    private static final String WITHOUT_COMPILING = " --no-verify";

    void write(Path root, DatabaseEngine engine) throws IOException {
        Applier applier = new Applier(root);
        applier.apply(new NewProject(ToolVersions.current())
                .plan(new NewProjectRequest(
                        "com.acme",
                        keyword(),
                        "1.0.0-SNAPSHOT",
                        "com.acme." + keyword(),
                        "layered",
                        database(engine))));
        Clock clock = Clock.systemUTC();
        for (String resource : resources()) {
            String[] nameAndFields = resource.split(" ", 2);
            clock = Clock.offset(clock, Duration.ofMinutes(1));
            applier.apply(new AddResource(clock)
                    .plan(
                            new ProjectReader(new DiskFiles(root)).read(),
                            new ScaffoldRequest(nameAndFields[0], FieldParser.parse(nameAndFields[1])))
                    .changes());
        }
    }

    private String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    private List<String> resources() throws IOException {
        try (var lines = Files.lines(SCRIPTS.resolve(keyword() + ".sh"))) {
            return lines.filter(line -> line.startsWith(SCAFFOLD))
                    .map(line -> line.substring(SCAFFOLD.length()).replace(WITHOUT_COMPILING, ""))
                    .toList();
        }
    }

    private static String database(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRES -> "postgres";
            case MARIADB, MYSQL -> "mysql";
            case SQLITE -> "sqlite";
            case SQLSERVER -> "sqlserver";
        };
    }
}
