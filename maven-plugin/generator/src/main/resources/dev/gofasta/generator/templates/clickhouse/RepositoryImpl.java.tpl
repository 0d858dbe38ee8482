package {{packages.repository}};

import static {{packages.support}}.ClickHouseValues.base64;
import static {{packages.support}}.ClickHouseValues.bytes;
import static {{packages.support}}.ClickHouseValues.constant;
import static {{packages.support}}.ClickHouseValues.duration;
import static {{packages.support}}.ClickHouseValues.nanos;
import static {{packages.support}}.ClickHouseValues.text;
import static {{packages.support}}.ClickHouseValues.time;

import {{packages.dto}}.{{Name}}Filter;
import {{packages.model}}.{{Name}};
import {{packages.support}}.Conditions;
{{#typeImports}}
import {{.}};
{{/typeImports}}
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
{{#scanned}}
import org.springframework.stereotype.Repository;
{{/scanned}}
import tools.jackson.databind.json.JsonMapper;

{{#scanned}}
@Repository
{{/scanned}}
public class {{Name}}RepositoryImpl implements {{Name}}Repository {

    private static final String INSERT = """
            INSERT INTO {{table}} (
                {{insertColumns}})
            VALUES (
                {{insertValues}})""";

    // Without FINAL, a query would see every version of a row, and those that are deleted.
    private static final String FROM = " FROM {{table}} FINAL";
    private static final String SELECT = """
            SELECT {{selectColumns}}""" + FROM;

    private static final Map<String, String> SORT_COLUMNS = Map.ofEntries(
            {{sortColumns}});

    private final NamedParameterJdbcOperations operations;
    private final JdbcClient client;
{{#hasJson}}
    private final JsonMapper json;
{{/hasJson}}

    public {{Name}}RepositoryImpl(NamedParameterJdbcOperations operations{{#hasJson}}, JsonMapper json{{/hasJson}}) {
        this.operations = operations;
        this.client = JdbcClient.create(operations);
{{#hasJson}}
        this.json = json;
{{/hasJson}}
    }

    @Override
    public Page<{{Name}}> findAll({{Name}}Filter filter, Pageable pageable) {
        Conditions conditions = filter.toConditions();
        List<{{Name}}> content = client.sql(SELECT
                        + conditions.where()
                        + orderBy(pageable.getSortOr(Sort.by("id")))
                        + " LIMIT :pageSize OFFSET :firstRow")
                .params(conditions.parameters())
                .param("pageSize", pageable.getPageSize())
                .param("firstRow", pageable.getOffset())
                .query((row, number) -> read(row))
                .list();
        long total = client.sql("SELECT count()" + FROM + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        return new PageImpl<>(content, pageable, total);
    }

    @Override
    public Optional<{{Name}}> findById(UUID id) {
        return client.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public void save(List<{{Name}}> {{names}}) {
        operations.batchUpdate(
                INSERT, {{names}}.stream().map({{name}} -> version({{name}}, false)).toArray(SqlParameterSource[]::new));
    }

    @Override
    public void delete({{Name}} last) {
        operations.update(INSERT, version(last, true));
    }

    private static String orderBy(Sort sort) {
        return sort.stream()
                .map(order -> SORT_COLUMNS.get(order.getProperty()) + " " + order.getDirection())
                .collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    private static SqlParameterSource version({{Name}} {{name}}, boolean deleted) {
        return new MapSqlParameterSource()
                .addValue("id", {{name}}.id())
{{#fields}}
                .addValue("{{column}}", {{bound}})
{{/fields}}
                .addValue("created_at", text({{name}}.createdAt()))
                .addValue("updated_at", text({{name}}.updatedAt()))
                .addValue("is_deleted", deleted);
    }

    private{{^hasJson}} static{{/hasJson}} {{Name}} read(ResultSet row) throws SQLException {
        return new {{Name}}(
                row.getObject("id", UUID.class),
{{#fields}}
                {{readFromRow}},
{{/fields}}
                time(row, "created_at"),
                time(row, "updated_at"));
    }
}
