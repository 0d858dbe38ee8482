package {{package}};

{{#imports}}
import {{.}};
{{/imports}}
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of {@code {{Name}}}, one line each; a test of one layer imports just that layer. */
@Configuration(proxyBeanMethods = false)
public class {{Name}}Wiring {
{{#groups}}

    @Configuration(proxyBeanMethods = false)
    public static class {{group}} {
{{#beans}}

        @Bean
        {{type}} {{bean}}({{parameters}}) {
            return new {{type}}({{arguments}});
        }
{{/beans}}
    }
{{/groups}}
}
