package com.example.catalog.dto;

import com.example.catalog.model.User;
import com.example.catalog.model.UserRole;
import java.time.Instant;
import java.util.UUID;

public record UserResponse(
        UUID id,
        String firstName,
        String lastName,
        String email,
        UserRole role,
        long recordVersion,
        Instant createdAt,
        Instant updatedAt) {

    public static UserResponse from(User user) {
        return new UserResponse(
                user.getId(),
                user.getFirstName(),
                user.getLastName(),
                user.getEmail(),
                user.getRole(),
                user.getRecordVersion(),
                user.getCreatedAt(),
                user.getUpdatedAt());
    }
}
