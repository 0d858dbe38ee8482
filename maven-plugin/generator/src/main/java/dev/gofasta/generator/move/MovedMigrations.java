package dev.gofasta.generator.move;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The migrations of a project, written again for another database under the names and versions that they have. Only what
 * gofasta would make of the resources as they are now is known well enough for that; any other migration is refused by name.
 */
final class MovedMigrations {

    private static final Pattern ADDED = Pattern.compile("add_.+_to_(\\w+)");
    private static final String CREATED = "create_";

    private final Module module;
    private final Database to;
    private final Changes changes;
    private final Set<String> kept;
    private final GeneratedPairs generated;
    private final BasePair base;
    private final AccountsPair accounts;
    private final Map<String, ResourceModel> resources;
    private final List<MigrationPair> before;
    private final List<MigrationPair> after = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private int seen;

    MovedMigrations(
            Module module,
            Map<String, ResourceModel> resources,
            Database to,
            Changes changes,
            Set<String> kept,
            ColumnsScript columns) {
        this.module = module;
        this.to = to;
        this.changes = changes;
        this.kept = kept;
        this.generated = new GeneratedPairs(module.database(), to, changes, columns);
        this.base = new BasePair(module.database(), to);
        this.accounts = new AccountsPair(module.database(), to);
        this.resources = resources;
        this.before = pairs();
    }

    /** Scripts without a version, or in Java, are unknown from the start. */
    private List<MigrationPair> pairs() {
        String folder = Migrations.of(changes, module).folder();
        List<MigrationPair> pairs = new ArrayList<>();
        for (String path : changes.list(folder, ".sql")) {
            Optional<MigrationPair> pair = MigrationPair.read(changes, path);
            pair.ifPresent(pairs::add);
            if (pair.isEmpty() && !path.startsWith(folder + "/U") && !kept.contains(path)) {
                unknown.add(path);
            }
        }
        pairs.sort(Comparator.comparing(MigrationPair::version));
        return pairs;
    }

    /**
     * Plans the new texts.
     *
     * @return the paths of the migrations that were written again, in their order
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_FOREIGN_MIGRATION with those that are not gofasta's
     */
    List<String> plan() {
        for (; seen < before.size(); seen++) {
            MigrationPair pair = before.get(seen);
            List<MigrationPair> moved = translated(pair);
            if (moved.isEmpty() && !base.isOf(pair)) {
                if (kept.contains(pair.upPath())) {
                    moved = List.of(pair);
                } else {
                    unknown.add(pair.upPath());
                }
            }
            after.addAll(moved);
        }
        if (!unknown.isEmpty()) {
            throw refused();
        }
        write();
        return after.stream().map(MigrationPair::upPath).toList();
    }

    private List<MigrationPair> translated(MigrationPair pair) {
        if (base.isOf(pair)) {
            return base.translated(pair).stream().toList();
        }
        if (accounts.isOf(pair)) {
            return List.of(accounts.translated(pair));
        }
        Matcher added = ADDED.matcher(pair.name());
        Optional<MigrationPair> translated = Optional.empty();
        if (added.matches()) {
            translated = find(added.group(1))
                    .flatMap(resource -> generated.added(
                            pair, before(resource, pair, false), GeneratedPairs.fieldsOf(pair, resource), history()));
        } else if (pair.name().startsWith(CREATED)) {
            translated = find(pair.name().substring(CREATED.length()))
                    .flatMap(resource -> generated.created(pair, before(resource, pair, true)));
        }
        return translated.stream().toList();
    }

    private Optional<ResourceModel> find(String table) {
        return Optional.ofNullable(resources.get(table));
    }

    /** Returns the resource without the fields that came after {@code pair}, or with it. */
    private ResourceModel before(ResourceModel resource, MigrationPair pair, boolean created) {
        Predicate<MigrationPair> later =
                each -> each.name().matches("add_.+_to_" + resource.name().snakePlural())
                        && (created || each.version().compareTo(pair.version()) >= 0);
        Set<Field> added = this.before.stream()
                .filter(later)
                .flatMap(each -> GeneratedPairs.fieldsOf(each, resource).stream())
                .collect(Collectors.toSet());
        return resource.with(resource.fields().stream()
                .filter(field -> !added.contains(field))
                .toList());
    }

    private GeneratedPairs.History history() {
        return new GeneratedPairs.History(before.subList(0, seen), List.copyOf(after));
    }

    private void write() {
        String reason = "Made again for " + to.title() + ".";
        Set<String> written = after.stream().map(MigrationPair::upPath).collect(Collectors.toSet());
        for (MigrationPair pair : before) {
            if (!written.contains(pair.upPath())) {
                changes.delete(pair.upPath());
                changes.delete(pair.downPath());
            }
        }
        base.missing(before, Migrations.of(changes, module.on(to)).folder()).ifPresent(pair -> after.add(0, pair));
        for (MigrationPair pair : after) {
            changes.edit(pair.upPath(), pair.up(), reason);
            if (pair.down() != null) {
                changes.edit(pair.downPath(), pair.down(), reason);
            }
        }
    }

    private RuntimeException refused() {
        return Problem.of(
                        ProblemCode.GF_GEN_FOREIGN_MIGRATION,
                        "These migrations are not as gofasta would make them of the resources that are there, so that nobody"
                                + " but you knows what they become in " + to.title() + ": "
                                + String.join(", ", unknown) + ".",
                        "Write in them what " + to.title() + " needs, and give -Dkeep=" + String.join(",", unknown)
                                + " to have them kept as they are; or take them away first. Nothing was written.")
                .asException();
    }
}
