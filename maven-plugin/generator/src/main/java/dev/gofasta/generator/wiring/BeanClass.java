package dev.gofasta.generator.wiring;

import dev.gofasta.generator.edit.JavaEditor;
import dev.gofasta.generator.edit.JavaType;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A class that the wiring makes a bean of.
 *
 * @param group the nested configuration that it belongs to
 * @param bean the bean's name
 * @param type the class's simple name
 * @param parameters of its constructor
 * @param imports the class, and the types of its parameters
 */
record BeanClass(String group, String bean, String type, List<JavaType.Variable> parameters, List<String> imports) {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));");
    private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w*");

    /** Reads the class at {@code path}. */
    static BeanClass read(ProjectFiles files, Module module, String path, String group, String bean) {
        String source = files.read(path).orElseThrow();
        JavaType type = JavaEditor.of(path, source).type();
        List<JavaType.Variable> parameters = type.constructors().stream()
                .filter(each -> each.annotation("Autowired").isPresent()
                        || type.constructors().size() == 1)
                .findFirst()
                .map(JavaType.Method::parameters)
                .orElse(List.of());
        TreeSet<String> imports = new TreeSet<>();
        imports.add(type.packageName() + "." + type.name());
        parameters.forEach(parameter -> {
            Matcher names = TYPE_NAME.matcher(parameter.type());
            while (names.find()) {
                String name = names.group();
                String beside = module.mainJava(type.packageName()) + "/" + name + ".java";
                Matcher imported = IMPORT.matcher(source);
                imported.results()
                        .filter(each -> each.group(2).equals(name))
                        .forEach(each -> imports.add(each.group(1)));
                if (files.exists(beside)) {
                    imports.add(type.packageName() + "." + name);
                }
            }
        });
        return new BeanClass(group, bean, type.name(), parameters, List.copyOf(imports));
    }

    /** Returns whether the constructor takes a {@code type}. */
    boolean takes(String type) {
        return parameters.stream().anyMatch(each -> each.type().equals(type));
    }

    /** Returns the bean method. */
    String method() {
        return "@Bean\n" + type + " " + bean + "(" + declared() + ") {\n    return new " + type + "(" + passed()
                + ");\n}";
    }

    /** Returns the placeholders of the bean method. */
    Map<String, String> placeholders() {
        return Map.of("type", type, "bean", bean, "parameters", declared(), "arguments", passed());
    }

    private String declared() {
        return parameters.stream().map(each -> each.type() + " " + each.name()).collect(Collectors.joining(", "));
    }

    private String passed() {
        return parameters.stream().map(JavaType.Variable::name).collect(Collectors.joining(", "));
    }
}
