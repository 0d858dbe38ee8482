package com.example.catalog.model;

public enum UserRole {
    USER,
    ADMIN
}
