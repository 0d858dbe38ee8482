package dev.gofasta.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Finds the stereotypes that were compiled together with an application class. */
final class StereotypeScan extends ClassPathScanningCandidateComponentProvider {

    private final String root;

    private StereotypeScan(Class<?> application) {
        super(false);
        this.root = rootOf(application);
        addIncludeFilter(new AnnotationTypeFilter(Component.class));
    }

    static List<Stereotype> below(Class<?> application) {
        return new StereotypeScan(application)
                .findCandidateComponents(application.getPackageName()).stream()
                        .map(definition -> String.valueOf(definition.getBeanClassName()))
                        .sorted(Comparator.naturalOrder())
                        .map(name -> new Stereotype(ClassUtils.resolveClassName(name, application.getClassLoader())))
                        .toList();
    }

    @Override
    protected boolean isCandidateComponent(MetadataReader reader) throws IOException {
        return reader.getResource().getURL().toString().startsWith(root) && super.isCandidateComponent(reader);
    }

    @Override
    protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
        return super.isCandidateComponent(definition)
                && !definition.getMetadata().isAnnotated(Conditional.class.getName());
    }

    private static String rootOf(Class<?> application) {
        String file = ClassUtils.convertClassNameToResourcePath(application.getName()) + ClassUtils.CLASS_FILE_SUFFIX;
        URL url = application.getResource("/" + file);
        if (url == null) {
            throw new UncheckedIOException(new IOException("Cannot find the class file of " + application.getName()));
        }
        return url.toString().substring(0, url.toString().length() - file.length());
    }
}
