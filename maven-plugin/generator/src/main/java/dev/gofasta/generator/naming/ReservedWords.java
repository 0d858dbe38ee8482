package dev.gofasta.generator.naming;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names that generated code could not use without escaping. */
public final class ReservedWords {

    /** Reserved by PostgreSQL as column names; Hibernate's generated SQL does not quote. */
    private static final Set<String> SQL = words(
            "all analyse analyze and any array as asc asymmetric both case cast check collate column",
            "constraint create current_date current_role current_time current_timestamp current_user default",
            "deferrable desc distinct do else end except false fetch for foreign from grant group having in",
            "initially intersect into lateral leading limit localtime localtimestamp not null offset on only",
            "or order placing primary references returning select session_user some symmetric system_user",
            "table then to trailing true union unique user using variadic when where window with");

    /** Simple names that generated classes import or that the compiler imports everywhere. */
    private static final Set<String> TYPES = words(
            "Application ApplicationContext ApplicationException AutoConfigurationPackage",
            "AutoConfigureTestDatabase Autowired BaseEntity Bean BigDecimal Boolean Class Column",
            "Configuration ContextConfiguration DataJpaTest DeleteMapping Digits Double ElementType Email",
            "EnableAutoConfiguration EndToEndTest Entity EntityExchangeResult EntityTag Enum Error ErrorKind",
            "Exception Expectation ExpectedVersion ExtendWith Filter Filters GetMapping HttpHeaders",
            "HttpStatus Id Import InjectMocks Instant Integer Iterable JpaRepository",
            "JpaSpecificationExecutor LocalDate Long MediaType MergePatch Mock MockMvcTester MockitoBean",
            "MockitoExtension Module NotBlank NotNull Number Object Operation Optional Override Package Page",
            "Pageable PagedModel ParameterObject PatchMapping PathVariable PostMapping Process PutMapping",
            "Record Repository Request RequestBody RequestHeader RequestMapping ResponseEntity",
            "ResponseStatus RestController RestTestClient Retention RetentionPolicy Runtime SQLDelete",
            "SQLRestriction Service ServletUriComponentsBuilder Size SortableBy Specification",
            "SpringApplication SpringBootConfiguration String System Table Tag Target Test TestDatabase",
            "TestEntityManager Thread Throwable Transactional URI UUID Valid Version Violation Void",
            "WebMvcTest Wiring WiringAssert",
            "Arguments BatchSize BeforeEach ChronoUnit DecimalMax DecimalMin Duration EntityManager EnumType",
            "Enumerated FetchType HashMap Ids JdbcTypeCode JoinColumn JoinTable JsonMapper JsonNode",
            "JsonNodeFactory LinkedHashSet List ManyToMany ManyToOne Map Max MethodSource Min Objects OneToOne",
            "ParameterizedTest PersistenceContext QueryCounter ReflectionTestUtils Set SqlTypes Stream",
            "TransactionTemplate ZoneOffset Lock LockModeType");

    private ReservedWords() {}

    private static Set<String> words(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether Java refuses {@code identifier} as the name of a variable, or reads it in a special way. */
    public static boolean isJavaKeyword(String identifier) {
        return SourceVersion.isKeyword(identifier, SourceVersion.RELEASE_17)
                || Set.of("record", "var", "yield", "sealed", "permits").contains(identifier);
    }

    /** Returns whether a column of this name would have to be quoted. */
    public static boolean isSqlKeyword(String column) {
        return SQL.contains(column);
    }

    /** Returns whether a class of this name would clash with one that generated code imports. */
    public static boolean isKnownType(String simpleName) {
        return TYPES.contains(simpleName);
    }
}
