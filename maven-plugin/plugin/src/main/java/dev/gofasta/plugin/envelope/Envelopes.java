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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts answers into envelopes. */
public final class Envelopes {

    /** RFC 3339 in UTC with milliseconds. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** What saying that something was left out takes. */
    private static final int LIMITS_BYTES = 350;

    private final Workplace workplace;
    private final Bounds bounds;

    /** Describes runs in {@code workplace} by documents within {@code bounds}. */
    public Envelopes(Workplace workplace, Bounds bounds) {
        this.workplace = workplace;
        this.bounds = bounds;
    }

    /** Returns the document of one run. */
    public Envelope of(
            CommandDescriptor command, Map<String, Object> args, Answer<?> answer, Instant startedAt, long durationMs) {
        Envelope frame = new Envelope(
                "gofasta." + command.name() + "/1.0",
                tool(),
                new Envelope.Command(command.name(), shortened(args)),
                project(workplace.projectIfRead()),
                answer.problem() == null,
                answer.status(),
                answer.exit().number(),
                time(startedAt),
                durationMs,
                answer.data(),
                List.of(),
                List.of(),
                failure(answer.problem()),
                answer.next(),
                answer.page(),
                limits(answer),
                refs(command, answer));
        return answer.diagnostics().isEmpty() && answer.changes().changes().isEmpty()
                ? frame
                : withLists(frame, answer);
    }

    private Envelope withLists(Envelope frame, Answer<?> answer) {
        BoundedLists lists = new BoundedLists(bounds, Json.size(frame) + LIMITS_BYTES);
        lists.addFindings(answer.diagnostics().stream().map(Findings::of).toList());
        lists.addChanges(FileChanges.of(answer.changes()));
        Envelope.Limits omitted = lists.limits();
        return frame.withLists(lists.findings(), lists.changes(), omitted == null ? frame.limits() : omitted);
    }

    /** What follows is not written to be measured: it is taken to be like what is there. */
    private static Envelope.@Nullable Limits limits(Answer<?> answer) {
        Envelope.Page page = answer.page();
        if (page == null || !page.hasMore() || answer.data() == null) {
            return null;
        }
        int following = page.matched() - page.offset() - page.returned();
        long omitted = (long) Json.size(answer.data()) * following / Math.max(1, page.returned());
        return new Envelope.Limits(
                true,
                (int) Math.min(Integer.MAX_VALUE, omitted),
                page.cursor() == null
                        ? "-Dlimit=1000 makes room for as much as 32 kB hold, and without -Djson all is printed."
                        : "-Dcursor goes on with what follows, -Dlimit=100 makes the part longer, and without -Djson all is printed.");
    }

    private static Map<String, Object> shortened(Map<String, Object> args) {
        Map<String, Object> shortened = new LinkedHashMap<>();
        args.forEach(
                (name, value) -> shortened.put(name, value instanceof String text ? Bounds.shortened(text) : value));
        return shortened;
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
                        Bounds.shortened(problem.message()),
                        Bounds.shortened(problem.hint()),
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
