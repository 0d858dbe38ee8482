package dev.gofasta.plugin.doctor;

import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.config.ConfigCheck;
import dev.gofasta.plugin.serve.Health;
import dev.gofasta.plugin.serve.Ports;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is looked at for the application of a project. All that is read of the project is read here, before the checks run. */
final class ApplicationChecks {

    private static final String DEVELOPMENT = "dev";
    private static final String PORT = "server.port";
    private static final String MANAGEMENT_PORT = "management.server.port";
    private static final String URL = "spring.datasource.url";
    private static final Map<String, String> VARIABLES =
            Map.of(PORT, "SERVER_PORT", MANAGEMENT_PORT, "MANAGEMENT_SERVER_PORT", URL, "SPRING_DATASOURCE_URL");
    private static final int PATIENCE_MS = 1500;
    private static final Pattern SERVER = Pattern.compile("jdbc:([\\w:]+?):?//([^:/?;,]+)(?::(\\d+))?.*");
    private static final Map<String, Integer> PORTS = Map.of(
            "postgresql", 5432, "mysql", 3306, "mariadb", 3306, "sqlserver", 1433, "clickhouse", 8123, "ch", 8123);

    private final Project project;
    private final Module module;
    private final Map<String, String> environment;

    ApplicationChecks(Project project, Map<String, String> environment) {
        this.project = project;
        this.module = project.target();
        this.environment = environment;
    }

    /** The ports of the application, and of Actuator where it has one of its own. */
    List<Check> ports() {
        int port = number(PORT, 8080);
        int management = number(MANAGEMENT_PORT, port);
        List<Check> checks = new ArrayList<>(List.of(port("port", port, PORT)));
        if (management != port) {
            checks.add(port("management-port", management, MANAGEMENT_PORT));
        }
        return checks;
    }

    private int number(String key, int otherwise) {
        return value(key)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** Environment variables win over files, as Spring has it. */
    private Optional<String> value(String key) {
        Map<String, String> stronger = new HashMap<>();
        VARIABLES.forEach((each, variable) -> {
            String set = environment.get(variable);
            if (set != null) {
                stronger.put(each, set);
            }
        });
        return module.configuration(key, DEVELOPMENT, stronger);
    }

    private static Check port(String id, int port, String property) {
        return new Check(id, "port " + port + " is free", () -> {
            if (Ports.isFree(port)) {
                return Verdict.ok(port == 0 ? "any port is taken" : "port " + port + " is free");
            }
            String advice = "Stop what listens there, or take another by " + property + ".";
            return Health.of("http://localhost:" + port) == Health.Said.UP
                    ? Verdict.warn("an application that answers /health runs on port " + port, advice)
                    : Verdict.fail("port " + port + " is in use", advice);
        });
    }

    Check database() {
        String url = value(URL).orElse(null);
        boolean services = module.dependencies().contains("gofasta-starter-dev-services");
        boolean used = module.dependencies().stream()
                .anyMatch(each -> each.matches("spring-boot-starter-(data-jpa|data-jdbc|jdbc)"));
        String name = module.database().name().toLowerCase(Locale.ROOT);
        return new Check("database", "a database that answers", () -> {
            if (url == null) {
                return services
                        ? Verdict.ok("no URL is configured: development has the embedded " + name + " of dev-services")
                        : used
                                ? Verdict.warn(
                                        "no spring.datasource.url is configured",
                                        "Configure one, or run: mvn gofasta:add-starter -Dstarter=dev-services")
                                : Verdict.skip("the application has no database");
            }
            Matcher server = SERVER.matcher(url);
            if (!server.matches()) {
                return Verdict.skip("the address can't be told from the URL; -Ddeep asks the database itself");
            }
            int port = server.group(3) == null
                    ? PORTS.getOrDefault(server.group(1).replaceFirst(".*:", ""), 0)
                    : Integer.parseInt(server.group(3));
            String place = server.group(2) + ":" + port;
            return Ports.answers(new InetSocketAddress(server.group(2), port), PATIENCE_MS)
                    ? Verdict.ok("somebody listens at " + place + "; -Ddeep asks the database itself")
                    : Verdict.fail(
                            "nobody listens at " + place,
                            "Start the database, or correct spring.datasource.url or SPRING_DATASOURCE_URL.");
        });
    }

    /** The configuration files, where the keys of the libraries are known without resolving the class path. */
    Check configuration(Path root) {
        return new Check("config", "configuration files whose keys and values the libraries know", () -> {
            List<Diagnostic> findings = ConfigCheck.ifKnown(root, project).orElse(null);
            if (findings == null) {
                return Verdict.skip("the keys of the libraries are not known yet: " + ConfigCheck.COMMAND);
            }
            return findings.isEmpty()
                    ? Verdict.ok(
                            "nothing is wrong in " + ConfigCheck.files(project).size() + " files")
                    : configuration(findings);
        });
    }

    private static Verdict configuration(List<Diagnostic> findings) {
        Diagnostic first = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .orElse(findings.get(0));
        String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
        String advice = "See all: " + ConfigCheck.COMMAND + " -Dcheck";
        Verdict verdict = first.severity() == Severity.ERROR
                ? Verdict.fail(first.message() + more, advice)
                : Verdict.warn(first.message() + more, advice);
        return first.location() == null ? verdict : verdict.at(first.location());
    }

    /** The version of the toolkit that the POM names, against the one that runs. */
    Check toolkit() {
        String running = ToolVersions.current().gofasta();
        String named = module.property("gofasta.version").orElse(null);
        String pom = module.pomPath();
        String text = project.files().read(pom).orElse("");
        return new Check("toolkit", "gofasta " + running, () -> {
            if (named == null) {
                return Verdict.skip("no POM names gofasta.version");
            }
            if (named.equals(running)) {
                return Verdict.ok("gofasta " + named);
            }
            Verdict verdict = Verdict.warn(
                    "the POM names gofasta " + named, "Set gofasta.version of the POM to " + running + ".");
            int at = text.indexOf("<gofasta.version>" + named + "<");
            if (at < 0) {
                return verdict;
            }
            int start = at + "<gofasta.version>".length();
            FixEdit edit = FixEdit.replace(pom, text, start, start + named.length(), running);
            return verdict.at(
                            new Location(pom, edit.range().line(), edit.range().column()))
                    .with(Fix.edit("Set gofasta.version to " + running, Applicability.UNSAFE, List.of(edit)));
        });
    }
}
