package {{packages.wiring}};

import {{packages.repository}}.{{Name}}Repository;
import {{packages.repository}}.{{Name}}RepositoryImpl;
import {{packages.service}}.{{Name}}Service;
import {{packages.service}}.{{Name}}ServiceImpl;
import {{packages.web}}.{{Name}}Controller;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import tools.jackson.databind.json.JsonMapper;

/** The parts of {@code {{Name}}}, one line each; a test of one layer imports just that layer. */
@Configuration(proxyBeanMethods = false)
public class {{Name}}Wiring {

    @Configuration(proxyBeanMethods = false)
    public static class Services {

        @Bean
        {{Name}}RepositoryImpl {{name}}Repository(NamedParameterJdbcOperations operations{{#hasJson}}, JsonMapper json{{/hasJson}}) {
            return new {{Name}}RepositoryImpl(operations{{#hasJson}}, json{{/hasJson}});
        }

        @Bean
        {{Name}}ServiceImpl {{name}}Service({{Name}}Repository {{names}}, Clock clock) {
            return new {{Name}}ServiceImpl({{names}}, clock);
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
