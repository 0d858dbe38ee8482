package dev.gofasta.plugin.envelope;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.project.Coordinates;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.goal.Answer;
import dev.gofasta.plugin.goal.Workplace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts answers into envelopes. */
public final class Envelopes {

    /** RFC 3339 in UTC with milliseconds. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Workplace workplace;

    /** Describes runs in {@code workplace}. */
    public Envelopes(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Returns the document of one run. */
    public Envelope of(
            CommandDescriptor command, Map<String, Object> args, Answer<?> answer, Instant startedAt, long durationMs) {
        FileChanges changes = FileChanges.of(answer.changes());
        return new Envelope(
                "gofasta." + command.name() + "/1.0",
                tool(),
                new Envelope.Command(command.name(), args),
                project(workplace.projectIfRead()),
                answer.problem() == null,
                answer.status(),
                answer.exit().number(),
                time(startedAt),
                durationMs,
                answer.data(),
                answer.diagnostics().stream().map(Findings::of).toList(),
                changes.changes(),
                failure(answer.problem()),
                answer.next(),
                answer.page(),
                changes.limits(),
                refs(command, answer));
    }

    /** Returns {@code instant} as all documents write it. */
    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    private Envelope.Tool tool() {
        return new Envelope.Tool(
                "gofasta",
                ToolVersions.current().gofasta(),
                System.getProperty("java.version"),
                workplace.maven().version());
    }

    private Envelope.@Nullable ProjectInfo project(@Nullable Project project) {
        if (project == null) {
            return null;
        }
        Coordinates coordinates = project.coordinates();
        return new Envelope.ProjectInfo(
                coordinates.groupId(),
                coordinates.artifactId(),
                coordinates.version(),
                workplace.root().toString().replace('\\', '/'),
                project.modules().stream()
                        .map(Module::folder)
                        .filter(folder -> !folder.isEmpty())
                        .toList());
    }

    private static Envelope.@Nullable Failure failure(@Nullable Problem problem) {
        return problem == null
                ? null
                : new Envelope.Failure(
                        problem.code().name(),
                        problem.message(),
                        problem.hint(),
                        problem.code().docs(),
                        problem.code().category().name().toLowerCase(Locale.ROOT),
                        problem.location(),
                        problem.fix());
    }

    private Envelope.@Nullable Refs refs(CommandDescriptor command, Answer<?> answer) {
        return workplace.hasPom()
                ? new Envelope.Refs(ResultFiles.reportOf(command.name()), answer.log(), answer.sarif())
                : null;
    }
}
