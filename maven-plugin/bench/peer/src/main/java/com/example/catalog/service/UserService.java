package com.example.catalog.service;

import com.example.catalog.dto.UserFilter;
import com.example.catalog.dto.UserRequest;
import com.example.catalog.dto.UserResponse;
import com.example.catalog.error.ApiException;
import com.example.catalog.error.FieldProblem;
import com.example.catalog.model.User;
import com.example.catalog.repository.UserRepository;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class UserService {

    private final UserRepository users;

    public UserService(UserRepository users) {
        this.users = users;
    }

    public Page<UserResponse> list(UserFilter filter, Pageable pageable) {
        return users.findAll(filter.toSpecification(), pageable).map(UserResponse::from);
    }

    public UserResponse get(UUID id) {
        return UserResponse.from(find(id));
    }

    @Transactional
    public UserResponse create(UserRequest request) {
        if (users.existsByEmail(request.email())) {
            throw emailTaken();
        }
        User user = new User();
        request.applyTo(user);
        return UserResponse.from(users.saveAndFlush(user));
    }

    @Transactional
    public UserResponse update(UUID id, long expectedVersion, UserRequest request) {
        User user = find(id);
        user.requireVersion(expectedVersion);
        if (users.existsByEmailAndIdNot(request.email(), id)) {
            throw emailTaken();
        }
        request.applyTo(user);
        return UserResponse.from(users.saveAndFlush(user));
    }

    @Transactional
    public void archive(UUID id) {
        User user = find(id);
        user.requireDeletable();
        users.delete(user);
    }

    private User find(UUID id) {
        return users.findById(id).orElseThrow(() -> ApiException.notFound("User", id));
    }

    private static ApiException emailTaken() {
        return new ApiException(
                HttpStatus.CONFLICT,
                "EMAIL_TAKEN",
                "There is a user with this email already.",
                FieldProblem.body("/email", "EMAIL_TAKEN", "is taken"));
    }
}
