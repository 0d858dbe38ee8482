package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a statement does. Each knows the offset in the script at which it is asked for. */
public sealed interface Action {

    /** Returns the offset of the clause. */
    int at();

    /** Hands this to the method for its kind. */
    void accept(ActionVisitor visitor);

    /** Creates a table; {@code replaces} says that one of that name is dropped. */
    record CreateTable(int at, QualifiedName table, List<Column> columns, boolean replaces) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.createTable(this);
        }
    }

    /** Drops a table. */
    record DropTable(int at, QualifiedName table) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.dropTable(this);
        }
    }

    /** Drops a schema or a database with all that is in it. */
    record DropSchema(int at, QualifiedName schema) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.dropSchema(this);
        }
    }

    /** Renames a table, or moves it to another schema. */
    record RenameTable(int at, QualifiedName table, QualifiedName newName) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.renameTable(this);
        }
    }

    /** Deletes all rows without looking at them. */
    record Truncate(int at, QualifiedName table) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.truncate(this);
        }
    }

    /** Deletes rows; {@code all} of them where there is no condition. */
    record DeleteRows(int at, QualifiedName table, boolean all) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.deleteRows(this);
        }
    }

    /** Updates rows; {@code all} of them where there is no condition. */
    record UpdateRows(int at, QualifiedName table, boolean all) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.updateRows(this);
        }
    }

    /** Copies all rows of one table into another. */
    record CopyRows(int at, QualifiedName from, QualifiedName into) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.copyRows(this);
        }
    }

    /** Drops a part of a table with its rows. */
    record DropPartition(int at, QualifiedName table, String what) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.dropPartition(this);
        }
    }

    /** Adds a column. */
    record AddColumn(int at, QualifiedName table, Column column) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.addColumn(this);
        }
    }

    /** Drops a column, or empties it. */
    record DropColumn(int at, QualifiedName table, QualifiedName column) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.dropColumn(this);
        }
    }

    /** Renames a column. */
    record RenameColumn(int at, QualifiedName table, QualifiedName column, QualifiedName newName) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.renameColumn(this);
        }
    }

    /**
     * Gives a column a type.
     *
     * @param notNull whether it then may not be null; null where that stays as it is
     */
    record ChangeType(
            int at,
            QualifiedName table,
            QualifiedName column,
            SqlType type,
            @Nullable Boolean notNull) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.changeType(this);
        }
    }

    /** Requires a value in each row, or no longer does. */
    record SetNotNull(int at, QualifiedName table, QualifiedName column, boolean notNull) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.setNotNull(this);
        }
    }

    /** Adds a constraint. */
    record AddConstraint(int at, QualifiedName table, Constraint constraint) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.addConstraint(this);
        }
    }

    /** Checks the rows that are there against a constraint that so far holds for new ones only. */
    record ValidateConstraint(int at, QualifiedName table, QualifiedName constraint) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.validateConstraint(this);
        }
    }

    /**
     * Creates an index.
     *
     * @param name its name, or null where the database chooses one
     * @param unique whether it refuses values that are there twice
     * @param concurrently whether writes go on meanwhile
     * @param kind {@code FULLTEXT}, {@code SPATIAL}, or nothing
     * @param definition the statement from the table on
     */
    record CreateIndex(
            int at,
            QualifiedName table,
            @Nullable QualifiedName name,
            boolean unique,
            boolean concurrently,
            String kind,
            String definition)
            implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.createIndex(this);
        }
    }

    /** Changes the values of an enumerated type other than by a column's own type. */
    record ChangeEnum(int at, QualifiedName type, String what) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.changeEnum(this);
        }
    }

    /** Writes all rows of a table anew, or locks it while it works on all of them. */
    record Rewrite(int at, QualifiedName table, String what) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.rewrite(this);
        }
    }

    /** Rewrites parts of a table in the background, as ClickHouse does. */
    record Mutation(int at, QualifiedName table, String what) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.mutation(this);
        }
    }

    /** Makes the database delete rows by their age. */
    record ExpireRows(int at, QualifiedName table) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.expireRows(this);
        }
    }

    /** Can't run in a transaction, and is harmless else. */
    record OutsideTransaction(int at, String what) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.outsideTransaction(this);
        }
    }

    /** Is known and needs no care. */
    record Harmless(int at, String what) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.harmless(this);
        }
    }

    /** Is not known, or is not to be seen from the text. */
    record NotUnderstood(int at, String why) implements Action {
        @Override
        public void accept(ActionVisitor visitor) {
            visitor.notUnderstood(this);
        }
    }
}
