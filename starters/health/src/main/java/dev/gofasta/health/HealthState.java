package dev.gofasta.health;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether something works. In JSON the name is written in lower case. */
public enum HealthState {
    /** It works. */
    UP,

    /** It does not work, or did not answer in time. */
    DOWN;

    /**
     * Returns the word used in JSON.
     *
     * @return {@code up} or {@code down}
     */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
