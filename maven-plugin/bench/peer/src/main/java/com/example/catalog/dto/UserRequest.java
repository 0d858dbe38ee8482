package com.example.catalog.dto;

import com.example.catalog.model.User;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record UserRequest(
        @NotBlank @Size(max = 255) String firstName,
        @NotBlank @Size(max = 255) String lastName,
        @NotBlank @Email @Size(max = 255) String email) {

    public static UserRequest from(UserResponse user) {
        return new UserRequest(user.firstName(), user.lastName(), user.email());
    }

    public void applyTo(User user) {
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setEmail(email);
    }
}
