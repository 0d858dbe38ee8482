package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.schema.DatabaseSchema;
import dev.gofasta.generator.schema.Fact;
import dev.gofasta.generator.schema.SchemaReader;
import dev.gofasta.generator.schema.TableResource;
import dev.gofasta.generator.sql.SqlDialect;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as the generator makes them, read back from real servers. */
class FromDatabaseTests {

    private static final String ALL_TYPES = "title:string code:string:unique:length=40 nick:string:optional:index"
            + " body:text amount:int:default=-5 views:long:index rate:float price:decimal weight:decimal:precision=12,4"
            + " ratio:double:optional active:bool:default=true paid:bool token:uuid:optional happened:time:default=now"
            + " fixed:time:default=2026-01-15T10%3A30%3A00Z born:date:default=now died:date:optional"
            + " due:date:default=2026-01-15 status:enum=draft,on_sale,sold:default=on_sale mood:enum=good,bad:optional"
            + " data:bytes:optional order:int hello:string:default=it's%2050%25%3A%20a\\b";

    @TempDir
    private Path folder;

    @EachEmbeddedEngine
    void fieldsOfAllTypesComeBack(DatabaseEngine engine) {
        List<TableResource> read = roundTrip(engine, Map.of("Product", ALL_TYPES));

        assertThat(read).singleElement().satisfies(product -> {
            assertThat(product.obstacle()).isNull();
            assertThat(product.name()).isEqualTo(Name.of("Product"));
            assertThat(product.fields()).containsExactly(ALL_TYPES.split(" "));
        });
    }

    @EachEmbeddedEngine
    void relationsComeBackBehindWhatTheyPointTo(DatabaseEngine engine) {
        Map<String, String> resources = new LinkedHashMap<>();
        resources.put("Zone", "name:string:unique parent:references=Zone:optional");
        resources.put("Tag", "name:string");
        resources.put(
                "Article",
                "title:string zone:references owner:references=Zone:optional:onDelete=unset"
                        + " root:references=Zone:onDelete=cascade one:references=Tag:unique tags:references:many"
                        + " labels:references=Tag:many");

        List<TableResource> read = roundTrip(engine, resources);

        assertThat(read)
                .filteredOn(each -> each.kind() == TableResource.Kind.RESOURCE)
                .extracting(TableResource::table)
                .containsExactly("tags", "zones", "articles");
        resources.forEach((name, fields) -> assertThat(read)
                .filteredOn(each -> each.kind() == TableResource.Kind.RESOURCE
                        && Name.of(name).equals(each.name()))
                .singleElement()
                .satisfies(each -> assertThat(each.fields()).containsExactlyInAnyOrder(fields.split(" "))));
        assertThat(read)
                .filteredOn(each -> each.kind() == TableResource.Kind.JOIN)
                .extracting(TableResource::table)
                .containsExactlyInAnyOrder("articles_labels", "articles_tags");
    }

    @Test
    void jsonComesBackWhereTheDatabaseKnowsIt() {
        for (DatabaseEngine engine : List.of(DatabaseEngine.POSTGRES, DatabaseEngine.MARIADB)) {
            assertThat(roundTrip(engine, Map.of("Note", "extra:json text:text")))
                    .singleElement()
                    .satisfies(note -> assertThat(note.fields()).containsExactly("extra:json", "text:text"));
        }
    }

    @EachEmbeddedEngine
    void foreignTablesSayWhatTheyLack(DatabaseEngine engine) {
        try (ShopProject project = new ShopProject(folder.resolve(engine.name()), engine)) {
            project.write("V1__legacy.sql", """
                    CREATE TABLE customers (id INT PRIMARY KEY, name VARCHAR(20));
                    CREATE TABLE visits (a INT, b INT, c INT, PRIMARY KEY (a, b));
                    """);
            assertThat(project.run("migrate")).extracting(Row::kind).doesNotContain("problem");

            List<TableResource> read = read(project);

            assertThat(read).extracting(TableResource::kind).containsOnly(TableResource.Kind.OTHER);
            assertThat(read).extracting(TableResource::table).containsExactly("customers", "visits");
            assertThat(read.get(0).missing())
                    .hasSize(engine == DatabaseEngine.MARIADB ? 10 : 9)
                    .anyMatch(part -> part.startsWith("record_version BIGINT"));
            assertThat(read.get(1).obstacle()).isEqualTo("its key has several columns: a, b");
        }
    }

    private List<TableResource> roundTrip(DatabaseEngine engine, Map<String, String> resources) {
        SqlDialect dialect = SqlDialect.of(database(engine));
        try (ShopProject project = new ShopProject(folder.resolve(engine.name()), engine)) {
            dialect.base().ifPresent(base -> project.write("V1__base.sql", dialect.script(base.up())));
            int version = 2;
            for (Map.Entry<String, String> resource : resources.entrySet()) {
                List<String> made = dialect.createTable(
                                Name.of(resource.getKey()), dialect.fit(FieldParser.parse(resource.getValue())))
                        .up();
                project.write("V" + version++ + "__create.sql", dialect.script(made));
            }
            assertThat(project.run("migrate"))
                    .filteredOn(row -> row.kind().equals("problem"))
                    .isEmpty();
            return read(project);
        }
    }

    private static List<TableResource> read(ShopProject project) {
        List<Row> rows = project.run("from-database");
        assertThat(rows).filteredOn(row -> row.kind().equals("problem")).isEmpty();
        return SchemaReader.read(DatabaseSchema.of(
                rows.stream().map(row -> new Fact(row.kind(), row.values())).toList()));
    }

    private static Database database(DatabaseEngine engine) {
        return switch (engine) {
            case POSTGRES -> Database.POSTGRESQL;
            case MARIADB, MYSQL -> Database.MYSQL;
            case SQLITE -> Database.SQLITE;
            case SQLSERVER -> Database.SQLSERVER;
        };
    }
}
