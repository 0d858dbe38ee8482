package dev.gofasta.test.internal;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives tests over HTTP their defaults, which everything else outweighs; a record, because contexts are cached by it. All
 * tests call from one address, within seconds: a limit of calls would fail them for their number.
 */
record EndToEndContextCustomizer() implements ContextCustomizer {

    private static final String NAME = "gofastaEndToEndDefaults";
    private static final Map<String, Object> DEFAULTS = Map.of("gofasta.web.rate-limit.enabled", "false");

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration mergedContextConfiguration) {
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource(NAME, DEFAULTS));
    }
}
