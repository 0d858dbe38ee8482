package dev.gofasta.generator.edit;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.edit.Occurrence.Kind;
import dev.gofasta.generator.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class RenameTests {

    private static JavaEditor open(String text) {
        return JavaEditor.of("app/Sample.java", text);
    }

    @Test
    void renamesARecordComponentWithAllThatMeansIt() {
        JavaEditor editor = open("""
                /**
                 * Has a name.
                 *
                 * @param name the name, {@code name}
                 */
                record Sample(@Size(min = 1) String name, Other name2) {
                    Sample {
                        name = name.strip();
                    }

                    static Sample of(Other other) {
                        String name = other.name();
                        return new Sample(name, other);
                    }

                    String shout() {
                        return name.toUpperCase() + name() + this.name + "name" + map(Sample::name);
                    }
                }
                """);

        assertThat(editor.renameMember("name", "title")
                        .renameMember("name", "title")
                        .result())
                .isEqualTo("""
                        /**
                         * Has a name.
                         *
                         * @param title the name, {@code title}
                         */
                        record Sample(@Size(min = 1) String title, Other name2) {
                            Sample {
                                title = title.strip();
                            }

                            static Sample of(Other other) {
                                String name = other.name();
                                return new Sample(name, other);
                            }

                            String shout() {
                                return title.toUpperCase() + title() + this.title + "name" + map(Sample::title);
                            }
                        }
                        """);
    }

    @Test
    void refusesANameThatALocalVariableWouldCatch() {
        JavaEditor editor = open("class Sample { int a; int f(int b) { return a + b; } int c() { return 1; } }");

        assertThat(problemOf(() -> editor.renameMember("a", "b")).code()).isEqualTo(ProblemCode.GF_PATCH_CLASH);
        assertThat(problemOf(() -> editor.renameMember("a", "c")).code()).isEqualTo(ProblemCode.GF_PATCH_CLASH);
    }

    @Test
    void tellsOccurrencesApart() {
        JavaEditor editor = open("""
                import static app.Names.name;

                class Sample {
                    String name; // name
                    Sample(String name) { this.name = name; }
                    void f(Other o) {
                        g(o.name(), name, x -> x.name, Other::name, "name");
                        for (String name : o.all()) { h(name); }
                        i(name);
                    }
                    @Column(name = "name") int h;
                }
                """);

        assertThat(editor.occurrences("name"))
                .extracting(each -> each.kind() + " " + each.receiver() + " " + each.method() + " " + each.local())
                .containsExactly(
                        "IMPORT app.Names null false",
                        "FIELD_DECLARATION null null false",
                        "PARAMETER_DECLARATION null <init> true",
                        "FIELD_ACCESS this <init> false",
                        "NAME null <init> true",
                        "METHOD_CALL o f false",
                        "NAME null f false",
                        "FIELD_ACCESS x f false",
                        "METHOD_REFERENCE Other f false",
                        "STRING null f false",
                        "LOCAL_DECLARATION null f true",
                        "NAME null f true",
                        "NAME null f false",
                        "ANNOTATION_ATTRIBUTE null null false",
                        "STRING null null false");
    }

    @Test
    void renamesJustTheOccurrencesChosen() {
        JavaEditor editor = open("class Sample { int f(Other o) { return o.name() + o.name(1) + p.name(); } }");

        assertThat(editor.rename(
                                "name", "title", each -> each.kind() == Kind.METHOD_CALL && "o".equals(each.receiver()))
                        .result())
                .isEqualTo("class Sample { int f(Other o) { return o.title() + o.title(1) + p.name(); } }");
    }
}
