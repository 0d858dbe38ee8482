package dev.gofasta.generator.project;

import dev.gofasta.generator.database.Database;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One Maven module, with what its POM and parents say. What needs its sources is read when it is first asked for. */
public final class Module {

    /** The POM's property with what the paths of controllers begin with. */
    public static final String API_PREFIX = "gofasta.apiPrefix";

    /** The file among the resources that says which roles may call which routes. */
    public static final String POLICY = "policy/rbac.csv";

    private static final String DEFAULT_API_PREFIX = "/api/v1";
    private static final String BOOT_PLUGIN = "spring-boot-maven-plugin";
    private static final Pattern SCAN =
            Pattern.compile("^\\s*@([\\w.]+\\.)?(SpringBootApplication|ComponentScan)\\b", Pattern.MULTILINE);

    private final ModulePom pom;
    private final Workspace workspace;
    private final ApplicationFinder finder;
    private @Nullable List<ApplicationClass> applications;
    private @Nullable Configuration configuration;
    private @Nullable Database chosen;
    private @Nullable String plannedPolicy;

    Module(ModulePom pom, Workspace workspace) {
        this.pom = pom;
        this.workspace = workspace;
        this.finder = new ApplicationFinder(workspace.files(), path(folders().main()));
    }

    /**
     * Describes the only module of a project that is about to be made.
     *
     * @param policy the text of its policy, or null for a project without one
     */
    public static Module planned(
            ApplicationClass application, Layout layout, Database database, @Nullable String policy) {
        Module module = new Module(ModulePom.planned(layout, database), Workspace.empty());
        module.applications = List.of(application);
        module.plannedPolicy = policy;
        return module;
    }

    /** Returns the text of the file that says which roles may call which routes, or empty for rules that are elsewhere. */
    public Optional<String> policy() {
        return plannedPolicy != null
                ? Optional.of(plannedPolicy)
                : workspace.files().read(resource(POLICY));
    }

    /** Returns the same module as it will be when {@code database} is its database. */
    public Module on(Database database) {
        Module moved = new Module(pom, workspace);
        moved.applications = applications;
        moved.chosen = database;
        return moved;
    }

    /** Returns the path of its folder relative to the project's root; empty for the root module. */
    public String folder() {
        return pom.folder();
    }

    /** Returns the path of its POM relative to the project's root. */
    public String pomPath() {
        return pom.path();
    }

    /** Returns the profile without which Maven does not build it, or null. */
    public @Nullable String profile() {
        return pom.profile();
    }

    /** Returns its Maven coordinates; what it inherits is its parent's. */
    public Coordinates coordinates() {
        return lineage().coordinates();
    }

    /** Returns {@code jar}, {@code war}, {@code pom} or another packaging. */
    public String packaging() {
        return lineage().own().packaging();
    }

    /** Returns the version of Spring Boot that it works with, or empty where neither it nor its parents say. */
    public Optional<String> springBootVersion() {
        return Optional.ofNullable(pom.springBootVersion());
    }

    /** Returns a property of its POM or of a parent's, with placeholders filled. */
    public Optional<String> property(String name) {
        return lineage().property(name);
    }

    /** Returns {@code path} within this module as a path from the project's root. */
    public String path(String path) {
        return folder().isEmpty() ? path : folder() + "/" + path;
    }

    /** Returns its source folders. */
    public SourceFolders folders() {
        return pom.folders();
    }

    /** Returns the folder of the main Java sources of {@code packageName}. */
    public String mainJava(String packageName) {
        return path(folders().main() + inPackage(packageName));
    }

    /** Returns the folder of the test Java sources of {@code packageName}. */
    public String testJava(String packageName) {
        return path(folders().test() + inPackage(packageName));
    }

    /** Returns {@code path} within the resources as a path from the project's root. */
    public String resource(String path) {
        return path(folders().resources() + "/" + path);
    }

    private static String inPackage(String packageName) {
        return packageName.isEmpty() ? "" : "/" + packageName.replace('.', '/');
    }

    /** Returns its main class, the first of several, or null when it has none. */
    public @Nullable ApplicationClass application() {
        return applications().isEmpty() ? null : applications().get(0);
    }

    /** Returns its main classes; only the one that the POM names, if it names one. */
    public List<ApplicationClass> applications() {
        List<ApplicationClass> known = applications;
        if (known == null) {
            known = packaging().equals("pom") ? List.of() : findApplications();
            applications = known;
        }
        return known;
    }

    private List<ApplicationClass> findApplications() {
        return property("start-class")
                .or(() -> lineage().plugin(BOOT_PLUGIN, "configuration/mainClass"))
                .flatMap(finder::declared)
                .map(List::of)
                .orElseGet(finder::all);
    }

    /** Returns the file of an application that is written in Kotlin, or empty. */
    Optional<String> kotlinApplication() {
        return finder.inKotlin();
    }

