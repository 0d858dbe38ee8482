package dev.gofasta.generator.support;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.command.AddResource;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.command.ScaffoldData;
import dev.gofasta.generator.command.ScaffoldRequest;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.project.ProjectReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Generated projects with made-up versions and an odd package, so that nothing of them can be hard-coded. */
public final class Shops {

    public static final String PRODUCT_FIELDS = "name:string price:decimal description:text active:bool";
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    private static final ToolVersions VERSIONS = new ToolVersions("7.7.7", "4.8.8", "9.9.9", "2.2.2");

    private Shops() {}

    public static ChangeSet newShop() {
        return newShop(Layout.LAYERED);
    }

    public static ChangeSet newShop(Database database) {
        return newProject(new NewProjectRequest(
                "org.example", "odd-shop", "1.2.3", "org.example.odd_name", "layered", database.keyword()));
    }

    public static ChangeSet newShop(Layout layout) {
        return newProject(
                new NewProjectRequest("org.example", "odd-shop", "1.2.3", "org.example.odd_name", layout.keyword()));
    }

    public static ChangeSet newProject(NewProjectRequest request) {
        return new NewProject(VERSIONS).plan(request);
    }

    public static Plan<ScaffoldData> scaffold(ProjectFiles files, String name, String fields) {
        return new AddResource(CLOCK)
                .plan(new ProjectReader(files).read(), new ScaffoldRequest(name, FieldParser.parse(fields)));
    }
}
