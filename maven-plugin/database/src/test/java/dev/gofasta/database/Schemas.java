package dev.gofasta.database;

import java.util.List;

/** Small migrations that all engines understand, each with its way back. */
final class Schemas {

    private Schemas() {}

    /** Three tables, the second of which points to the first. */
    static ShopProject write(ShopProject project) {
        return project.write("V1__create_sizes.sql", "CREATE TABLE sizes (id INT PRIMARY KEY);")
                .write("U1__create_sizes.sql", "DROP TABLE sizes;")
                .write("V2__create_colours.sql", """
                        CREATE TABLE colours (id INT PRIMARY KEY, size_id INT,
                            CONSTRAINT fk_colours_size FOREIGN KEY (size_id) REFERENCES sizes (id));
                        INSERT INTO sizes (id) VALUES (7);
                        """)
                .write("U2__create_colours.sql", "DELETE FROM sizes WHERE id = 7;\nDROP TABLE colours;")
                .write("V3__create_shapes.sql", "CREATE TABLE shapes (id INT PRIMARY KEY);")
                .write("U3__create_shapes.sql", "DROP TABLE shapes;");
    }

    static List<String> codes(List<Row> rows) {
        return rows.stream()
                .map(row -> row.value("code"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    static List<String> versions(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind))
                .map(row -> row.value("version"))
                .toList();
    }
}
