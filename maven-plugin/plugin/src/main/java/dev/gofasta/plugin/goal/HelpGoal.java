package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.CommandGroup;
import dev.gofasta.generator.command.Parameter;
import dev.gofasta.generator.command.ToolCommands;
import dev.gofasta.plugin.console.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goal {@code help}. */
public final class HelpGoal implements Goal<HelpGoal.Data> {

    /** The goals that were asked for, and the parameters that every goal takes. */
    public record Data(List<Entry> goals, List<ParameterEntry> common) {}

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
                CommandCatalog.COMMON.stream().map(ParameterEntry::of).toList()));
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        if (data.goals().size() == 1) {
            print(data.goals().get(0), data.common(), page);
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
