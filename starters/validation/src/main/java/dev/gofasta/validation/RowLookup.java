package dev.gofasta.validation;

/** What {@link Exists} and {@link Unique} ask. */
public interface RowLookup {

    /**
     * Whether a row has a value.
     *
     * @param table the table, checked to be a plain name
     * @param column the column, checked to be a plain name
     * @param value the value
     * @param includeDeleted whether rows count whose column deleted_at is set
     * @return true when there is one
     */
    boolean exists(String table, String column, Object value, boolean includeDeleted);
}
