package com.example.catalog.dto;

import com.example.catalog.model.Product;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;

public record ProductFilter(String name, BigDecimal price, Boolean active) {

    public Specification<Product> toSpecification() {
        List<Specification<Product>> conditions = new ArrayList<>();
        if (name != null) {
            conditions.add((product, query, cb) -> cb.equal(product.get("name"), name));
        }
        if (price != null) {
            conditions.add((product, query, cb) -> cb.equal(product.get("price"), price));
        }
        if (active != null) {
            conditions.add((product, query, cb) -> cb.equal(product.get("active"), active));
        }
        return Specification.allOf(conditions);
    }
}
