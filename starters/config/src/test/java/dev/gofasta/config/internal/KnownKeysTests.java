package dev.gofasta.config.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownKeysTests {

    private final KnownKeys known = KnownKeys.of(getClass().getClassLoader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gofasta.web.request-timeout",
                "gofasta.web.requestTimeout",
                "gofasta.web.request_timeout",
                "Gofasta.Web.REQUEST-TIMEOUT",
                "gofasta.web.hosts",
                "gofasta.web.hosts[0]",
                "gofasta.web.hosts[12]",
                "gofasta.web.rules[0].path",
                "gofasta.web.rules[0].hosts[1]",
                "gofasta.web.labels.any.thing",
                "gofasta.web.labels[any/thing]",
                "gofasta.web.limit.key.class",
                "gofasta.config.known-keys[3]",
            })
    void knowEverySpelling(String name) {
        assertThat(known.find(KeyName.of(name))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gofasta.web.request-timeout.seconds",
                "gofasta.web.request-timeout[0]",
                "gofasta.web.hosts.first",
                "gofasta.web.hosts[0].name",
                "gofasta.web",
                "gofasta",
                "gofasta.web.requesttimeouts",
                "gofasta.label.any",
            })
    void doNotKnowWhatNothingReads(String name) {
        assertThat(known.find(KeyName.of(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gofasta.web.request-timout, gofasta.web.request-timeout",
        "gofasta.web.requestTimoeut, gofasta.web.request-timeout",
        "gofasta.wbe.hosts, gofasta.web.hosts",
        "gofasta.auth.token, gofasta.auth.client.token",
        "gofasta.config.strikt, gofasta.config.strict",
    })
    void tellTheNearestName(String written, String meant) {
        assertThat(known.nearest(KeyName.of(written))).contains(meant);
    }

    @Test
    void tellNoNameThatIsFarAway() {
        assertThat(known.nearest(KeyName.of("gofasta.payments.provider"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GOFASTA_WEB_REQUESTTIMEOUT, gofasta.web.request-timeout",
        "GOFASTA_WEB_REQUEST_TIMEOUT, gofasta.web.request-timeout",
        "GOFASTA_WEB_HOSTS_0, gofasta.web.hosts",
        "GOFASTA_WEB_RULES_0_PATH, gofasta.web.rules",
        "GOFASTA_WEB_LABELS_A_B, gofasta.web.labels",
    })
    void knowEnvironmentVariables(String variable, String property) {
        assertThat(known.findFlat(KeyName.flat(variable)).map(KnownKey::name)).contains(property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOFASTA_SERVICE_HOST", "GOFASTA_PORT", "GOFASTA_WEB_HOSTS_FIRST", "GOFASTA_WEB"})
    void doNotKnowOtherVariables(String variable) {
        assertThat(known.findFlat(KeyName.flat(variable))).isEmpty();
    }

    @Test
    void tellWhetherTheMetadataIsThere() {
        assertThat(known.isReadable()).isTrue();
        assertThat(new KnownKeys(List.of()).isReadable()).isFalse();
    }

    @Test
    void keepTheTypeThatOnlyOneFileTells() {
        KnownKeys merged = new KnownKeys(List.of(
                new KnownKey("gofasta.a.b", "", null),
                new KnownKey("gofasta.a.b", "java.util.Map<java.lang.String,java.lang.String>", null)));
        assertThat(merged.find(KeyName.of("gofasta.a.b.c"))).isPresent();
    }

    @Test
    void tellAnUnreadableFile() {
        assertThatThrownBy(() -> MetadataReader.parse("file:/x.json", "{\"gofasta.\": "))
                .hasMessageContaining("file:/x.json is not valid JSON");
    }
}
