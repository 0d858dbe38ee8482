package dev.gofasta.generator.wiring;

import dev.gofasta.generator.edit.Anchor;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Registers a class as a bean: by a method in the wiring class of its resource, or of a resource that it works with. */
public final class BeanRegistration {

    private static final String SUFFIX = "Wiring";

    private final ProjectFiles files;
    private final Module module;
    private final List<WiringClass> wirings;

    /** Looks at the wiring of {@code module}, whose main class is {@code application}. */
    public BeanRegistration(ProjectFiles files, Module module, ApplicationClass application) {
        this.files = files;
        this.module = module;
        this.wirings = WiringIndex.find(files, module, application);
    }

    /** Returns a fix that makes a bean of the class of this qualified name, or empty when no wiring class suits it. */
    public Optional<Fix> fix(String className) {
        String path = module.mainJava("") + "/" + className.replace('.', '/') + ".java";
        if (!files.exists(path)) {
            return Optional.empty();
        }
        try {
            String simple = className.substring(className.lastIndexOf('.') + 1);
            String group = simple.endsWith("Controller") ? "Web" : "Services";
            String bean = Character.toLowerCase(simple.charAt(0))
                    + simple.substring(1).replaceFirst("Impl$", "");
            BeanClass wanted = BeanClass.read(files, module, path, group, bean);
            return wiringOf(wanted).flatMap(wiring -> edit(wanted, wiring));
        } catch (ProblemException ex) {
            // A file that can't be edited is left to people.
            return Optional.empty();
        }
    }

    private Optional<WiringClass> wiringOf(BeanClass bean) {
        return wirings.stream()
                .filter(wiring -> bean.type().startsWith(resourceOf(wiring)))
                .max(Comparator.comparingInt(wiring -> resourceOf(wiring).length()))
                .or(() -> wirings.stream()
                        .filter(wiring -> bean.parameters().stream()
                                .anyMatch(parameter -> parameter.type().startsWith(resourceOf(wiring))))
                        .max(Comparator.comparingInt(
                                wiring -> resourceOf(wiring).length())));
    }

    private static String resourceOf(WiringClass wiring) {
        return wiring.simpleName().replaceFirst(SUFFIX + "$", "");
    }

    private Optional<Fix> edit(BeanClass bean, WiringClass wiring) {
        String path = module.mainJava(wiring.packageName()) + "/" + wiring.file();
        String text = files.read(path).orElse("");
        JavaEditor editor = JavaEditor.of(path, text);
        JavaType type = editor.type();
        boolean grouped =
                type.nested().stream().anyMatch(nested -> nested.name().equals(bean.group()));
        bean.imports().forEach(editor::addImport);
        editor.addImport("org.springframework.context.annotation.Bean");
        editor.focus(grouped ? bean.group() : type.name()).addMethod(bean.method(), Anchor.last());
        return Optional.of(Fix.edit(
                "Register " + bean.type() + " in " + wiring.simpleName(),
                Applicability.UNSAFE,
                List.of(FixEdit.between(path, text, editor.result()))));
    }
}
