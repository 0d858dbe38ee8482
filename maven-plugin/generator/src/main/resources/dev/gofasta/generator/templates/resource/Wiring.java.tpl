package {{packages.wiring}};

import {{packages.repository}}.{{Name}}Repository;
{{#dependencies}}
import {{repositoryPackage}}.{{Target}}Repository;
import {{servicePackage}}.{{Target}}Service;
{{/dependencies}}
import {{packages.service}}.{{Name}}Service;
import {{packages.service}}.{{Name}}ServiceImpl;
import {{packages.web}}.{{Name}}Controller;
{{#nested}}
import {{packages.web}}.{{Controller}};
{{/nested}}
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of {@code {{Name}}}, one line each; a test of one layer imports just that layer. */
@Configuration(proxyBeanMethods = false)
public class {{Name}}Wiring {

    @Configuration(proxyBeanMethods = false)
    public static class Services {

        @Bean
        {{Name}}ServiceImpl {{name}}Service({{Name}}Repository {{names}}{{#dependencies}}, {{Target}}Repository {{targets}}{{/dependencies}}) {
            return new {{Name}}ServiceImpl({{names}}{{#dependencies}}, {{targets}}{{/dependencies}});
        }
    }
{{#withWeb}}

    @Configuration(proxyBeanMethods = false)
    public static class Web {

        @Bean
        {{Name}}Controller {{name}}Controller({{Name}}Service {{names}}) {
            return new {{Name}}Controller({{names}});
        }
{{#nested}}

        @Bean
        {{Controller}} {{controller}}({{serviceParameters}}) {
            return new {{Controller}}({{serviceArguments}});
        }
{{/nested}}
    }
{{/withWeb}}
}
