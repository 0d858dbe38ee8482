package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.OverwritableFiles;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParentCleanupTests {

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner:references=User",
                "owner:references=User:onDelete=cascade",
                "owner:references=User:optional:onDelete=unset",
                "watchers:references=User:many",
                "watchers:references=User:many:onDelete=restrict",
                "owner:references=User:unique"
            })
    void guardsInOtherResourcesGoAsTheyCame(String relation) {
        Map<String, String> before = guarded();
        shop.apply(scaffold(shop, "Pet", "name:string " + relation).changes());
        assertThat(guarded()).isNotEqualTo(before);

        destroy("Pet");

        assertThat(guarded()).isEqualTo(before);
        assertThat(shop.list("src", ".java")).noneMatch(path -> path.contains("Pet"));
    }

    @Test
    void guardOfAnotherResourceStays() {
        shop.apply(scaffold(shop, "Pet", "name:string owner:references=User").changes());
        Map<String, String> before = guarded();
        shop.apply(scaffold(shop, "Order", "number:int owner:references=User:onDelete=cascade")
                .changes());

        destroy("Order");

        assertThat(guarded()).isEqualTo(before);
    }

    /** The files of the other resource that know of guards. */
    private Map<String, String> guarded() {
        return Stream.of("UserServiceImpl.java", "UserWiring.java", "UserServiceImplTests.java")
                .flatMap(name -> shop.list("src", name).stream())
                .collect(Collectors.toMap(path -> path, path -> shop.read(path).orElseThrow()));
    }

    private void destroy(String name) {
        Set<String> everything = Set.copyOf(shop.list("src", ".java"));
        var plan = new RemoveResource(Shops.CLOCK)
                .plan(new ProjectReader(new OverwritableFiles(shop, everything)).read(), new RemoveRequest(name));
        assertThat(plan.changes().changes()).hasAtLeastOneElementOfType(Change.DeleteFile.class);
        shop.apply(plan.changes());
    }
}
