package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.InspectData;
import dev.gofasta.plugin.envelope.Bounds;
import dev.gofasta.plugin.envelope.Envelope;
import dev.gofasta.plugin.envelope.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shortens the lists of a report on one resource until it fits into a document: those first that other goals or a look into
 * a folder tell as well.
 *
 * @param bounds of the document
 */
record ShortenedReport(Bounds bounds) {

    private static final int LISTS = 9;

    Answer<InspectData> of(Answer<InspectData> answer, InspectData data) {
        int room = bounds.forData(0);
        int[] sizes = new int[LISTS];
        for (int i = 0; i < LISTS; i++) {
            sizes[i] = Math.min(bounds.entries(), lists(data).get(i).size());
        }
        InspectData shown = with(data, sizes);
        for (int i = 0; i < LISTS && Json.size(shown) > room; i++) {
            while (sizes[i] > 0 && Json.size(shown) > room) {
                sizes[i] /= 2;
                shown = with(data, sizes);
            }
        }
        int total = lists(data).stream().mapToInt(List::size).sum();
        int returned = lists(shown).stream().mapToInt(List::size).sum();
        return total == returned
                ? answer
                : answer.withData(shown).withPage(new Envelope.Page(total, total, 0, returned, returned, true, null));
    }

    /** In the order in which they are shortened. */
    private static List<List<?>> lists(InspectData data) {
        List<List<?>> lists = new ArrayList<>();
        lists.add(orEmpty(data.files()));
        lists.add(orEmpty(data.policy()));
        lists.add(orEmpty(data.tests()));
        lists.add(orEmpty(data.migrations()));
        lists.add(orEmpty(data.routes()));
        lists.add(orEmpty(data.wiring()));
        lists.add(orEmpty(data.dtos()));
        lists.add(orEmpty(data.fields()));
        lists.add(orEmpty(data.relations()));
        return lists;
    }

    private static List<?> orEmpty(@Nullable List<?> list) {
        return list == null ? List.of() : list;
    }

    private static InspectData with(InspectData data, int[] sizes) {
        return new InspectData(
                data.sources(),
                null,
                data.resource(),
                data.entity(),
                first(data.fields(), sizes[7]),
                first(data.relations(), sizes[8]),
                first(data.dtos(), sizes[6]),
                data.service(),
                data.controller(),
                data.repository(),
                first(data.migrations(), sizes[3]),
                first(data.routes(), sizes[4]),
                first(data.tests(), sizes[2]),
                first(data.wiring(), sizes[5]),
                first(data.policy(), sizes[1]),
                first(data.files(), sizes[0]));
    }

    private static <T> @Nullable List<T> first(@Nullable List<T> list, int size) {
        return list == null ? null : list.subList(0, Math.min(size, list.size()));
    }
}
