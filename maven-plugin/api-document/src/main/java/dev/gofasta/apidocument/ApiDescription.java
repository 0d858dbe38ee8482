package dev.gofasta.apidocument;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringWebProvider;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Asks the springdoc of an application what it would answer to a request for the document. */
final class ApiDescription {

    /** Some dialect lets Hibernate start without a database; one of the application's own comes first. */
    private static final Map<String, Object> DEFAULTS =
            Map.of("spring.jpa.database-platform", "org.hibernate.dialect.PostgreSQLDialect");

    private ApiDescription() {}

    /**
     * Returns the document as JSON.
     *
     * @param application its main class
     * @param context the context of the application, in which no controller has been made yet
     * @throws IOException when it can't be written as JSON
     */
    static byte[] of(Class<?> application, ConfigurableApplicationContext context) throws IOException {
        ConfigurableEnvironment environment = context.getEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("gofastaApiDocument", DEFAULTS));
        context.getBeanFactory().addBeanPostProcessor(new Stubs());
        context.getBeanFactory().registerSingleton("gofastaRelativeServer", (ServerBaseUrlCustomizer)
                (url, request) -> DocumentRequest.withoutHost(url));
        EagerBeans.make(context.getBeanFactory(), application.getClassLoader());
        OpenApiWebMvcResource resource = context.getBean(OpenApiWebMvcResource.class);
        SpringDocConfigProperties properties = context.getBean(SpringDocConfigProperties.class);
        String documentPath = properties.getApiDocs().getPath();
        String path = environment.getProperty("server.servlet.context-path", "")
                + environment.getProperty("spring.mvc.servlet.path", "")
                + context.getBean(SpringWebProvider.class).findPathPrefix(properties)
                + documentPath;
        return resource.openapiJson(DocumentRequest.to(path), documentPath, Locale.ENGLISH);
    }
}
