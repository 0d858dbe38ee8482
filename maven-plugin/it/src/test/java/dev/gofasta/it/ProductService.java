package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The packaged jar of a generated service with the resource Product, on a database of its own. It is built with the installed
 * Maven, once for the test classes that call it; each starts it for itself.
 */
record ProductService(Shop shop, Database database, RunningService service, Http http) implements AutoCloseable {

    static final String PRODUCTS = "/api/v1/products";

    /** Product has each type of field once more, optional and with its own limits, and points to itself and to User. */
    private static final String OPTIONAL_FIELDS =
            " nick:string:optional:length=20 story:text:optional amount:int:optional total:long:optional"
                    + " fine:float:optional huge:decimal:optional:precision=38,10 ratio:double:optional"
                    + " hidden:bool:optional token:uuid:optional happened:time:optional day:date:optional"
                    + " lasts:duration:optional data:json:optional photo:bytes:optional:length=300"
                    + " status:enum=draft,sold:optional parent:references=Product:optional"
                    + " seller:references=User:optional:onDelete=unset";

    static ProductService start(String name) {
        Database database = Database.create(Shared.POSTGRES, name);
        RunningService service = Shared.SHOP.start(database.environment());
        return new ProductService(Shared.SHOP, database, service, new Http(service));
    }

    long rows() {
        return Long.parseLong(
                database.query("SELECT count(*) FROM products").get(0).get(0));
    }

    @Override
    public void close() {
        service.close();
    }

    private static final class Shared {

        private static final Shop SHOP = build();
        private static final PostgresServer POSTGRES = startPostgres();

        private static Shop build() {
            try {
                Path folder = Files.createTempDirectory("it-products-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
                Shop shop = Shop.generate(Maven.INSTALLED, folder);
                shop.scaffold("Product", Shop.PRODUCT_FIELDS + OPTIONAL_FIELDS).succeeds();
                Execution verify = shop.run("verify").succeeds();
                assertThat(verify.stdout()).as("%s", verify).doesNotContain("WARNING] /");
                return shop;
            } catch (IOException ex) {
                throw new IllegalStateException(ex);
            }
        }

        private static PostgresServer startPostgres() {
            PostgresServer server = PostgresServer.startThrowaway();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
