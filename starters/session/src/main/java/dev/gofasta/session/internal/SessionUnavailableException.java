package dev.gofasta.session.internal;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import java.util.List;

/** The store of the sessions does not answer. */
final class SessionUnavailableException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    SessionUnavailableException(Throwable cause) {
        super(ErrorKind.UNAVAILABLE, "UNAVAILABLE", "Sessions cannot be read now. Try again later.", List.of(), cause);
    }
}
