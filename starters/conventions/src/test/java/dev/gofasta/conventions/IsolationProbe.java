package dev.gofasta.conventions;

import java.lang.reflect.Constructor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DeferredImportSelector;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotationMetadata;

/** Runs inside the class loader of one starter; uses nothing but the JDK and Spring Boot. */
public final class IsolationProbe {

    private static final String NAMES = "conventions.auto-configurations";

    private IsolationProbe() {}

    /** Starts an application that holds the named auto-configurations, separated by commas. */
    public static void start(String names) {
        System.setProperty(NAMES, names);
        try {
            SpringApplication application = new SpringApplication(Application.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setRegisterShutdownHook(false);
            application
                    .run("--spring.main.banner-mode=off", "--logging.level.root=off")
                    .close();
        } finally {
            System.clearProperty(NAMES);
        }
    }

    /** Links the class of a spring.factories entry and, where that is possible, makes and asks one. */
    public static void load(String name) throws ReflectiveOperationException {
        Class<?> type = Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        type.getDeclaredMethods();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 0) {
                constructor.setAccessible(true);
                if (constructor.newInstance() instanceof FailureAnalyzer analyzer) {
                    analyzer.analyze(new IllegalStateException());
                }
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Selector.class)
    static class Application {}

    /** By name, as Spring Boot does it: the class of one whose condition fails is never loaded. */
    static class Selector implements DeferredImportSelector {

        @Override
        public String[] selectImports(AnnotationMetadata importingClass) {
            return System.getProperty(NAMES).split(",");
        }
    }
}
