package dev.gofasta.database;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.wiring.ApplicationCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;

/** A project with migrations, and a database of its own in a real server. */
final class ShopProject implements AutoCloseable {

    private final Path folder;
    private final DatabaseServer server;
    private final String database = "shop_" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> settings = new TreeMap<>();
    private Class<?> application = Shop.class;

    ShopProject(Path folder, DatabaseEngine engine) {
        this.folder = folder;
        server = DatabaseServer.shared(engine);
        server.createDatabase(database);
        set("spring.datasource.url", url());
        set("spring.datasource.username", server.username());
        set("spring.datasource.password", server.password());
    }

    String database() {
        return database;
    }

    String url() {
        return server.jdbcUrl(database);
    }

    /** Returns the properties of the application. */
    Map<String, String> settings() {
        return settings;
    }

    /** Sets a property of the application. */
    ShopProject set(String property, String value) {
        settings.put(property, value);
        return this;
    }

    ShopProject unset(String property) {
        settings.remove(property);
        return this;
    }

    /** Runs another application than the shop. */
    ShopProject as(Class<?> other) {
        application = other;
        return this;
    }

    /** Writes a migration as Maven would leave it: source and copy. */
    ShopProject write(String name, String sql) {
        try {
            for (String resources : List.of("src/main/resources", "target/classes")) {
                Path file = folder.resolve(resources).resolve("db/migration").resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, sql);
            }
            return this;
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Deletes a migration, source and copy. */
    ShopProject delete(String name) {
        try {
            Files.delete(folder.resolve("src/main/resources/db/migration").resolve(name));
            Files.delete(folder.resolve("target/classes/db/migration").resolve(name));
            return this;
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Does what Maven does with resources. */
    void copyResources() throws IOException {
        Path source = folder.resolve("src/main/resources/db");
        FileSystemUtils.copyRecursively(source, folder.resolve("target/classes/db"));
    }

    /** Works with the application. */
    void use(Work work) throws Exception {
        ApplicationCode code = new ApplicationCode(List.of(folder.resolve("target/classes")));
        inSettings(() -> {
            Thread.currentThread().setContextClassLoader(code.loader());
            try (UsedApplication used = UsedApplication.start(application.getName(), code)) {
                work.with(used);
            }
            return null;
        });
    }

    /** What is done with an application. */
    @FunctionalInterface
    interface Work {

        void with(UsedApplication application) throws Exception;
    }

    /** Does an action as the tool does it, its problem as the last row. */
    List<Row> run(String action, String... options) {
        try {
            return inSettings(() -> DatabaseTool.run(
                    action,
                    application.getName(),
                    new ApplicationCode(List.of(folder.resolve("target/classes"))),
                    Options.of(Arrays.asList(options))));
        } catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private <T> T inSettings(Callable<T> work) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        settings.forEach(System::setProperty);
        try {
            return work.call();
        } finally {
            settings.keySet().forEach(System::clearProperty);
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    Connection connect() throws SQLException {
        return server.username().isEmpty()
                ? DriverManager.getConnection(url())
                : DriverManager.getConnection(url(), server.username(), server.password());
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the first column of all rows as texts. */
    List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Returns the names of all tables, sorted. */
    List<String> tables() throws SQLException {
        try (Connection connection = connect();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            return names.stream().sorted().toList();
        }
    }

    /** Returns the versions that Flyway's history holds, in the order in which they were run. */
    List<String> history() throws SQLException {
        return query("SELECT version FROM flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank");
    }

    @Override
    public void close() {
        server.dropDatabase(database);
    }
}
