package com.example.catalog.dto;

import com.example.catalog.model.User;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;

public record UserFilter(String firstName, String lastName, String email) {

    public Specification<User> toSpecification() {
        List<Specification<User>> conditions = new ArrayList<>();
        if (firstName != null) {
            conditions.add((user, query, cb) -> cb.equal(user.get("firstName"), firstName));
        }
        if (lastName != null) {
            conditions.add((user, query, cb) -> cb.equal(user.get("lastName"), lastName));
        }
        if (email != null) {
            conditions.add((user, query, cb) -> cb.equal(user.get("email"), email));
        }
        return Specification.allOf(conditions);
    }
}
