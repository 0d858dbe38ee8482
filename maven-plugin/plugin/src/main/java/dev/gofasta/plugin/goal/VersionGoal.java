package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.ToolCommands;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.plugin.console.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goal {@code version}. */
public final class VersionGoal implements Goal<VersionGoal.Data> {

    /** The versions; Spring Boot's is null outside a project that names one. */
    public record Data(
            String gofasta, @Nullable String springBoot, String java, String javaHome, String maven, String os) {}

    @Override
    public CommandDescriptor descriptor() {
        return ToolCommands.VERSION;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        return Answer.of(new Data(
                ToolVersions.current().gofasta(),
                workplace.reader().springBootVersion().orElse(null),
                System.getProperty("java.version"),
                System.getProperty("java.home"),
                workplace.maven().version(),
                "%s %s %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch"))));
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("gofasta", data.gofasta()));
        if (data.springBoot() != null) {
            rows.add(List.of("Spring Boot", data.springBoot()));
        }
        rows.add(List.of("Java", data.java() + " (" + data.javaHome() + ")"));
        rows.add(List.of("Maven", data.maven()));
        rows.add(List.of("OS", data.os()));
        page.table(rows);
    }
}
