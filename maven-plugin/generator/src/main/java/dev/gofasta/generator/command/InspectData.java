package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.policy.RoleLines.Grant;
import dev.gofasta.generator.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link InspectResource} answers: one resource with all its parts, or all resources. What a resource does not have is
 * null.
 *
 * @param sources where the answer comes from: {@code static} means the source code, not a running application
 * @param resources all resources, sorted by name, where none was asked for
 * @param resource the name of the resource
 * @param entity its entity
 * @param fields the fields of the entity, those of its superclasses in the project first
 * @param relations the fields that point to other entities
 * @param dtos what comes in and goes out
 * @param service its service
 * @param controller its controller
 * @param repository its repository
 * @param migrations the migrations that name its table
 * @param routes the routes of the controllers that call its service
 * @param tests its tests
 * @param wiring the factory methods of its beans
 * @param policy the lines of the policy about its routes
 * @param files its files
 */
public record InspectData(
        String sources,
        @Nullable List<Entry> resources,
        @Nullable String resource,
        @Nullable Entity entity,
        @Nullable List<Field> fields,
        @Nullable List<Relation> relations,
        @Nullable List<Part> dtos,
        @Nullable Part service,
        @Nullable Part controller,
        @Nullable Part repository,
        @Nullable List<Migration> migrations,
        @Nullable List<Route> routes,
        @Nullable List<Test> tests,
        @Nullable List<Bean> wiring,
        @Nullable List<Grant> policy,
        @Nullable List<File> files) {

    /** A resource in a list. */
    public record Entry(String name, String table, Location location) {}

    /** The entity of a resource. */
    public record Entity(String file, int line, String table) {}

    /**
     * A field of an entity.
     *
     * @param unique whether a migration says that no two rows have the same value
     */
    public record Field(String name, String type, String column, boolean nullable, boolean unique, Location location) {}

    /**
     * A field that points to other entities.
     *
     * @param kind such as {@code ManyToOne}
     * @param onDelete what the database does when the row is deleted that it points to, where a migration says so
     */
    public record Relation(
            String name,
            String kind,
            String target,
            @Nullable String onDelete,
            Location location) {}

    /**
     * A class of a resource.
     *
     * @param implementation the class that does the work of an interface, or null
     * @param methods its methods, or the components of a record
     */
    public record Part(
            String name, Location location, @Nullable Location implementation, List<String> methods) {}

    /** A migration; its direction is {@code up} or {@code down}. */
    public record Migration(String path, String direction) {}

    /** A test class and how many test methods it has. */
    public record Test(String path, int tests) {}

    /** A factory method of the wiring. */
    public record Bean(String name, String type, Location location) {}

    /**
     * A file of a resource.
     *
     * @param role what it is, such as {@code entity} or {@code test}
     * @param owner {@code generated}, {@code edited} since, or null where the journal does not know it
     */
    public record File(String path, String role, @Nullable String owner) {}

    /** Lists resources. */
    static InspectData ofAll(List<Entry> resources) {
        return new InspectData(
                "static", resources, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** Returns the list with other entries. */
    public InspectData withResources(List<Entry> others) {
        return ofAll(others);
    }
}
