package dev.gofasta.generator.command;

import java.util.List;

/** The commands that look at a project; of what is in it, they write the wiring index only. */
public final class InspectCommands {

    private static final Parameter CURSOR =
            Parameter.optional("cursor", "Where to go on: the cursor of the part before.", "MTIuNGY2YTBjMWI");

    private static final Parameter SINCE = Parameter.optional(
            "since", "The git revision to compare with; what is not committed counts as changed.", "main");

    private static final Parameter SYMBOL = Parameter.optional(
            "symbol", "A type, or a field or method of one; packages may be left out.", "Book.title");

    public static final CommandDescriptor ROUTES = new CommandDescriptor(
            "routes",
            CommandGroup.INSPECT,
            "Lists the HTTP routes of the project's controllers: who may call them, what they take, and where they are.",
            true,
            List.of("filter"),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.optional("filter", "A text in the paths or handlers to list.", "products"),
                    Parameter.optional("method", "The HTTP method of the routes to list.", "POST"),
                    CURSOR),
            "./gofasta routes products");

    public static final CommandDescriptor INSPECT = new CommandDescriptor(
            "inspect",
            CommandGroup.INSPECT,
            "Tells all that the project has of a resource, from entity and table to routes and tests, or lists the resources.",
            true,
            List.of("name"),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.optional("name", "The resource; all are listed without.", "Product"),
                    CURSOR),
            "./gofasta inspect Product");

    public static final CommandDescriptor DIAGRAM = new CommandDescriptor(
            "diagram",
            CommandGroup.INSPECT,
            "Draws the routes, beans or entities of the project as text for Mermaid or Graphviz.",
            true,
            List.of("kind", "name"),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.required("kind", "What to draw: routes, beans or entities.", "entities"),
                    Parameter.optional("format", "The language: mermaid, or dot for Graphviz.", "dot"),
                    Parameter.optional("name", "The resource to draw with its neighbours; all without.", "Product")),
            "./gofasta diagram entities Product");

    public static final CommandDescriptor WIRE = new CommandDescriptor(
            "wire",
            CommandGroup.INSPECT,
            "Regenerates the wiring index and proves that every bean gets what it needs, without starting anything.",
            false,
            List.of(),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.flag("dryRun", "Shows what would be written, writes nothing and proves nothing."),
                    WritingParameters.DETAILED_EXIT),
            "./gofasta wire");

    public static final CommandDescriptor VERIFY = new CommandDescriptor(
            "verify",
            CommandGroup.INSPECT,
            "Checks all that can be checked in one go: compilation, tests, format, wiring, migrations, the packed jar and more.",
            true,
            List.of(),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.optional("only", "The checks to run, separated by commas.", "compile,wiring"),
                    Parameter.flag("keepGoing", "Runs the remaining checks after one has failed."),
                    Parameter.optional(
                            "since", "The commit, branch or tag before which findings do not count.", "origin/main"),
                    Parameter.optional(
                            "sarif",
                            "Also writes the findings as SARIF, to target/gofasta/verify.sarif or to this file.",
                            "build/verify.sarif")),
            "./gofasta verify --keep-going");

    public static final CommandDescriptor MIGRATION_LINT = new CommandDescriptor(
            "migration-lint",
            CommandGroup.INSPECT,
            "Finds what loses data, locks tables or breaks running replicas in the migrations, and says how to do it safely.",
            true,
            List.of(),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.optional(
                            "since",
                            "The first version to report on; else what the POM's gofasta.lint.since says, else all.",
                            "20260115103000"),
                    Parameter.flag("strict", "Fails on warnings, too."),
                    Parameter.flag("explain", "Shows every statement and what it does.")),
            "./gofasta migration-lint --strict");

    public static final CommandDescriptor OPENAPI = new CommandDescriptor(
            "openapi",
            CommandGroup.INSPECT,
            "Writes the application's OpenAPI document to docs/openapi.json and docs/openapi.yaml, without a database.",
            false,
            List.of(),
            List.of(
                    WritingParameters.MODULE,
                    DatabaseCommands.PROFILES,
                    WritingParameters.DRY_RUN,
                    WritingParameters.DETAILED_EXIT),
            "./gofasta openapi");

    public static final CommandDescriptor TEST = new CommandDescriptor(
            "test",
            CommandGroup.INSPECT,
            "Runs the tests that a change concerns, those of a name, or all of them, and says why each was chosen.",
            true,
            List.of("name"),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.optional(
                            "name",
                            "A class of tests, a test in it after '#', or a resource whose tests are meant.",
                            "BookApiTests"),
                    Parameter.flag("affected", "Runs only what depends on changes that are not committed."),
                    SINCE,
                    Parameter.flag("dryRun", "Says what would be run, and runs nothing."),
                    CURSOR),
            "./gofasta test --affected");

    public static final CommandDescriptor IMPACT = new CommandDescriptor(
            "impact",
            CommandGroup.INSPECT,
            "Tells which types, routes, tests, migrations and tables depend on a symbol or on changed files, and by which way.",
            true,
            List.of("symbol"),
            List.of(
                    WritingParameters.MODULE,
                    SYMBOL,
                    SINCE,
                    Parameter.optional(
                            "files",
                            "Files, separated by commas, as if they had changed.",
                            "src/main/java/com/acme/shop/model/Book.java")),
            "./gofasta impact Book");

    public static final CommandDescriptor XREFS = new CommandDescriptor(
            "xrefs",
            CommandGroup.INSPECT,
            "Lists every place that names a type, a field or a method: in code, tests, queries, migrations and resources.",
            true,
            List.of("symbol"),
            List.of(WritingParameters.MODULE, Parameter.required("symbol", SYMBOL.description(), "Book.title"), CURSOR),
            "./gofasta xrefs Book.title");

    public static final CommandDescriptor STATUS = new CommandDescriptor(
            "status",
            CommandGroup.INSPECT,
            "Tells what has drifted apart that belongs together, and how to mend it, without starting anything.",
            true,
            List.of(),
            DatabaseCommands.after(Parameter.flag(
                    "database", "Asks the database as well, which is started where it is an embedded one.")),
            "./gofasta status");

    public static final CommandDescriptor CONFIG_SCHEMA = new CommandDescriptor(
            "config-schema",
            CommandGroup.INSPECT,
            "Writes a JSON Schema of application.yaml from the libraries' metadata, and checks the configuration files.",
            false,
            List.of(),
            List.of(
                    WritingParameters.MODULE,
                    Parameter.optional("file", "Where to write the schema.", ".gofasta/application.schema.json"),
                    Parameter.flag("check", "Only checks the configuration files, and writes nothing."),
                    WritingParameters.DRY_RUN,
                    WritingParameters.DETAILED_EXIT),
            "./gofasta config-schema");

    private InspectCommands() {}

    static List<CommandDescriptor> all() {
        return List.of(
                WIRE,
                ROUTES,
                INSPECT,
                XREFS,
                IMPACT,
                DIAGRAM,
                OPENAPI,
                STATUS,
                VERIFY,
                TEST,
                MIGRATION_LINT,
                CONFIG_SCHEMA);
    }
}
