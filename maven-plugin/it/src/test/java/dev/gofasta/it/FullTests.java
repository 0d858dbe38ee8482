package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(more.stdout() + more.stderr()).as("%s", more).doesNotContain("WARNING: sun.misc");
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
                                + " size:int orderItem:string")
                .succeeds();
        Execution verify = shop.run("verify").succeeds();

        assertThat(verify.stdout()).doesNotContain("WARNING] /");
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
