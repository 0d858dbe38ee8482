package dev.gofasta.session.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.session.SessionCodec;
import dev.gofasta.session.SessionSetupException;
import dev.gofasta.session.Sessions;
import dev.gofasta.session.internal.CookieSessionIdResolver;
import dev.gofasta.session.internal.CookieSessionRepository;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.session.data.redis.autoconfigure.SessionDataRedisAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HeaderHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

class SessionAutoConfigurationTests {

    private static final String KEY = "gofasta.session.keys[0].secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final WebApplicationContextRunner bare = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    CoreAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    DataSourceAutoConfiguration.class,
                    SessionAutoConfiguration.class,
                    CookieSessionAutoConfiguration.class,
                    JdbcSessionStoreAutoConfiguration.class,
                    RedisSessionStoreAutoConfiguration.class,
                    RedisTimeLimitAutoConfiguration.class,
                    MissingSessionStoreAutoConfiguration.class,
                    SessionsAutoConfiguration.class,
                    SessionFailureAutoConfiguration.class,
                    JdbcSessionAutoConfiguration.class,
                    SessionDataRedisAutoConfiguration.class,
                    org.springframework.boot.session.autoconfigure.SessionAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/x");

    private final WebApplicationContextRunner runner = bare.withPropertyValues("gofasta.session.keys[0].id=a", KEY);

    @Test
    void keepsSessionsInCookiesByDefault() {
        runner.run(context -> assertThat(context)
                .hasSingleBean(CookieSessionRepository.class)
                .hasSingleBean(CookieSessionIdResolver.class)
                .hasSingleBean(SessionRepositoryFilter.class)
                .hasSingleBean(CookieSerializer.class)
                .hasBean("sessionFailureFilter")
                .doesNotHaveBean(Sessions.class));
    }

    @Test
    void staysOutOfTheWayWhenSwitchedOff() {
        runner.withClassLoader(new FilteredClassLoader("org.springframework.session.jdbc"))
                .withPropertyValues("gofasta.session.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(SessionRepository.class)
                        .doesNotHaveBean(SessionRepositoryFilter.class)
                        .doesNotHaveBean(SessionProperties.class)
                        .doesNotHaveBean("sessionFailureFilter"));
    }

    @Test
    void leavesNoTraceWithoutSpringSession() {
        runner.withClassLoader(new FilteredClassLoader("org.springframework.session"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SessionProperties.class));
    }

