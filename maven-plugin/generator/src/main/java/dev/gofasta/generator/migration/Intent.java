package dev.gofasta.generator.migration;

import dev.gofasta.generator.naming.Name;
import java.util.List;

/** What the name of a migration asks for. */
public sealed interface Intent {

    /** What a name can be read as. */
    enum Action {
        CREATE_TABLE,
        CREATE_JOIN_TABLE,
        DROP_TABLE,
        ADD_COLUMNS,
        REMOVE_COLUMNS,
        RENAME_COLUMN,
        ADD_INDEX,
        EMPTY
    }

    /** Returns what the name was read as. */
    Action action();

    /** Returns the table that must be there already, or an empty text. */
    default String table() {
        return "";
    }

    /** A new table with the columns that every one has. */
    record CreateTable(Name resource) implements Intent {
        @Override
        public Action action() {
            return Action.CREATE_TABLE;
        }
    }

    /** A table between two others. */
    record CreateJoinTable(Name one, Name other) implements Intent {
        @Override
        public Action action() {
            return Action.CREATE_JOIN_TABLE;
        }
    }

    /** A table goes. */
    record DropTable(String table) implements Intent {
        @Override
        public Action action() {
            return Action.DROP_TABLE;
        }
    }

    /** Columns for the fields that are given. */
    record AddColumns(String table) implements Intent {
        @Override
        public Action action() {
            return Action.ADD_COLUMNS;
        }
    }

    /** The columns of the fields that are given go. */
    record RemoveColumns(String table) implements Intent {
        @Override
        public Action action() {
            return Action.REMOVE_COLUMNS;
        }
    }

    /** A column gets another name. */
    record RenameColumn(String table, String from, String to) implements Intent {
        @Override
        public Action action() {
            return Action.RENAME_COLUMN;
        }
    }

    /** An index over columns in this order. */
    record AddIndex(String table, List<String> columns) implements Intent {
        @Override
        public Action action() {
            return Action.ADD_INDEX;
        }
    }

    /** The name tells nothing. */
    record Nothing() implements Intent {
        @Override
        public Action action() {
            return Action.EMPTY;
        }
    }
}
