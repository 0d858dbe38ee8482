package dev.gofasta.session.internal;

import dev.gofasta.session.SessionCodec;
import dev.gofasta.session.SessionValueException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a stored value; one that can't be read, such as one of an older version, counts as absent. */
final class Lenient {

    private static final Logger log = LoggerFactory.getLogger(Lenient.class);

    private Lenient() {}

    static @Nullable Object read(SessionCodec codec, byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) {
            return null;
        }
        try {
            return codec.read(bytes);
        } catch (SessionValueException ex) {
            log.warn("A value in the store of the sessions was left out: {}", ex.getMessage());
            return null;
        }
    }
}
