package dev.gofasta.generator.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaEditorTests {

    private static final String SERVICE = """
            package app;

            import java.util.List;
            import java.util.UUID;

            /** Service. */
            public class ProductService {

                private final ProductRepository products;

                ProductService(ProductRepository products) {
                    this.products = products;
                }

                List<Product> find(ProductFilter filter) {
                    return products.findAll(Specs.where(filter)
                            .like("name", filter.name())
                            .toSpecification());
                }
            }
            """;

    @Test
    void addsADependencyInTheStyleOfTheConstructor() {
        JavaEditor editor = JavaEditor.of("ProductService.java", SERVICE)
                .addConstructorDependency("Clock", "clock")
                .addImport("java.time.Clock")
                .insertInChain(Member.method("find"), "toSpecification", ".equal(\"sku\", filter.sku())")
                .addMethod("void touch() {\n    clock.instant();\n}", Anchor.after("find"));

        assertThat(editor.result()).isEqualTo("""
                package app;

                import java.time.Clock;
                import java.util.List;
                import java.util.UUID;

                /** Service. */
                public class ProductService {

                    private final ProductRepository products;
                    private final Clock clock;

                    ProductService(ProductRepository products, Clock clock) {
                        this.products = products;
                        this.clock = clock;
                    }

                    List<Product> find(ProductFilter filter) {
                        return products.findAll(Specs.where(filter)
                                .like("name", filter.name())
                                .equal("sku", filter.sku())
                                .toSpecification());
                    }

                    void touch() {
                        clock.instant();
                    }
                }
                """);
    }
}
