package dev.gofasta.generator.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Coordinates;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberLocatorTests {

    private static final String PATH = "src/main/java/com/acme/Desk.java";

    @TempDir
    private Path root;

    private MemberLocator locator;

    @BeforeEach
    void writeSource() throws IOException {
        Path file = root.resolve(PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package com.acme;

                @Named("Desk")
                public class Desk {
                    @Autowired private Clerk clerk;

                    Desk(List<String> names, int... size) {}

                    static class Drawer {
                        @Bean
                        Paper paper(Ink ink) { return null; }
                        Paper paper(Pen ink) { return null; }
                    }
                }
                """);
        Module module = Module.planned(
                new ApplicationClass("com.acme", "Desk", PATH), Layout.LAYERED, Database.POSTGRESQL, null);
        Coordinates coordinates = new Coordinates("com.acme", "desk", "1");
        locator = new MemberLocator(new Project(new DiskFiles(root), coordinates, List.of(module)));
    }

    @Test
    void findsClassesMembersAndParameters() {
        assertThat(locator.find("com.acme.Desk", "", List.of(), -1)).contains(new Location(PATH, 4, 14));
        assertThat(locator.find("com.acme.Desk", "clerk", List.of(), -1)).contains(new Location(PATH, 5, 30));
        assertThat(locator.find("com.acme.Desk", "<init>", List.of("List", "int[]"), 1))
                .contains(new Location(PATH, 7, 37));
        assertThat(locator.find("com.acme.Desk", "<init>", List.of("List", "int[]"), -1))
                .contains(new Location(PATH, 7, 5));
        assertThat(locator.find("com.acme.Desk$Drawer", "paper", List.of("Pen"), 0))
                .contains(new Location(PATH, 12, 25));
        assertThat(locator.find("com.acme.Desk$Drawer", "paper", List.of("Ink"), -1))
                .contains(new Location(PATH, 11, 15));
    }

    @Test
    void findsTheClassWhereTheSourceDoesNotShowTheMember() {
        assertThat(locator.find("com.acme.Desk$Drawer", "<init>", List.of(), -1))
                .contains(new Location(PATH, 9, 18));
    }

    @Test
    void doesNotFindWhatIsNotInTheProject() {
        assertThat(locator.find("com.acme.Chair", "", List.of(), -1)).isEmpty();
        assertThat(locator.find("com.acme.Desk$Lamp", "", List.of(), -1)).isEmpty();
    }
}
