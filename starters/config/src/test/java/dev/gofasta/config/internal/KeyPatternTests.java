package dev.gofasta.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyPatternTests {

    @ParameterizedTest
    @CsvSource({
        "gofasta.shop.*, gofasta.shop.name, true",
        "gofasta.shop.*, gofasta.shop, false",
        "gofasta.shop.*, gofasta.shop.name.first, false",
        "gofasta.shop.**, gofasta.shop.name.first, true",
        "gofasta.shop.**, gofasta.shops.name, false",
        "gofasta.shop.free-text, gofasta.shop.freeText, true",
        "**.secret, acme.pay.secret, true",
        "**.secret, acme.pay.secrets, false",
        "acme.**.secret, acme.secret, true",
    })
    void matchesPartByPart(String pattern, String name, boolean matches) {
        assertThat(KeyPattern.of(pattern).matches(KeyName.of(name))).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "gofasta.shop.**, GOFASTA_SHOP_FREE_TEXT, true",
        "gofasta.shop.free-text, GOFASTA_SHOP_FREETEXT, true",
        "gofasta.shop.*, GOFASTA_SHOP, false",
        "gofasta.shop.**, GOFASTA_WEB_X, false",
    })
    void matchesVariables(String pattern, String variable, boolean matches) {
        assertThat(KeyPattern.anyMatchesFlat(KeyPattern.all(List.of(pattern)), KeyName.flat(variable)))
                .isEqualTo(matches);
    }
}
