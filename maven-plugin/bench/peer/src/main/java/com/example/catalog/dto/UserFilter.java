package com.example.catalog.dto;

import com.example.catalog.model.User;
import com.example.catalog.model.UserRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;

public record UserFilter(String firstName, String lastName, String email, UserRole role) {

    public Specification<User> toSpecification() {
        List<Specification<User>> conditions = new ArrayList<>();
        if (firstName != null) {
            conditions.add((user, query, cb) -> cb.equal(user.get("firstName"), firstName));
        }
        if (lastName != null) {
            conditions.add((user, query, cb) -> cb.equal(user.get("lastName"), lastName));
        }
        if (email != null) {
            conditions.add((user, query, cb) -> cb.equal(user.get("email"), email.toLowerCase(Locale.ROOT)));
        }
        if (role != null) {
            conditions.add((user, query, cb) -> cb.equal(user.get("role"), role));
        }
        return Specification.allOf(conditions);
    }
}
