/* Licence. */
package app;

import java.util.UUID;

import org.springframework.stereotype.Service;
import static java.util.Objects.requireNonNull;

@Service
class Crlf {
    private final Items items; // all of them

    // For Spring.
    Crlf(final Items items) {
        this.items = requireNonNull(items);
    }
    Item find(UUID id) {
        Item item = items.find(id);
        return item;
    } // find
}
