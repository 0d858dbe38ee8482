package dev.gofasta.conventions;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** A web context whose refresh ends when all conditions have been evaluated, before any bean is made. */
class DefinitionsOnlyContext extends AnnotationConfigServletWebServerApplicationContext {

    void refreshDefinitions() {
        try {
            refresh();
        } catch (DefinitionsComplete ex) {
            // That is the aim.
        }
    }

    @Override
    protected void registerBeanPostProcessors(ConfigurableListableBeanFactory beanFactory) {
        throw new DefinitionsComplete();
    }

    private static final class DefinitionsComplete extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
