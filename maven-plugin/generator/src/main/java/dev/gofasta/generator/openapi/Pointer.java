package dev.gofasta.generator.openapi;

import dev.gofasta.generator.openapi.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A place in a document, and how it is spoken of.
 *
 * @param names the names and indexes on the way to it
 */
record Pointer(List<String> names) {

    static final Pointer ROOT = new Pointer(List.of());

    private static final int OPERATION = 3;
    private static final int COMPONENT = 3;
    private static final int LONGEST_VALUE = 60;

    Pointer to(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new Pointer(List.copyOf(longer));
    }

    int depth() {
        return names.size();
    }

    /** Returns the places of the operations in {@code value} where that is a whole path, or else this place alone. */
    List<Pointer> operations(JsonValue value) {
        if (names.size() != OPERATION - 1 || !names.get(0).equals("paths") || !(value instanceof JsonObject item)) {
            return List.of(this);
        }
        List<Pointer> operations = item.members().keySet().stream()
                .filter(ApiDocument.METHODS::contains)
                .map(this::to)
                .toList();
        return operations.isEmpty() ? List.of(this) : operations;
    }

    String missing() {
        return isWhole() ? owner() + " is missing in " + ApiDocument.JSON : owner() + " lacks " + this;
    }

    String tooMuch() {
        return isWhole() ? owner() + " is in " + ApiDocument.JSON + " only" : owner() + " has " + this + " no more";
    }

    String changed(String stored, String current) {
        return owner() + " has " + shortened(current) + " and not " + shortened(stored) + " at " + this;
    }

    private boolean isWhole() {
        return isOperation() && names.size() == OPERATION || isComponent() && names.size() == COMPONENT;
    }

    private boolean isOperation() {
        return names.size() >= OPERATION && names.get(0).equals("paths") && ApiDocument.METHODS.contains(names.get(2));
    }

    private boolean isComponent() {
        return names.size() >= COMPONENT && names.get(0).equals("components");
    }

    private String owner() {
        if (isOperation()) {
            return names.get(2).toUpperCase(Locale.ROOT) + " " + names.get(1);
        }
        return isComponent() ? "the " + names.get(1).replaceFirst("s$", "") + " " + names.get(2) : "the document";
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    /** Returns the JSON pointer (RFC 6901). */
    @Override
    public String toString() {
        return names.stream()
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
