package com.example.catalog.dto;

import com.example.catalog.model.User;
import com.example.catalog.model.UserRole;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

public record UserRequest(
        @NotBlank @Size(max = 255) String firstName,
        @NotBlank @Size(max = 255) String lastName,
        @NotBlank @Email @Size(max = 255) String email,
        UserRole role) {

    public UserRequest {
        email = email == null ? null : email.toLowerCase(Locale.ROOT);
        role = role == null ? UserRole.USER : role;
    }

    public static UserRequest from(UserResponse user) {
        return new UserRequest(user.firstName(), user.lastName(), user.email(), user.role());
    }

    public void applyTo(User user) {
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setEmail(email);
        user.setRole(role);
    }
}
