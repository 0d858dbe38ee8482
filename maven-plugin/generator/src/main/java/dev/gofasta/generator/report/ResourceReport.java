package dev.gofasta.generator.report;

import dev.gofasta.generator.apply.Run;
import dev.gofasta.generator.apply.Runs;
import dev.gofasta.generator.command.InspectData;
import dev.gofasta.generator.command.InspectData.Bean;
import dev.gofasta.generator.command.InspectData.Part;
import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.policy.RoleLines;
import dev.gofasta.generator.policy.RoleLines.Grant;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.resource.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects all that a project has of one resource.
 *
 * @param files the files of the project
 * @param module the module with the entity
 * @param sources the sources that name the resource
 * @param resources the resources of the project
 * @param name the resource
 */
public record ResourceReport(ProjectFiles files, Module module, Sources sources, Resources resources, String name) {

    private static final List<String> DTOS = List.of("Request", "Response", "Filter");

    /** Returns the report; {@code all} are the routes of {@code sources}. */
    public InspectData build(Found entity, List<Route> all) {
        String table = Resources.tableOf(entity.type());
        EntityFields fields = EntityFields.of(entity, sources, Schema.of(files, module, table));
        Map<String, String> roles = new TreeMap<>();
        roles.put(entity.outline().path(), "entity");
        List<Part> dtos = dtos(roles);
        Part service = part("Service", "ServiceImpl", "service", roles);
        Part controller = part("Controller", "", "controller", roles);
        Part repository = part("Repository", "RepositoryImpl", "repository", roles);
        List<Route> routes = routes(all);
        List<Bean> wiring = wiring(roles);
        List<InspectData.Migration> migrations = migrations(table, roles);
        List<InspectData.Test> tests = tests(roles);
        return new InspectData(
                "static",
                null,
                name,
                new InspectData.Entity(
                        entity.outline().path(), entity.type().place().line(), table),
                fields.fields(),
                fields.relations(),
                dtos,
                service,
                controller,
                repository,
                migrations,
                routes,
                tests,
                wiring,
                policy(routes),
                owned(roles));
    }

    private List<Part> dtos(Map<String, String> roles) {
        List<Part> dtos = new ArrayList<>();
        for (Outline outline : sources.all()) {
            for (TypeOutline type : outline.types()) {
                boolean isDto = DTOS.stream().anyMatch(type.name()::endsWith);
                if (isDto && isOwn(type.name())) {
                    roles.putIfAbsent(outline.path(), "dto");
                    dtos.add(new Part(
                            type.name(),
                            outline.at(type.place()),
                            null,
                            type.fields().stream().map(FieldOutline::name).toList()));
                }
            }
        }
        return dtos;
    }

    private boolean isOwn(String type) {
        return resources.ownerOf(type).filter(name::equals).isPresent();
    }

    private @Nullable Part part(String suffix, String implementation, String role, Map<String, String> roles) {
        Optional<Found> done = implementation.isEmpty() ? Optional.empty() : first(name + implementation);
        Optional<Found> found = first(name + suffix).or(() -> done);
        done.ifPresent(each -> roles.put(each.outline().path(), role));
        if (found.isEmpty()) {
            return null;
        }
        Outline outline = found.get().outline();
        TypeOutline type = found.get().type();
        roles.put(outline.path(), role);
        Set<String> methods = new LinkedHashSet<>();
        type.methods().stream()
                .filter(each -> !each.isConstructor() && !each.modifiers().contains("private"))
                .forEach(each -> methods.add(each.name()));
        return new Part(
                type.name(),
                outline.at(type.place()),
                done.filter(each -> each.type() != type)
                        .map(each -> each.outline().at(each.type().place()))
                        .orElse(null),
                List.copyOf(methods));
    }

    private Optional<Found> first(String type) {
        return sources.named(type).stream().findFirst();
    }

    private List<Route> routes(List<Route> all) {
        return all.stream()
                .filter(route -> isOwnController(
                        route.handler().substring(0, route.handler().indexOf('.'))))
                .toList();
    }

    /** A controller of several resources belongs to each whose service it calls. */
    private boolean isOwnController(String controller) {
        Set<String> parts = Set.of(name + "Service", name + "ServiceImpl", name + "Repository");
        return controller.equals(name + "Controller")
                || sources.named(controller).stream()
                        .flatMap(found -> found.type().fields().stream())
                        .anyMatch(field -> parts.contains(field.type()));
    }

    private List<Bean> wiring(Map<String, String> roles) {
        List<Bean> beans = new ArrayList<>();
        for (Outline outline : sources.all()) {
            for (TypeOutline type : outline.allTypes()) {
                for (MethodOutline method : type.methods()) {
                    if (method.annotation("Bean").isPresent() && isOwn(EntityFields.targetOf(method.returnType()))) {
                        roles.putIfAbsent(outline.path(), "wiring");
                        beans.add(new Bean(method.name(), method.returnType(), outline.at(method.place())));
                    }
                }
            }
        }
        return beans;
    }

    private List<InspectData.Migration> migrations(String table, Map<String, String> roles) {
        List<InspectData.Migration> migrations = new ArrayList<>();
        for (String path : files.list(Migrations.of(files, module).folder(), ".sql")) {
            String text = files.read(path).orElse("");
            if (Words.contains(text, table)) {
                boolean down = path.substring(path.lastIndexOf('/') + 1).startsWith("U");
                roles.put(path, "migration");
                migrations.add(new InspectData.Migration(path, down ? "down" : "up"));
            }
        }
        return migrations;
    }

    private List<InspectData.Test> tests(Map<String, String> roles) {
        List<InspectData.Test> tests = new ArrayList<>();
        for (String path : files.list(module.testJava(""), ".java")) {
            String file = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
            if (isOwn(file)) {
                int count = count(files.read(path).orElse(""));
                roles.put(path, count > 0 ? "test" : "fixture");
                if (count > 0) {
                    tests.add(new InspectData.Test(path, count));
                }
            }
        }
        return tests;
    }

    private static int count(String text) {
        return Words.count(text, "@Test")
                + Words.count(text, "@ParameterizedTest")
                + Words.count(text, "@RepeatedTest");
    }

    private List<Grant> policy(List<Route> routes) {
        return module.policy()
                .map(text -> RoleLines.of(module.resource(Module.POLICY), text))
                .map(policy -> routes.stream()
                        .flatMap(route -> policy.about(route).stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private List<InspectData.File> owned(Map<String, String> roles) {
        Optional<Runs> journal = journal();
        List<InspectData.File> owned = new ArrayList<>();
        roles.forEach((path, role) -> owned.add(new InspectData.File(
                path,
                role,
                journal.flatMap(runs -> runs.lastOf(path))
                        .map(entry -> owner(path, entry))
                        .orElse(null))));
        return owned;
    }

    private String owner(String path, Run.Entry entry) {
        String now = Fingerprint.of(files.read(path).orElse(""));
        return now.equals(entry.fingerprintAfter()) ? "generated" : "edited";
    }

    /** A damaged journal is no reason to say nothing of the resource. */
    private Optional<Runs> journal() {
        try {
            return Optional.of(Runs.read(files));
        } catch (ProblemException damaged) {
            return Optional.empty();
        }
    }
}
