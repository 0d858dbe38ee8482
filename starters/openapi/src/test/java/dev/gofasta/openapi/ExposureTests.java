package dev.gofasta.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.openapi.shop.Shop;
import java.io.File;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be reached on a real Tomcat. */
class ExposureTests {

    private static final String FILES = "/swagger-ui/" + swaggerUiVersion();

    private static final List<String> DOCUMENTS =
            List.of("/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config");

    private static final List<String> PAGES = List.of("/swagger-ui.html", "/swagger-ui/index.html");

    private static final List<String> JAR_FILES = List.of(
            "/webjars" + FILES + "/index.html",
            "/webjars" + FILES + "/swagger-ui.css",
            "/webjars/swagger-ui/index.html",
            "/webjars" + FILES.replace("swagger", "%73wagger") + "/index.html",
            "/webjars" + FILES.replace("swagger", "%2573wagger") + "/index.html",
            "/webjars" + FILES.replace("-ui", "%2Dui") + "/index.html",
            "/webjars/x/.." + FILES + "/index.html",
            "/webjars/." + FILES + "/index.html",
            "//webjars/" + FILES + "/index.html",
            "/webjars;a=b" + FILES + ";c=d/index.html",
            "/webjars/swagger;x-ui/" + swaggerUiVersion() + "/index.html");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.profiles.active=prod",
                "--spring.main.banner-mode=off",
                "--gofasta.openapi.expose=never --spring.profiles.active=dev",
                "--gofasta.openapi.enabled=false --spring.profiles.active=dev"
            })
    @Tag("asvs:V13.4.5")
    @Tag("asvs:V15.2.3")
    void nothingIsServedOutsideDevelopment(String arguments) throws Exception {
        try (Shop shop = Shop.start(arguments.split(" "))) {
            assertThat(shop.get("/products").statusCode()).isEqualTo(200);
            for (List<String> paths : List.of(DOCUMENTS, PAGES, JAR_FILES)) {
                assertNotFound(shop, paths);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.profiles.active=dev",
                "--spring.profiles.active=test,postgres",
                "--spring.profiles.default=dev",
                "--gofasta.openapi.expose=always --spring.profiles.active=prod",
                "--springdoc.api-docs.enabled=true --springdoc.swagger-ui.enabled=true --spring.profiles.active=prod"
            })
    void everythingIsServedInDevelopment(String arguments) throws Exception {
        try (Shop shop = Shop.start(arguments.split(" "))) {
            for (List<String> paths : List.of(DOCUMENTS, PAGES, JAR_FILES.subList(0, 3))) {
                for (String path : paths) {
                    assertThat(shop.get(path).statusCode()).as(path).isIn(200, 302);
                }
            }
        }
    }

    @Test
    void thePropertiesOfSpringdocWin() throws Exception {
        try (Shop shop = Shop.start("--springdoc.api-docs.enabled=true")) {
            assertThat(shop.get("/v3/api-docs").statusCode()).isEqualTo(200);
            assertNotFound(shop, PAGES);
            assertNotFound(shop, JAR_FILES);
        }
        try (Shop shop = Shop.start("--springdoc.swagger-ui.enabled=false", "--spring.profiles.active=dev")) {
            assertThat(shop.get("/v3/api-docs").statusCode()).isEqualTo(200);
            assertNotFound(shop, PAGES);
            assertNotFound(shop, JAR_FILES);
        }
    }

    @Test
    void filesStayHiddenBelowOtherPaths() throws Exception {
        try (Shop shop = Shop.start(
                "--spring.mvc.servlet.path=/api",
                "--server.servlet.context-path=/shop",
                "--spring.mvc.webjars-path-pattern=/libraries/**")) {
            assertThat(shop.get("/shop/api/products").statusCode()).isEqualTo(200);
            assertNotFound(
                    shop,
                    List.of(
                            "/shop/api/libraries" + FILES + "/index.html",
                            "/shop/api/webjars" + FILES + "/index.html",
                            "/shop/webjars" + FILES + "/index.html"));
        }
    }

    private static void assertNotFound(Shop shop, List<String> paths) throws Exception {
        for (String path : paths) {
            assertThat(shop.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    private static String swaggerUiVersion() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Matcher matcher = Pattern.compile("swagger-ui-(\\d[\\w.]*)\\.jar$").matcher(entry);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new IllegalStateException("The jar of Swagger UI is not on the class path");
    }
}
