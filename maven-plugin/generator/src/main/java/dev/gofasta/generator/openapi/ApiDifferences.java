package dev.gofasta.generator.openapi;

import dev.gofasta.generator.openapi.JsonValue.JsonArray;
import dev.gofasta.generator.openapi.JsonValue.JsonLiteral;
import dev.gofasta.generator.openapi.JsonValue.JsonObject;
import dev.gofasta.generator.openapi.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares a stored document with the true one, in the order in which both are kept. */
final class ApiDifferences {

    private final List<ApiDifference> found = new ArrayList<>();

    private ApiDifferences() {}

    /** Returns what differs; empty when both say the same. */
    static List<ApiDifference> between(ApiDocument stored, ApiDocument current) {
        ApiDifferences differences = new ApiDifferences();
        differences.compare(stored.root(), current.root(), Pointer.ROOT);
        return List.copyOf(differences.found);
    }

    private void compare(JsonValue stored, JsonValue current, Pointer pointer) {
        if (stored instanceof JsonObject before && current instanceof JsonObject after) {
            compareMembers(before, after, pointer);
        } else if (stored instanceof JsonArray before && current instanceof JsonArray after) {
            compareElements(before, after, pointer);
        } else if (!isSame(stored, current)) {
            add(pointer.changed(JsonPrinter.compact(stored), JsonPrinter.compact(current)), stored);
        }
    }

    private static boolean isSame(JsonValue stored, JsonValue current) {
        if (stored instanceof JsonText before && current instanceof JsonText after) {
            return before.text().equals(after.text());
        }
        return stored instanceof JsonLiteral before
                && current instanceof JsonLiteral after
                && before.literal().equals(after.literal());
    }

    private void compareMembers(JsonObject stored, JsonObject current, Pointer pointer) {
        Set<String> names = new TreeSet<>(CanonicalForm.order(pointer.depth()));
        names.addAll(stored.members().keySet());
        names.addAll(current.members().keySet());
        for (String name : names) {
            JsonValue before = stored.members().get(name);
            JsonValue after = current.members().get(name);
            Pointer place = pointer.to(name);
            if (before == null && after != null) {
                place.operations(after).forEach(each -> add(each.missing(), stored));
            } else if (before != null && after == null) {
                place.operations(before).forEach(each -> add(each.tooMuch(), before));
            } else if (before != null && after != null) {
                compare(before, after, place);
            }
        }
    }

    /** Elements have no names: after the first that is there in one document only, comparing them says nothing. */
    private void compareElements(JsonArray stored, JsonArray current, Pointer pointer) {
        int common = Math.min(stored.elements().size(), current.elements().size());
        int before = found.size();
        for (int i = 0;
                i < common
                        && (found.size() == before
                                || stored.elements().size()
                                        == current.elements().size());
                i++) {
            compare(stored.elements().get(i), current.elements().get(i), pointer.to(Integer.toString(i)));
        }
        if (found.size() > before) {
            return;
        }
        if (stored.elements().size() < current.elements().size()) {
            add(pointer.to(Integer.toString(common)).missing(), stored);
        } else if (stored.elements().size() > current.elements().size()) {
            add(
                    pointer.to(Integer.toString(common)).tooMuch(),
                    stored.elements().get(common));
        }
    }

    private void add(String message, JsonValue place) {
        found.add(new ApiDifference(message, place.line(), place.column()));
    }
}
