package com.example.catalog.web;

import com.example.catalog.error.ApiException;
import com.example.catalog.error.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Reads page, size and sort without correcting them, and refuses parameters that the list does not have. */
record PageQuery(Set<String> filters, Set<String> sortable) {

    private static final Set<String> PAGING = Set.of("page", "size", "sort");

    private static final int DEFAULT_SIZE = 20;

    private static final int MAX_SIZE = 100;

    Pageable read(HttpServletRequest request) {
        for (String name : request.getParameterMap().keySet()) {
            if (!PAGING.contains(name) && !filters.contains(name)) {
                throw refused(name, "UNKNOWN_PARAMETER", "is not known here");
            }
        }
        int size = number(request, "size", DEFAULT_SIZE, 1, MAX_SIZE);
        int page = number(request, "page", 0, 0, Integer.MAX_VALUE / size);
        return PageRequest.of(page, size, sort(request.getParameterValues("sort")));
    }

    private Sort sort(String[] values) {
        List<Sort.Order> orders = new ArrayList<>();
        for (String value : values != null ? values : new String[0]) {
            String[] parts = value.split(",", -1);
            if (!sortable.contains(parts[0]) && !parts[0].equals("id")) {
                throw refused("sort", "UNKNOWN_SORT", "must name a field that can be sorted by");
            }
            if (parts.length > 2 || parts.length == 2 && !parts[1].equals("asc") && !parts[1].equals("desc")) {
                throw refused("sort", "INVALID_SORT", "must be field,asc or field,desc");
            }
            boolean descending = parts.length == 2 && parts[1].equals("desc");
            orders.add(descending ? Sort.Order.desc(parts[0]) : Sort.Order.asc(parts[0]));
        }
        if (orders.stream().noneMatch(order -> order.getProperty().equals("id"))) {
            orders.add(Sort.Order.asc("id"));
        }
        return Sort.by(orders);
    }

    private static int number(HttpServletRequest request, String name, int absent, int min, int max) {
        String value = request.getParameter(name);
        if (value == null) {
            return absent;
        }
        if (!value.matches("-?[0-9]+")) {
            throw refused(name, "INVALID_TYPE", "must be a whole number");
        }
        long number = value.length() < 12 ? Long.parseLong(value) : Long.MAX_VALUE;
        if (number < min || number > max) {
            throw refused(name, "OUT_OF_RANGE", "must be between " + min + " and " + max);
        }
        return (int) number;
    }

    private static ApiException refused(String name, String code, String message) {
        return ApiException.invalidParameter(FieldProblem.query(name, code, message));
    }
}
