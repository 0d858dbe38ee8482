package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.command.ToolCommands;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Envelope;
import dev.gofasta.plugin.errors.ErrorCodes;
import dev.gofasta.plugin.errors.ErrorTexts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The goal {@code explain}. */
public final class ExplainGoal implements Goal<ExplainGoal.Data> {

    private static final int MOST = 20;

    /** The codes that were asked for. */
    public record Data(List<Entry> codes) {}

    /** One code. */
    public record Entry(
            String code,
            String area,
            int exit,
            String category,
            String meaning,
            String cause,
            String fix,
            String docs,
            @Nullable List<String> aliases) {

        private static Entry of(ProblemCode code, ErrorTexts texts) {
            ErrorTexts.ErrorText text = texts.get(code);
            return new Entry(
                    code.name(),
                    code.area().toLowerCase(Locale.ROOT),
                    code.exit().number(),
                    code.category().name().toLowerCase(Locale.ROOT),
                    text.meaning(),
                    text.cause(),
                    text.fix(),
                    code.docs(),
                    code.aliases().isEmpty() ? null : code.aliases());
        }
    }

    @Override
    public CommandDescriptor descriptor() {
        return ToolCommands.EXPLAIN;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        ErrorTexts texts = ErrorTexts.read();
        return arguments
                .find("code")
                .map(ErrorCodes::get)
                .map(code -> Answer.of(new Data(List.of(Entry.of(code, texts)))))
                .orElseGet(() -> list(arguments, texts));
    }

    private static Answer<Data> list(Arguments arguments, ErrorTexts texts) {
        List<ProblemCode> matched =
                arguments.find("area").map(ErrorCodes::ofArea).orElseGet(() -> List.of(ProblemCode.values()));
        int limit = arguments.find("limit").map(ExplainGoal::limit).orElse(MOST);
        int offset = arguments.find("cursor").map(code -> after(code, matched)).orElse(0);
        List<ProblemCode> part = matched.subList(offset, Math.min(matched.size(), offset + limit));
        boolean more = offset + part.size() < matched.size();
        String cursor = more ? part.get(part.size() - 1).name() : null;
        Answer<Data> answer = Answer.of(new Data(
                        part.stream().map(code -> Entry.of(code, texts)).toList()))
                .withPage(new Envelope.Page(
                        ProblemCode.values().length, matched.size(), offset, limit, part.size(), more, cursor));
        String area = arguments.find("area").map(name -> " -Darea=" + name).orElse("");
        return more
                ? answer.withNext(List.of(new NextStep(
                        "mvn gofasta:explain" + area + " -Dlimit=" + limit + " -Dcursor=" + cursor,
                        "lists what follows",
                        true)))
                : answer;
    }

    private static int limit(String text) {
        if (!text.matches("[1-9]\\d{0,2}")) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "limit is a number from 1 to 999, not '" + text + "'.",
                            "Write -Dlimit=" + MOST + ", or leave it out.")
                    .asException();
        }
        return Integer.parseInt(text);
    }

    private static int after(String code, List<ProblemCode> matched) {
        int index = matched.indexOf(ErrorCodes.get(code));
        if (index < 0) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "The list that was asked for does not hold " + code + ", so nothing follows it.",
                            "Pass the page.cursor of the list that you want to go on with, or leave it out.")
                    .asException();
        }
        return index + 1;
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        Envelope.Page part = answer.page();
        if (part != null) {
            page.table(data.codes().stream()
                    .map(each -> List.of(each.code(), String.valueOf(each.exit()), each.meaning()))
                    .toList());
            page.section()
                    .line("%d of %d codes. One in full: ./gofasta explain %s"
                            .formatted(part.returned(), part.matched(), "GF_PATCH_STALE"));
            return;
        }
        for (Entry each : data.codes()) {
            page.title(each.code()).line("  " + each.meaning());
            page.section()
                    .table(List.of(
                            List.of("Why", each.cause()),
                            List.of("What to do", each.fix()),
                            List.of("Exit", each.exit() + " (" + each.category() + ")"),
                            List.of("Page", each.docs())));
        }
    }
}
