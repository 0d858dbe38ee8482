package dev.gofasta.generator.wiring;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.edit.Anchor;
import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The wiring class of one resource, as it follows from the service and the controllers that are there. */
public final class ResourceWiring {

    private static final String SERVICES = "Services";
    private static final String WEB = "Web";

    private final ResourceModel resource;
    private final Changes changes;

    /** Reads and plans over {@code changes}; of {@code resource} only the name and the packages matter. */
    public ResourceWiring(ResourceModel resource, Changes changes) {
        this.resource = resource;
        this.changes = changes;
    }

    /** Plans the wiring class, or what one that is there lacks; returns the types of all beans, none when nothing is there. */
    public List<String> plan() {
        List<BeanClass> beans = find();
        String path = path("wiring", "Wiring");
        if (!beans.isEmpty()) {
            changes.read(path)
                    .ifPresentOrElse(
                            source -> complete(path, source, beans), () -> changes.create(path, render(beans)));
        }
        return beans.stream().map(BeanClass::type).toList();
    }

    private List<BeanClass> find() {
        Name name = resource.name();
        List<BeanClass> beans = new ArrayList<>();
        String service = Stream.of(path("service", "ServiceImpl"), path("service", "Service"))
                .filter(changes::exists)
                .findFirst()
                .orElse("");
        if (!service.isEmpty() && isClass(service)) {
            beans.add(read(service, SERVICES, name.camel() + "Service"));
        }
        String folder = resource.module().mainJava(resource.packageOf("web"));
        String own = folder + "/" + name.pascal() + "Controller.java";
        for (String path : changes.list(folder, "Controller.java")) {
            String type = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
            BeanClass bean = read(path, WEB, Character.toLowerCase(type.charAt(0)) + type.substring(1));
            if (path.equals(own) || isNested(type) && bean.takes(name.pascal() + "Service")) {
                beans.add(bean);
            }
        }
        return beans;
    }

    /** A nested route's controller is called after both resources, its own last. */
    private boolean isNested(String type) {
        return type.endsWith(resource.name().pascalPlural() + "Controller")
                || type.endsWith(resource.name().pascal() + "Controller");
    }

    private boolean isClass(String path) {
        return JavaEditor.of(path, changes.read(path).orElse("")).type().kind() == JavaType.Kind.CLASS;
    }

    private BeanClass read(String path, String group, String bean) {
        return BeanClass.read(changes, resource.module(), path, group, bean);
    }

    private String path(String layer, String suffix) {
        return resource.module().mainJava(resource.packageOf(layer)) + "/"
                + resource.name().pascal() + suffix + ".java";
    }

    private String render(List<BeanClass> beans) {
        TreeSet<String> imports = new TreeSet<>();
        beans.forEach(bean -> imports.addAll(bean.imports()));
        List<Map<String, Object>> groups = Stream.of(SERVICES, WEB)
                .filter(group -> beans.stream().anyMatch(bean -> bean.group().equals(group)))
                .map(group -> Map.<String, Object>of(
                        "group",
                        group,
                        "beans",
                        beans.stream()
                                .filter(bean -> bean.group().equals(group))
                                .map(BeanClass::placeholders)
                                .toList()))
                .toList();
        return new Templates(changes)
                .render(
                        "wiring/Provider.java",
                        Map.of(
                                "package",
                                resource.packageOf("wiring"),
                                "Name",
                                resource.name().pascal(),
                                "imports",
                                imports,
                                "groups",
                                groups));
    }

    private void complete(String path, String source, List<BeanClass> beans) {
        JavaEditor editor = JavaEditor.of(path, source);
        JavaType wiring = editor.type();
        List<BeanClass> missing =
                beans.stream().filter(bean -> !makes(wiring, bean)).toList();
        for (BeanClass bean : missing) {
            bean.imports().forEach(editor::addImport);
            if (editor.focus(wiring.name()).type().nested().stream()
                    .anyMatch(nested -> nested.name().equals(bean.group()))) {
                editor.focus(bean.group()).addMethod(bean.method(), Anchor.last());
            } else {
                editor.addMethod(
                        "@Configuration(proxyBeanMethods = false)\npublic static class " + bean.group() + " {\n\n"
                                + bean.method().indent(4) + "}",
                        Anchor.last());
            }
        }
        if (!missing.isEmpty()) {
            changes.edit(path, editor.result(), "Registers what is there.");
        }
    }

    private static boolean makes(JavaType wiring, BeanClass bean) {
        String instance = "new " + bean.type() + "(";
        return Stream.concat(Stream.of(wiring), wiring.nested().stream())
                .flatMap(type -> type.methods().stream())
                .anyMatch(method -> bean.type().equals(method.returnType())
                        || String.valueOf(method.body()).contains(instance));
    }
}
