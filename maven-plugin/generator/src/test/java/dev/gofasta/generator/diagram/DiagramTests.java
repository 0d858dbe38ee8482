package dev.gofasta.generator.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.report.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagramTests {

    private static final String LABEL = "\"(?:[^\"\\\\`<>#\\p{Cntrl}]|#(?:quot|35|lt|gt|92|96);)*\"";
    private static final String DOT_LABEL = "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\l])*\"";
    private static final String WORD = "[A-Za-z][A-Za-z0-9_]*";
    private static final Pattern FLOW =
            Pattern.compile("    n\\d+\\[" + LABEL + "]|    n\\d+ -->(?:\\|" + LABEL + "\\|)? n\\d+");
    private static final Pattern DOT = Pattern.compile(
            "    n\\d+ \\[label=" + DOT_LABEL + "];|    n\\d+ -> n\\d+(?: \\[label=" + DOT_LABEL + "])?;");
    private static final Pattern RELATION =
            Pattern.compile("    " + WORD + " [}|][o|]--[o|][{|] " + WORD + " : " + LABEL);

    private static final Map<String, String> SHOP = Map.of(
            "a/Book.java",
            """
            package a;
            @Entity
            class Book extends Base {
                private String title;
                @Column(unique = true) private String isbn;
                private Map<String, List<byte[]>> größe;
                @ManyToOne(optional = false) private Author author;
                @ManyToOne private Shelf shelf;
                @ManyToMany private Set<Tag> tags;
                @Transient private String shown;
                private static final String TABLE = "books";
            }
            """,
            "a/Base.java",
            "package a; @MappedSuperclass abstract class Base { @Id private UUID id; }",
            "a/Author.java",
            "package a; @Entity class Author { @OneToMany(mappedBy = \"author\") private List<Book> books; String name; }",
            "a/Shelf.java",
            "package a; @Entity class Shelf { @OneToOne Author owner; }",
            "a/Tag.java",
            "package a; @Entity class Tag { }",
            "a/BookController.java",
            """
            package a;
            @RestController
            class BookController {
                private final BookService books;
                @GetMapping("/books/{id:\\\\d+}/\\"quoted\\"") Book get() { return null; }
                @PostMapping("/books#<b>") void add() {}
            }
            """,
            "a/ShelfController.java",
            """
            package a;
            @RestController
            class ShelfController { private final ShelfService shelves; @GetMapping("/shelves") void list() {} }
            """,
            "a/BookWiring.java",
            """
            package a;
            @Configuration
            class BookWiring {
                @Bean BookServiceImpl bookService(BookRepository rows, ObjectProvider<Clock> clock) { return null; }
                @Bean BookController bookController(BookService books) { return null; }
                @Bean Clock clock() { return null; }
                @Bean ShelfController shelfController() { return null; }
            }
            """,
            "a/BookServiceImpl.java",
            "package a; class BookServiceImpl implements BookService { }",
            "a/BookService.java",
            "package a; interface BookService { }");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachIsWellFormedInBothLanguages(Kind kind) {
        requireMermaid(draw(kind, false, null));
        requireDot(draw(kind, true, null));
        requireMermaid(draw(kind, false, "Book"));
        requireDot(draw(kind, true, "Book"));
    }

    @Test
    void entitiesHaveFieldsAndCardinalities() {
        assertThat(draw(Kind.ENTITIES, false, null)).isEqualTo("""
                erDiagram
                    Author {
                        String name
                    }
                    Book {
                        UUID id PK
                        String title
                        String isbn UK
                        Map_String_List_byte gr_e
                    }
                    Shelf {
                    }
                    Tag {
                    }
                    Book }o--|| Author : "author"
                    Book }o--o| Shelf : "shelf"
                    Book }o--o{ Tag : "tags"
                    Shelf |o--o| Author : "owner"
                """);
        assertThat(draw(Kind.ENTITIES, false, "Tag"))
                .contains("Book {", "Tag {")
                .doesNotContain("Shelf");
    }

    @Test
    void beansPointToWhatTheyGet() {
        assertThat(draw(Kind.BEANS, false, null)).isEqualTo("""
                flowchart LR
                    n1["bookService : BookServiceImpl"]
                    n2["bookController : BookController"]
                    n3["clock : Clock"]
                    n4["shelfController : ShelfController"]
                    n5["BookRepository"]
                    n1 --> n5
                    n1 --> n3
                    n2 --> n1
                """);
        assertThat(draw(Kind.BEANS, true, "Book")).contains("Clock").doesNotContain("Shelf");
    }

    @Test
    void routesGoFromTheirControllerToItsServices() {
        assertThat(draw(Kind.ROUTES, false, "Book")).isEqualTo("""
                flowchart LR
                    n1["BookController"]
                    n2["POST /books#35;#lt;b#gt;"]
                    n3["BookService"]
                    n4["GET /books/{id:#92;d+}/#quot;quoted#quot;"]
                    n1 --> n2
                    n2 --> n3
                    n1 --> n4
                    n4 --> n3
                """);
        assertThat(draw(Kind.ROUTES, true, null)).contains("GET /books/{id:\\\\d+}/\\\"quoted\\\"", "ShelfService");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsCutToAnySizeIsStillWellFormed(Kind kind) {
        for (boolean dot : List.of(true, false)) {
            String whole = draw(kind, dot, null);
            for (int size = 80; size <= whole.length() + 10; size++) {
                String cut = Diagram.shortened(whole, size);
                assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(size);
                if (dot) {
                    requireDot(cut);
                } else {
                    requireMermaid(cut);
                }
            }
        }
    }

    @Test
    void brokenSourcesAreDrawnAsFarAsTheyAreRead() {
        Map<String, String> shop = new TreeMap<>(SHOP);
        shop.put("a/Tag.java", "package a; @Entity class Tag { private String name; void x() {");
        Sources sources = Sources.of(shop);

        assertThat(Diagram.draw(Kind.ENTITIES, false, sources, new Resources(sources), null))
                .contains("String name");
        assertThat(sources.broken()).hasSize(1);
    }

    private static String draw(Kind kind, boolean dot, @Nullable String resource) {
        Sources sources = Sources.of(SHOP);
        return Diagram.draw(kind, dot, sources, new Resources(sources), resource);
    }

    private static void requireDot(String text) {
        List<String> lines = text.lines().toList();
        assertThat(lines.get(0)).matches("digraph [a-z]+ \\{");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("}");
        assertThat(lines.subList(1, lines.size() - 1))
                .allMatch(line -> DOT.matcher(line).matches()
                        || line.equals("    rankdir=LR;")
                        || line.equals("    node [shape=box];"));
    }

    private static void requireMermaid(String text) {
        List<String> lines = text.lines().toList();
        boolean entities = lines.get(0).equals("erDiagram");
        assertThat(entities || lines.get(0).equals("flowchart LR")).isTrue();
        boolean open = false;
        for (String line : lines.subList(1, lines.size())) {
            if (!entities) {
                assertThat(line).matches(FLOW);
            } else if (open) {
                assertThat(line).matches("        " + WORD + " " + WORD + "(?: PK| UK)?|    }");
                open = !line.equals("    }");
            } else {
                assertThat(line).matches("    " + WORD + " \\{|" + RELATION);
                open = line.endsWith("{") && !line.contains(" : ");
            }
        }
        assertThat(open).isFalse();
    }
}
