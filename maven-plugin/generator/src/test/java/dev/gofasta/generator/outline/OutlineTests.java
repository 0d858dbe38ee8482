package dev.gofasta.generator.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.gofasta.generator.inspect.SourceFile;
import dev.gofasta.generator.inspect.SourceParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTests {

    private static final String SOURCE = """
            package com.acme.shop;

            import static java.util.Map.entry;
            import java.util.*;

            /** A {@code class } in a comment. */
            @Entity(name = "books")
            @Table(indexes = {@Index(columnList = "a, b"), @Index(columnList = "c")})
            public abstract non-sealed class Book<T extends Comparable<T>> extends Base<T> implements Named, Map.Entry<String, T> {
                private static final String PATH = "/a" + "/{b}", OTHER = "class X {";
                @Column(length = 120) private Map<String,List<? extends T>> names = new HashMap<>();
                private int[] a, b[];
                static { int x = '}'; }
                public Book() {}
                protected <S> S find(@PathVariable("id") final UUID id, String... rest) throws IOException { if (true) { return null; } return null; }
                abstract void save();
                record Line(@NotNull String name, int count) { Line { count++; } }
                enum State { DRAFT("x") { void f() {} }, SOLD; int rank; }
                @interface Mark { String value() default "}"; }
            }
            """;

    @Test
    void typesMembersAndAnnotationsAreRead() {
        TypeOutline book = Outline.of("Book.java", SOURCE).types().get(0);

        assertThat(book.name()).isEqualTo("Book");
        assertThat(book.modifiers()).containsExactly("public", "abstract", "non-sealed");
        assertThat(book.supertypes()).containsExactly("Base<T>", "Named", "Map.Entry<String, T>");
        assertThat(book.annotation("Table").orElseThrow().values("indexes"))
                .containsExactly("@Index(columnList = \"a, b\")", "@Index(columnList = \"c\")");
        assertThat(book.fields())
                .extracting(FieldOutline::type, FieldOutline::name)
                .containsExactly(
                        tuple("String", "PATH"),
                        tuple("Map<String, List<? extends T>>", "names"),
                        tuple("int[]", "a"),
                        tuple("int[][]", "b"));
        assertThat(book.methods()).extracting(MethodOutline::name).containsExactly("Book", "find", "save");
        assertThat(book.methods().get(1).parameters())
                .extracting(MethodOutline.Parameter::type)
                .containsExactly("UUID", "String[]");
        assertThat(book.types()).extracting(TypeOutline::name).containsExactly("Line", "State", "Mark");
        assertThat(book.types().get(1).fields())
                .extracting(FieldOutline::name)
                .containsExactly("DRAFT", "SOLD", "rank");
    }

    @Test
    void importsAndPackageAreRead() {
        Outline outline = Outline.of("Book.java", SOURCE);

        assertThat(outline.packageName()).isEqualTo("com.acme.shop");
        assertThat(outline.imports())
                .containsExactly(
                        new Outline.Import("java.util.Map.entry", true, 3),
                        new Outline.Import("java.util.*", false, 4));
    }

    @Test
    void bracketThatNothingClosesIsNamedWithItsPlace() {
        assertThat(Outline.of("A.java", "class A {\n    void a() {\n    }\n").broken())
                .hasToString("A.java:1:9");
        assertThat(Outline.of("A.java", "class A {}").broken()).isNull();
    }

    @Test
    void halfWrittenFileIsReadAsFarAsItGoes() {
        for (int end = 0; end <= SOURCE.length(); end++) {
            assertThat(Outline.of("Book.java", SOURCE.substring(0, end)).path()).isEqualTo("Book.java");
        }
    }

    @Test
    void literalsAreTextAndOthersAreNot() {
        assertThat(Expressions.text("\"/a\" + \"\\tb\"")).contains("/a\tb");
        assertThat(Expressions.text("PATH + \"/b\"")).isEmpty();
        assertThat(Expressions.text("")).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("src/test/resources")),
                Files.walk(Path.of("src/main/java/dev/gofasta/generator/edit")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("templates"))
                    // Escaped quotes and brackets are beyond an outline.
                    .filter(file -> !file.endsWith("Escapes.java"))
                    .toList();
        }
    }

    @Test
    void outlineNamesWhatTheCompilerSees() throws IOException {
        for (Path file : sources()) {
            String text = Files.readString(file);
            SourceFile parsed =
                    new SourceParser().parse(Map.of(file.toString(), text)).get(0);
            List<String> expected = new ArrayList<>();
            parsed.tree().getTypeDecls().forEach(type -> add(parsed, text, (ClassTree) type, expected));

            List<String> actual = new ArrayList<>();
            Outline outline = Outline.of(file.toString(), text);
            outline.allTypes().forEach(type -> add(type, actual));

            assertThat(actual).as(file.toString()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(outline.broken()).as(file.toString()).isNull();
            assertThat(outline.imports()).hasSameSizeAs(parsed.tree().getImports());
        }
    }

    private static void add(SourceFile file, String text, ClassTree type, List<String> lines) {
        if (type.getKind() == Tree.Kind.RECORD || type.getKind() == Tree.Kind.ENUM) {
            lines.add("type " + type.getSimpleName());
        } else {
            lines.add("type " + type.getSimpleName() + " " + type.getModifiers().getFlags());
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested) {
                add(file, text, nested, lines);
            } else if (file.start(member) >= 0 && file.end(member) > file.start(member)) {
                addMember(type, member, lines);
            }
        }
    }

    private static void addMember(ClassTree type, Tree member, List<String> lines) {
        if (member instanceof MethodTree method) {
            boolean constructor = method.getReturnType() == null;
            lines.add("method "
                    + (constructor ? type.getSimpleName() : method.getName())
                    + (constructor && type.getKind() == Tree.Kind.RECORD
                            ? ""
                            : " " + method.getParameters().size())
                    + " "
                    + names(method.getModifiers().getAnnotations()));
        } else if (member instanceof VariableTree field) {
            lines.add("field " + field.getName() + " "
                    + names(field.getModifiers().getAnnotations()));
        }
    }

    private static String names(List<? extends com.sun.source.tree.AnnotationTree> annotations) {
        return annotations.stream()
                .map(each -> each.getAnnotationType().toString())
                .collect(Collectors.joining(","));
    }

    private static void add(TypeOutline type, List<String> lines) {
        boolean plain = type.kind() == TypeOutline.Kind.RECORD || type.kind() == TypeOutline.Kind.ENUM;
        lines.add("type " + type.name() + (plain ? "" : " " + type.modifiers()));
        boolean record = type.kind() == TypeOutline.Kind.RECORD;
        type.methods()
                .forEach(method -> lines.add("method " + method.name()
                        + (record && method.isConstructor()
                                ? ""
                                : " " + method.parameters().size())
                        + " " + written(method.annotations())));
        type.fields().forEach(field -> lines.add("field " + field.name() + " " + written(field.annotations())));
    }

    private static String written(List<AnnotationOutline> annotations) {
        return annotations.stream().map(AnnotationOutline::name).collect(Collectors.joining(","));
    }
}
