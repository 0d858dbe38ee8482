package {{package}}.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The refresh token of a login. */
public record RefreshRequest(@NotBlank @Size(max = 512) String refreshToken) {

    /** Leaves secrets out, so that they do not get into logs. */
    @Override
    public String toString() {
        return "RefreshRequest[]";
    }
}
