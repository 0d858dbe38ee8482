package dev.gofasta.database;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.command.AddResource;
import dev.gofasta.generator.command.ScaffoldRequest;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.ProjectReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The migrations of the example clinic, as the generator writes them for PostgreSQL. */
final class GeneratedClinic {

    private static final List<Map.Entry<String, String>> RESOURCES = List.of(
            Map.entry("Owner", "name:string:length=100 phone:string:optional:length=30 email:string:email:unique"),
            Map.entry("Specialty", "name:string:unique:length=80"),
            Map.entry("Vet", "name:string licence:string:unique:length=20 specialties:references:many"),
            Map.entry(
                    "Pet",
                    "name:string born:date:optional species:enum=dog,cat,bird weight:decimal:precision=6,3:optional owner:references"),
            Map.entry("Passport", "number:string:unique:length=20 issued:date pet:references:unique:onDelete=cascade"),
            Map.entry(
                    "Visit",
                    "at:time reason:text fee:decimal:default=0:min=0 pet:references:onDelete=cascade vet:references:optional:onDelete=unset"));

    private GeneratedClinic() {}

    static void write(Path root) {
        Applier applier = new Applier(root);
        applier.apply(new NewProject(ToolVersions.current())
                .plan(new NewProjectRequest("com.acme", "clinic", "1.0.0-SNAPSHOT", "com.acme.clinic")));
        Clock clock = Clock.systemUTC();
        for (Map.Entry<String, String> resource : RESOURCES) {
            clock = Clock.offset(clock, Duration.ofMinutes(1));
            applier.apply(new AddResource(clock)
                    .plan(
                            new ProjectReader(new DiskFiles(root)).read(),
                            new ScaffoldRequest(resource.getKey(), FieldParser.parse(resource.getValue())))
                    .changes());
        }
    }
}
