package dev.gofasta.generator.command;

import java.util.List;
import java.util.stream.Stream;

/** The parameters that every command takes that writes into the project. */
final class WritingParameters {

    private static final List<Parameter> ALL = List.of(
            Parameter.flag("dryRun", "Shows what would be written and writes nothing."),
            Parameter.flag("noVerify", "Skips compiling the project afterwards."));

    private WritingParameters() {}

    /** Returns {@code own} and the shared parameters after them. */
    static List<Parameter> after(Parameter... own) {
        return Stream.concat(Stream.of(own), ALL.stream()).toList();
    }
}
