package dev.gofasta.generator.edit;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JavaEditorTests {

    private static JavaEditor open(String text) {
        return JavaEditor.of("app/Sample.java", text);
    }

    @Test
    @Tag("raises:GF_PATCH_UNREADABLE")
    void refusesAFileWithASyntaxError() {
        var problem = problemOf(() -> open("class Sample {\n    int = 3;\n}\n"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_UNREADABLE);
        assertThat(problem.location()).extracting(Location::line).isEqualTo(2);
    }

    @Test
    void keepsAByteOrderMark() {
        assertThat(open("\uFEFFclass Sample {}").addField("int a;").result())
                .isEqualTo("\uFEFFclass Sample {\n    int a;\n}");
    }

    @Test
    void readsWhatATypeDeclares() {
        JavaType type = open("""
                package app;
                @Entity(name = "s") public final class Sample<T> extends Base<T> implements A, B<T> {
                    @Column(length = 3) private String name = "x", other;
                    protected Sample(final int[] sizes, String... names) {}
                    @Override public <X> List<X> find(@Valid Map<String, X> by, int max) { return null; }
                    enum Color { RED, GREEN }
                }
                """).type();

        assertThat(type.packageName()).isEqualTo("app");
        assertThat(type.modifiers()).containsExactlyInAnyOrder("public", "final");
        assertThat(type.superclass()).isEqualTo("Base<T>");
        assertThat(type.interfaces()).containsExactly("A", "B<T>");
        assertThat(type.annotation("Entity").orElseThrow().attributes()).containsEntry("name", "\"s\"");
        assertThat(type.field("name").orElseThrow().initializer()).isEqualTo("\"x\"");
        assertThat(type.field("name").orElseThrow().annotation("Column")).isPresent();
        assertThat(type.constructors().get(0).parameters())
                .extracting(JavaType.Variable::type)
                .containsExactly("int[]", "String...");
        assertThat(type.findMethod("find", 2).orElseThrow().parameters().get(0).type())
                .isEqualTo("Map<String, X>");
        assertThat(type.findMethod("find").orElseThrow().location()).isEqualTo(new Location("app/Sample.java", 5, 34));
        assertThat(type.nested().get(0).constants()).containsExactly("RED", "GREEN");
    }

    @Test
    void removesMembersWithTheirCommentsAndOneEmptyLine() {
        JavaEditor editor = open("""
                class Sample {

                    /** First. */
                    @Column
                    private int first; // one

                    // Second.
                    private int second;

                    int third() {
                        return 3;
                    }
                }
                """);

        assertThat(editor.remove(Member.field("first"))
                        .remove(Member.method("third"))
                        .result())
                .isEqualTo("""
                        class Sample {

                            // Second.
                            private int second;
                        }
                        """);
    }

    @Test
    void removesItemsOfLists() {
        JavaEditor editor = open("""
                record Sample(int one, int two, int three) {
                    enum Color {
                        RED, // hot
                        GREEN, // mild
                        BLUE // cold
                    }

                    void f(String a, int b) {}
                }
                """);

        editor.remove(Member.component("two"))
                .remove(Member.component("three"))
                .remove(Member.parameter("f", "a"))
                .focus("Color")
                .remove(Member.constant("BLUE"))
                .remove(Member.constant("RED"));

        assertThat(editor.result()).isEqualTo("""
                record Sample(int one) {
                    enum Color {
                        GREEN // mild
                    }

                    void f(int b) {}
                }
                """);
    }

    @Test
    void refusesToRemoveAFieldThatSharesItsType() {
        assertThat(problemOf(() -> open("class Sample {\n    int a, b;\n}\n").remove(Member.field("a")))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_UNSUPPORTED);
    }

    @Test
    void replacesABody() {
        JavaEditor editor = open("class Sample {\n\tint f() { return 1; }\n}\n");

        assertThat(editor.replaceBody(Member.method("f"), "if (a) {\n    return 2;\n}\nreturn 3;")
                        .result())
                .isEqualTo(
                        "class Sample {\n\tint f() {\n\t\tif (a) {\n\t\t\treturn 2;\n\t\t}\n\t\treturn 3;\n\t}\n}\n");
    }

    @Test
    void refusesAFieldOfAnotherTypeAndLeavesTheFile() {
        JavaEditor editor = open("class Sample {\n    private long clock;\n\n    Sample() {}\n}\n");
        String before = editor.result();

        assertThat(problemOf(() -> editor.addConstructorDependency("Clock", "clock"))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_CLASH);
        assertThat(problemOf(() -> editor.addField("private int clock;")).location())
                .isEqualTo(new Location("app/Sample.java", 2, 5));
        assertThat(editor.result()).isEqualTo(before);
    }

    @Test
    void refusesConstructorsThatItCantChooseFromAndLeavesTheFile() {
        JavaEditor editor = open("class Sample {\n    Sample() { this(1); }\n    Sample(int a) {}\n}\n");
        String before = editor.result();

        assertThat(problemOf(() -> editor.addConstructorDependency("Clock", "clock"))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_AMBIGUOUS);
        assertThat(editor.result()).isEqualTo(before);
    }

    @Test
    void takesTheAutowiredConstructor() {
        JavaEditor editor = open(
                "class Sample {\n    Sample() {}\n\n    @Autowired\n    Sample(int a) {\n        f();\n    }\n}\n");

        assertThat(editor.addConstructorDependency("Clock", "clock").result())
                .isEqualTo("class Sample {\n    private final Clock clock;\n\n    Sample() {}\n\n    @Autowired\n"
                        + "    Sample(int a, Clock clock) {\n        f();\n        this.clock = clock;\n    }\n}\n");
    }

    @Test
    void makesAConstructorWhereThereIsNone() {
        assertThat(open("public class Sample {}\n")
                        .addConstructorDependency("Clock", "clock")
                        .addConstructorDependency("Items", "items")
                        .result())
                .isEqualTo("""
                        public class Sample {
                            private final Clock clock;
                            private final Items items;

                            public Sample(Clock clock, Items items) {
                                this.clock = clock;
                                this.items = items;
                            }
                        }
                        """);
    }

    @Test
    void addsOverloadsAndNestedTypesButNoSecondOne() {
        String text = "class Sample {\n    Sample(int a) {}\n\n    void f(String a) {}\n}\n";
        JavaEditor editor = open(text);

        assertThat(editor.addMethod("Sample(int a) { /* same */ }", Anchor.last())
                        .addMethod("void f(\n        String a) {}", Anchor.last())
                        .result())
                .isEqualTo(text);
        assertThat(problemOf(() -> editor.addMethod("Sample(int b) {}", Anchor.last()))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_CLASH);
        assertThat(editor.addMethod("void f(int a) {}", Anchor.after("f"))
                        .addMethod("enum Color {\n    RED\n}", Anchor.last())
                        .addMethod("enum Color { RED }", Anchor.last())
                        .result())
                .isEqualTo(text.replace(
                        "a) {}\n}", "a) {}\n\n    void f(int a) {}\n\n    enum Color {\n        RED\n    }\n}"));
    }

    @Test
    void addsParametersBeforeAVariableOne() {
        assertThat(open("class Sample { void f(int a, String... b) {} }")
                        .addParameter(Member.method("f"), "final @Valid Map<A, B> c")
                        .result())
                .isEqualTo("class Sample { void f(int a, final @Valid Map<A, B> c, String... b) {} }");
    }

    @Test
    void namesWhatIsMissing() {
        JavaEditor editor = open("interface Sample {\n    void f();\n}\n");

        assertThat(problemOf(() -> editor.addParameter(Member.method("g"), "int a"))
                        .message())
                .isEqualTo("Sample has no method g.");
        assertThat(problemOf(() -> editor.addStatement(Member.method("f"), Position.last(), "g();"))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_NO_TARGET);
        assertThat(problemOf(() -> editor.focus("Other")).code()).isEqualTo(ProblemCode.GF_PATCH_NO_TARGET);
    }
}
