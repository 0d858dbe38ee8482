package dev.gofasta.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications with faults, at least three of each kind; all are found and nothing else is. */
class FaultsTests {

    @TempDir
    private Path folder;

    @Test
    void findsMissingProviders() throws IOException {
        assertThat(Sample.prove(folder, """
                        class Mailer {}
                        interface Clerk {}
                        class OfficeClerk implements Clerk {}
                        class Invoices { Invoices(Mailer mailer) {} }
                        @RestController class Desk { @Autowired Clerk clerk; @Autowired(required = false) Mailer mailer; }
                        interface Shelf<T> {}
                        class Paper {}
                        class Book {}
                        @Configuration(proxyBeanMethods = false)
                        class Wiring {
                            @Bean @Lazy Invoices invoices(Mailer mailer) { return new Invoices(mailer); }
                            @Bean Desk desk() { return new Desk(); }
                            @Bean Shelf<Book> books() { return new Shelf<>() {}; }
                            @Bean CommandLineRunner reader(Shelf<Paper> shelf, Invoices invoices, Optional<Mailer> mailer) { return args -> {}; }
                            @Bean CommandLineRunner tasks(@Qualifier("blue") Shelf<Book> shelf) { return args -> {}; }
                            @Bean Lister lister() { return new Lister(); }
                        }
                        class Lister implements CommandLineRunner {
                            @Autowired void set(List<Mailer> mailers) {}
                            public void run(String... args) {}
                        }
                        """))
                .containsExactlyInAnyOrder(
                        "MISSING invoices at Wiring#invoices[0]: app.Mailer",
                        "MISSING desk at Desk#clerk: app.OfficeClerk",
                        "MISSING reader at Wiring#reader[0]: books",
                        "MISSING tasks at Wiring#tasks[0]: books",
                        "MISSING lister at Lister#set[0]");
    }

    @Test
    void findsAmbiguousProviders() throws IOException {
        assertThat(Sample.prove(folder, """
                        interface Mailer {}
                        class Smtp implements Mailer {}
                        class Queue implements Mailer {}
                        record Rate(int value) {}
                        @Service class Invoices { Invoices(Mailer mailer) {} }
                        @RestController class Desk { @Autowired Rate rate; }
                        @Configuration(proxyBeanMethods = false)
                        @Import(Invoices.class)
                        class Wiring {
                            @Bean Smtp smtp() { return new Smtp(); }
                            @Bean Queue queue() { return new Queue(); }
                            @Bean Rate low() { return new Rate(1); }
                            @Bean Rate high() { return new Rate(9); }
                            @Bean Desk desk() { return new Desk(); }
                            @Bean CommandLineRunner task(Optional<Rate> anyRate) { return args -> {}; }
                        }
                        """))
                .containsExactlyInAnyOrder(
                        "AMBIGUOUS app.Invoices at Invoices#<init>[0]: smtp, queue",
                        "AMBIGUOUS desk at Desk#rate: low, high",
                        "AMBIGUOUS task at Wiring#task[0]: low, high");
    }

    @Test
    void findsTwoPrimaryProviders() throws IOException {
        assertThat(Sample.prove(folder, """
                        record Rate(int value) {}
                        @Configuration(proxyBeanMethods = false)
                        class Wiring {
                            @Bean @Primary Rate low() { return new Rate(1); }
                            @Bean @Primary Rate high() { return new Rate(9); }
                            @Bean CommandLineRunner task(Rate rate) { return args -> {}; }
                        }
                        """)).containsExactly("AMBIGUOUS task at Wiring#task[0]: low, high");
    }

