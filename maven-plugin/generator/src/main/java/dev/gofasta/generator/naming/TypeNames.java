package dev.gofasta.generator.naming;

import java.util.Set;

/** Simple names of types that a resource can't have. */
final class TypeNames {

    /** Imported in every file: all public types of java.lang, of Java 17 and later. */
    private static final Set<String> JAVA_LANG = WordLists.of(
            "AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException",
            "AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class",
            "ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue",
            "CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum",
            "EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface IO",
            "IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException",
            "IllegalMonitorStateException IllegalStateException IllegalThreadStateException",
            "IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal InstantiationError",
            "InstantiationException Integer InternalError InterruptedException Iterable LayerInstantiationException",
            "LinkageError Long MatchException Math Module ModuleLayer NegativeArraySizeException NoClassDefFoundError",
            "NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number",
            "NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle",
            "Readable Record ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission",
            "SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue StackOverflowError",
            "StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder",
            "StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup",
            "ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError",
            "UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError Void",
            "WrongThreadException");

    /** Imported in a generated file that also mentions the entity, or about to be: relations bring collections. */
    private static final Set<String> IMPORTED = WordLists.of(
            "ApplicationException Autowired BaseEntity BigDecimal BigInteger Collection Column Digits Duration Email",
            "Entity EntityManager ErrorKind Expectation ExtendWith Filters InjectMocks Instant JpaRepository",
            "JpaSpecificationExecutor List LocalDate LocalDateTime LocalTime Map Max Min Mock MockitoExtension",
            "NotBlank NotEmpty NotNull Nullable Objects OffsetDateTime OptimisticLockingFailureException Optional Page",
            "Pageable Past Pattern Positive",
            "PositiveOrZero Query RepositoryTest SQLDelete SQLRestriction Set Size Sort Specification Table Test",
            "TestEntityManager Transactional URI UUID Valid Violation",
            "BatchSize BeforeEach DecimalMax DecimalMin EnumType Enumerated FetchType JdbcTypeCode JoinColumn JoinTable",
            "JsonNode LinkedHashSet Lock LockModeType ManyToMany ManyToOne OneToOne ReflectionTestUtils SqlTypes",
            "Arguments Service Stream ChronoUnit ZoneOffset Ids JsonNodeFactory PersistenceContext QueryCounter TransactionTemplate",
            "DatabaseRows TableAssert ArgumentCaptor Captor Clock Collectors JdbcClient JsonMapper MapSqlParameterSource",
            "NamedParameterJdbcOperations PageImpl PageRequest ResultSet SQLException SqlParameterSource");

    /** Classes of the project itself, or names that become those of imported classes: {@code RestController}. */
    private static final Set<String> PROJECT = WordLists.of("Application Jpa Rest Wiring");

    /** The operations of GraphQL, which are types there. */
    private static final Set<String> GRAPHQL = WordLists.of("Mutation Query Subscription");

    private TypeNames() {}

    /** Returns what {@code pascal} clashes with, ready for a sentence, or an empty text. */
    static String clashOf(String pascal) {
        if (JAVA_LANG.contains(pascal)) {
            return "java.lang." + pascal + ", which every Java file imports";
        }
        if (GRAPHQL.contains(pascal)) {
            return "the type " + pascal + " that every GraphQL schema has";
        }
        return IMPORTED.contains(pascal) || PROJECT.contains(pascal)
                ? "a class that generated code uses, " + pascal
                : "";
    }
}
