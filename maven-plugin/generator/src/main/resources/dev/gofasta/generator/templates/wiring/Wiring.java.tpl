package {{package}};

{{#elsewhere}}
import {{.}};
{{/elsewhere}}
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The index of the application's beans. Generated from the wiring classes {{where}}: change those, not this. */
@Configuration(proxyBeanMethods = false)
@Import({ {{imports}} })
public class Wiring {}
