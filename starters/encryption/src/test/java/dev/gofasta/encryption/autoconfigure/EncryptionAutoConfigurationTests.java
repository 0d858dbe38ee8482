package dev.gofasta.encryption.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.gofasta.encryption.BlindIndex;
import dev.gofasta.encryption.Encryptor;
import dev.gofasta.encryption.Reencryption;
import dev.gofasta.encryption.internal.AesGcmEncryptor;
import dev.gofasta.encryption.internal.DevelopmentKey;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

class EncryptionAutoConfigurationTests {

    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(EncryptionAutoConfiguration.class, EncryptionJdbcAutoConfiguration.class));

    private final ApplicationContextRunner configured = runner.withPropertyValues(
            "gofasta.encryption.keys[0].id=k1", "gofasta.encryption.keys[0].secret=" + SECRET);

    @ParameterizedTest
    @ValueSource(strings = {"", "production", "Dev", "dve", "dev,prod", "test,production", "staging"})
    void doesNotStartWithoutAKey(String profiles) {
        runner.withPropertyValues("spring.profiles.active=" + profiles).run(context -> {
            FailureAnalysis analysis = new KeyFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis.getDescription()).contains("gofasta.encryption.keys is empty");
            assertThat(analysis.getAction()).contains("openssl rand -base64 32", "GOFASTA_ENCRYPTION_KEYS_0_SECRET");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test", "local,dev"})
    void usesTheDevelopmentKeyInDevelopment(String profiles) {
        runner.withPropertyValues("spring.profiles.active=" + profiles)
                .run(context -> assertThat(context.getBean(Encryptor.class).encrypt("a", "b"))
                        .startsWith("v1.insecure-development-key."));
    }

    @Test
    @Tag("asvs:V13.2.3")
    void refusesTheDevelopmentKeyElsewhere() {
        for (String secret : new String[] {SECRET, DevelopmentKey.SECRET}) {
            String id = secret.equals(SECRET) ? DevelopmentKey.ID : "harmless";
            runner.withPropertyValues(
                            "gofasta.encryption.keys[0].id=" + id, "gofasta.encryption.keys[0].secret=" + secret)
                    .run(context -> assertThat(context.getStartupFailure())
                            .hasStackTraceContaining("The development key is among"));
        }
    }

    @Test
    void takesKeysAndTheActiveOne() {
        configured
                .withPropertyValues(
                        "gofasta.encryption.keys[1].id=k2",
                        "gofasta.encryption.keys[1].secret=" + SECRET,
                        "gofasta.encryption.active-key=k2",
                        "gofasta.encryption.index-key=k1")
                .run(context -> {
                    assertThat(context.getBean(Encryptor.class).encrypt("a", "b"))
                            .startsWith("v1.k2.");
                    assertThat(context.getBean(BlindIndex.class).of("a", "b")).hasSize(43);
                });
    }

    @Test
    void asksForTheKeyOfTheIndexOnlyWhenItIsUsed() {
        configured
                .withPropertyValues("gofasta.encryption.keys[1].id=k2", "gofasta.encryption.keys[1].secret=" + SECRET)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> context.getBean(BlindIndex.class)))
                            .hasStackTraceContaining("gofasta.encryption.index-key does not say");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2hvcnQ=",
                "no base64!",
                "AAECAwQFBgcICQoLDA0ODw==",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g"
            })
    @Tag("asvs:V11.2.3")
    void refusesSecretsOfAnotherLengthWithoutShowingThem(String secret) {
        runner.withPropertyValues("gofasta.encryption.keys[0].id=k1", "gofasta.encryption.keys[0].secret=" + secret)
                .run(context -> {
                    FailureAnalysis analysis = new KeyFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis.getDescription())
                            .isEqualTo("The secret of the key 'k1' in gofasta.encryption.keys is not base64 of "
                                    + "exactly 32 bytes.");
                });
    }

    @Test
    void refusesWrongIds() {
        configured
                .withPropertyValues("gofasta.encryption.active-key=other")
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("'other'"));
        configured
                .withPropertyValues("gofasta.encryption.keys[0].id=a.b")
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("no valid id"));
        configured
                .withPropertyValues("gofasta.encryption.keys[1].id=k1", "gofasta.encryption.keys[1].secret=" + SECRET)
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("the same id"));
    }

    @Test
    void backsOffWhenUserDefinesEncryptor() {
        Encryptor own = mock();
        runner.withBean(Encryptor.class, () -> own)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AesGcmEncryptor.class));
    }

    @Test
    void offersReencryptionWhereJdbcIs() {
        ApplicationContextRunner jdbc = configured.withBean(JdbcTemplate.class, () -> mock());
        jdbc.run(context -> assertThat(context).hasSingleBean(Reencryption.class));
        configured.run(context -> assertThat(context).doesNotHaveBean(Reencryption.class));
        configured
                .withClassLoader(new FilteredClassLoader(JdbcTemplate.class))
                .run(context ->
                        assertThat(context).hasSingleBean(Encryptor.class).doesNotHaveBean("reencryption"));
    }

    @Test
    void isAbsentWhenDisabled() {
        runner.withPropertyValues("gofasta.encryption.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Encryptor.class));
    }
}
