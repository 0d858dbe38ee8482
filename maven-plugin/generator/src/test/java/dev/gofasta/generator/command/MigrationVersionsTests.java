package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationVersionsTests {

    /** The clock stands at 2026-03-04T05:06:07Z. */
    @ParameterizedTest
    @CsvSource({
        "V3__a.sql, 20260304050607",
        "V1_2__a.sql, 20260304050607",
        "V20260304050606__a.sql, 20260304050607",
        "V20260304050607__a.sql, 20260304050608",
        "V20260304235959__a.sql, 20260305000000",
        "V20260304050606123__a.sql, 20260304050606124",
        "V20260304050607_1__a.sql, 20260304050607_2"
    })
    void newVersionSortsAfterTheNewest(String newest, String expected) {
        MemoryFiles shop = MemoryFiles.of(Shops.newShop()).with("src/main/resources/db/migration/" + newest, "");

        assertThat(MigrationVersions.next(shop, new ProjectReader(shop).read().target(), CLOCK))
                .isEqualTo(expected);
    }
}
