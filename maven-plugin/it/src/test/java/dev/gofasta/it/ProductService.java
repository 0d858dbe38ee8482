package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The packaged jar of a generated service with the resource Product, on a database of its own. It is built with the installed
 * Maven, once for the test classes that call it; each starts it for itself.
 */
record ProductService(Shop shop, Database database, RunningService service, Http http) implements AutoCloseable {

    static final String PRODUCTS = "/api/v1/products";

    private static final Map<DatabaseEngine, Shop> SHOPS = new EnumMap<>(DatabaseEngine.class);

    static ProductService start(DatabaseEngine engine, String name) {
        Shop shop;
        synchronized (SHOPS) {
            shop = SHOPS.computeIfAbsent(engine, ProductService::build);
        }
        Database database = Database.create(engine, name);
        RunningService service = shop.start(database.environment());
        return new ProductService(shop, database, service, new Http(service));
    }

    private static Shop build(DatabaseEngine engine) {
        try {
            Path folder = Files.createTempDirectory("it-products-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            Shop shop = Shop.generate(Maven.INSTALLED, folder, engine);
            shop.scaffold("Product", Shop.PRODUCT_FIELDS + optionalFields(engine))
                    .succeeds();
            RunningRoutes.addTestTo(shop);
            Execution verify = shop.run("verify").succeeds();
            assertThat(verify.stdout()).as("%s", verify).doesNotContain("WARNING] /");
            return shop;
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Product has each type of field once more, optional and with its own limits, and points to itself and to User. */
    private static String optionalFields(DatabaseEngine engine) {
        return " nick:string:optional:length=20 story:text:optional amount:int:optional total:long:optional"
                + " fine:float:optional huge:decimal:optional:precision="
                + (engine == DatabaseEngine.SQLITE ? "15,10" : "38,10")
                + " ratio:double:optional"
                + " hidden:bool:optional token:uuid:optional happened:time:optional day:date:optional"
                + " lasts:duration:optional data:json:optional photo:bytes:optional:length=300"
                + " status:enum=draft,sold:optional parent:references=Product:optional"
                + " seller:references=User:optional:onDelete=unset";
    }

    long rows() {
        return Long.parseLong(
                database.query("SELECT count(*) FROM products").get(0).get(0));
    }

    @Override
    public void close() {
        service.close();
    }
}
