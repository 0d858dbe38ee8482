package dev.gofasta.config.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gofasta.config.RefusedConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WeakSecretsOnStartTests {

    private static final String STRONG = "kX9fQ2mZ7vL1pR8sT4wY6bN3cD5gH0jA";
    private static final String WEAK = "zU7-tooshort";

    @TempDir
    private Path folder;

    @Test
    @Tag("asvs:V13.2.3")
    void refusesAWeakSecretWithoutTellingIt(CapturedOutput output) throws IOException {
        write("gofasta.auth.secret: " + WEAK + "\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("gofasta.auth.secret (")
                .contains("application.yaml]", "line 1, column 22")
                .endsWith("has 12 bytes, at least 32 are needed");
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "openssl rand")
                .doesNotContain(WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test", "eu,dev"})
    void acceptsItInDevelopment(String profiles) throws IOException {
        write("gofasta.auth.secret: " + WEAK + "\n");
        run().start("--spring.profiles.active=" + profiles).close();
    }

    @Test
    void acceptsItWhenDevelopmentIsTheDefaultProfile() throws IOException {
        write("gofasta.auth.secret: " + WEAK + "\n");
        run().start("--spring.profiles.default=dev").close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dve", "Dev", "development", "production", "prod,dev"})
    void countsAMisspeltProfileAsProduction(String profiles) throws IOException {
        write("gofasta.auth.secret: " + WEAK + "\n");
        assertThat(problems("--spring.profiles.active=" + profiles, "--spring.profiles.default=dev"))
                .hasSize(1);
    }

    @Test
    void tellsEachWeakSecretOnce() throws IOException {
        write("""
                gofasta:
                  auth: {secret: changeme, client.token: secret}
                  encryption.keys: {k1: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, k2: %s}
                  web: {limit.key: user, cache.key: 5, "rules[0]": {secret: short}}
                spring.datasource.password: postgres
                """.formatted(STRONG));
        assertThat(problems("--gofasta.config.strict=false"))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one)
                                .startsWith("gofasta.auth.secret (")
                                .contains("ships"),
                        one -> assertThat(one)
                                .startsWith("gofasta.auth.client.token (")
                                .contains("ships"),
                        one -> assertThat(one)
                                .startsWith("gofasta.encryption.keys.k1 (")
                                .contains("repeats"),
                        one -> assertThat(one)
                                .startsWith("spring.datasource.password (")
                                .contains("ships"),
                        one -> assertThat(one)
                                .startsWith("gofasta.web.rules[0].secret (")
                                .contains("5 bytes"));
    }

    @Test
    void readsVariables() {
        Run run = run().variables(Map.of(
                "GOFASTA_AUTH_SECRET", WEAK, "GOFASTA_ENCRYPTION_KEYS_K1", WEAK, "GOFASTA_X_SECRET", WEAK));
        assertThat(problemsOf(run))
                .containsExactlyInAnyOrder(
                        "gofasta.auth.secret (environment variable GOFASTA_AUTH_SECRET): has 12 bytes, at least 32 are needed",
                        "gofasta.encryption.keys.k1 (environment variable GOFASTA_ENCRYPTION_KEYS_K1): has 12 bytes, at least 32 are needed");
    }

    @Test
    void looksAtTheValueThatWins() throws IOException {
        write("gofasta.auth.secret: " + WEAK + "\n");
        run().variables(Map.of("GOFASTA_AUTH_SECRET", STRONG)).start().close();
        write("gofasta.auth.secret: ${SIGNING:" + WEAK + "}\n");
        run().variables(Map.of("SIGNING", STRONG)).start().close();
        assertThat(problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "${NOT_SET}", "${NOT_SET:}", "classpath:key.pem"})
    void leavesWhatIsNotHereToItsReader(String value) throws IOException {
        write("gofasta.auth.secret: " + value + "\n");
        run().start().close();
    }

    @Test
    void looksAtWhatTheApplicationCallsASecret() throws IOException {
        write("acme: {pay: {hmac: short, pin: 1234}, mail.pin: 9876}\nmine.signing: short\n");
        run().start("--gofasta.config.secrets=other").close();
        assertThat(problems(
                        "--gofasta.config.secrets=acme.**.hmac,mine.signing", "--gofasta.config.passwords=acme.*.pin"))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("acme.pay.hmac (").contains("5 bytes"),
                        one -> assertThat(one).startsWith("acme.pay.pin (").contains("ships"),
                        one -> assertThat(one).startsWith("mine.signing (").contains("5 bytes"));
    }

    @Test
    void looksAtWhatAJarCallsASecret() throws IOException {
        write("listed: {signature: short, login: guest}\n");
        assertThat(problems())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("listed.login (").contains("ships"),
                        one -> assertThat(one).startsWith("listed.signature (").contains("5 bytes"));
    }

    @Test
    void takesAnyNameOfAnySource() {
        Map<String, Object> odd =
                Map.of("%ä$", "1", "GOFASTA_", "2", "GOFASTA__A[", "3", "_", "4", "GOFASTA_AUTH_SECRET_", "5");
        System.setProperty("odd[..name", "x");
        try {
            assertThat(problemsOf(run().variables(odd), "--gofasta.auth.secret=" + WEAK, "--a[=b", "--[0]=c"))
                    .containsExactly("gofasta.auth.secret (command line): has 12 bytes, at least 32 are needed");
        } finally {
            System.clearProperty("odd[..name");
        }
    }

    @Test
    void leavesAcceptedSecretsAlone() throws IOException {
        write("gofasta.auth.secret: " + WEAK + "\n");
        run().start("--gofasta.config.accepted-secrets=gofasta.auth.*").close();
    }

    @Test
    void tellsSecretsAndNamesTogether() throws IOException {
        write("gofasta.auth.secret: " + WEAK + "\ngofasta.auth.secert: x\n");
        assertThat(problems()).hasSize(2);
    }

    private List<String> problems(String... arguments) {
        return problemsOf(run(), arguments);
    }

    private static List<String> problemsOf(Run run, String... arguments) {
        return catchThrowableOfType(
                        RefusedConfigurationException.class,
                        () -> run.start(arguments).close())
                .problems();
    }

    private Run run() {
        return new Run(folder, Empty.class);
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("application.yaml"), content);
    }

    @SpringBootConfiguration
    static class Empty {}
}
