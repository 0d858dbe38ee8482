package dev.gofasta.generator.apply;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as plans and runs are stored: lines of cells, parted by tabs, in which line feeds, tabs and backslashes are escaped.
 * Whatever a cell holds comes back character by character.
 */
final class Rows {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    Rows add(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : "\t").append(escaped(cells[i]));
        }
        text.append('\n');
        return this;
    }

    /** Reads back what {@link #toString} gave. */
    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (int start = 0, end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
            List<String> cells = new ArrayList<>();
            for (String cell : text.substring(start, end).split("\t", -1)) {
                cells.add(plain(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String plain(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder plain = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                char escape = cell.charAt(++i);
                plain.append(escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape == 't' ? '\t' : escape);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
