package {{package}}.auth;

import {{modelPackage}}.User;
import {{modelPackage}}.UserRole;
import java.util.UUID;

/** The caller's own account. */
public record MeResponse(UUID id, String firstName, String lastName, String email, UserRole role) {

    static MeResponse from(User user) {
        return new MeResponse(
                user.getId(), user.getFirstName(), user.getLastName(), user.getEmail(), user.getRole());
    }
}
