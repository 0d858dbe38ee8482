package dev.gofasta.test.internal.table;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables of a database, by what the driver says of them. Nothing that it does not know gets into SQL. */
public final class Catalog {

    private static final String[] TYPES = {"TABLE", "PARTITIONED TABLE", "BASE TABLE", "VIEW", "MATERIALIZED VIEW"};

    private final DatabaseMetaData metadata;
    private final @Nullable String catalog;
    private final @Nullable String schema;

    private Catalog(DatabaseMetaData metadata, @Nullable String catalog, @Nullable String schema) {
        this.metadata = metadata;
        this.catalog = catalog;
        this.schema = schema;
    }

    /** What a connection sees. */
    public static Catalog of(Connection connection) throws SQLException {
        return new Catalog(connection.getMetaData(), connection.getCatalog(), connection.getSchema());
    }

    /**
     * Looks a table up.
     *
     * @param wanted its name, whatever the case, or {@code schema.name}
     * @throws UnknownNameException when there is none
     */
    public Table table(String wanted) throws SQLException {
        int dot = wanted.indexOf('.');
        String in = dot < 0 ? schema : wanted.substring(0, dot);
        String simple = wanted.substring(dot + 1);
        Set<String> names = names(in);
        String name = names.contains(simple)
                ? simple
                : names.stream()
                        .filter(simple::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() -> new UnknownNameException(
                                "There is no table '%s'.%s".formatted(wanted, NearestName.hint(simple, names))));
        String sqlName = dot < 0 ? quoted(name) : quoted(wanted.substring(0, dot)) + "." + quoted(name);
        return new Table(name, sqlName, columns(in, name), primaryKey(in, name), references(in, name));
    }

    /** A name between the quotes of this database. */
    public String quoted(String name) throws SQLException {
        String quote = metadata.getIdentifierQuoteString();
        return quote + name.replace(quote, quote + quote) + quote;
    }

    private Set<String> names(@Nullable String in) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = metadata.getTables(catalog, in, "%", TYPES)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private List<Column> columns(@Nullable String in, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        // The name is a pattern here, in which an underscore stands for any letter.
        try (ResultSet rows = metadata.getColumns(catalog, in, table, "%")) {
            while (rows.next()) {
                if (table.equals(rows.getString("TABLE_NAME"))) {
                    columns.add(column(rows));
                }
            }
        }
        return columns;
    }

    private static Column column(ResultSet row) throws SQLException {
        boolean filled = row.getString("COLUMN_DEF") != null
                || "YES".equals(row.getString("IS_AUTOINCREMENT"))
                || "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        return new Column(
                row.getString("COLUMN_NAME"),
                row.getInt("DATA_TYPE"),
                row.getString("TYPE_NAME"),
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                filled);
    }

    private List<String> primaryKey(@Nullable String in, String table) throws SQLException {
        TreeMap<Integer, String> byPosition = new TreeMap<>();
        try (ResultSet rows = metadata.getPrimaryKeys(catalog, in, table)) {
            while (rows.next()) {
                byPosition.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(byPosition.values());
    }

    private Set<String> references(@Nullable String in, String table) throws SQLException {
        Set<String> tables = new LinkedHashSet<>();
        try (ResultSet rows = metadata.getImportedKeys(catalog, in, table)) {
            while (rows.next()) {
                tables.add(rows.getString("PKTABLE_NAME"));
            }
        }
        return tables;
    }
}
