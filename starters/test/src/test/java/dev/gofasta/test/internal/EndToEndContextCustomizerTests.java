package dev.gofasta.test.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.gofasta.test.EndToEndTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

class EndToEndContextCustomizerTests {

    private static final String LIMIT = "gofasta.web.rate-limit.enabled";

    private final GenericApplicationContext context = new GenericApplicationContext();

    @Test
    void callsAreNotLimited() {
        customize();

        assertThat(context.getEnvironment().getProperty(LIMIT)).isEqualTo("false");
    }

    @Test
    void applicationThatSetsALimitHasIt() {
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource("own", Map.of(LIMIT, "true")));

        customize();

        assertThat(context.getEnvironment().getProperty(LIMIT)).isEqualTo("true");
    }

    @Test
    void otherTestsAreLeftAlone() {
        assertThat(new EndToEndContextCustomizerFactory().createContextCustomizer(Object.class, List.of()))
                .isNull();
    }

    private void customize() {
        ContextCustomizer customizer =
                new EndToEndContextCustomizerFactory().createContextCustomizer(Called.class, List.of());
        assertThat(customizer).isEqualTo(new EndToEndContextCustomizer());
        customizer.customizeContext(context, mock(MergedContextConfiguration.class));
    }

    @EndToEndTest
    private static class Called {}
}
