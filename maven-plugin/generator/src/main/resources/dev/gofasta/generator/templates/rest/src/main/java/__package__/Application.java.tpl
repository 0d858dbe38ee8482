package {{package}};

import {{package}}.wiring.Wiring;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The application. Services and controllers are the beans that {@link Wiring} names and no others; repositories and
 * entities are found below this package.
 *
 * <p>To have components scanned as well, add this one line:
 * {@code @ComponentScan(excludeFilters = {@Filter(type = CUSTOM, classes = TypeExcludeFilter.class),
 * @Filter(type = CUSTOM, classes = AutoConfigurationExcludeFilter.class)})}
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Wiring.class)
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
