package dev.gofasta.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.validation.autoconfigure.ValidationLookupAutoConfiguration;
import dev.gofasta.validation.internal.JdbcRowLookup;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

class ConstraintsTests {

    private final ApplicationContextRunner plain = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(ValidationAutoConfiguration.class, ValidationLookupAutoConfiguration.class));

    private final ApplicationContextRunner runner = plain.withConfiguration(
            AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class));

    record Form(
            @Slug String slug,
            @SingleLine String line,
            @OneOf({"a", "b"}) String one,
            @CountryCode String country,
            @Currency String currency,
            @Iban String iban,
            @HttpUrl(schemes = "https") String url,
            @Phone(region = "DE") String phone) {}

    record Rows(
            @Exists(table = "items") Long item,
            @Unique(table = "public.items", column = "name") String name) {}

    record Attack(@Exists(table = "items; DROP TABLE items") Long item) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slug|a-b-1|true",
                "slug|A|false",
                "slug|a--b|false",
                "slug|-a|false",
                "slug|a-|false",
                "line|hello|true",
                "one|a|true",
                "one|A|false",
                "country|DE|true",
                "country|XX|false",
                "currency|EUR|true",
                "currency|eur|false",
                "iban|DE89370400440532013000|true",
                "iban|DE88370400440532013000|false",
                "iban|DE89 3704 0044 0532 0130 00|false",
                "url|https://example.org/a?b|true",
                "url|http://example.org|false",
                "url|https://u:p@example.org|false",
                "url|javascript:alert(1)|false",
                "url|https:///x|false",
                "phone|030 901820|true",
                "phone|+49 30 901820|true",
                "phone|12|false"
            })
    @Tag("asvs:V2.2.1")
    void judge(String field, String value, boolean valid) {
        plain.withPropertyValues("gofasta.validation.enabled=false")
                .withClassLoader(new FilteredClassLoader(JdbcTemplate.class))
                .run(context -> assertThat(context.getBean(Validator.class)
                                .validateValue(Form.class, field, value)
                                .isEmpty())
                        .isEqualTo(valid));
    }

    @Test
    @Timeout(60)
    @Tag("asvs:V15.2.2")
    void takeNullAndRefuseMegabytesAtOnce() {
        plain.withClassLoader(new FilteredClassLoader(JdbcTemplate.class)).run(context -> {
            Validator validator = context.getBean(Validator.class);
            assertThat(validator.validate(new Form(null, null, null, null, null, null, null, null)))
                    .isEmpty();
            String huge = "a-".repeat(500_000) + "\n";
            org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertThat(validator.validate(new Form(huge, huge, huge, huge, huge, huge, huge, huge)))
                            .hasSize(8));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en,must be a valid IBAN",
        "de,muss eine gültige IBAN sein",
        "fr,doit être un IBAN valide",
        "es,debe ser un IBAN válido",
        "ja,"
    })
    void speakTheLanguageOfTheRequest(String language, String message) {
        plain.withClassLoader(new FilteredClassLoader(JdbcTemplate.class)).run(context -> {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
            try {
                ConstraintViolation<Form> violation = context.getBean(Validator.class)
                        .validateValue(Form.class, "iban", "${1+1}{value}")
                        .iterator()
                        .next();
                assertThat(violation.getMessage()).isNotBlank().doesNotContain("{", "2");
                assertThat(message == null || violation.getMessage().equals(message))
                        .isTrue();
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        });
    }

    @Test
    void askPostgres() {
        DatabaseServer server = DatabaseServer.shared(DatabaseEngine.POSTGRES);
        String name = "items_" + UUID.randomUUID().toString().replace('-', '_');
        server.createDatabase(name);
        runner.withPropertyValues(
                        "spring.datasource.url=" + server.jdbcUrl(name),
                        "spring.datasource.username=" + server.username(),
                        "spring.datasource.password=" + server.password())
                .run(context -> {
                    JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
                    jdbc.execute("CREATE TABLE items (id bigint, name text, deleted_at timestamptz)");
                    jdbc.execute("INSERT INTO items VALUES (1, 'one', NULL), (2, 'two', now())");
                    Validator validator = context.getBean(Validator.class);
                    assertThat(validator.validate(new Rows(1L, "new"))).isEmpty();
                    assertThat(validator.validate(new Rows(2L, "one"))).hasSize(2);
                    assertThat(validator.validate(new Rows(null, "two"))).isEmpty();
                    assertThat(validator.validate(new Rows(1L, "' OR 1=1 --"))).isEmpty();
                    assertThat(validator.validate(new Rows(1L, "a\0"))).isEmpty();
                    assertThatThrownBy(() -> validator.validate(new Attack(1L)))
                            .hasStackTraceContaining("no plain name of SQL");
                    assertThat(context.getBean(RowLookup.class).exists("items", "id", 2L, true))
                            .isTrue();
                });
    }

    @Test
    void askTheLookupOfTheUser() {
        ApplicationContextRunner jdbc = plain.withBean(JdbcTemplate.class, () -> org.mockito.Mockito.mock());
        jdbc.run(context -> assertThat(context).hasSingleBean(JdbcRowLookup.class));
        jdbc.withBean(RowLookup.class, () -> (table, column, value, includeDeleted) -> true)
                .run(context -> {
                    assertThat(context).doesNotHaveBean(JdbcRowLookup.class);
                    assertThat(context.getBean(Validator.class).validate(new Rows(1L, "x")))
                            .hasSize(1);
                });
        jdbc.withPropertyValues("gofasta.validation.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RowLookup.class));
    }
}
