package com.example.catalog.error;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One place in a request that is wrong: a JSON pointer into the body, or the name of a parameter or header. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(String in, String pointer, String name, String code, String message) {

    public static FieldProblem body(String pointer, String code, String message) {
        return new FieldProblem("body", pointer, null, code, message);
    }

    public static FieldProblem query(String name, String code, String message) {
        return new FieldProblem("query", null, name, code, message);
    }

    public static FieldProblem path(String name, String code, String message) {
        return new FieldProblem("path", null, name, code, message);
    }

    public static FieldProblem header(String name, String code, String message) {
        return new FieldProblem("header", null, name, code, message);
    }
}
