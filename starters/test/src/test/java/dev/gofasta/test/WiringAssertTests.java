package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.test.sample.SampleApplication;
import dev.gofasta.test.wired.WiredApplication;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class WiringAssertTests {

    @Test
    void namesEachMissingClassAndTheLineToAdd() {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(WiredApplication.class)) {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() ->
                            WiringAssert.assertThat(context).registersEveryStereotypeBelow(WiredApplication.class))
                    .withMessageContaining("2 class(es) carry a stereotype but nothing registers them:")
                    .withMessageContaining("dev.gofasta.test.wired.ForgottenController (@RestController)")
                    .withMessageContaining("add to a class in dev.gofasta.test.wired.wiring: @Bean ForgottenController"
                            + " forgottenController(List<String> names, WiredService service)"
                            + " { return new ForgottenController(names, service); }")
                    .withMessageContaining("@Import(ForgottenConfiguration.class)");
        }
    }

    @Test
    void passesWhenEverythingIsRegistered() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.scan(WiredApplication.class.getPackageName());
            context.registerBean("names", String.class, () -> "a name");
            context.refresh();
            WiringAssert.assertThat(context).registersEveryStereotypeBelow(WiredApplication.class);
        }
    }

    @Test
    void looksOnlyAtClassesCompiledWithTheGivenOne() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.refresh();
            WiringAssert.assertThat(context).registersEveryStereotypeBelow(QueryCounter.class);
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() ->
                            WiringAssert.assertThat(context).registersEveryStereotypeBelow(SampleApplication.class));
        }
    }
}
