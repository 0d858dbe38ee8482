package dev.gofasta.test;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.springframework.context.ApplicationContext;

/** Assertions on the explicit wiring of an application. */
public final class WiringAssert extends AbstractAssert<WiringAssert, ApplicationContext> {

    private WiringAssert(ApplicationContext context) {
        super(context, WiringAssert.class);
    }

    public static WiringAssert assertThat(ApplicationContext context) {
        return new WiringAssert(context);
    }

    /**
     * Verifies that each class that carries a stereotype ({@code @Component} or an annotation made of it) is a bean: without
     * a component scan, one that nothing registers would silently do nothing. The failure names each and the line to add.
     *
     * <p>Looked at are the concrete classes in and below the package of the given class that were compiled together with
     * it, so test classes are not. Those with a condition, a profile for instance, may be absent.
     *
     * @param application usually the application class
     */
    public WiringAssert registersEveryStereotypeBelow(Class<?> application) {
        isNotNull();
        List<Stereotype> missing = StereotypeScan.below(application).stream()
                .filter(stereotype -> !stereotype.isRegisteredIn(actual))
                .toList();
        if (!missing.isEmpty()) {
            String advice = missing.stream()
                    .map(stereotype -> stereotype.advice(application.getPackageName()))
                    .collect(Collectors.joining(System.lineSeparator()));
            failWithMessage("%d class(es) carry a stereotype but nothing registers them:%n%s", missing.size(), advice);
        }
        return this;
    }
}
