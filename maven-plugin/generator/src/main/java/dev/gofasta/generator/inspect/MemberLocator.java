package dev.gofasta.generator.inspect;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the source of classes and members that are known by their names in byte code. */
public final class MemberLocator {

    private static final String CONSTRUCTOR = "<init>";

    private final Project project;
    private final SourceParser parser = new SourceParser();
    private final Map<String, Optional<SourceFile>> parsed = new HashMap<>();

    /** Looks in the main sources of all modules of {@code project}. */
    public MemberLocator(Project project) {
        this.project = project;
    }

    /**
     * Finds a class, member or parameter. What the source does not show, such as the constructor that a compiler adds, is
     * found one level up.
     *
     * @param className the binary name of a class
     * @param member the name of a field or method, {@code <init>} for constructors, empty for the class
     * @param parameterTypes the simple names of the erased parameter types
     * @param parameter the 0-based index of a parameter, or -1
     * @return where it is, or empty when no main source of the project declares the class
     */
    public Optional<Location> find(String className, String member, List<String> parameterTypes, int parameter) {
        Deque<String> names = new ArrayDeque<>(Arrays.asList(
                className.substring(className.lastIndexOf('.') + 1).split("\\$")));
        String topLevel = className.contains("$") ? className.substring(0, className.indexOf('$')) : className;
        return source(topLevel).flatMap(file -> {
            ClassTree type = descend(file.tree().getTypeDecls(), names);
            return type == null ? Optional.empty() : Optional.of(locate(file, type, member, parameterTypes, parameter));
        });
    }

    private Optional<SourceFile> source(String topLevel) {
        return parsed.computeIfAbsent(topLevel, name -> {
            String path = name.replace('.', '/') + ".java";
            return project.modules().stream()
                    .map((Module module) -> module.mainJava("") + "/" + path)
                    .flatMap(candidate -> project.files().read(candidate).stream()
                            .flatMap(text -> parser.parse(Map.of(candidate, text)).stream()))
                    .findFirst();
        });
    }

    private static @Nullable ClassTree descend(List<? extends Tree> members, Deque<String> names) {
        String name = names.remove();
        ClassTree found = classes(members)
                .filter(type -> type.getSimpleName().contentEquals(name))
                .findFirst()
                .orElse(null);
        return found == null || names.isEmpty() ? found : descend(found.getMembers(), names);
    }

    private static Stream<ClassTree> classes(List<? extends Tree> members) {
        return members.stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast);
    }

    private static Location locate(
            SourceFile file, ClassTree type, String member, List<String> parameterTypes, int parameter) {
        Location whole = file.startOf(type, type.getSimpleName().toString());
        if (member.isEmpty()) {
            return whole;
        }
        List<MethodTree> methods = type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getName().contentEquals(member)
                        && method.getParameters().size() == parameterTypes.size())
                .toList();
        for (MethodTree method : methods) {
            if (methods.size() == 1 || typesOf(method).equals(parameterTypes)) {
                String name = member.equals(CONSTRUCTOR) ? type.getSimpleName().toString() : member;
                return parameter < 0
                        ? file.startOf(method, name)
                        : nameOf(file, method.getParameters().get(parameter));
            }
        }
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> field.getName().contentEquals(member))
                .findFirst()
                .map(field -> nameOf(file, field))
                .orElse(whole);
    }

    private static Location nameOf(SourceFile file, VariableTree variable) {
        return file.startOf(variable, variable.getName().toString());
    }

    private static List<String> typesOf(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter -> erased(parameter.getType().toString()))
                .toList();
    }

    private static String erased(String type) {
        String raw = type.replaceAll("@\\S+\\s", "").replaceAll("<.*>", "").replace("...", "[]");
        return raw.substring(raw.lastIndexOf('.') + 1);
    }
}
