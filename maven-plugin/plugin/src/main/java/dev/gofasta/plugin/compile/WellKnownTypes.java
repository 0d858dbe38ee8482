package dev.gofasta.plugin.compile;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Types of the JDK, Jakarta EE and Spring whose simple names stand for nothing else in a service of this kind. */
final class WellKnownTypes {

    /** Packages, each with simple names. */
    private static final String TABLE = """
            java.io: IOException InputStream OutputStream UncheckedIOException
            java.math: BigDecimal BigInteger RoundingMode
            java.net: URI
            java.nio.charset: StandardCharsets
            java.nio.file: Files Path
            java.time: Clock Duration Instant LocalDate LocalDateTime LocalTime OffsetDateTime Period Year YearMonth ZoneId ZoneOffset ZonedDateTime
            java.time.temporal: ChronoUnit
            java.util: ArrayDeque ArrayList Arrays Base64 Collection Collections Comparator Deque EnumMap EnumSet HashMap HashSet Iterator LinkedHashMap LinkedHashSet LinkedList List Locale Map NoSuchElementException Objects Optional OptionalInt OptionalLong Properties Queue Random Set SortedMap SortedSet TreeMap TreeSet UUID
            java.util.concurrent: CompletableFuture ConcurrentHashMap CountDownLatch ExecutorService Executors TimeUnit
            java.util.concurrent.atomic: AtomicBoolean AtomicInteger AtomicLong AtomicReference
            java.util.function: BiFunction BiConsumer BinaryOperator Consumer Function Predicate Supplier UnaryOperator
            java.util.regex: Matcher Pattern
            java.util.stream: Collectors IntStream Stream
            jakarta.persistence: CascadeType Column Entity EntityManager EnumType Enumerated FetchType GeneratedValue Id JoinColumn JoinTable ManyToMany ManyToOne MappedSuperclass OneToMany OneToOne OrderBy Table UniqueConstraint
            jakarta.servlet.http: HttpServletRequest HttpServletResponse
            jakarta.validation: Valid
            jakarta.validation.constraints: AssertFalse AssertTrue DecimalMax DecimalMin Digits Email Future FutureOrPresent Max Min Negative NotBlank NotEmpty NotNull Past PastOrPresent PositiveOrZero Positive Size
            org.jspecify.annotations: NullMarked Nullable
            org.springframework.beans.factory.annotation: Autowired Qualifier Value
            org.springframework.boot: CommandLineRunner SpringApplication
            org.springframework.boot.autoconfigure: SpringBootApplication
            org.springframework.boot.context.properties: ConfigurationProperties EnableConfigurationProperties
            org.springframework.boot.test.context: SpringBootTest
            org.springframework.context: ApplicationContext ApplicationEventPublisher
            org.springframework.context.annotation: Bean ComponentScan Configuration Import Profile
            org.springframework.context.event: EventListener
            org.springframework.data.domain: Page PageImpl PageRequest Pageable Sort
            org.springframework.data.jpa.domain: Specification
            org.springframework.data.jpa.repository: EntityGraph JpaRepository JpaSpecificationExecutor Modifying Query
            org.springframework.data.repository.query: Param
            org.springframework.http: HttpHeaders HttpStatus MediaType ResponseEntity
            org.springframework.scheduling.annotation: Async EnableScheduling Scheduled
            org.springframework.stereotype: Component Controller Repository Service
            org.springframework.transaction.annotation: Transactional
            org.springframework.validation.annotation: Validated
            org.springframework.web.bind.annotation: DeleteMapping GetMapping PatchMapping PathVariable PostMapping PutMapping RequestBody RequestHeader RequestMapping RequestParam ResponseStatus RestController RestControllerAdvice
            org.springframework.web.client: RestClient
            org.junit.jupiter.api: AfterEach BeforeEach DisplayName Nested Test
            org.junit.jupiter.params: ParameterizedTest
            org.slf4j: Logger LoggerFactory
            """;

    private WellKnownTypes() {}

    /** Returns the qualified names of {@code simpleName}: one, or none. */
    static Set<String> named(String simpleName) {
        return TABLE.lines()
                .flatMap(line -> {
                    String[] parts = line.split(": ");
                    return Arrays.stream(parts[1].split(" "))
                            .filter(name -> name.equals(simpleName))
                            .map(name -> parts[0] + "." + name);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
