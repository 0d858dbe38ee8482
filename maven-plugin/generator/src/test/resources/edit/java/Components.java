package app;

import java.util.List;

/**
 * A record.
 *
 * @param name the name, see {@link #name()}
 * @param price what {@code price} says
 */
@Schema(description = "a (b) {c}")
public record Components<T extends Comparable<T>>(
        // the name comes first
        @NotBlank
        @Size(max = 10)
        String name, // trailing, with comma
        /* money */ @Positive @Digits(integer = 5, fraction = 2) BigDecimal price // last
) implements Priced {

    static final int MAX = 3;

    public Components {
        name = name.strip();
        price = price == null ? BigDecimal.ZERO : price;
    }

    Components(String name) {
        this(name, null);
    }

    static Components<String> of(Source name) {
        return new Components<>(name.name(), name.price());
    }
}
