package dev.gofasta.database;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** How lines of the console reach the application. They can only call what is static, so this is the one place that is. */
public final class ConsoleBeans {

    private static volatile @Nullable ConfigurableApplicationContext context;

    private ConsoleBeans() {}

    static void use(ConfigurableApplicationContext started) {
        context = started;
    }

    /** Returns the context of the application. */
    public static ConfigurableApplicationContext context() {
        return Objects.requireNonNull(context);
    }

    /** Returns a bean, made now if nobody has asked for it before. */
    public static Object bean(String name) {
        return context().getBean(name);
    }
}
