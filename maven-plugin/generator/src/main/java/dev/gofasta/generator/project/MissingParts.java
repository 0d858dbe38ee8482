package dev.gofasta.generator.project;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.database.Driver;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes what a module lacks that a generated resource leans on. A project made by the archetype lacks nothing. */
public final class MissingParts {

    /** The POM's property with artifact ids, separated by commas, that come in ways which a POM does not show. */
    public static final String PROVIDED = "gofasta.provided";

    private static final String OLDEST_JAVA = "17";
    private static final Dependency BOM =
            Dependency.managed("dev.gofasta", "gofasta-bom").in("import");
    private static final List<String> FUNCTIONS = List.of("touch_record", "protect_record");
    private static final Pattern FUNCTION =
            Pattern.compile("(?i)\\bcreate\\s+(?:or\\s+replace\\s+)?function\\s+(?:[\\w\"]+\\.)?\"?(\\w+)");

    private final Module module;
    private final List<MissingPart> parts = new ArrayList<>();

    private MissingParts(Module module) {
        this.module = module;
    }

    /** Returns the parts that {@code module} lacks, in the order in which they would be added. */
    public static List<MissingPart> of(Module module) {
        MissingParts missing = new MissingParts(module);
        missing.addProperties();
        missing.addDependencies();
        missing.addDatabase();
        missing.addFiles();
        return List.copyOf(missing.parts);
    }

    /**
     * Refuses to go on when a required part is missing, naming all of them.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when one is
     */
    public static void requireNone(Module module) {
        List<MissingPart> required =
                of(module).stream().filter(MissingPart::required).toList();
        if (!required.isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_PROJECT_STARTER_MISSING,
                            "The generated code needs what " + module.pomPath() + " and its module lack: "
                                    + required.stream().map(MissingPart::name).collect(Collectors.joining(", ")) + ".",
                            "Run it with -DaddMissing to have them added, or do it yourself: "
                                    + required.stream().map(MissingPart::how).collect(Collectors.joining("; ")) + ".")
                    .asException();
        }
    }

    /** Without spring-boot-starter-parent, the compiler plugin knows neither the release nor that names are to be kept. */
    private void addProperties() {
        if (module.javaRelease().isEmpty()) {
            parts.add(MissingPart.property(
                    "maven.compiler.release", OLDEST_JAVA, "records need a release that the POM does not say"));
        }
        if (!module.keepsParameterNames()) {
            parts.add(MissingPart.property(
                    "maven.compiler.parameters", "true", "Spring reads the names of controllers' parameters"));
        }
    }

    private void addDependencies() {
        Set<String> compiled = names(each -> !each.testOnly());
        Set<String> tested = names(each -> true);
        List<MissingPart> missing = NeededDependency.of(module.database()).stream()
                .filter(needed -> !needed.isAmong(needed.dependency().testOnly() ? tested : compiled))
                .map(NeededDependency::missing)
                .toList();
        boolean needsBom = missing.stream().anyMatch(part -> part.kind() == MissingPart.Kind.STARTER);
        if (needsBom && !module.imports(BOM.artifactId())) {
            parts.add(MissingPart.bom(BOM, "it knows the versions of gofasta's starters and of springdoc"));
        }
        parts.addAll(missing);
    }

    private Set<String> names(Predicate<Dependency> which) {
        Stream<String> provided = module.property(PROVIDED).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip);
        return Stream.concat(module.available().stream().filter(which).map(Dependency::artifactId), provided)
                .collect(Collectors.toSet());
    }

    private void addDatabase() {
        Database database = module.database();
        Set<String> names = names(each -> !each.testOnly());
        database.flywayModule()
                .filter(name -> !names.contains(name))
                .map(name -> Dependency.managed("org.flywaydb", name))
                .ifPresent(flyway -> parts.add(MissingPart.dependency(
                        flyway, true, "Flyway's core does not know " + database.title() + " by itself")));
        database.hibernateModule()
                .filter(name -> !names.contains(name))
                .map(name -> Dependency.managed("org.hibernate.orm", name).in("runtime"))
                .ifPresent(dialect -> parts.add(MissingPart.dependency(
                        dialect, true, "Hibernate's core does not know " + database.title() + " by itself")));
        if (database.drivers().stream().map(Driver::artifactId).noneMatch(names::contains)) {
            Driver driver = database.drivers().get(0);
            parts.add(MissingPart.dependency(
                    Dependency.managed(driver.groupId(), driver.artifactId()).in("runtime"),
                    true,
                    "resources are stored in " + database.title()));
        }
        Set<String> tested = names(each -> true);
        database.engine()
                .filter(engine -> !tested.contains(engine.artifactId()))
                .map(engine -> Dependency.managed(engine.groupId(), engine.artifactId())
                        .in("test"))
                .ifPresent(engine ->
                        parts.add(MissingPart.dependency(engine, false, "generated tests start the database with it")));
    }

    private void addFiles() {
        Migrations migrations = module.migrations();
        if (module.database() == Database.POSTGRESQL && !hasFunctions(migrations.folder())) {
            parts.add(MissingPart.file(
                    MissingPart.Kind.MIGRATION,
                    migrations.folder() + "/" + baseMigration(migrations),
                    "tables call its functions " + String.join(" and ", FUNCTIONS)));
        }
        ApplicationClass application = module.application();
        if (application != null) {
            String base = application.packageName();
            String support = base.isEmpty() ? "support" : base + ".support";
            if (module.database() == Database.CLICKHOUSE) {
                for (String each : List.of("ClickHouseRange", "ClickHouseValues", "Conditions")) {
                    addClass(MissingPart.Kind.CLASS, module.mainJava(support), each, "generated code uses it");
                }
                for (String each : List.of("ClickHouseDatabase", "ClickHouseTest")) {
                    addClass(MissingPart.Kind.TEST_CLASS, module.testJava(support), each, "generated tests use it");
                }
            } else {
                addClass(
                        MissingPart.Kind.TEST_CLASS,
                        module.testJava(support),
                        "RepositoryTest",
                        "generated tests of repositories carry this annotation");
            }
        }
    }

    private void addClass(MissingPart.Kind kind, String folder, String name, String why) {
        String path = folder + "/" + name + ".java";
        if (!module.files().exists(path)) {
            parts.add(MissingPart.file(kind, path, why));
        }
    }

    /** The functions come after what is there; a resource's migration is numbered by time and comes after them. */
    private static String baseMigration(Migrations migrations) {
        return "V"
                + migrations
                        .highest()
                        .map(MigrationVersion::successor)
                        .map(MigrationVersion::text)
                        .orElse("1") + "__base.sql";
    }

    private boolean hasFunctions(String folder) {
        ProjectFiles files = module.files();
        Set<String> lacking = new HashSet<>(FUNCTIONS);
        for (String path : files.list(folder, ".sql")) {
            if (lacking.isEmpty()) {
                break;
            }
            if (!Paths.name(path).startsWith("U")) {
                FUNCTION.matcher(files.read(path).orElse(""))
                        .results()
                        .forEach(match -> lacking.remove(match.group(1).toLowerCase(Locale.ROOT)));
            }
        }
        return lacking.isEmpty();
    }
}
