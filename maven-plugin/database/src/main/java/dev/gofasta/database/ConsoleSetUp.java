package dev.gofasta.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** What the console knows before its first line: the application's packages, the context, its services and repositories. */
final class ConsoleSetUp {

    private final ConfigurableApplicationContext context;
    private final List<Path> folders;

    ConsoleSetUp(UsedApplication application) {
        context = application.context();
        folders = application.code().folders();
    }

    /** Returns what lines are compiled with. */
    String classPath() {
        return Stream.concat(
                        Stream.of(System.getProperty("java.class.path")),
                        folders.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Returns the imports: every package of the application's own that has classes. */
    List<String> imports() {
        return folders.stream()
                .flatMap(folder -> packages(folder).stream())
                .distinct()
                .sorted()
                .map(name -> "import " + name + ".*;")
                .toList();
    }

    private static List<String> packages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(Objects.requireNonNull(file.getParent())))
                    .map(path -> path.toString().replace(File.separatorChar, '.'))
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read " + folder, ex);
        }
    }

    /**
     * Returns the declarations of the variables.
     *
     * @param text what will be evaluated, to leave out the beans that it does not name: making one takes time; or null for all
     */
    List<String> variables(@Nullable String text) {
        List<String> lines = new ArrayList<>();
        lines.add(ConfigurableApplicationContext.class.getName() + " context = " + ConsoleBeans.class.getName()
                + ".context();");
        String own = ownPackage();
        for (String name : context.getBeanDefinitionNames()) {
            Class<?> bean = context.getType(name, false);
            if (bean != null
                    && bean.getName().startsWith(own + ".")
                    && bean.getSimpleName().matches(".+(Service|ServiceImpl|Repository)")
                    && SourceVersion.isName(name)
                    && name.indexOf('.') < 0
                    && (text == null || text.contains(name))) {
                declaration(name, bean, lines);
            }
        }
        return lines;
    }

    private static void declaration(String name, Class<?> bean, List<String> lines) {
        String wanted = bean.getSimpleName().replaceAll("Impl$", "");
        Stream.concat(
                        Arrays.stream(bean.getInterfaces())
                                .filter(type -> type.getSimpleName().equals(wanted)),
                        Stream.of(bean))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .map(Class::getCanonicalName)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(type -> lines.add("%s %s = (%s) %s.bean(\"%s\");"
                        .formatted(type, name, type, ConsoleBeans.class.getName(), name)));
    }

    private String ownPackage() {
        return Arrays.stream(context.getBeanNamesForAnnotation(SpringBootConfiguration.class))
                .map(name -> context.getType(name, false))
                .filter(Objects::nonNull)
                .map(Class::getPackageName)
                .findFirst()
                .orElse("");
    }
}
