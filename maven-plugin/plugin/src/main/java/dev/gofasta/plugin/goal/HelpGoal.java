package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.CommandGroup;
import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.generator.command.Parameter;
import dev.gofasta.generator.command.ToolCommands;
import dev.gofasta.generator.own.OwnGenerators;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.plugin.console.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goal {@code help}. */
public final class HelpGoal implements Goal<HelpGoal.Data> {

    /** The goals that were asked for, the parameters that every goal takes, and the project's own generators. */
    public record Data(List<Entry> goals, List<ParameterEntry> common, List<GeneratorEntry> generators) {}

    /** A generator of the project's own. */
    public record GeneratorEntry(String name, String description) {

        /** A broken one is listed with what is wrong: help is where people look then. */
        private static GeneratorEntry of(String name, OwnGenerators generators) {
            try {
                return new GeneratorEntry(name, generators.get(name).description());
            } catch (ProblemException ex) {
                return new GeneratorEntry(name, ex.problem().message());
            }
        }
    }

    /** One goal. */
    public record Entry(
            String name,
            CommandGroup group,
            String summary,
            boolean readOnly,
            List<String> positionals,
            List<ParameterEntry> parameters,
            String example,
            String maven) {

        private static Entry of(CommandDescriptor command) {
            return new Entry(
                    command.name(),
                    command.group(),
                    command.summary(),
                    command.readOnly(),
                    command.positionals(),
                    command.parameters().stream().map(ParameterEntry::of).toList(),
                    command.example(),
                    Usage.maven(command));
        }
    }

    /** One parameter. */
    public record ParameterEntry(
            String name,
            Parameter.Type type,
            String description,
            boolean required,
            @Nullable String defaultValue,
            String example) {

        private static ParameterEntry of(Parameter parameter) {
            return new ParameterEntry(
                    parameter.name(),
                    parameter.type(),
                    parameter.description(),
                    parameter.required(),
                    parameter.defaultValue(),
                    parameter.example());
        }
    }

    @Override
    public CommandDescriptor descriptor() {
        return ToolCommands.HELP;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        List<CommandDescriptor> wanted = arguments
                .find("goal")
                .map(goal -> List.of(CommandCatalog.get(goal)))
                .orElseGet(CommandCatalog::all);
        return Answer.of(new Data(
                wanted.stream().map(Entry::of).toList(),
                CommandCatalog.COMMON.stream().map(ParameterEntry::of).toList(),
                wanted.contains(GeneratorCommands.GENERATE) ? generators(workplace) : List.of()));
    }

    private static List<GeneratorEntry> generators(Workplace workplace) {
        OwnGenerators generators = new OwnGenerators(new DiskFiles(workplace.root()));
        return generators.names().stream()
                .map(name -> GeneratorEntry.of(name, generators))
                .toList();
    }

    private static void printGenerators(List<GeneratorEntry> generators, Page page) {
        if (!generators.isEmpty()) {
            page.title("Generators of this project")
                    .table(generators.stream()
                            .map(each -> List.of(each.name(), each.description()))
                            .toList());
            page.section();
        }
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        if (data.goals().size() == 1) {
            print(data.goals().get(0), data.common(), page);
            printGenerators(data.generators(), page.section());
            return;
        }
        int width = data.goals().stream()
                .mapToInt(goal -> goal.name().length())
                .max()
                .orElse(0);
        for (CommandGroup group : CommandGroup.values()) {
            List<List<String>> rows = data.goals().stream()
                    .filter(goal -> goal.group() == group)
                    .map(goal ->
                            List.of(goal.name() + " ".repeat(width - goal.name().length()), goal.summary()))
                    .toList();
            if (!rows.isEmpty()) {
                page.title(group.title()).table(rows).section();
            }
        }
        printGenerators(data.generators(), page);
        page.line("Run ./gofasta <goal>, or mvn gofasta:<goal> with -D parameters.");
        page.line("Explain one: ./gofasta help scaffold");
    }

    private static void print(Entry goal, List<ParameterEntry> common, Page page) {
        page.title("gofasta:" + goal.name()).line("  " + goal.summary());
        page.section().title("Parameters");
        print(Stream.concat(goal.parameters().stream(), common.stream()).toList(), page);
        page.section().title("Example");
        page.line("  " + goal.example()).line("  " + goal.maven());
    }

    private static void print(List<ParameterEntry> parameters, Page page) {
        page.table(parameters.stream()
                .map(each -> List.of(
                        "-D" + each.name()
                                + (each.type() == Parameter.Type.FLAG ? "" : "=" + Usage.quoted(each.example())),
                        each.description() + (each.required() ? " Required." : "")))
                .toList());
    }
}
