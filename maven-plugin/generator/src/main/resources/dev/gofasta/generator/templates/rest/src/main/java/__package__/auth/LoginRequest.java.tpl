package {{package}}.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody logs in with. */
public record LoginRequest(
        @NotBlank @Size(max = 255) String email, @NotBlank @Size(max = 1024) String password) {

    /** Leaves secrets out, so that they do not get into logs. */
    @Override
    public String toString() {
        return "LoginRequest[]";
    }
}
