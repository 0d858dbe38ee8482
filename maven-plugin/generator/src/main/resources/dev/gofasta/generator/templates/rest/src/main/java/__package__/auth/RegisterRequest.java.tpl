package {{package}}.auth;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** What somebody registers with. The rules of passwords are those of the {@code PasswordRules} bean. */
public record RegisterRequest(
        @NotBlank @Size(max = 255) String firstName,
        @NotBlank @Size(max = 255) String lastName,
        @NotBlank @Email @Size(max = 255) String email,
        @NotBlank @Size(max = 1024) String password) {

    public RegisterRequest {
        email = email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    /** Leaves the password out, so that it does not get into logs. */
    @Override
    public String toString() {
        return "RegisterRequest[email=" + email + "]";
    }
}
