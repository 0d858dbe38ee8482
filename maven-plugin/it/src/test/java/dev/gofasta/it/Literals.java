package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Conditions in the SQL of one engine which hold when a column has exactly a value. */
interface Literals {

    static Literals of(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRES -> new OfPostgres();
            case MARIADB -> new OfMariaDb();
            case MYSQL -> new OfMySql();
            case SQLITE -> new OfSqlite();
            case SQLSERVER -> new OfSqlServer();
        };
    }

    String isText(String column, String text);

    String isTime(String column, String time);

    String isBytes(String column, byte[] bytes);

    String isJson(String column, String json);

    default String isNumber(String column, String number) {
        return column + " = " + number;
    }

    default String isDate(String column, String date) {
        return column + " = '" + date + "'";
    }

    /** Returns the bytes of a text as capital hexadecimal digits: no escape can be wrong, and no collation be lax. */
    private static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    /** PostgreSQL's. */
    record OfPostgres() implements Literals {

        @Override
        public String isText(String column, String text) {
            return "upper(encode(convert_to(" + column + ", 'UTF8'), 'hex')) = '" + hex(text) + "'";
        }

        @Override
        public String isNumber(String column, String number) {
            return column + " = '" + number + "'";
        }

        @Override
        public String isTime(String column, String time) {
            return column + " = '" + time + "'::timestamptz";
        }

        @Override
        public String isBytes(String column, byte[] bytes) {
            return "upper(encode(" + column + ", 'hex')) = '" + hex(bytes) + "'";
        }

        @Override
        public String isJson(String column, String json) {
            return column + " = '" + json + "'::jsonb";
        }
    }

    /** MariaDB's. */
    record OfMariaDb() implements Literals {

        @Override
        public String isText(String column, String text) {
            return "hex(" + column + ") = '" + hex(text) + "'";
        }

        @Override
        public String isTime(String column, String time) {
            return column + " = '" + time.replace('T', ' ').replace("Z", "") + "'";
        }

        @Override
        public String isBytes(String column, byte[] bytes) {
            return "hex(" + column + ") = '" + hex(bytes) + "'";
        }

        @Override
        public String isJson(String column, String json) {
            return "json_equals(" + column + ", convert(X'" + hex(json) + "' USING utf8mb4))";
        }
    }

    /** MySQL's, which differs from MariaDB's in what JSON is. */
    record OfMySql() implements Literals {

        private static final Literals ALIKE = new OfMariaDb();

        @Override
        public String isText(String column, String text) {
            return ALIKE.isText(column, text);
        }

        @Override
        public String isTime(String column, String time) {
            return ALIKE.isTime(column, time);
        }

        @Override
        public String isBytes(String column, byte[] bytes) {
            return ALIKE.isBytes(column, bytes);
        }

        @Override
        public String isJson(String column, String json) {
            return column + " = CAST(CONVERT(X'" + hex(json) + "' USING utf8mb4) AS JSON)";
        }
    }

    /** SQL Server's, whose texts are two bytes for a character, the lower one first. */
    record OfSqlServer() implements Literals {

        @Override
        public String isText(String column, String text) {
            return isBytes("CONVERT(VARBINARY(MAX), " + column + ")", text.getBytes(StandardCharsets.UTF_16LE));
        }

        @Override
        public String isTime(String column, String time) {
            return column + " = CONVERT(DATETIMEOFFSET(6), '" + time + "')";
        }

        @Override
        public String isBytes(String column, byte[] bytes) {
            return column + " = CONVERT(VARBINARY(MAX), '" + hex(bytes) + "', 2)";
        }

        /** It has no values of JSON, only texts: the answer has shown what is in there. */
        @Override
        public String isJson(String column, String json) {
            return "ISJSON(" + column + ") IS NOT NULL";
        }

        @Override
        public String isNumber(String column, String number) {
            return number.equals("-0.0") ? column + " = 0" : column + " = " + number;
        }
    }

    /** SQLite's. */
    record OfSqlite() implements Literals {

        @Override
        public String isText(String column, String text) {
            return "typeof(" + column + ") = 'text' AND hex(" + column + ") = '" + hex(text) + "'";
        }

        /** Texts of one width sort as the times do. */
        @Override
        public String isTime(String column, String time) {
            String[] parts = time.replace("Z", "").split("\\.");
            String micros = parts.length == 1 ? "000000" : parts[1];
            return "typeof(" + column + ") = 'text' AND " + column + " = '" + parts[0] + "." + micros + "Z'";
        }

        @Override
        public String isBytes(String column, byte[] bytes) {
            return "typeof(" + column + ") = 'blob' AND hex(" + column + ") = '" + hex(bytes) + "'";
        }

        @Override
        public String isJson(String column, String json) {
            return "json(" + column + ") = json(CAST(X'" + hex(json) + "' AS TEXT))";
        }
    }
}