    @Test
    void findsEachCycleOnce() throws IOException {
        assertThat(Sample.prove(folder, """
                        class A { A(B b) {} }
                        class B { B(C c) {} }
                        class C { C(A a) {} }
                        @Component class Left { @Autowired Right right; }
                        @Component class Right { @Autowired void left(Left left) {} }
                        class Own { Own(List<Part> parts) {} }
                        interface Part {}
                        class Wheel implements Part { Wheel(Own own) {} }
                        class Holder { Holder() {} }
                        @Configuration(proxyBeanMethods = false)
                        class Factory {
                            Factory(Holder holder) {}
                            @Bean Holder holder() { return new Holder(); }
                        }
                        @Configuration(proxyBeanMethods = false)
                        @Import({Left.class, Right.class, Factory.class})
                        class Wiring {
                            @Bean A a(B b) { return new A(b); }
                            @Bean B b(C c) { return new B(c); }
                            @Bean C c(A a) { return new C(a); }
                            @Bean Own own(List<Part> parts) { return new Own(parts); }
                            @Bean Wheel wheel(Own own) { return new Wheel(own); }
                        }
                        """))
                .containsExactlyInAnyOrder(
                        "CIRCULAR app.Left at Left#right: app.Left, app.Right",
                        "CIRCULAR app.Factory at Factory#<init>[0]: app.Factory, holder",
                        "CIRCULAR a at Wiring#a[0]: a, b, c",
                        "CIRCULAR own at Wiring#own[0]: own, wheel");
    }

    @Test
    void findsUnusedProviders() throws IOException {
        assertThat(Sample.prove(folder, """
                        class Mailer {}
                        interface Clerk {}
                        @Service class OfficeClerk implements Clerk { void work() {} }
                        record Rate(int value) {}
                        class Chain { Chain(Rate rate) {} }
                        @Configuration(proxyBeanMethods = false)
                        class Wiring {
                            @Bean Mailer mailer() { return new Mailer(); }
                            @Bean OfficeClerk clerk() { return new OfficeClerk(); }
                            @Bean Rate rate() { return new Rate(1); }
                            @Bean Chain chain(Rate rate) { return new Chain(rate); }
                        }
                        """))
                .containsExactlyInAnyOrder(
                        "UNUSED mailer at Wiring#mailer",
                        "UNUSED clerk at Wiring#clerk",
                        "UNUSED chain at Wiring#chain");
    }

    @Test
    void findsUnregisteredStereotypes() throws IOException {
        assertThat(Sample.prove(folder, """
                        @Service class Invoices {}
                        @RestController class Desk {}
                        @ControllerAdvice class Advice {}
                        @Configuration class Forgotten { @Configuration static class Nested {} @Bean Date date() { return new Date(); } }
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Component @interface UseCase {}
                        @UseCase class Pay {}
                        @Component abstract class Base {}
                        @Repository interface Store {}
                        @Configuration(proxyBeanMethods = false)
                        class Wiring {}
                        """))
                .containsExactlyInAnyOrder(
                        "UNREGISTERED Advice at Advice",
                        "UNREGISTERED Desk at Desk",
                        "UNREGISTERED Forgotten at Forgotten",
                        "UNREGISTERED Invoices at Invoices",
                        "UNREGISTERED Pay at Pay");
    }

    @Test
    void saysWhyAGraphCouldNotBeProven() throws IOException {
        assertThat(Sample.findings(folder.resolve("a"), """
                        @SpringBootConfiguration
                        class App {
                            public static void main(String[] args) {
                                throw new IllegalStateException("no key in the environment");
                            }
                        }
                        """))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.NOT_PROVEN))
                .satisfies(finding -> assertThat(finding.detail()).contains("no key in the environment"));
        assertThat(Sample.findings(folder.resolve("b"), """
                        @SpringBootConfiguration
                        class App { public static void main(String[] args) {} }
                        """))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("without running a SpringApplication"));
        assertThat(Sample.findings(folder.resolve("c"), """
                        @SpringBootConfiguration
                        @EnableAutoConfiguration
                        class App {
                            public static void main(String[] args) {
                                SpringApplication application = new SpringApplication(App.class);
                                application.addInitializers(context -> { throw new IllegalArgumentException("no vault"); });
                                application.run(args);
                            }
                        }
                        """))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("no vault"));
    }
}
