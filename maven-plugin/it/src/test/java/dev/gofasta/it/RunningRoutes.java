package dev.gofasta.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The routes that Spring MVC really has, written down by a test within the application. */
final class RunningRoutes {

    private static final String FILE = "target/running-routes.txt";

    private static final String TEST = """
            package com.acme.shop;

            import static org.assertj.core.api.Assertions.assertThat;

            import dev.gofasta.test.EndToEndTest;
            import java.io.IOException;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.ArrayList;
            import java.util.Collections;
            import java.util.List;
            import org.junit.jupiter.api.Test;
            import org.springframework.beans.factory.annotation.Autowired;
            import org.springframework.beans.factory.annotation.Qualifier;
            import org.springframework.web.bind.annotation.RequestMethod;
            import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

            @EndToEndTest
            class RunningRoutesTests {

                @Test
                void writesItsRoutes(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
                        throws IOException {
                    List<String> routes = new ArrayList<>();
                    mapping.getHandlerMethods().forEach((info, handler) -> {
                        Class<?> type = handler.getBeanType();
                        String name = type.getSimpleName() + "." + handler.getMethod().getName();
                        for (String pattern : info.getPatternValues()) {
                            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                                if (type.getName().startsWith("com.acme.shop.")) {
                                    routes.add(method + " " + pattern + " " + name);
                                }
                            }
                        }
                    });
                    assertThat(routes).isNotEmpty();
                    Collections.sort(routes);
                    Files.write(Path.of("%s"), routes);
                }
            }
            """.formatted(FILE);

    private RunningRoutes() {}

    /** Has the tests of {@code shop} write down its routes. */
    static void addTestTo(Shop shop) throws IOException {
        Files.writeString(shop.folder().resolve("src/test/java/com/acme/shop/RunningRoutesTests.java"), TEST);
    }

    /** Returns what they wrote. */
    static List<String> writtenBy(Shop shop) {
        try {
            return Files.readAllLines(shop.folder().resolve(Path.of(FILE)));
        } catch (IOException ex) {
            throw new IllegalStateException("The tests did not write their routes", ex);
        }
    }

    /** Returns the routes of an answer of the goal {@code routes}, written alike. */
    static List<String> in(JsonObject document) {
        List<String> routes = new ArrayList<>();
        for (JsonElement each : document.getAsJsonObject("data").getAsJsonArray("routes")) {
            JsonObject route = each.getAsJsonObject();
            routes.add(
                    route.get("method").getAsString() + " " + route.get("path").getAsString() + " "
                            + route.get("handler").getAsString());
        }
        return routes.stream().sorted().toList();
    }
}
