package {{base}}.wiring;

import {{base}}.repository.{{Name}}Repository;
import {{base}}.service.{{Name}}Service;
import {{base}}.service.{{Name}}ServiceImpl;
import {{base}}.web.{{Name}}Controller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of {@code {{Name}}}, one line each; a test of one layer imports just that layer. */
@Configuration(proxyBeanMethods = false)
public class {{Name}}Wiring {

    @Configuration(proxyBeanMethods = false)
    public static class Services {

        @Bean
        {{Name}}ServiceImpl {{name}}Service({{Name}}Repository {{names}}) {
            return new {{Name}}ServiceImpl({{names}});
        }
    }

    @Configuration(proxyBeanMethods = false)
    public static class Web {

        @Bean
        {{Name}}Controller {{name}}Controller({{Name}}Service {{names}}) {
            return new {{Name}}Controller({{names}});
        }
    }
}
