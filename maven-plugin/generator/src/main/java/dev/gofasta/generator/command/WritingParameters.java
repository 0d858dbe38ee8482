package dev.gofasta.generator.command;

import java.util.List;
import java.util.stream.Stream;

/** The parameters that every command takes that writes into the project. */
final class WritingParameters {

    static final Parameter DRY_RUN = Parameter.flag("dryRun", "Shows what would be written and writes nothing.");
    static final Parameter DETAILED_EXIT =
            Parameter.flag("detailedExit", "Ends a dry run that would write something with exit 1.");

    /** For commands whose code leans on starters. */
    static final Parameter ADD_MISSING = Parameter.flag(
            "addMissing", "Adds what the project lacks: dependencies, the base migration, a test class.");

    static final Parameter MODULE =
            Parameter.optional("module", "The module to work in, by its folder or artifactId.", "services/api");

    private static final List<Parameter> ALL = List.of(
            MODULE,
            DRY_RUN,
            Parameter.optional(
                    "apply", "The id of a plan that a dry run has shown; writes exactly that.", "9f2c41d07ab35e68"),
            Parameter.optional(
                    "force",
                    "Paths of edited files that may be overwritten or deleted, separated by commas.",
                    "src/main/resources/application.yaml"),
            DETAILED_EXIT,
            Parameter.flag("noVerify", "Skips compiling the project afterwards."));

    private WritingParameters() {}

    /** Returns {@code own} and the shared parameters after them. */
    static List<Parameter> after(Parameter... own) {
        return Stream.concat(Stream.of(own), ALL.stream()).toList();
    }
}
