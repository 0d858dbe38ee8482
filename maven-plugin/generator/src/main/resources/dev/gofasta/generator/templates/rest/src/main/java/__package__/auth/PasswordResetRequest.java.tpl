package {{package}}.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new password, with the token of the mail that allows it. */
public record PasswordResetRequest(
        @NotBlank @Size(max = 512) String token, @NotBlank @Size(max = 1024) String password) {

    /** Leaves secrets out, so that they do not get into logs. */
    @Override
    public String toString() {
        return "PasswordResetRequest[]";
    }
}
