package dev.gofasta.i18n.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.i18n.Languages;
import dev.gofasta.i18n.MessagesException;
import dev.gofasta.i18n.internal.CatalogMessageSource;
import dev.gofasta.i18n.internal.ContentLanguageFilter;
import dev.gofasta.i18n.internal.LanguageLocaleResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

@ExtendWith(OutputCaptureExtension.class)
class I18nAutoConfigurationTests {

    private static final Locale AUSTRIA = Locale.forLanguageTag("de-AT");

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    MessageSourceAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    I18nAutoConfiguration.class,
                    I18nWebAutoConfiguration.class));

    @Test
    void looksInTheVariantThenTheLanguageThenTheDefault() {
        runner.run(context -> {
            assertThat(context.getMessage("greeting", new Object[] {"Eva", 1234}, AUSTRIA))
                    .isEqualTo("Servus Eva");
            assertThat(context.getMessage("greeting", new Object[] {"Eva", 1234}, Locale.GERMANY))
                    .isEqualTo("Grüß Gott Eva, 1.234 Nachrichten");
            assertThat(context.getMessage("yes", null, AUSTRIA)).isEqualTo("Ja");
            assertThat(context.getMessage("only.english", null, AUSTRIA)).isEqualTo("English only");
            assertThat(context.getMessage("plain", null, Locale.FRENCH)).isEqualTo("It's {plain}");
        });
    }

    @Test
    void showsTheKeyOfAMissingMessageAndLogsItOnce(CapturedOutput output) {
        runner.run(context -> {
            for (int i = 0; i < 3; i++) {
                assertThat(context.getMessage("no.such", null, AUSTRIA)).isEqualTo("no.such");
            }
            assertThat(context.getMessage(new DefaultMessageSourceResolvable("no.other"), AUSTRIA))
                    .isEqualTo("no.other");
        });
        assertThat(output.toString().split("There is no message 'no.such'", -1)).hasSize(2);
        assertThat(output).containsOnlyOnce("There is no message 'no.other'");
    }

    @Test
    void leavesDefaultsToWhoGivesThem(CapturedOutput output) {
        runner.run(context -> {
            assertThat(context.getMessage("no.such", null, null, AUSTRIA)).isNull();
            assertThat(context.getMessage("no.such", new Object[] {1}, "n {0}", AUSTRIA))
                    .isEqualTo("n 1");
            assertThat(context.getMessage(
                            new DefaultMessageSourceResolvable(new String[] {"no.such", "yes"}, "d"), AUSTRIA))
                    .isEqualTo("Ja");
            assertThat(context.getMessage(new DefaultMessageSourceResolvable(new String[] {"x"}, "d"), AUSTRIA))
                    .isEqualTo("d");
        });
        assertThat(output).doesNotContain("There is no message");
    }

    @Test
    void showsAMessageThatCannotTakeItsArguments(CapturedOutput output) {
        runner.run(context -> assertThat(context.getMessage("x", new Object[] {1}, "broken {name}", AUSTRIA))
                .isEqualTo("broken {name}"));
        assertThat(output).contains("The message 'x' is shown without its arguments");
    }

    @Test
    void tellsAtTheStartWhatALanguageLacks(CapturedOutput output) {
        runner.run(context -> assertThat(context).hasNotFailed());
        assertThat(output).contains("The language de lacks 1 of the messages that others have: only.english.");
    }

    @Test
    void stopsTheStartForAMalformedFile(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("en.yaml"), "a: 1\nb: [");
        runner.withPropertyValues("gofasta.i18n.location=" + folder.toUri()).run(context -> {
            Throwable failure = context.getStartupFailure();
            assertThat(failure).rootCause().isInstanceOf(MessagesException.class);
            assertThat(new MessagesFailureAnalyzer().analyze(failure).getDescription())
                    .contains("/en.yaml:2: it is not YAML");
        });
    }

    @Test
    void usesAnotherDefaultLanguage() {
        runner.withPropertyValues("gofasta.i18n.default-locale=de").run(context -> {
            assertThat(context.getBean(Languages.class).choose("fr")).isEqualTo(Locale.GERMAN);
            assertThat(context.getMessage("yes", null, Locale.FRENCH)).isEqualTo("Ja");
        });
    }

    @Test
    void backsOffBeforeTheUsersBeans() {
        StaticMessageSource own = new StaticMessageSource();
        Languages languages = new FixedLanguages();
        runner.withBean("messageSource", MessageSource.class, () -> own)
                .withBean(Languages.class, () -> languages)
                .withBean("localeResolver", LocaleResolver.class, CookieLocaleResolver::new)
                .run(context -> {
                    assertThat(context.getBean("messageSource")).isSameAs(own);
                    assertThat(context).getBean(Languages.class).isSameAs(languages);
                    assertThat(context).getBean(LocaleResolver.class).isInstanceOf(CookieLocaleResolver.class);
                });
    }

    @Test
    void choosesAsTheUsersLanguagesDo() {
        runner.withBean(Languages.class, FixedLanguages::new)
                .run(context -> assertThat(context.getBean(LocaleResolver.class)
                                .resolveLocale(new org.springframework.mock.web.MockHttpServletRequest()))
                        .isEqualTo(Locale.FRENCH));
    }

    @Test
    void refusesToStoreALanguage() {
        runner.run(context -> assertThatThrownBy(() -> context.getBean(LocaleResolver.class)
                        .setLocale(new org.springframework.mock.web.MockHttpServletRequest(), null, Locale.GERMAN))
                .isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void leavesAFixedLanguageOfSpringBoot() {
        runner.withPropertyValues("spring.web.locale=fr", "spring.web.locale-resolver=fixed")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(ContentLanguageFilter.class)
                        .getBean(LocaleResolver.class)
                        .isInstanceOf(FixedLocaleResolver.class));
    }

    @Test
    void leavesEverythingToSpringBootWithoutFiles() {
        runner.withPropertyValues("gofasta.i18n.location=classpath*:nowhere/").run(context -> {
            assertThat(context.getBean("messageSource")).isNotInstanceOf(CatalogMessageSource.class);
            assertThat(context).doesNotHaveBean(Languages.class).doesNotHaveBean(LanguageLocaleResolver.class);
        });
    }

    @Test
    void offersNothingWhenSwitchedOff() {
        runner.withPropertyValues("gofasta.i18n.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(Languages.class)
                        .doesNotHaveBean(LanguageLocaleResolver.class)
                        .doesNotHaveBean(ContentLanguageFilter.class));
    }

    @Test
    void hasMessagesWithoutSpringMvc() {
        new org.springframework.boot.test.context.runner.ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(I18nAutoConfiguration.class, I18nWebAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context ->
                        assertThat(context.getMessage("yes", null, AUSTRIA)).isEqualTo("Ja"));
    }

    private static final class FixedLanguages implements Languages {

        @Override
        public java.util.Set<Locale> supported() {
            return java.util.Set.of(Locale.FRENCH);
        }

        @Override
        public Locale defaultLocale() {
            return Locale.FRENCH;
        }

        @Override
        public Locale choose(String acceptLanguage) {
            return Locale.FRENCH;
        }
    }
}
