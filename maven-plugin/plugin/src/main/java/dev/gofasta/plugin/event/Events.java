package dev.gofasta.plugin.event;

import java.util.Map;

/** Takes what happens while a goal runs. */
@FunctionalInterface
public interface Events {

    /** Nobody listens. */
    Events NONE = (type, data) -> {};

    /**
     * Tells what has happened.
     *
     * @param type as in docs/reference/events.md; readers skip those that they don't know
     * @param data what there is to say, in its order
     */
    void tell(String type, Map<String, Object> data);
}
