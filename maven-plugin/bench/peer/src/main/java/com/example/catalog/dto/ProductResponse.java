package com.example.catalog.dto;

import com.example.catalog.model.Product;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

public record ProductResponse(
        UUID id,
        String name,
        BigDecimal price,
        String description,
        Boolean active,
        long recordVersion,
        Instant createdAt,
        Instant updatedAt) {

    public static ProductResponse from(Product product) {
        return new ProductResponse(
                product.getId(),
                product.getName(),
                product.getPrice(),
                product.getDescription(),
                product.isActive(),
                product.getRecordVersion(),
                product.getCreatedAt(),
                product.getUpdatedAt());
    }
}
