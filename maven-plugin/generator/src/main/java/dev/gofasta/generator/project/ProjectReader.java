package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Project} from its files, without Maven. */
public final class ProjectReader {

    private static final Pattern APPLICATION =
            Pattern.compile("^\\s*@(SpringBootConfiguration|SpringBootApplication)\\b", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
    private static final String SUPPORTED_MAJOR = "4.";

    private final ProjectFiles files;

    /** Reads from {@code files}, whose root is the folder of the topmost POM. */
    public ProjectReader(ProjectFiles files) {
        this.files = files;
    }

    /**
     * Reads the project.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no POM, it can't be read, or it is not one of
     *     Spring Boot 4
     */
    public Project read() {
        String xml = files.read("pom.xml").orElseThrow(ProjectReader::notFound);
        Pom root = Pom.parse("pom.xml", xml);
        requireSpringBoot(root.springBootVersion());
        List<Module> modules = new ArrayList<>();
        collect("", root, modules);
        return new Project(files, root.coordinates(), List.copyOf(modules));
    }

    /** Returns the Spring Boot version that the root POM names, or empty where it names none or there is no POM. */
    public Optional<String> springBootVersion() {
        return files.read("pom.xml")
                .flatMap(xml -> Optional.ofNullable(Pom.parse("pom.xml", xml).springBootVersion()));
    }

    private void collect(String folder, Pom pom, List<Module> modules) {
        modules.add(new Module(folder, pom.coordinates(), pom.dependencies(), findApplication(folder)));
        for (String child : pom.modules()) {
            String childFolder = folder.isEmpty() ? child : folder + "/" + child;
            String path = childFolder + "/pom.xml";
            files.read(path).ifPresent(xml -> collect(childFolder, Pom.parse(path, xml), modules));
        }
    }

    private @Nullable ApplicationClass findApplication(String folder) {
        String sources = folder.isEmpty() ? "src/main/java" : folder + "/src/main/java";
        for (String path : files.list(sources, ".java")) {
            String source = files.read(path).orElse("");
            if (source.contains("@SpringBoot") && APPLICATION.matcher(source).find()) {
                Matcher packageName = PACKAGE.matcher(source);
                String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
                return new ApplicationClass(packageName.find() ? packageName.group(1) : "", name, path);
            }
        }
        return null;
    }

    private static RuntimeException notFound() {
        return Problem.of(
                        ProblemCode.GF_PROJECT_NOT_FOUND,
                        "There is no pom.xml in this folder.",
                        "Change into a project's folder, or make one: mvn archetype:generate"
                                + " -DarchetypeGroupId=dev.gofasta -DarchetypeArtifactId=gofasta-archetype-rest")
                .asException();
    }

    private static void requireSpringBoot(@Nullable String version) {
        if (version == null || !version.startsWith(SUPPORTED_MAJOR)) {
            String found = version == null ? "its POM names no Spring Boot version" : "it uses Spring Boot " + version;
            throw Problem.of(
                            ProblemCode.GF_PROJECT_NOT_SPRING_BOOT,
                            "This project is not one of Spring Boot 4: " + found + ".",
                            "Use spring-boot-starter-parent 4.1 or later as the parent, or import"
                                    + " spring-boot-dependencies of that version.")
                    .asException();
        }
    }
}
