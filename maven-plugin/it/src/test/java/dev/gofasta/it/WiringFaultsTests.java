package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with one fault of each kind that the proof of the wiring knows. */
@Tag("full")
class WiringFaultsTests {

    private static final String SOURCES = "src/main/java/com/acme/shop/";
    private static final String ODD_WIRING = """
            package com.acme.shop.wiring;

            import org.springframework.context.annotation.Bean;
            import org.springframework.context.annotation.Configuration;

            @Configuration(proxyBeanMethods = false)
            public class OddWiring {
                interface Rate {}
                interface Tax {}
                record Price(Rate rate) {}
                record Bill(Tax tax) {}
                record Hen(Egg egg) {}
                record Egg(Hen hen) {}

                @Bean Price price(Rate rate) { return new Price(rate); }
                @Bean Tax low() { return new Tax() {}; }
                @Bean Tax high() { return new Tax() {}; }
                @Bean Bill bill(Tax tax) { return new Bill(tax); }
                @Bean Hen hen(Egg egg) { return new Hen(egg); }
                @Bean Egg egg(Hen hen) { return new Egg(hen); }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    @Tag("raises:GF_WIRE_MISSING_PROVIDER")
    @Tag("raises:GF_WIRE_AMBIGUOUS_PROVIDER")
    @Tag("raises:GF_WIRE_CIRCULAR")
    @Tag("raises:GF_WIRE_UNUSED_PROVIDER")
    @Tag("raises:GF_WIRE_UNREGISTERED")
    void allAreFoundInOneRun() throws IOException {
        Shop shop = Shop.generate(Maven.INSTALLED, folder);
        Files.writeString(shop.folder().resolve(SOURCES + "wiring/OddWiring.java"), ODD_WIRING);
        Files.writeString(shop.folder().resolve(SOURCES + "web/LostController.java"), """
                package com.acme.shop.web;

                @org.springframework.web.bind.annotation.RestController
                class LostController {}
                """);

        JsonObject found = shop.run("gofasta:wire", "-Djson").endsWith(1).json();

        assertThat(codes(found))
                .containsOnly(
                        "GF_WIRE_MISSING_PROVIDER",
                        "GF_WIRE_AMBIGUOUS_PROVIDER",
                        "GF_WIRE_CIRCULAR",
                        "GF_WIRE_UNUSED_PROVIDER",
                        "GF_WIRE_UNREGISTERED");
    }

    private static List<String> codes(JsonObject document) {
        return StreamSupport.stream(document.getAsJsonArray("diagnostics").spliterator(), false)
                .map(each -> each.getAsJsonObject().get("code").getAsString())
                .toList();
    }
}
