package com.example.catalog.web;

import com.example.catalog.dto.ProductFilter;
import com.example.catalog.dto.ProductResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of products with SQL written by hand: the least that an endpoint with the same answer does. */
@RestController
@RequestMapping("/api/v1/plain-products")
@Tag(name = "Plain products")
class PlainProductController {

    private static final PageQuery PAGES = new PageQuery(Set.of("price", "active"), Set.of("name"));

    private final JdbcClient jdbc;

    PlainProductController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(summary = "List products")
    PagedModel<ProductResponse> list(@ParameterObject ProductFilter filter, HttpServletRequest request) {
        Pageable pageable = PAGES.read(request);
        String where = " FROM products WHERE deleted_at IS NULL"
                + (filter.price() == null ? "" : " AND price = :price")
                + (filter.active() == null ? "" : " AND active = :active");
        // Both properties that a sort can name are called as their columns.
        String order = pageable.getSort().stream()
                .map(by -> by.getProperty() + " " + by.getDirection())
                .collect(Collectors.joining(", "));
        List<ProductResponse> page = with(
                        filter,
                        "SELECT id, name, price, description, active, record_version, created_at, updated_at" + where
                                + " ORDER BY " + order + " LIMIT :size OFFSET :offset")
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(PlainProductController::product)
                .list();
        long total = with(filter, "SELECT count(*)" + where).query(Long.class).single();
        return new PagedModel<>(new PageImpl<>(page, pageable, total));
    }

    private JdbcClient.StatementSpec with(ProductFilter filter, String sql) {
        return jdbc.sql(sql).param("price", filter.price()).param("active", filter.active());
    }

    private static ProductResponse product(ResultSet row, int number) throws SQLException {
        return new ProductResponse(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBigDecimal("price"),
                row.getString("description"),
                row.getBoolean("active"),
                row.getLong("record_version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
