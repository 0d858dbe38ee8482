package com.example.catalog.dto;

import com.example.catalog.model.Product;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

public record ProductRequest(
        @NotBlank @Size(max = 255) String name,
        @NotNull @Digits(integer = 17, fraction = 2) BigDecimal price,
        @NotBlank @Size(max = 65_535) String description,
        @NotNull Boolean active) {

    public static ProductRequest from(ProductResponse product) {
        return new ProductRequest(product.name(), product.price(), product.description(), product.active());
    }

    public void applyTo(Product product) {
        product.setName(name);
        product.setPrice(price);
        product.setDescription(description);
        product.setActive(active);
    }
}
