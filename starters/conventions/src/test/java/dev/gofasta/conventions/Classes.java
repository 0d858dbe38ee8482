package dev.gofasta.conventions;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled classes of starters, for ArchUnit. */
final class Classes {

    private static final Map<Starter, JavaClasses> CACHE = new ConcurrentHashMap<>();

    private Classes() {}

    static JavaClasses of(Starter starter) {
        return CACHE.computeIfAbsent(starter, absent -> read(Stream.of(starter)));
    }

    static JavaClasses ofAll() {
        return read(Starters.all());
    }

    private static JavaClasses read(Stream<Starter> starters) {
        Set<Location> locations =
                starters.map(Starter::classes).map(Classes::location).collect(Collectors.toSet());
        JavaClasses classes = new ClassFileImporter().importLocations(locations);
        if (classes.isEmpty()) {
            throw new IllegalStateException("No classes in " + locations);
        }
        return classes;
    }

    private static Location location(Path classes) {
        return Location.of(Files.isDirectory(classes) ? classes.toUri() : URI.create("jar:" + classes.toUri() + "!/"));
    }

    static List<Class<?>> load(Starter starter) {
        return of(starter).stream()
                .<Class<?>>map(type -> Starter.load(type.getName()))
                .toList();
    }
}
