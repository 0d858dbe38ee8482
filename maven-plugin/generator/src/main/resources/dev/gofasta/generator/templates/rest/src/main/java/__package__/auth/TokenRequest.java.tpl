package {{package}}.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token of a mail. */
public record TokenRequest(@NotBlank @Size(max = 512) String token) {

    /** Leaves secrets out, so that they do not get into logs. */
    @Override
    public String toString() {
        return "TokenRequest[]";
    }
}
