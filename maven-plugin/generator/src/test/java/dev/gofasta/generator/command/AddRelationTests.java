package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.CLOCK;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.Compilation;
import dev.gofasta.generator.support.MemoryFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddRelationTests {

    private final MemoryFiles shop = shop();

    private static MemoryFiles shop() {
        MemoryFiles shop = MemoryFiles.of(newShop());
        shop.apply(scaffold(shop, "Owner", "name:string").changes());
        return shop.apply(scaffold(shop, "Tag", "name:string").changes());
    }

    @ParameterizedTest
    @CsvSource({
        "Pet, belongs-to, Owner as=keeper optional onDelete=unset, keeper:references=Owner:optional:onDelete=unset",
        "Owner, has-many, Pet optional, owner:references=Owner:optional",
        "Owner, has-one, Pet optional, owner:references=Owner:unique:optional",
        "Pet, many-to-many, Tag, tags:references=Tag:many",
        "Pet, belongs-to, Pet as=parent optional, parent:references=Pet:optional"
    })
    void untouchedResourceBecomesWhatAScaffoldWithTheRelationMakes(String from, String kind, String to, String field) {
        MemoryFiles whole = shop();
        whole.apply(scaffold(whole, "Pet", "name:string " + field).changes());
        shop.apply(scaffold(shop, "Pet", "name:string").changes());

        shop.apply(relate(from, kind, to).changes());

        assertThat(whole.list("", ".java"))
                .allSatisfy(path -> assertThat(shop.read(path)).as(path).isEqualTo(whole.read(path)));
        assertThat(shop.list("", ".java")).isEqualTo(whole.list("", ".java"));
        assertThat(relate(from, kind, to).changes().changes()).isEmpty();
    }

    @Test
    void olderRowsCanBeGivenAnId() {
        shop.apply(scaffold(shop, "Pet", "name:string").changes());

        shop.apply(relate("Pet", "belongs-to", "Owner backfill=01890a5d-ac96-774b-bcce-b302099a8057")
                .changes());

        assertThat(shop.list("", "__add_owner_to_pets.sql"))
                .hasSize(2)
                .last()
                .satisfies(path -> assertThat(shop.read(path).orElseThrow())
                        .contains(
                                "ADD COLUMN owner_id UUID NOT NULL DEFAULT '01890a5d-ac96-774b-bcce-b302099a8057';",
                                "FOREIGN KEY (owner_id) REFERENCES owners (id) ON DELETE RESTRICT;",
                                "CREATE INDEX pets_owner_id_idx ON pets (owner_id);"));
    }

    @ParameterizedTest
    @CsvSource({
        "Pet, belongs-to, Owner, GF_GEN_NEEDS_BACKFILL",
        "Pet, belongs-to, Owner backfill=5, GF_GEN_INVALID_MODIFIER",
        "Pet, belongs-to, Pet as=parent, GF_GEN_INVALID_MODIFIER",
        "Pet, belongs, Owner, GF_USAGE_INVALID_VALUE",
        "Pet, belongs-to, Owner of=it, GF_USAGE_INVALID_VALUE",
        "Pet, belongs-to, Owner optional=true, GF_USAGE_INVALID_VALUE",
        "Pet, belongs-to, Castle optional, GF_GEN_UNKNOWN_RESOURCE",
        "Cat, belongs-to, Owner optional, GF_GEN_UNKNOWN_RESOURCE",
        "Owner, many-to-many, Tag onDelete=cascade, GF_GEN_INVALID_MODIFIER"
    })
    void refuses(String from, String kind, String to, ProblemCode code) {
        shop.apply(scaffold(shop, "Pet", "name:string").changes());

        assertThat(problemOf(() -> relate(from, kind, to)).code()).isEqualTo(code);
    }

    @Test
    void resourceThatGuardsOthersGainsARelationAndCompiles(@TempDir Path target) {
        MemoryFiles guarded = MemoryFiles.of(newShop());
        guarded.apply(scaffold(guarded, "Item", "name:string").changes());
        guarded.apply(scaffold(guarded, "Review", "stars:int item:references").changes());
        guarded.apply(new AddRelation(CLOCK)
                .plan(new ProjectReader(guarded).read(), RelationRequest.of("Item", "many-to-many", "User", Map.of()))
                .changes());

        Map<String, String> sources = guarded.list("src", ".java").stream()
                .collect(Collectors.toMap(
                        path -> path, path -> guarded.read(path).orElseThrow()));
        assertThat(Compilation.errorsOf(sources, target)).isEmpty();
    }

    @Test
    @Tag("raises:GF_GEN_GUARD_MISSING")
    void targetThatIsArchivedElsewhereIsPointedOut() {
        shop.apply(scaffold(shop, "Pet", "name:string").changes());
        String service = "src/main/java/org/example/odd_name/service/OwnerServiceImpl.java";
        String interfaceOfIt = "src/main/java/org/example/odd_name/service/OwnerService.java";
        shop.with(service, shop.read(service).orElseThrow().replace("void archive(", "void retire("));
        shop.with(interfaceOfIt, shop.read(interfaceOfIt).orElseThrow().replace("void archive(", "void retire("));

        assertThat(relate("Pet", "belongs-to", "Owner optional").diagnostics())
                .filteredOn(note -> note.code() == ProblemCode.GF_GEN_GUARD_MISSING)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.location()).asString().startsWith(service + ":");
                    assertThat(note.hint()).startsWith("Call where a owner is archived: ");
                });
    }

    private Plan<FieldsData> relate(String from, String kind, String to) {
        return new AddRelation(CLOCK)
                .plan(new ProjectReader(shop).read(), RelationRequest.of(from, kind, to, Map.of()));
    }
}
