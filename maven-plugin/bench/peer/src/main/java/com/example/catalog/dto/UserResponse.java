package com.example.catalog.dto;

import com.example.catalog.model.User;
import java.time.Instant;
import java.util.UUID;

public record UserResponse(
        UUID id,
        String firstName,
        String lastName,
        String email,
        long recordVersion,
        Instant createdAt,
        Instant updatedAt) {

    public static UserResponse from(User user) {
        return new UserResponse(
                user.getId(),
                user.getFirstName(),
                user.getLastName(),
                user.getEmail(),
                user.getRecordVersion(),
                user.getCreatedAt(),
                user.getUpdatedAt());
    }
}
