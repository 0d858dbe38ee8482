package dev.gofasta.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Applications that start: nothing is found in them, and nothing is started to know that. */
class HealthyTests {

    private static final String PLAIN = "@Configuration(proxyBeanMethods = false) class Wiring {";

    @TempDir
    private Path folder;

    @AfterEach
    void nothingWasStarted() {
        assertThat(ProcessHandle.current().children()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("HikariPool") || name.startsWith("http-nio"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hasNoFindings(String name, String source) throws IOException {
        assertThat(source.contains("class App ") ? Sample.proveAll(folder, source) : Sample.prove(folder, source))
                .isEmpty();
    }

    static Stream<Arguments> hasNoFindings() {
        return Stream.of(
                Arguments.of("qualifier", PLAIN + """
                                @Bean Rate low() { return new Rate(1); }
                                @Bean @Qualifier("best") Rate high() { return new Rate(9); }
                                @Bean CommandLineRunner a(@Qualifier("low") Rate rate, @Qualifier("best") Rate best) { return args -> {}; }
                                }
                                record Rate(int value) {}
                                """),
                Arguments.of("primary, fallback and parameter name", PLAIN + """
                                @Bean Rate low() { return new Rate(1); }
                                @Bean Rate high() { return new Rate(9); }
                                @Bean @Primary Tax home() { return new Tax(); }
                                @Bean Tax abroad() { return new Tax(); }
                                @Bean Fee usual() { return new Fee(); }
                                @Bean @Fallback Fee spare() { return new Fee(); }
                                @Bean CommandLineRunner a(Rate low, Rate high, Tax tax, Fee fee, ObjectProvider<Tax> all, ObjectProvider<Fee> fees) { return args -> {}; }
                                }
                                record Rate(int value) {} class Tax {} class Fee {}
                                """),
                Arguments.of("type arguments", PLAIN + """
                                @Bean Shelf<String> strings() { return new Shelf<>() {}; }
                                @Bean Shelf<Integer> numbers() { return new NumberShelf(); }
                                @Bean CommandLineRunner a(Shelf<String> strings1, Shelf<Integer> numbers1, Map<String, Shelf<?>> all) { return args -> {}; }
                                }
                                interface Shelf<T> {} class NumberShelf implements Shelf<Integer> {}
                                """),
                Arguments.of("optional things", PLAIN + """
                                @Bean CommandLineRunner a(Optional<Mailer> mailer, ObjectProvider<Mailer> later, @org.jspecify.annotations.Nullable Mailer none,
                                        List<Mailer> all, Map<String, Mailer> byName, Mailer[] array, @Value("${user.home}") String home) { return args -> {}; }
                                @Bean CommandLineRunner b() { return new Old(); }
                                }
                                class Mailer {}
                                class Old implements CommandLineRunner {
                                    @Autowired(required = false) Mailer mailer;
                                    @Autowired(required = false) void set(Mailer mailer) {}
                                    public void run(String... args) {}
                                }
                                """),
                Arguments.of("collections", PLAIN + """
                                @Bean Rule one() { return new One(); }
                                @Bean Rule two() { return new Two(); }
                                @Bean CommandLineRunner a(List<Rule> list, Map<String, Rule> map, Set<Rule> set, Rule[] array) { return args -> {}; }
                                }
                                interface Rule {} class One implements Rule {} class Two implements Rule {}
                                """),
                Arguments.of("lazy cycle", PLAIN + """
                                @Bean Left left(Right right) { return new Left(right); }
                                @Bean Right right(@Lazy Left left) { return new Right(); }
                                @Bean Up up(ObjectProvider<Down> down) { return new Up(); }
                                @Bean Down down(Up up) { return new Down(); }
                                }
                                class Left { Left(Right right) {} } class Right {} class Up {} class Down {}
                                """),
                Arguments.of("what a context and a server give", PLAIN + """
                                @Bean CommandLineRunner a(ApplicationContext context, org.springframework.core.env.Environment environment,
                                    ApplicationEventPublisher events, MessageSource messages, BeanFactory beans, ApplicationArguments arguments,
                                    org.springframework.core.io.ResourceLoader resources, jakarta.servlet.ServletContext servlets,
                                    jakarta.servlet.http.HttpServletRequest request, InjectionPoint point) { return args -> {}; }
                                @Bean CommandLineRunner b(javax.sql.DataSource data, jakarta.persistence.EntityManager manager,
                                    jakarta.persistence.EntityManagerFactory factory, java.time.Clock clock,
                                    org.springframework.transaction.PlatformTransactionManager transactions,
                                    org.springframework.jdbc.core.JdbcTemplate jdbc, org.flywaydb.core.Flyway flyway,
                                    tools.jackson.databind.json.JsonMapper mapper, jakarta.validation.Validator validator) { return args -> {}; }
                                }
                                """),
                Arguments.of("repositories", PLAIN + """
                                @Bean Notes notes(NoteRepository notes) { return new Notes(notes); }
                                @Bean Desk desk(Notes notes) { return new Desk(); }
                                }
                                @jakarta.persistence.Entity class Note { @jakarta.persistence.Id Long id; }
                                interface NoteRepository extends JpaRepository<Note, Long> {}
                                class Notes { Notes(NoteRepository notes) {} }
                                @RestController class Desk {}
                                """),
                Arguments.of("component scan", """
                        @SpringBootApplication class App {
                            public static void main(String[] args) { SpringApplication.run(App.class, args); }
                        }
                        @Service class Invoices { Invoices(Mailer mailer) {} Invoices() {} @Autowired Invoices(Mailer mailer, Optional<Date> date) {} }
                        @Component class Mailer {}
                        @RestController class Desk { Desk(Invoices invoices) {} }
                        @Configuration class Extra { @Bean Fee fee() { return new Fee(); } @Bean CommandLineRunner a() { fee(); return args -> {}; } }
                        @RestController class FeeDesk { FeeDesk(Fee fee) {} }
                        class Fee {}
                        """),
                Arguments.of("profiles and conditions", PLAIN + """
                                @Bean @Profile("prod") Mailer smtp() { return new Smtp(); }
                                @Bean @Profile("!prod") Mailer log() { return new Log(); }
                                @Bean CommandLineRunner a(Mailer mailer) { return args -> {}; }
                                @Bean @ConditionalOnProperty("never") Extra extra(Date date) { return new Extra(); }
                                }
                                interface Mailer {} @Component class Smtp implements Mailer {} class Log implements Mailer {}
                                @Component class Extra {}
                                @Configuration @Profile("prod") class Prod { @Configuration static class Nested {} }
                                @Configuration @ConditionalOnProperty("x.y") @Import(Imported.class) class Never {}
                                @Configuration class Imported {}
                                """),
                Arguments.of("a bean of the application instead of an automatic one", PLAIN + """
                                @Bean java.time.Clock clock() { return java.time.Clock.systemUTC(); }
                                @Bean CommandLineRunner a(java.time.Clock anyClock) { return args -> {}; }
                                }
                                """),
                Arguments.of("factory bean", PLAIN + """
                                @Bean MailerFactory mailer(Rate rate) { return new MailerFactory(); }
                                @Bean Rate rate() { return new Rate(1); }
                                @Bean CommandLineRunner a(Mailer someMailer) { return args -> {}; }
                                }
                                record Rate(int value) {}
                                class Mailer {}
                                class MailerFactory implements FactoryBean<Mailer> {
                                    public Mailer getObject() { return new Mailer(); }
                                    public Class<?> getObjectType() { return Mailer.class; }
                                }
                                """),
                Arguments.of("imports by selector and registrar", """
                        @Configuration(proxyBeanMethods = false) @Import({Pick.class, Put.class}) class Wiring {}
                        class Pick implements ImportSelector { public String[] selectImports(AnnotationMetadata m) { return new String[] {"app.Picked"}; } }
                        @Configuration class Picked { @Bean CommandLineRunner a(Mailer mailer) { return args -> {}; } }
                        class Put implements ImportBeanDefinitionRegistrar {
                            public void registerBeanDefinitions(AnnotationMetadata m, org.springframework.beans.factory.support.BeanDefinitionRegistry r) {
                                r.registerBeanDefinition("mailer", new org.springframework.beans.factory.support.RootBeanDefinition(Mailer.class));
                            }
                        }
                        class Mailer {}
                        """),
                Arguments.of("configuration properties", """
                        @Configuration(proxyBeanMethods = false) @EnableConfigurationProperties({Shop.class, Bank.class}) class Wiring {
                            @Bean CommandLineRunner a(Shop shop, Bank bank) { return args -> {}; }
                            @Bean @ConfigurationProperties("x") Other other() { return new Other(); }
                        }
                        @ConfigurationProperties("shop") record Shop(String name, int size, List<String> tags) {}
                        @ConfigurationProperties("bank") class Bank { private String name; public void setName(String n) { name = n; } }
                        class Other {}
                        """),
                Arguments.of("a main method of its own", """
                        @SpringBootConfiguration @EnableAutoConfiguration class App {
                            public static void main(String[] args) {
                                SpringApplication application = new SpringApplication(App.class);
                                application.setAdditionalProfiles("shop");
                                application.addInitializers(context -> context.getBeanFactory().registerSingleton("price", BigDecimal.TEN));
                                application.run(args);
                                throw new IllegalStateException("was started");
                            }
                            @Bean @Profile("shop") Mailer mailer(BigDecimal price) { throw new IllegalStateException("was created"); }
                            @RestController static class Desk { Desk(Mailer mailer) {} }
                            @Configuration @Import(Desk.class) static class Web {}
                        }
                        class Mailer {}
                        """),
                Arguments.of("entry points", PLAIN + """
                                @Bean Listener listener() { return new Listener(); }
                                @Bean Clean clean() { return new Clean(); }
                                @Bean(initMethod = "go") Engine engine() { return new Engine(); }
                                @Bean Closing closing() { return new Closing(); }
                                @Bean org.springframework.boot.health.contributor.HealthIndicator shop() { return () -> null; }
                                @Bean Filter filter() { return new Filter(); }
                                }
                                class Listener { @EventListener void on(String event) {} }
                                class Clean { @org.springframework.scheduling.annotation.Scheduled(fixedRate = 1) void run() {} }
                                class Engine { public void go() {} }
                                class Closing { @jakarta.annotation.PostConstruct void open() {} }
                                class Filter implements jakarta.servlet.Filter {
                                    public void doFilter(jakarta.servlet.ServletRequest a, jakarta.servlet.ServletResponse b, jakarta.servlet.FilterChain c) {}
                                }
                                """),
                Arguments.of("stereotype behind an interface", PLAIN + """
                                @Bean Mailer mailer() { return new Smtp(); }
                                @Bean Supplier<Rule> rules() { return Rule::new; }
                                @Bean CommandLineRunner a(Mailer mailer) { return args -> {}; }
                                }
                                interface Mailer {} @Service class Smtp implements Mailer {} @Component class Rule {}
                                """));
    }
}
