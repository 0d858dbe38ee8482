package dev.gofasta.generator.support;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Texts of POMs, as short as they can be. */
public final class Poms {

    public static final String BOOT_PARENT =
            parent("org.springframework.boot", "spring-boot-starter-parent", "4.1.2", "");
    public static final String BOOT_BOM = imported("org.springframework.boot", "spring-boot-dependencies", "4.1.2");
    public static final String COMPANY_PARENT =
            "<parent><groupId>com.acme</groupId><artifactId>company</artifactId><version>3</version></parent>";

    private Poms() {}

    /** A POM of com.acme:{artifactId}:1 with {@code parts}. */
    public static String pom(String artifactId, String... parts) {
        return "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId><artifactId>" + artifactId
                + "</artifactId><version>1</version>" + String.join("", parts) + "</project>";
    }

    /** The POM of the company's parent, com.acme:company:3. */
    public static String company(String... parts) {
        return pom("company", parts).replace("<version>1<", "<version>3<");
    }

    public static String parent(String groupId, String artifactId, String version, String relativePath) {
        return "<parent><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><relativePath>%s</relativePath></parent>"
                .formatted(groupId, artifactId, version, relativePath);
    }

    public static String imported(String groupId, String artifactId, String version) {
        return "<dependencyManagement><dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>"
                .formatted(groupId, artifactId, version);
    }

    public static String modules(String... names) {
        return "<packaging>pom</packaging><modules>"
                + Arrays.stream(names)
                        .map(name -> "<module>" + name + "</module>")
                        .collect(Collectors.joining())
                + "</modules>";
    }

    public static String property(String name, String value) {
        return "<properties><%1$s>%2$s</%1$s></properties>".formatted(name, value);
    }

    /** Dependencies, each {@code groupId:artifactId} or {@code groupId:artifactId:scope}. */
    public static String dependencies(String... names) {
        return "<dependencies>"
                + Arrays.stream(names).map(Poms::dependency).collect(Collectors.joining())
                + "</dependencies>";
    }

    private static String dependency(String name) {
        String[] parts = name.split(":");
        String scope = parts.length > 2 ? "<scope>" + parts[2] + "</scope>" : "";
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId>" + scope
                + "</dependency>";
    }

    public static String plugin(String groupId, String artifactId, String inside) {
        return "<build><plugins><plugin><groupId>%s</groupId><artifactId>%s</artifactId>%s</plugin></plugins></build>"
                .formatted(groupId, artifactId, inside);
    }

    /** The source of an application with a component scan. */
    public static String application(String packageName, String simpleName) {
        return "package " + packageName + ";\n\n@SpringBootApplication\npublic class " + simpleName + " {}\n";
    }
}
