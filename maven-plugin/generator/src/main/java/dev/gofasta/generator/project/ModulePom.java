package dev.gofasta.generator.project;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.database.Driver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the POMs say about a module.
 *
 * @param folder path of its folder relative to the project's root; empty for the root module
 * @param path path of its POM
 * @param profile the profile without which Maven does not build it, or null
 * @param lineage its POM and the parents
 * @param springBootVersion the version of Spring Boot, or null
 * @param folders its source folders
 * @param dependencies the dependencies that it and its parents declare
 */
record ModulePom(
        String folder,
        String path,
        @Nullable String profile,
        Lineage lineage,
        @Nullable String springBootVersion,
        SourceFolders folders,
        List<Dependency> dependencies) {

    ModulePom(
            String folder, String path, @Nullable String profile, Lineage lineage, @Nullable String springBootVersion) {
        this(folder, path, profile, lineage, springBootVersion, SourceFolders.of(lineage), lineage.dependencies());
    }

    /** The POM of a project that is about to be made, of which only the layout and the database are known. */
    static ModulePom planned(Layout layout, Database database) {
        Driver driver = database.drivers().get(0);
        Pom pom = Pom.parse(
                "pom.xml",
                ("<project><properties><%1$s>%2$s</%1$s></properties><dependencies><dependency><groupId>%3$s</groupId>"
                                + "<artifactId>%4$s</artifactId></dependency></dependencies></project>")
                        .formatted(Layout.PROPERTY, layout.keyword(), driver.groupId(), driver.artifactId()));
        return new ModulePom("", "pom.xml", null, new Lineage(List.of(pom), null), null);
    }
}
