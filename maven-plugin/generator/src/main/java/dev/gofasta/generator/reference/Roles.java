package dev.gofasta.generator.reference;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is to Spring, to JPA and to the tests, told by its annotations and names. */
final class Roles {

    private static final Set<String> APPLICATION = Set.of("SpringBootApplication", "SpringBootConfiguration");
    private static final Set<String> CONFIGURATION = Set.of(
            "Configuration",
            "AutoConfiguration",
            "TestConfiguration",
            "SpringBootApplication",
            "SpringBootConfiguration",
            "EnableConfigurationProperties",
            "ConfigurationPropertiesScan",
            "ComponentScan",
            "Import");
    private static final Set<String> CONTROLLER = Set.of("RestController", "Controller");
    private static final Set<String> BEAN =
            Set.of("Component", "Service", "Repository", "RestController", "Controller", "Named");
    private static final Set<String> STORED =
            Set.of("Entity", "Embeddable", "MappedSuperclass", "Converter", "NamedQuery", "Table");
    private static final Set<String> EVERYWHERE = Set.of(
            "ControllerAdvice",
            "RestControllerAdvice",
            "Aspect",
            "ConfigurationProperties",
            "WebFilter",
            "Endpoint",
            "RestControllerEndpoint");
    private static final Set<String> STARTED = Set.of(
            "Bean",
            "PostConstruct",
            "PreDestroy",
            "EventListener",
            "TransactionalEventListener",
            "Scheduled",
            "DynamicPropertySource",
            "ServiceConnection");
    private static final Set<String> REPOSITORY = Set.of(
            "Repository",
            "CrudRepository",
            "ListCrudRepository",
            "PagingAndSortingRepository",
            "ListPagingAndSortingRepository",
            "JpaRepository",
            "JpaSpecificationExecutor",
            "QueryByExampleExecutor",
            "RevisionRepository",
            "JpaRepositoryImplementation");

    private static final Set<String> WHOLE_APPLICATION = Set.of("SpringBootTest", "EndToEndTest");
    private static final Set<String> DATABASE_SLICE =
            Set.of("DataJpaTest", "JdbcTest", "DataJdbcTest", "JooqTest", "TestDatabase");
    private static final Set<String> OTHER_CONTEXT = Set.of(
            "WebMvcTest",
            "WebFluxTest",
            "JsonTest",
            "RestClientTest",
            "GraphQlTest",
            "ContextConfiguration",
            "SpringJUnitConfig",
            "SpringJUnitWebConfig",
            "BootstrapWith",
            "ImportAutoConfiguration",
            "ApplicationModuleTest",
            "ContextHierarchy");
    private static final Set<String> NAMED_CLASSES = Set.of("ContextConfiguration", "SpringJUnitConfig");
    /** Who mentions these looks at whatever there is. */
    private static final Set<String> LOOKS_AT_ALL = Set.of(
            "ApplicationContext",
            "ConfigurableApplicationContext",
            "WebApplicationContext",
            "ListableBeanFactory",
            "ConfigurableListableBeanFactory",
            "RequestMappingHandlerMapping",
            "ClassPathScanningCandidateComponentProvider",
            "ClassFileImporter",
            "JavaClasses",
            "AnalyzeClasses",
            "ArchTest",
            "ApplicationModules",
            "SpringApplication",
            "SpringApplicationBuilder",
            "ApplicationContextRunner",
            "WebApplicationContextRunner",
            "WiringAssert",
            "RouteCoverage");

    private static final Pattern TEST_NAME = Pattern.compile("Test.*|.*Tests?|.*TestCase");

    private Roles() {}

    static boolean isApplication(JavaFacts file) {
        return file.hasTypeAnnotation(APPLICATION);
    }

    static boolean isConfiguration(JavaFacts file) {
        return file.hasTypeAnnotation(CONFIGURATION) || file.hasMemberAnnotation(Set.of("Bean"));
    }

    static boolean isController(JavaFacts file) {
        return file.hasTypeAnnotation(CONTROLLER);
    }

    static boolean isBean(JavaFacts file) {
        return file.hasTypeAnnotation(BEAN);
    }

    static boolean isStored(JavaFacts file) {
        return file.hasTypeAnnotation(STORED);
    }

    static boolean isRepository(JavaFacts file) {
        return file.hasTypeAnnotation(Set.of("Repository", "RepositoryDefinition", "NoRepositoryBean"))
                || file.kind().equals("interface") && !Collections.disjoint(file.supertypes(), REPOSITORY);
    }

    static boolean worksEverywhere(JavaFacts file) {
        return file.hasTypeAnnotation(EVERYWHERE);
    }

    /** Annotations on methods that the start of a context runs. */
    static Set<String> started() {
        return STARTED;
    }

    /** Whether Surefire runs it as a class of tests. */
    static boolean isTestClass(JavaFacts file) {
        return file.test()
                && file.kind().equals("class")
                && !file.isAbstract()
                && TEST_NAME.matcher(file.name()).matches();
    }

    static boolean startsApplication(JavaFacts file) {
        return file.hasTypeAnnotation(WHOLE_APPLICATION) || file.hasMemberAnnotation(WHOLE_APPLICATION);
    }

    static boolean startsDatabase(JavaFacts file) {
        return file.hasTypeAnnotation(DATABASE_SLICE) || file.hasMemberAnnotation(DATABASE_SLICE);
    }

    static boolean startsContext(JavaFacts file) {
        return file.hasTypeAnnotation(OTHER_CONTEXT)
                || file.hasMemberAnnotation(OTHER_CONTEXT)
                || file.names().containsKey("SpringExtension")
                || file.names().containsKey("SpringRunner");
    }

    /** Whether the classes of its context are named, so that no scan brings others. */
    static boolean namesItsClasses(JavaFacts file) {
        return file.hasTypeAnnotation(NAMED_CLASSES);
    }

    static boolean looksAtAll(JavaFacts file) {
        if (file.mentionsAny(LOOKS_AT_ALL)) {
            return true;
        }
        for (String literal : file.literals()) {
            String small = literal.toLowerCase(Locale.ROOT);
            if (small.contains("api-docs") || small.contains("openapi") || small.contains("/actuator/mappings")) {
                return true;
            }
        }
        return false;
    }
}
