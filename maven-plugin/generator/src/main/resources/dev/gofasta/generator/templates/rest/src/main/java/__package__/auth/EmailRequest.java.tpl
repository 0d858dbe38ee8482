package {{package}}.auth;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An address that a mail is asked for. */
public record EmailRequest(@NotBlank @Email @Size(max = 255) String email) {}
