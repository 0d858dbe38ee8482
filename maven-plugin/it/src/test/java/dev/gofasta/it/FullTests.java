package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variants of the main job that take minutes: run with {@code -Pfull} before an issue closes. */
@Tag("full")
class FullTests {

    private static final Path JVMS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path folder;

    @Test
    void builtTestedAndRunOnJdk25() throws IOException {
        Path jdk = findJdk25();
        Shop shop = scaffolded(folder);

        Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString());
        Execution build = Maven.OTHER.run(shop.folder(), environment, "verify").succeeds();
        assertThat(build.stdout()).contains("BUILD SUCCESS");
        Execution more = Maven.OTHER
                .run(shop.folder(), environment, "gofasta:scaffold", "-Dname=Order", "-Dfields=number:string")
                .succeeds();
        assertThat(more.stderr())
                .as("warnings about Maven's own libraries only")
                .doesNotContain("gofasta-maven-plugin");
        try (RunningService service =
                RunningService.start(shop.folder(), environment, Maven.OTHER.command("spring-boot:run"))) {
            assertThat(new Http(service).get("/api/v1/orders").status()).isEqualTo(200);
        }
    }

    @Test
    void sameSuitePassesWithComponentScan() throws IOException {
        Shop shop = scaffolded(folder);
        Path application = shop.folder().resolve("src/main/java/com/acme/shop/Application.java");
        String source = Files.readString(application);
        Files.writeString(
                application,
                source.replace("import org.springframework.context.annotation.Import;", """
                                import static org.springframework.context.annotation.FilterType.CUSTOM;
                                import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
                                import org.springframework.boot.context.TypeExcludeFilter;
                                import org.springframework.context.annotation.ComponentScan;
                                import org.springframework.context.annotation.ComponentScan.Filter;
                                import org.springframework.context.annotation.Import;
                                """)
                        .replace("\n@SpringBootConfiguration", """

                                @ComponentScan(excludeFilters = {@Filter(type = CUSTOM, classes = TypeExcludeFilter.class),
                                        @Filter(type = CUSTOM, classes = AutoConfigurationExcludeFilter.class)})
                                @SpringBootConfiguration"""));

        shop.run("test").succeeds();
    }

    @Test
    void everythingWorksWithoutThePluginAndWithoutANetwork() throws IOException {
        Shop shop = scaffolded(folder);
        Path pom = shop.folder().resolve("pom.xml");
        String without = Files.readString(pom).replaceFirst("(?s)<!-- The generator: .*?</plugin>", "");
        assertThat(without).doesNotContain("gofasta-maven-plugin");
        shop.run("verify").succeeds();
        Files.writeString(pom, without);

        shop.run("-o", "clean", "verify").succeeds();
    }

    @Test
    void twoProjectsAreVerifiedAtTheSameTime() {
        List<CompletableFuture<Execution>> runs = Stream.of("one", "two")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> scaffolded(folder.resolve(name)).run("verify")))
                .toList();

        runs.forEach(run -> run.join().succeeds());
    }

    @ParameterizedTest
    @CsvSource({
        "com.my-company, my-shop, com.my-company, com/my_company",
        "a, b, c, c",
        "com.Acme9, Shop.2_x, com.Acme9.Shop, com/Acme9/Shop"
    })
    void oddButLegalNamesCompileAndPass(String groupId, String artifactId, String packageName, String sources) {
        Maven.INSTALLED
                .generate(folder, "groupId=" + groupId, "artifactId=" + artifactId, "package=" + packageName)
                .succeeds();
        Shop shop = new Shop(Maven.INSTALLED, folder.resolve(artifactId));
        assertThat(shop.folder().resolve("src/main/java/" + sources + "/Application.java"))
                .exists();

        shop.scaffold(
                        "OrderItem",
                        "a:string b:text c:int d:long e:float f:double g:decimal h:bool i:uuid j:time k:date l:int:unique"
                                + " size:int orderItem:string planB:string")
                .succeeds();
        Execution verify = shop.run("verify").succeeds();

        assertThat(verify.stdout()).doesNotContain("WARNING] /");
    }

    @ParameterizedTest
    @CsvSource({
        "User, a:int, GF_GEN_NAME_TAKEN, 4",
        "Product, price:money, GF_GEN_UNKNOWN_TYPE, 2",
        "Product, name:string name:text, GF_GEN_DUPLICATE_FIELD, 2",
        "2Fast, a:int, GF_GEN_INVALID_NAME, 2",
        "Product, 1st:int, GF_GEN_INVALID_NAME, 2"
    })
    void scaffoldRefusesAndWritesNothing(String name, String fields, String code, int exit) {
        List<String> before = Folders.sources(Shop.shared().folder());

        JsonObject refused =
                Shop.shared().scaffold(name, fields, "-Djson").endsWith(1).json();

        assertThat(refused.get("exit").getAsInt()).isEqualTo(exit);
        assertThat(refused.getAsJsonObject("error").get("code").getAsString()).isEqualTo(code);
        assertThat(Folders.sources(Shop.shared().folder())).isEqualTo(before);
    }

    @Test
    void verifyFindsWhatIsBroken() throws IOException {
        Shop shop = scaffolded(folder);
        Path service = shop.folder().resolve("src/main/java/com/acme/shop/service/ProductServiceImpl.java");
        Files.writeString(service, Files.readString(service).replace("requireDeletable()", "requireDeletabel()"));
        Path index = shop.folder().resolve("src/main/java/com/acme/shop/wiring/Wiring.java");
        Files.writeString(index, Files.readString(index).replace("ProductWiring.class, ", ""));

        JsonObject found =
                shop.run("gofasta:verify", "-Djson", "-DkeepGoing").endsWith(1).json();

        assertThat(found.get("exit").getAsInt()).isEqualTo(1);
        assertThat(found.getAsJsonArray("diagnostics"))
                .extracting(each -> each.getAsJsonObject().get("code").getAsString())
                .contains("GF_VERIFY_COMPILE", "GF_DRIFT_WIRING_INDEX");
    }

    @Test
    void unregisteredControllerFailsThePlainTests() throws IOException {
        Shop shop = Shop.generate(Maven.INSTALLED, folder);
        Files.writeString(shop.folder().resolve("src/main/java/com/acme/shop/web/LostController.java"), """
                package com.acme.shop.web;

                @org.springframework.web.bind.annotation.RestController
                class LostController {}
                """);

        Execution tests = shop.run("test", "-Dtest=WiringTests").endsWith(1);

        assertThat(tests.stdout()).contains("LostController", "@Bean");
    }

    private static Shop scaffolded(Path parent) {
        Shop shop = Shop.generate(Maven.INSTALLED, parent);
        shop.scaffold("Product", Shop.PRODUCT_FIELDS, "-DnoVerify").succeeds();
        return shop;
    }

    private static Path findJdk25() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(JVMS), "no folder of JDKs");
        try (Stream<Path> jdks = Files.list(JVMS)) {
            Path jdk = jdks.filter(path -> path.getFileName().toString().contains("25"))
                    .findFirst()
                    .orElse(null);
            Assumptions.assumeTrue(jdk != null, "no JDK 25");
            return jdk;
        }
    }
}
