package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.plugin.envelope.Bounds;
import dev.gofasta.plugin.envelope.Envelope;
import dev.gofasta.plugin.envelope.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Cuts the list that a goal answers with to what a document may hold, and goes on where the part before ended. */
final class Paging {

    private static final long HASH_FACTOR = 1_000_003;

    private final CommandLine command;
    private final String cursor;
    private final Bounds bounds;

    /** Serves what {@code arguments} ask for: from their {@code cursor} on, if they have one. */
    Paging(Arguments arguments, Bounds bounds) {
        this.command = new CommandLine(arguments);
        this.cursor = arguments.find("cursor").orElse("");
        this.bounds = bounds;
    }

    /** As {@link #cut(Answer, List, int, Function, Function)}, where entries are told apart by all that they hold. */
    <D, T> Answer<D> cut(Answer<D> answer, List<T> list, int total, Function<List<T>, D> data) {
        return cut(answer, list, total, Object::toString, data);
    }

    /**
     * Returns {@code answer} with the part of its list that is asked for.
     *
     * @param list all entries that fit what was asked for
     * @param total how many there are, those included that do not fit
     * @param key tells an entry from others
     * @param data makes the data of the part
     * @throws ProblemException when the cursor is none, or one of another list
     */
    <D, T> Answer<D> cut(
            Answer<D> answer, List<T> list, int total, Function<T, String> key, Function<List<T>, D> data) {
        int offset = cursor.isEmpty() ? 0 : offset(list, key);
        List<T> part = new ArrayList<>();
        int end = fill(part, list, offset, bounds.forData(sizeOf(answer)));
        boolean hasMore = end < list.size();
        if (offset == 0 && !hasMore && part.size() == total) {
            return answer;
        }
        String next = hasMore ? encoded(end, state(list, key)) : null;
        int limit = bounds.entries() == Integer.MAX_VALUE ? part.size() : bounds.entries();
        Answer<D> cut = answer.withData(data.apply(List.copyOf(part)))
                .withPage(new Envelope.Page(total, list.size(), offset, limit, part.size(), hasMore, next));
        return next == null ? cut : cut.withNext(withContinuation(answer.next(), next, list.size() - end));
    }

    /** Fills {@code part} and returns where what follows begins; an entry that no document can hold is passed over. */
    private <T> int fill(List<T> part, List<T> list, int offset, int room) {
        int left = room;
        for (int i = offset; i < list.size(); i++) {
            int size = Json.size(list.get(i)) + 1;
            if (part.size() == bounds.entries() || size > left && !part.isEmpty() && !Bounds.isTooLarge(size)) {
                return i;
            }
            if (!Bounds.isTooLarge(size)) {
                part.add(list.get(i));
                left -= size;
            }
        }
        return list.size();
    }

    private static int sizeOf(Answer<?> answer) {
        return answer.diagnostics().stream().mapToInt(Json::size).sum();
    }

    private List<NextStep> withContinuation(List<NextStep> steps, String next, int following) {
        List<NextStep> all = new ArrayList<>(steps);
        all.add(new NextStep(command.with("cursor", next), "shows more: " + following + " follow", true));
        return all;
    }

    private <T> int offset(List<T> list, Function<T, String> key) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int dot = text.indexOf('.');
            int offset = Integer.parseInt(text.substring(0, Math.max(dot, 0)));
            if (offset > 0 && offset < list.size() && text.equals(offset + "." + state(list, key))) {
                return offset;
            }
        } catch (IllegalArgumentException notACursor) {
            // Said below.
        }
        throw Problem.of(
                        ProblemCode.GF_USAGE_INVALID_VALUE,
                        "The cursor '" + cursor + "' is not one of this list as it is now.",
                        "Ask without -Dcursor, and go on with the cursor of that answer and the same other parameters.")
                .asException();
    }

    private static String encoded(int offset, String state) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((offset + "." + state).getBytes(StandardCharsets.UTF_8));
    }

    /** A list that changes between two parts would repeat or skip entries. */
    private static <T> String state(List<T> list, Function<T, String> key) {
        long hash = 0;
        for (T each : list) {
            String text = key.apply(each);
            for (int i = 0; i < text.length(); i++) {
                hash = hash * HASH_FACTOR + text.charAt(i);
            }
            hash = hash * HASH_FACTOR + 1;
        }
        return Long.toHexString(hash);
    }
}
