package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.CodeText;
import dev.gofasta.generator.naming.Name;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes and tests that belong to one resource, by what they are called. */
final class OwnFiles {

    private OwnFiles() {}

    /** Returns the simple names of the resource's classes by the paths of their files. */
    static Map<String, String> of(ResourceClasses classes) {
        String base = classes.application().packageName();
        List<String> sources = Stream.of(
                        classes.module().mainJava(base), classes.module().testJava(base))
                .flatMap(folder -> classes.files().list(folder, ".java").stream())
                .toList();
        String name = classes.name().pascal();
        Set<String> others = sources.stream()
                .filter(path ->
                        simpleName(path).startsWith(name) && !simpleName(path).equals(name))
                .filter(path ->
                        classes.files().read(path).filter(CodeText::isEntity).isPresent())
                .map(OwnFiles::simpleName)
                .collect(Collectors.toSet());
        Map<String, String> own = new TreeMap<>();
        for (String path : sources) {
            String simple = simpleName(path);
            if (belongs(simple, name) && others.stream().noneMatch(other -> belongs(simple, other))
                    || nested(classes).matcher(simple).matches()) {
                own.put(path, simple);
            }
        }
        return own;
    }

    /** Returns the name of a class after the resource has become {@code to}. */
    static String renamed(ResourceClasses classes, String simple, Name to) {
        String name = classes.name().pascal();
        Matcher nested = nested(classes).matcher(simple);
        return belongs(simple, name)
                ? to.pascal() + simple.substring(name.length())
                : nested.replaceFirst("$1" + to.pascalPlural() + "$2");
    }

    /** The controllers of lists below other resources: {@code OwnerPetsController}. */
    private static Pattern nested(ResourceClasses classes) {
        return Pattern.compile("(\\w+)" + classes.name().pascalPlural() + "(Controller(?:Tests)?)");
    }

    private static boolean belongs(String simple, String resource) {
        return simple.startsWith(resource)
                && (simple.length() == resource.length() || Character.isUpperCase(simple.charAt(resource.length())));
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }
}
