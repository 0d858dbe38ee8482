package {{package}}.auth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A change of the own password. */
public record PasswordRequest(
        @NotBlank @Size(max = 1024) String currentPassword, @NotBlank @Size(max = 1024) String newPassword) {

    /** Leaves secrets out, so that they do not get into logs. */
    @Override
    public String toString() {
        return "PasswordRequest[]";
    }
}
