package dev.gofasta.encryption;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Brings a column to the active key, in the order of the key column. It may run while the application writes, be
 * interrupted and run again: rows that have the active key are left alone.
 */
public final class Reencryption {

    private static final Logger logger = LoggerFactory.getLogger(Reencryption.class);

    private static final RowMapper<Row> ROW = (result, number) -> new Row(result.getObject(1), result.getString(2));

    private final Encryptor encryptor;

    private final JdbcTemplate jdbc;

    /**
     * Creates it.
     *
     * @param encryptor the encryptor
     * @param jdbc the database
     */
    public Reencryption(Encryptor encryptor, JdbcTemplate jdbc) {
        this.encryptor = encryptor;
        this.jdbc = jdbc;
    }

    /**
     * Goes through the column once.
     *
     * @param column the column
     * @param batchSize how many rows are read at a time
     * @return what was done
     */
    public ReencryptionReport run(EncryptedColumn column, int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("A batch has at least one row.");
        }
        ReencryptionReport report = ReencryptionReport.EMPTY;
        List<Row> rows = read(column, null, batchSize);
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                report = report.plus(renew(column, row));
            }
            rows = read(column, rows.get(rows.size() - 1).key(), batchSize);
        }
        return report;
    }

    private List<Row> read(EncryptedColumn column, @Nullable Object after, int limit) {
        JdbcTemplate batch = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()), true);
        batch.setMaxRows(limit);
        String select = "SELECT " + column.keyColumn() + ", " + column.valueColumn() + " FROM " + column.table()
                + " WHERE " + column.valueColumn() + " IS NOT NULL";
        String order = " ORDER BY " + column.keyColumn();
        return (after != null)
                ? batch.query(select + " AND " + column.keyColumn() + " > ?" + order, ROW, after)
                : batch.query(select + order, ROW);
    }

    private ReencryptionReport renew(EncryptedColumn column, Row row) {
        try {
            if (!encryptor.needsReencryption(row.value())) {
                return ReencryptionReport.CURRENT;
            }
            String renewed =
                    encryptor.reencrypt(row.value(), column.associatedData().apply(row.key()));
            return replace(column, row, renewed) ? ReencryptionReport.RENEWED : ReencryptionReport.OVERTAKEN;
        } catch (EncryptionException ex) {
            logger.warn("{}.{} of row {}: {}", column.table(), column.valueColumn(), row.key(), ex.getMessage());
            return ReencryptionReport.UNREADABLE;
        }
    }

    /** Compares and sets: what someone else wrote in the meantime stays. */
    private boolean replace(EncryptedColumn column, Row row, String renewed) {
        String update = "UPDATE " + column.table() + " SET " + column.valueColumn() + " = ? WHERE " + column.keyColumn()
                + " = ? AND " + column.valueColumn() + " = ?";
        return jdbc.update(update, renewed, row.key(), row.value()) == 1;
    }

    private record Row(Object key, String value) {}
}
