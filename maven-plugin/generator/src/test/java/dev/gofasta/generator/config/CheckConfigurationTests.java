package dev.gofasta.generator.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckConfigurationTests {

    private static final String YAML = "src/main/resources/application-x.yaml";
    private static final String PROPERTIES = "src/main/resources/application-x.properties";

    private static final KnownProperties KNOWN = new KnownProperties(
            List.of(
                    KnownProperty.of("logging.level", "java.util.Map<java.lang.String,java.lang.String>"),
                    KnownProperty.of("management.health.db.enabled", "java.lang.Boolean"),
                    KnownProperty.of("server.port", "java.lang.Integer"),
                    gone("server.error.message", "spring.web.error.message"),
                    gone("server.gone", null),
                    KnownProperty.of("server.shutdown", "acme.Shutdown"),
                    KnownProperty.of("server.tomcat.timeout", "java.time.Duration"),
                    KnownProperty.of("spring.application.name", "java.lang.String"),
                    KnownProperty.of("spring.datasource.password", "java.lang.String"),
                    KnownProperty.of("spring.datasource.url", "java.lang.String"),
                    KnownProperty.of("spring.datasource.username", "java.lang.String"),
                    KnownProperty.of("spring.jackson.features", "java.util.Map<acme.Feature,java.lang.Boolean>"),
                    new KnownProperty(
                            "spring.jpa.hibernate.ddl-auto",
                            "java.lang.String",
                            null,
                            null,
                            List.of("none", "validate", "update"),
                            false,
                            null),
                    KnownProperty.of("spring.jpa.open-in-view", "java.lang.Boolean"),
                    KnownProperty.of("spring.jpa.properties", "java.util.Map<java.lang.String,java.lang.String>"),
                    KnownProperty.of("spring.profiles.active", "java.util.List<java.lang.String>"),
                    KnownProperty.of("spring.servlet.max-size", "org.springframework.util.unit.DataSize"),
                    new KnownProperty(
                            "spring.view-old",
                            "java.lang.Boolean",
                            null,
                            null,
                            List.of(),
                            true,
                            new Deprecation(false, "It has a longer name.", "spring.view-new")),
                    KnownProperty.of("spring.view-new", "java.lang.Boolean"),
                    KnownProperty.of("spring.web.error.message", "java.lang.String"),
                    KnownProperty.of("spring.weights", "java.util.List<java.lang.Integer>")),
            Map.of(
                    "acme.Shutdown", List.of("GRACEFUL", "IMMEDIATE"),
                    "acme.Feature", List.of("WRITE_DATES", "READ_DATES"),
                    "org.springframework.boot.logging.LogLevel", List.of("DEBUG", "INFO", "OFF")));

    private static KnownProperty gone(String name, String replacement) {
        return new KnownProperty(
                name, "java.lang.String", null, null, List.of(), true, new Deprecation(true, null, replacement));
    }

    private final MemoryFiles files = MemoryFiles.of(Shops.newShop())
            .without("src/main/resources/application.yaml")
            .without("src/main/resources/application-dev.yaml")
            .without(".env.example")
            .without("compose.yaml")
            .without("Dockerfile");

    /** In the texts of this test, a bar stands for the end of a line. */
    private static String lines(String text) {
        return text.replace('|', '\n');
    }

    private List<Diagnostic> check(String path, String text) {
        files.with(path, text);
        Project project = new ProjectReader(files).read();
        return new CheckConfiguration(project, project.target()).check(KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "spring:|  datasorce:|    url: x|    username: y! UNKNOWN_KEY! 2:3! spring:|  datasource:|    url: x|    username: y",
                "spring:|  jpa:|    ddl-auto: none! UNKNOWN_KEY! 3:5! spring:|  jpa:|    hibernate.ddl-auto: none",
                "spring:|  datasource:|    url: x|    jpa:|      open-in-view: true|  weights: 1! UNKNOWN_KEY! 4:5! "
                        + "spring:|  datasource:|    url: x|  weights: 1|  jpa:|    open-in-view: true",
                "spring:|application:|  name: shop|server:|  port: 1! UNKNOWN_KEY! 2:1! "
                        + "spring:|  application:|    name: shop|server:|  port: 1",
                "sprng:|  application:|    name: x! UNKNOWN_KEY! 1:1! spring:|  application:|    name: x",
                "spring.jpa.propertes.hibernate.x: 1! UNKNOWN_KEY! 1:1! spring.jpa.properties.hibernate.x: 1",
                "spring:|  jackson.features:|    write-date: true! UNKNOWN_KEY! 3:5! spring:|  jackson.features:|    write-dates: true",
                "server: {prt: 1}! UNKNOWN_KEY! 1:10! server: {port: 1}",
                "server:|  port: 1|  nothing-like-it: 2! UNKNOWN_KEY! 3:3! server:|  port: 1",
                "management.health.bd.enabled: true! UNKNOWN_KEY! 1:1! management.health.db.enabled: true",
                "é: ä|server:|  \"prt\": 1 # ö! UNKNOWN_KEY! 3:3! é: ä|server:|  port: 1 # ö",
                "\uD83D\uDE00: {server: \uD83D\uDE00}|server: {tomcat: {timeot: 1s}}! UNKNOWN_KEY! 2:19! "
                        + "\uD83D\uDE00: {server: \uD83D\uDE00}|server: {tomcat: {timeout: 1s}}",
                "spring.jpa.open-in-view: flase! INVALID_VALUE! 1:26! spring.jpa.open-in-view: false",
                "spring.jpa.open-in-view: 'flase'! INVALID_VALUE! 1:26! spring.jpa.open-in-view: 'false'",
                "server.shutdown: gracefull! INVALID_VALUE! 1:18! server.shutdown: graceful",
                "server.shutdown: imm! INVALID_VALUE! 1:18! server.shutdown: immediate",
                "server.tomcat.timeout: 10 sec # c! INVALID_VALUE! 1:24! server.tomcat.timeout: 10s # c",
                "spring.servlet.max-size: 10 MiB! INVALID_VALUE! 1:26! spring.servlet.max-size: 10MB",
                "logging.level.com.acme: DEBG! INVALID_VALUE! 1:25! logging.level.com.acme: debug",
                "server.port: ${PORT:80,800}! INVALID_VALUE! 1:14! server.port: ${PORT:80800}",
                "server.port: 80_80x! INVALID_VALUE! 1:14! ``",
                "spring.weights: [1, x]! INVALID_VALUE! 1:21! ``",
                "spring.weights: 1,x! INVALID_VALUE! 1:17! ``",
                "server:|  error:|    message: always|  port: 1! DEPRECATED_KEY! 3:5! "
                        + "server:|  port: 1|spring:|  web:|    error:|      message: always",
                "spring.config.activate.on-profile: x|---|server:|  error.message: a|  port: 1! DEPRECATED_KEY! 4:3! "
                        + "spring.config.activate.on-profile: x|---|server:|  port: 1|spring.web.error.message: a",
                "server:|  gone: true|  port: 1! DEPRECATED_KEY! 2:3! server:|  port: 1",
                "spring:|  view-old: true! DEPRECATED_KEY! 2:3! spring:|  view-new: true",
                "server:|  port: 1|server:|  shutdown: graceful! UNREADABLE! 3:1! server:|  port: 1|  shutdown: graceful",
                "server:|  port: 1|  port: 1! UNREADABLE! 3:3! server:|  port: 1",
                "server:|\tport: 1! UNREADABLE! 2:1! server:|  port: 1",
                "server: [1! UNREADABLE! 2:1! ``",
                "spring:|  datasource: jdbc! UNKNOWN_KEY! 2:3! ``",
            })
    void faultInYamlIsFoundOnceAtItsPlaceAndItsFixMendsIt(String text, String code, String place, String mended) {
        String given = lines(text) + "\n";
        for (String end : List.of("\n", "\r\n")) {
            requireFault(
                    YAML,
                    known(given).replace("\n", end),
                    code,
                    place,
                    known(lines(mended)).replace("\n", end),
                    end);
        }
    }

    /** The known keys of this test have no profiles. */
    private static String known(String text) {
        return text.replace("spring.config.activate.on-profile: x", "server.port: 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "# ü|spring.datasource.urll=x! UNKNOWN_KEY! 2:1! # ü|spring.datasource.url=x",
                "server.error.message = a! DEPRECATED_KEY! 1:1! spring.web.error.message = a",
                "server.gone=a|server.port=1! DEPRECATED_KEY! 1:1! server.port=1",
                "a=b\\|  c|server.port:80x! INVALID_VALUE! 3:13! ``",
                "spring.jpa.open-in-view flase! INVALID_VALUE! 1:25! spring.jpa.open-in-view false",
                "server.port=1|#---|sprng.application.name=x! UNKNOWN_KEY! 3:1! server.port=1|#---|spring.application.name=x"
            })
    void faultInPropertiesIsFoundOnceAtItsPlaceAndItsFixMendsIt(String text, String code, String place, String mended) {
        for (String end : List.of("\n", "\r\n")) {
            String given = (lines(text) + "\n").replace("\n", end);
            requireFault(PROPERTIES, given, code, place, lines(mended).replace("\n", end), end);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                ".env.example! # x|SPRING_DATASORCE_URL=x! UNKNOWN_KEY! 2:1! # x|SPRING_DATASOURCE_URL=x",
                ".env! export SERVER_PORT='80x'! INVALID_VALUE! 1:21! ``",
                ".env! SPRING_NOTHING_AT_ALL=1|SERVER_PORT=1! UNKNOWN_KEY! 1:1! SERVER_PORT=1",
                ".env! SERVER_ERROR_MESSAGE=x! DEPRECATED_KEY! 1:1! SPRING_WEB_ERROR_MESSAGE=x",
                "Dockerfile! FROM x|ENV A=b \\|    SERVER_PRT=80! UNKNOWN_KEY! 3:5! FROM x|ENV A=b \\|    SERVER_PORT=80",
                "Dockerfile! FROM x|ENV SERVER_TOMCAT_TIMEOUT 10 sec! INVALID_VALUE! 2:27! FROM x|ENV SERVER_TOMCAT_TIMEOUT 10s",
                "compose.yaml! services:|  app:|    build: .|    environment:|      SPRING_DATASOURCE_USRNAME: x! UNKNOWN_KEY! 5:7! "
                        + "services:|  app:|    build: .|    environment:|      SPRING_DATASOURCE_USERNAME: x",
                "compose.yaml! services:|  app:|    build: .|    environment:|      - \"SERVER_PRT=8\"! UNKNOWN_KEY! 5:10! "
                        + "services:|  app:|    build: .|    environment:|      - \"SERVER_PORT=8\""
            })
    void faultInTheEnvironmentIsFoundOnceAtItsPlaceAndItsFixMendsIt(
            String path, String text, String code, String place, String mended) {
        requireFault(path, lines(text) + "\n", code, place, lines(mended), "\n");
    }

    private void requireFault(String path, String text, String code, String place, String mended, String end) {
        List<Diagnostic> found = check(path, text);

        assertThat(found).extracting(Diagnostic::message).as(text).hasSize(1);
        Diagnostic fault = found.get(0);
        assertThat(fault.code().name()).isEqualTo("GF_CONFIG_" + code);
        assertThat(Objects.requireNonNull(fault.location())).hasToString(path + ":" + place);
        assertThat(fault.hint()).isNotBlank();
        assertThat(fault.fixes()).hasSize(1);
        Fix fix = fault.fixes().get(0);
        if (mended.isEmpty()) {
            boolean byHand = fix.applicability() == Applicability.MANUAL;
            assertThat(fix.edits().isEmpty()).isEqualTo(byHand);
            assertThat(byHand ? List.of() : check(path, apply(text, fix))).isEmpty();
            return;
        }
        assertThat(fix.edits()).as(fix.title()).isNotEmpty();
        String after = apply(text, fix);
        assertThat(after).isEqualTo(mended + end);
        assertThat(check(path, after)).isEmpty();
    }

    private static String apply(String text, Fix fix) {
        String result = text;
        for (FixEdit edit : fix.edits().stream()
                .sorted(Comparator.comparing((FixEdit each) -> each.range().line())
                        .reversed())
                .toList()) {
            FixEdit.Range range = edit.range();
            int start = offset(text, range.line(), range.column());
            int until = offset(text, range.endLine(), range.endColumn());
            result = result.substring(0, start) + edit.newText() + result.substring(until);
        }
        return result;
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "shop:|  pricing:|    x: 1|    url: y",
                "servers:|  list: [a, b]",
                "spring:|  datasource:|    # url: none",
                "spring:|  jpa: {openInView: off, properties: {hibernate.jdbc.batch_size: 5, hibernate: {a: b}}}",
                "spring.profiles.active: a,b|---|spring.profiles.active: [a, b]|---|spring:|  profiles:|    active:|    - a",
                "server.port: ${PORT}|server.tomcat.timeout: ${A:${B:10s}}",
                "server.port: @port@",
                "server.port: 80_80|server.tomcat.timeout: 1_000",
                "server.port: |server.shutdown: ~",
                "server.shutdown: GRACEFUL|logging.level: {root: off, com.acme: OFF, '[a.b]': Debug}",
                "logging:|  level:|    com:|      acme:|        web: info",
                "x-all: &all|  port: 1|server:|  <<: *all|  shutdown: graceful",
                "a: &a|  b: *a",
                "spring.jackson.features.WRITE_DATES: true|spring.jackson.features.readDates: no",
                "management.health.payments.enabled: false",
                "spring.jpa.hibernate.ddl-auto: my-own",
                "spring.weights: 1, 2 ,3|spring.application.name: 'a: b'",
                "spring.used.here: 1|other: ${spring.used.here}",
                "- a|- b",
                "just a text"
            })
    void healthyYamlHasNoFinding(String text) {
        assertThat(check(YAML, lines(text))).isEmpty();
        assertThat(check(YAML, "\uFEFF" + lines(text).replace("\n", "\r\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                ".env! SERVER_NAME=nginx|SERVER_HOST_PORT_RANGE=1|LOGGING_DRIVER=x|DATABASE_PASSWORD=|DEBUG=1|NOT_SPRING=x",
                ".env! SPRING_JPA_OPEN_IN_VIEW=true|SPRING_PROFILES_ACTIVE=a,b|LOGGING_LEVEL_COM_ACME=DEBUG|SPRING_APPLICATION_JSON={}",
                ".env! SPRING_DATASOURCE_PASSWORD=|SERVER_PORT=${PORT}|#SPRING_NOTHING=1|SERVER_PORT=80 # here",
                "compose.yaml! services:|  db:|    image: x|    environment:|      SPRING_OTHER: 1|      SERVER_PRT: 1",
                "Dockerfile! FROM x|ARG SERVER_PRT=1|ENV SERVER_PORT=$PORT JAVA_OPTS=\"-Dspring.nothing=1\""
            })
    void variablesOfOthersAreLeftAlone(String path, String text) {
        assertThat(check(path, lines(text))).isEmpty();
    }

    @Test
    void keysThatTheCodeReadsAreItsOwn() {
        files.with("src/main/java/org/example/odd_name/Limits.java", """
                package org.example.odd_name;
                @ConfigurationProperties(prefix = "spring.shop")
                record Limits(@Value("${server.prt:1}") int port, String x) {
                    String other(Environment environment) {
                        return environment.getProperty("server.extra-key");
                    }
                }
                """);

        assertThat(check(YAML, "spring:\n  shop:\n    limit: 1\nserver:\n  prt: 2\n  extraKey: 3\n"))
                .isEmpty();
    }

    @Test
    @Tag("raises:GF_CONFIG_INVALID_VALUE")
    void valueThatCannotBeReadIsAnError() {
        Diagnostic found = check(YAML, "server.port: 80x\n").get(0);

        assertThat(found.code()).isEqualTo(ProblemCode.GF_CONFIG_INVALID_VALUE);
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    @Tag("raises:GF_CONFIG_UNREADABLE")
    void keyThatStandsTwiceNamesTheFirstPlace() {
        Diagnostic found = check(YAML, "server:\n  port: 1\nserver:\n  shutdown: graceful\n")
                .get(0);

        assertThat(found.code()).isEqualTo(ProblemCode.GF_CONFIG_UNREADABLE);
        assertThat(found.related().get(0).location()).hasToString(YAML + ":1:1");
    }

    @Test
    @Tag("raises:GF_CONFIG_DEPRECATED_KEY")
    void deprecatedKeyIsAWarningAndItsFixIsSafe() {
        Diagnostic found = check(YAML, "spring.view-old: true\n").get(0);

        assertThat(found.code()).isEqualTo(ProblemCode.GF_CONFIG_DEPRECATED_KEY);
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.message()).isEqualTo("spring.view-old is deprecated. It has a longer name.");
        assertThat(found.fixes().get(0).applicability()).isEqualTo(Applicability.SAFE);
    }

    @Test
    void everyFileOfEveryProfileIsLookedAt() {
        for (String path : List.of(
                "src/main/resources/config/application.yml",
                "src/test/resources/application.yaml",
                "config/application-prod.properties")) {
            assertThat(check(path, "server.prt: 1\n"))
                    .extracting(
                            found -> Objects.requireNonNull(found.location()).file())
                    .contains(path);
        }
        files.with("src/main/resources/other.yaml", "server.prt: 1\n");
        assertThat(check(YAML, "")).hasSize(3);
    }
}
