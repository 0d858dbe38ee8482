package dev.gofasta.config.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Starts an application with the files of a folder, and with an environment of its own. */
final class Run {

    private final List<String> arguments = new ArrayList<>();
    private final StandardEnvironment environment = new StandardEnvironment();
    private final Class<?> application;

    Run(java.nio.file.Path folder, Class<?> application) {
        this.application = application;
        arguments.add("--spring.config.location=" + folder.toUri());
        arguments.add("--spring.main.banner-mode=off");
        variables(Map.of());
    }

    Run variables(Map<String, Object> variables) {
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        return this;
    }

    ConfigurableApplicationContext start(String... more) {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setRegisterShutdownHook(false);
        spring.setEnvironment(environment);
        return spring.run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
