package dev.gofasta.config.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

/**
 * A name without what relaxed binding does not tell apart: {@code gofasta.web.requestTimeout},
 * {@code gofasta.web.request-timeout} and {@code gofasta.web.request_timeout} are equal.
 *
 * @param elements its parts, in lower case, letters and digits only; indexes are parts, too
 */
record KeyName(List<String> elements) {

    KeyName {
        elements = List.copyOf(elements);
    }

    static KeyName of(String key) {
        ConfigurationPropertyName name = ConfigurationPropertyName.adapt(key, '.');
        List<String> elements = new ArrayList<>();
        for (int index = 0; index < name.getNumberOfElements(); index++) {
            elements.add(name.getElement(index, Form.UNIFORM));
        }
        return new KeyName(elements);
    }

    /** The letters and digits of a name, which is all that an environment variable keeps of it. */
    static String flat(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    boolean isOurs() {
        return !elements.isEmpty() && elements.get(0).equals("gofasta");
    }

    int size() {
        return elements.size();
    }

    /** The part that stands so many places before the end, or an empty text. */
    String fromEnd(int places) {
        return places < size() ? elements.get(size() - 1 - places) : "";
    }

    KeyName head(int count) {
        return new KeyName(elements.subList(0, count));
    }

    /** The part after {@code gofasta}, which names the starter, or an empty text. */
    String concern() {
        return size() > 1 ? elements.get(1) : "";
    }

    @Override
    public String toString() {
        return String.join(".", elements);
    }
}