    @Test
    void leavesNoTraceOutsideOfAWebApplication() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        SessionAutoConfiguration.class,
                        CookieSessionAutoConfiguration.class,
                        MissingSessionStoreAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SessionProperties.class));
    }

    @Test
    void worksWithoutMvcSecurityJdbcAndRedis() {
        runner.withClassLoader(new FilteredClassLoader(
                        "org.springframework.web.servlet",
                        "org.springframework.security",
                        "org.springframework.session.jdbc",
                        "org.springframework.session.data",
                        "org.springframework.boot.session.jdbc",
                        "org.springframework.boot.session.data",
                        "org.springframework.boot.data.redis",
                        "org.springframework.data.redis",
                        "org.springframework.jdbc",
                        "io.lettuce"))
                .run(context -> assertThat(context)
                        .hasSingleBean(CookieSessionRepository.class)
                        .doesNotHaveBean("sessionFailureFilter"));
    }

    @Test
    void leavesTheRepositoryToTheApplication() {
        bare.withUserConfiguration(OwnRepository.class)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(MapSessionRepository.class)
                        .hasSingleBean(SessionRepository.class)
                        .hasSingleBean(SessionRepositoryFilter.class)
                        .hasSingleBean(CookieSerializer.class)
                        .doesNotHaveBean(HttpSessionIdResolver.class));
    }

    @Test
    void leavesTheCookieToTheApplication() {
        runner.withUserConfiguration(OwnCookie.class)
                .run(context ->
                        assertThat(setCookie(context)).startsWith("shop=x;").contains("SameSite=Strict"));
    }

    @Test
    void leavesTheCodecToTheApplication() {
        runner.withUserConfiguration(OwnCodec.class).run(context -> {
            SessionRepository<?> repository = context.getBean(SessionRepository.class);
            Session session = repository.createSession();
            session.setAttribute("any", new Object());
            assertThat(session.getAttributeNames()).containsExactly("any");
        });
    }

    @Test
    void marksTheCookieInsecureOnlyWhenTold() {
        runner.run(context ->
                assertThat(setCookie(context)).startsWith("__Host-SESSION=x;").contains("Secure"));
        runner.withPropertyValues("gofasta.session.cookie.secure=false", "gofasta.session.cookie.name=shop")
                .run(context -> assertThat(setCookie(context))
                        .startsWith("shop=x;")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"));
    }

    @Test
    void demandsAKeyOutsideOfDevelopment() {
        bare.run(context -> assertFailure(context, "gofasta.session.keys is empty", "openssl rand -base64 32"));
        bare.withPropertyValues("spring.profiles.active=dev,prod")
                .run(context -> assertFailure(context, "gofasta.session.keys is empty", "openssl"));
        bare.withPropertyValues("spring.profiles.active=dev")
                .run(context -> assertThat(context).hasSingleBean(CookieSessionRepository.class));
    }

    @Test
    void showsAMissingKeyEvenWhereBeansAreLazy() {
        bare.withBean(LazyInitializationBeanFactoryPostProcessor.class)
                .run(context -> assertFailure(context, "gofasta.session.keys is empty", "openssl"));
    }

    @Test
    void refusesKeysThatCannotWorkAndHidesTheirSecrets() {
        bare.withPropertyValues("gofasta.session.keys[0].id=a", "gofasta.session.keys[0].secret=c2hvcnQ=")
                .run(context -> {
                    assertFailure(context, "'a'", "openssl");
                    assertThat(analysis(context).getDescription()).doesNotContain("c2hvcnQ");
                });
        bare.withPropertyValues("gofasta.session.keys[0].id=a.b", KEY)
                .run(context -> assertFailure(context, "no valid id", "letters"));
        runner.withPropertyValues("gofasta.session.active-key=b").run(context -> assertFailure(context, "'b'", "[a]"));
        runner.withPropertyValues("gofasta.session.keys[1].id=a", KEY.replace("[0]", "[1]"))
                .run(context -> assertFailure(context, "same id", "own"));
    }

    @Test
    void refusesTimeLimitsThatCannotWork() {
        runner.withPropertyValues("gofasta.session.idle-timeout=0")
                .run(context -> assertFailure(context, "idle-timeout", "second"));
        runner.withPropertyValues("gofasta.session.idle-timeout=13h")
                .run(context -> assertFailure(context, "absolute-timeout", "no less"));
    }

    @Test
    void namesTheLibraryThatIsMissing() {
        runner.withPropertyValues("gofasta.session.store=jdbc")
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.session.jdbc", "org.springframework.boot.session.jdbc"))
                .run(context -> assertFailure(context, "store is jdbc", "spring-boot-starter-session-jdbc"));
        runner.withPropertyValues("gofasta.session.store=redis")
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.session.data", "org.springframework.boot.session.data"))
                .run(context -> assertFailure(context, "store is redis", "spring-boot-starter-session-data-redis"));
    }

    @Test
    void namesTheConnectionThatIsMissing() {
        WebApplicationContextRunner alone = new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        SessionAutoConfiguration.class,
                        CookieSessionAutoConfiguration.class,
                        JdbcSessionStoreAutoConfiguration.class,
                        RedisSessionStoreAutoConfiguration.class,
                        MissingSessionStoreAutoConfiguration.class));
        alone.withPropertyValues("gofasta.session.store=jdbc")
                .run(context -> assertFailure(context, "DataSource", "spring.datasource.url"));
        alone.withPropertyValues("gofasta.session.store=redis")
                .run(context -> assertFailure(context, "RedisConnectionFactory", "spring.data.redis.url"));
    }

    @Test
    void doesNotMixCookiesWithAnotherWayToFindSessions() {
        runner.withBean(HttpSessionIdResolver.class, HeaderHttpSessionIdResolver::xAuthToken)
                .run(context -> assertFailure(context, "HttpSessionIdResolver", "Remove the bean"));
    }

    @Test
    void ignoresOtherStoresOnTheClassPath() {
        runner.run(context -> assertThat(context)
                .hasSingleBean(SessionRepository.class)
                .doesNotHaveBean(JdbcIndexedSessionRepository.class));
    }

    @Test
    void saysAtTheStartThatRedisDoesNotAnswer() {
        runner.withConfiguration(AutoConfigurations.of(DataRedisAutoConfiguration.class))
                .withPropertyValues("gofasta.session.store=redis", "spring.data.redis.port=1")
                .run(context -> assertFailure(context, "Redis does not answer", "spring.data.redis"));
    }

    @Test
    void saysAtTheStartThatTheDatabaseDoesNotAnswer() {
        runner.withConfiguration(AutoConfigurations.of(DataSourceTransactionManagerAutoConfiguration.class))
                .withPropertyValues(
                        "gofasta.session.store=jdbc",
                        "spring.session.jdbc.initialize-schema=never",
                        "spring.datasource.hikari.connection-timeout=250")
                .run(context -> assertFailure(context, "database does not answer", "spring.datasource"));
    }

    private static String setCookie(AssertableWebApplicationContext context) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        context.getBean(CookieSerializer.class)
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "x"));
        return Objects.requireNonNull(response.getHeader("Set-Cookie"));
    }

    private static void assertFailure(AssertableWebApplicationContext context, String what, String action) {
        assertThat(context).hasFailed();
        FailureAnalysis analysis = analysis(context);
        assertThat(analysis.getDescription()).contains(what);
        assertThat(analysis.getAction()).contains(action);
        assertThat(analysis.getCause()).isInstanceOf(SessionSetupException.class);
    }

    private static FailureAnalysis analysis(AssertableWebApplicationContext context) {
        Throwable failure = Objects.requireNonNull(context.getStartupFailure());
        return Objects.requireNonNull(new SessionFailureAnalyzer().analyze(failure));
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnRepository {

        @Bean
        SessionRepository<MapSession> sessionRepository() {
            return new MapSessionRepository(new ConcurrentHashMap<>());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnCookie {

        @Bean
        CookieSerializer cookieSerializer() {
            DefaultCookieSerializer cookie = new DefaultCookieSerializer();
            cookie.setCookieName("shop");
            cookie.setSameSite("Strict");
            cookie.setUseBase64Encoding(false);
            return cookie;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnCodec {

        @Bean
        SessionCodec sessionCodec() {
            return new SessionCodec() {

                @Override
                public byte[] write(Object value) {
                    return new byte[1];
                }

                @Override
                public Object read(byte[] bytes) {
                    return "";
                }
            };
        }
    }
}
