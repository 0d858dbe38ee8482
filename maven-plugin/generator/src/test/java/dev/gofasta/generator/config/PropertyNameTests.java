package dev.gofasta.generator.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyNameTests {

    private static final KnownProperties KNOWN = new KnownProperties(
            List.of(
                    KnownProperty.of("server.port", "java.lang.Integer"),
                    KnownProperty.of("spring.jpa.open-in-view", "java.lang.Boolean"),
                    KnownProperty.of("spring.jpa.properties", "java.util.Map<java.lang.String,java.lang.String>"),
                    KnownProperty.of("shop.limits", "java.util.Map<java.lang.String,java.lang.Integer>"),
                    KnownProperty.of(
                            "shop.groups", "java.util.Map<java.lang.String,java.util.List<java.lang.Integer>>"),
                    KnownProperty.of("shop.hosts", "java.util.List<java.lang.String>"),
                    KnownProperty.of("shop.keys", "java.util.List<com.acme.Key>")),
            Map.of());

    @Test
    void segmentsAreSplitAtDotsAndBrackets() {
        assertThat(PropertyName.segments("a.b-c[0].d")).containsExactly("a", "b-c", "[0]", "d");
        assertThat(PropertyName.segments("logging.level[com.acme.x].y"))
                .containsExactly("logging", "level", "[com.acme.x]", "y");
        assertThat(PropertyName.segments("[/path]")).containsExactly("[/path]");
        assertThat(PropertyName.segments("a..b.")).containsExactly("a", "b");
        assertThat(PropertyName.segments("a[broken")).containsExactly("a", "[broken");
        assertThat(PropertyName.join(List.of("a", "[0]", "b"))).isEqualTo("a[0].b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.jpa.open-in-view",
                "spring.jpa.openInView",
                "spring.jpa.open_in_view",
                "SPRING.JPA.OPENINVIEW",
                "spring.jpa.properties.hibernate.jdbc.batch_size",
                "spring.jpa.properties[hibernate.jdbc.batch_size]",
                "shop.limits.any.name",
                "shop.groups.a.b",
                "shop.groups.a.b[0]",
                "shop.hosts",
                "shop.hosts[12]",
                "shop.keys[0].any.thing"
            })
    void everySpellingOfAKnownKeyIsKnown(String key) {
        assertThat(KNOWN.match(PropertyName.segments(key))).isInstanceOf(Match.Value.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.jpa.open",
                "server.port.number",
                "shop.hosts.first",
                "shop.hosts[0].x",
                "sprng.jpa",
                "shop.limit"
            })
    void otherKeysAreNot(String key) {
        assertThat(KNOWN.match(PropertyName.segments(key))).isInstanceOf(Match.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERVER_PORT",
                "SPRING_JPA_OPENINVIEW",
                "SPRING_JPA_OPEN_IN_VIEW",
                "SPRING_JPA_PROPERTIES_HIBERNATE_DIALECT",
                "SHOP_HOSTS",
                "SHOP_HOSTS_0",
                "SHOP_KEYS_0_SECRET",
                "shop_limits_x"
            })
    void variablesAreKnownInBothSpellings(String variable) {
        assertThat(KNOWN.matchEnvironment(variable)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVER_PRT", "SERVER_PORT_X", "SHOP_HOSTS_X", "SHOP", "SERVER"})
    void otherVariablesAreNot(String variable) {
        assertThat(KNOWN.matchEnvironment(variable)).isEmpty();
    }

    @Test
    void typesOfMapsListsAndArraysAreRead() {
        PropertyType type = PropertyType.parse(
                "java.util.Map<java.lang.String,java.util.List<java.time.Duration>>", name -> Optional.empty());

        assertThat(type.kind()).isEqualTo(PropertyType.Kind.MAP);
        assertThat(type.elementOrAnything().kind()).isEqualTo(PropertyType.Kind.LIST);
        assertThat(type.elementOrAnything().elementOrAnything().kind()).isEqualTo(PropertyType.Kind.DURATION);
        assertThat(PropertyType.parse("java.lang.Double[]", name -> Optional.empty())
                        .elementOrAnything()
                        .kind())
                .isEqualTo(PropertyType.Kind.DECIMAL);
        assertThat(PropertyType.parse("java.lang.Class<? extends javax.sql.DataSource>", name -> Optional.empty())
                        .kind())
                .isEqualTo(PropertyType.Kind.TEXT);
    }
}