    /** Returns how the application comes to its beans; an index decides, even with a scan beside it. */
    public WiringMode wiringMode() {
        ApplicationClass application = application();
        if (application == null) {
            return WiringMode.NONE;
        }
        ProjectFiles files = workspace.files();
        if (files.exists(mainJava(application.wiringPackage()) + "/Wiring.java")) {
            return WiringMode.EXPLICIT;
        }
        Predicate<String> scans = source -> SCAN.matcher(source).find();
        return files.read(application.path()).filter(scans).isPresent() ? WiringMode.SCANNED : WiringMode.NONE;
    }

    /**
     * Returns the layout of resources.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when the POM names one that does not exist
     */
    public Layout layout() {
        return property(Layout.PROPERTY).map(Layout::of).orElse(Layout.LAYERED);
    }

    /** Returns what the paths of controllers begin with: {@code /api/v1}, or what the POM says; empty for nothing. */
    public String apiPrefix() {
        String prefix = property(API_PREFIX).orElse(DEFAULT_API_PREFIX).replaceFirst("/+$", "");
        return prefix.isEmpty() || prefix.startsWith("/") ? prefix : "/" + prefix;
    }

    /** Returns the formatter of the build. */
    public CodeStyle codeStyle() {
        return CodeStyle.of(lineage());
    }

    /** Returns the goal by which the build formats its sources, such as {@code spotless:apply}, or empty. */
    public Optional<String> formatGoal() {
        return CodeStyle.goal(lineage());
    }

    /** Returns whether its POM or a parent's declares or manages a build plugin of this name. */
    public boolean hasPlugin(String artifactId) {
        return !lineage().plugin(artifactId).isEmpty();
    }

    /** Returns the release of Java that it is compiled for, or empty when no POM says one. */
    public OptionalInt javaRelease() {
        return JavaRelease.of(lineage());
    }

    /** Returns whether methods keep the names of their parameters, which Spring reads. */
    public boolean keepsParameterNames() {
        String compiler = "maven-compiler-plugin";
        return lineage().hasStarterParent()
                || property("maven.compiler.parameters").orElse("").equals("true")
                || lineage()
                        .plugin(compiler, "configuration/parameters")
                        .orElse("")
                        .equals("true")
                || lineage().plugin(compiler).stream()
                        .anyMatch(plugin -> Xml.texts(plugin, "configuration/compilerArgs/arg")
                                .contains("-parameters"));
    }

    /** Returns the dependencies that it and its parents declare. */
    public List<Dependency> declared() {
        return pom.dependencies();
    }

    /** Returns the artifact ids of {@link #declared()}. */
    public Set<String> dependencies() {
        return declared().stream().map(Dependency::artifactId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns {@link #declared()} and what other modules of the project bring along; what libraries bring is not known. */
    public List<Dependency> available() {
        return workspace.available(this);
    }

    /** Returns whether a BOM of this name is imported by it or a parent. */
    public boolean imports(String artifactId) {
        return lineage().managedDependencies().stream()
                .anyMatch(each ->
                        each.scope().equals("import") && each.artifactId().equals(artifactId));
    }

    /** Returns the database of {@code spring.datasource.url} or of the drivers; PostgreSQL where nothing tells. */
    public Database database() {
        return knownDatabase().orElse(Database.POSTGRESQL);
    }

    Optional<Database> knownDatabase() {
        return Optional.ofNullable(chosen)
                .or(() -> datasourceUrl().flatMap(Database::ofUrl))
                .or(() -> Database.ofArtifacts(artifacts(each -> !each.testOnly())))
                .or(() -> Database.ofArtifacts(artifacts(each -> true)));
    }

    /** Returns what Spring puts for {@code {vendor}} in the locations of migrations. */
    String vendor() {
        return database()
                .driver(datasourceUrl().orElse(null), artifacts(each -> true))
                .protocol();
    }

    private Optional<String> datasourceUrl() {
        return configuration("spring.datasource.url");
    }

    private Set<String> artifacts(Predicate<Dependency> which) {
        return available().stream().filter(which).map(Dependency::artifactId).collect(Collectors.toSet());
    }

    /** Returns a value of the application's configuration files that holds in every profile. */
    public Optional<String> configuration(String key) {
        return configuration().find(key);
    }

    /** Returns the keys that begin with {@code prefix} and for which the configuration files have a value, sorted. */
    public List<String> configurationKeys(String prefix) {
        return configuration().keys(prefix);
    }

    private Configuration configuration() {
        Configuration known = configuration;
        if (known == null) {
            known = Configuration.read(workspace.files(), path(folders().resources()));
            configuration = known;
        }
        return known;
    }

    /**
     * Returns a value of the application's configuration files that holds in a profile.
     *
     * @param stronger values from elsewhere that win over those of the files
     */
    public Optional<String> configuration(String key, String profile, Map<String, String> stronger) {
        return Configuration.read(workspace.files(), path(folders().resources()), profile, stronger)
                .find(key);
    }

    /** Returns the migrations that are on disk; see {@link Migrations#of} for planned ones as well. */
    public Migrations migrations() {
        return Migrations.of(workspace.files(), this);
    }

    ProjectFiles files() {
        return workspace.files();
    }

    private Lineage lineage() {
        return pom.lineage();
    }
}
