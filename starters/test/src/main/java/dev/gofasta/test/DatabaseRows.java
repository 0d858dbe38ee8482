package dev.gofasta.test;

import dev.gofasta.test.internal.table.Catalog;
import dev.gofasta.test.internal.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * What is in the tables, past repositories and entities: archived rows too, and in the words of the database.
 *
 * <p>Within a transaction of the test it sees what that transaction has written; what Hibernate has not flushed yet is not
 * there.
 */
public final class DatabaseRows {

    private final DataSource dataSource;

    public DatabaseRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Offers assertions on the rows of a table or view.
     *
     * @param table its name, whatever the case, or {@code schema.name}
     * @throws IllegalArgumentException when there is none; the message offers the nearest name
     */
    public TableAssert assertThat(String table) {
        return read(table, (found, connection) -> new TableAssert(found, found.rows(connection)));
    }

    /**
     * All rows of a table or view, each by name of column, in no particular order.
     *
     * @throws IllegalArgumentException when there is no such table; the message offers the nearest name
     */
    public List<Map<String, @Nullable Object>> in(String table) {
        return read(table, Table::rows);
    }

    private <T> T read(String table, Reading<T> reading) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return reading.read(Catalog.of(connection).table(table), connection);
        } catch (SQLException ex) {
            throw new IllegalStateException("The rows of '%s' cannot be read".formatted(table), ex);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T read(Table table, Connection connection) throws SQLException;
    }
}
