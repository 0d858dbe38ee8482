package dev.gofasta.generator.wiring;

import static dev.gofasta.generator.support.Poms.BOOT_PARENT;
import static dev.gofasta.generator.support.Poms.application;
import static dev.gofasta.generator.support.Poms.pom;
import static dev.gofasta.generator.support.Poms.property;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WiringIndexTests {

    private static final String BASE = "src/main/java/com/acme/";

    private final MemoryFiles files = new MemoryFiles().with(BASE + "Shop.java", application("com.acme", "Shop"));

    private String render(Layout layout) {
        files.with("pom.xml", pom("shop", BOOT_PARENT, property(Layout.PROPERTY, layout.keyword())));
        Module module = new ProjectReader(files).read().target();
        ApplicationClass application = Objects.requireNonNull(module.application());
        return new JavaFormatter().format(WiringIndex.render(files, module, application));
    }

    private void wiring(String packageName, String simpleName) {
        files.with(
                BASE + packageName.replace('.', '/') + "/" + simpleName + ".java",
                "package com.acme." + packageName + ";\n@Configuration\npublic class " + simpleName + " {}\n");
    }

    @Test
    void layeredIndexNamesTheClassesBesideItAndNoOthers() {
        wiring("wiring", "UserWiring");
        wiring("wiring", "OrderWiring");
        wiring("wiring", "Wiring");
        wiring("house", "ElectricWiring");

        assertThat(render(Layout.LAYERED))
                .contains("@Import({OrderWiring.class, UserWiring.class})")
                .doesNotContain("import com.acme");
    }

    @Test
    void featureIndexImportsTheClassesOfAllFeatures() {
        wiring("wiring", "ClockWiring");
        wiring("wiring", "Wiring");
        wiring("user", "UserWiring");
        wiring("orderitem", "OrderItemWiring");

        assertThat(render(Layout.FEATURE))
                .contains("""
                        import com.acme.orderitem.OrderItemWiring;
                        import com.acme.user.UserWiring;
                        import org.springframework.context.annotation.Configuration;
                        """)
                .contains("@Import({ClockWiring.class, OrderItemWiring.class, UserWiring.class})");
    }

    @Test
    void featureIndexPassesOverClassesThatAreNoConfigurations() {
        wiring("user", "UserWiring");
        files.with(BASE + "house/ElectricWiring.java", "package com.acme.house;\nclass ElectricWiring {}\n");

        assertThat(render(Layout.FEATURE)).contains("@Import({UserWiring.class})");
    }

    @Test
    void classesOfOneNameAreToldApartByTheirPackages() {
        wiring("wiring", "UserWiring");
        wiring("user", "UserWiring");

        assertThat(render(Layout.FEATURE))
                .contains("com.acme.user.UserWiring.class, UserWiring.class")
                .doesNotContain("import com.acme");
    }
}
