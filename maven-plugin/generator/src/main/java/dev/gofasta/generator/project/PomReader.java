package dev.gofasta.generator.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads POMs with their parents: from the workspace by relative path, then from where {@link ParentPoms} finds them. */
final class PomReader {

    private static final String FILE = "pom.xml";

    private final ProjectFiles files;
    private final ParentPoms repository;
    private final Map<String, Optional<Pom>> known = new HashMap<>();

    PomReader(ProjectFiles files, ParentPoms repository) {
        this.files = files;
        this.repository = repository;
    }

    /** Returns the path of the POM that {@code path}, a folder or a file, leads to. */
    static String fileOf(String path) {
        return path.endsWith(".xml") ? path : path.isEmpty() ? FILE : path + "/" + FILE;
    }

    /** Returns the POM in the workspace at {@code path}, or empty. */
    Optional<Pom> read(String path) {
        Optional<Pom> before = known.get(path);
        if (before != null) {
            return before;
        }
        Optional<Pom> pom = files.read(path).map(xml -> Pom.parse(path, xml));
        known.put(path, pom);
        return pom;
    }

    /** Returns the POM of an artifact outside the workspace, or empty. */
    Optional<Pom> read(String groupId, String artifactId, String version) {
        String name = groupId + ":" + artifactId + ":" + version;
        Optional<Pom> before = known.get(name);
        if (before != null) {
            return before;
        }
        Optional<Pom> pom = repository.pomOf(groupId, artifactId, version).map(xml -> Pom.parse(name, xml));
        known.put(name, pom);
        return pom;
    }

    /** Returns {@code pom} with its parents, up to Spring Boot's own or to one that is not to be found. */
    Lineage lineage(Pom pom) {
        List<Pom> poms = new ArrayList<>(List.of(pom));
        Set<String> seen = new HashSet<>(Set.of(pom.path()));
        ParentReference parent = pom.parent();
        while (parent != null && !parent.isSpringBoot()) {
            Pom found = find(parent, poms);
            if (found == null || !seen.add(found.path())) {
                break;
            }
            poms.add(found);
            parent = found.parent();
        }
        return new Lineage(List.copyOf(poms), parent == null ? null : resolved(parent, poms));
    }

    private @Nullable Pom find(ParentReference parent, List<Pom> below) {
        Pom child = below.get(below.size() - 1);
        ParentReference full = resolved(parent, below);
        Pom local = child.path().contains(":") || parent.relativePath().isEmpty() ? null : local(parent, child);
        if (local != null && local.coordinates().version().equals(parent.version())) {
            return local;
        }
        return read(full.groupId(), full.artifactId(), full.version()).orElse(local);
    }

    private @Nullable Pom local(ParentReference parent, Pom child) {
        String path = fileOf(Paths.resolve(Paths.parent(child.path()), parent.relativePath()));
        return read(path).filter(parent::names).orElse(null);
    }

    private static ParentReference resolved(ParentReference parent, List<Pom> below) {
        String version = new Lineage(below, null).resolve(parent.version());
        return new ParentReference(parent.groupId(), parent.artifactId(), version, parent.relativePath());
    }
}
