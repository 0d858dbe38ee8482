package dev.gofasta.generator.edit;

import static dev.gofasta.generator.edit.Member.component;
import static dev.gofasta.generator.edit.Member.constructor;
import static dev.gofasta.generator.edit.Member.field;
import static dev.gofasta.generator.edit.Member.method;
import static dev.gofasta.generator.edit.Member.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** For each restyled file the edits that it has to bear, in their order; none of them replaces or removes anything. */
final class JavaFixtures {

    /** One edit. */
    interface Edit extends UnaryOperator<JavaEditor> {}

    private static final String TOUCH =
            "/** Touches. */\n@Override\npublic void touch(UUID id) {\n    if (id != null) {\n"
                    + "        clock.instant();\n    }\n}";
    private static final String FIELD = "@Column(nullable = false)\nprivate String code;";

    private JavaFixtures() {}

    static Map<String, List<Edit>> all() {
        Map<String, List<Edit>> edits = new LinkedHashMap<>();
        edits.put("Tabs", withChain());
        edits.put("Crlf", service());
        edits.put("TwoSpaces", service());
        edits.put("Comments", withChain());
        edits.put("Annotations", annotations());
        edits.put("OneLine", componentsOf("name"));
        edits.put("Components", components());
        edits.put("Lombok", service());
        edits.put("Nested", nested());
        edits.put("TextBlocks", textBlocks());
        edits.put("Escapes", service());
        edits.put("Contract", contract());
        edits.put("Status", status());
        edits.put("Cramped", cramped());
        edits.put("LeadingCommas", leadingCommas());
        return edits;
    }

    private static List<Edit> service() {
        return List.of(
                e -> e.addImport("java.time.Clock"),
                e -> e.addImport("org.springframework.stereotype.Component"),
                e -> e.addStaticImport("java.util.Objects.hash"),
                e -> e.addConstructorDependency("Clock", "clock"),
                e -> e.addField("private static final int LIMIT = 5;"),
                e -> e.addMethod(TOUCH, Anchor.last()),
                e -> e.addStatement(method("touch"), Position.first(), "log.info(\"touch\");"),
                e -> e.addAnnotation(method("touch"), "@Transactional"),
                e -> e.addAnnotation(type(), "@Validated"));
    }

    private static List<Edit> withChain() {
        return append(
                service(),
                e -> e.insertInChain(method("find"), "toSpecification", ".equal(\"code\", filter.code())"),
                e -> e.addParameter(method("find"), "Sort sort"),
                e -> e.addStatement(method("find"), Position.beforeReturn(), "check(sort);\nlog(sort);"),
                e -> e.addMethod("void between() {}", Anchor.after("find")));
    }

    private static List<Edit> annotations() {
        return List.of(
                e -> e.addAnnotationArrayValue(type(), "SortableBy", "value", "\"code\""),
                e -> e.addAnnotationArrayValue(type(), "Import", "value", "B.class"),
                e -> e.addAnnotationAttribute(type(), "Import", "lazy", "true"),
                e -> e.addAnnotationArrayValue(type(), "Table", "indexes", "@Index(name = \"c\")"),
                e -> e.addAnnotationAttribute(type(), "Entity", "name", "\"Product\""),
                e -> e.addAnnotation(field("id"), "@GeneratedValue"),
                e -> e.addAnnotation(field("name"), "@NotBlank"),
                e -> e.addAnnotationAttribute(field("name"), "Column", "length", "10"),
                e -> e.addAnnotationAttribute(field("name"), "Size", "min", "1"),
                e -> e.addAnnotationArrayValue(field("other"), "SuppressWarnings", "value", "\"serial\""),
                e -> e.addAnnotation(method("name"), "@Deprecated"),
                e -> e.addAnnotation(constructor(), "@Generated"),
                e -> e.addField(FIELD),
                e -> e.addStatement(constructor(), Position.last(), "count++;"));
    }

    private static List<Edit> componentsOf(String neighbour) {
        return List.of(
                e -> e.addRecordComponent("@Size(max = 5) String code", Anchor.last()),
                e -> e.addRecordComponent("UUID id", Anchor.first()),
                e -> e.addRecordComponent("int size", Anchor.after(neighbour)),
                e -> e.addAnnotation(component("name"), "@NonNull"),
                e -> e.addAnnotation(component("code"), "@Nullable"),
                e -> e.addMethod("boolean isEmpty() {\n    return size == 0;\n}", Anchor.last()));
    }

    private static List<Edit> components() {
        return append(
                componentsOf("price"),
                e -> e.addArgument(Call.constructor("Components", 2), -1, "name.code()"),
                e -> e.addArgument(Call.method("this", 2), 0, "null"),
                e -> e.addStatement(constructor(5), Position.last(), "size = Math.max(size, 0);"));
    }

    private static List<Edit> nested() {
        return List.of(
                e -> e.addParameter(method("first"), "int index"),
                e -> e.addField("private final Set<K> keys = new HashSet<>();"),
                e -> e.addMethod("void middle() {}", Anchor.after("first")),
                e -> e.addStatement(method("later"), Position.afterCall("later"), "count();"),
                e -> e.focus("Inner").addConstructorDependency("String", "label"),
                e -> e.focus("Pair").addRecordComponent("int top", Anchor.last()),
                e -> e.focus("Color").addEnumConstant("BLUE", Anchor.last()),
                e -> e.focus("Other").addConstructorDependency("Clock", "clock"));
    }

    private static List<Edit> textBlocks() {
        return append(
                service(),
                e -> e.addMethod(
                        "String block() {\n    return \"\"\"\n            {\n                \"a\": 1\n            }\n"
                                + "            \"\"\";\n}",
                        Anchor.after("query")),
                e -> e.addStatement(method("query"), Position.beforeReturn(), "check(json);"));
    }

    private static List<Edit> contract() {
        return List.of(
                e -> e.addMethod("List<T> findAll(Collection<Long> ids);", Anchor.after("find")),
                e -> e.addMethod("default void refresh() {\n    close();\n}", Anchor.last()),
                e -> e.addField("int MIN = 1;"),
                e -> e.addParameter(method("find"), "boolean lock"),
                e -> e.addImport("java.util.List"));
    }

    private static List<Edit> status() {
        return List.of(
                e -> e.addEnumConstant("GONE(\"g\")", Anchor.last()),
                e -> e.addEnumConstant("USED(\"u\")", Anchor.after("NEW")),
                e -> e.addConstructorDependency("int", "weight"),
                e -> e.addMethod("boolean isOpen() {\n    return !isFinal();\n}", Anchor.after("isFinal")));
    }

    private static List<Edit> cramped() {
        return List.of(
                e -> e.addConstructorDependency("Clock", "clock"),
                e -> e.addStatement(method("size"), Position.beforeReturn(), "check();"),
                e -> e.addMethod("void last() {}", Anchor.last()),
                e -> e.addImport("java.time.Clock"));
    }

    private static List<Edit> leadingCommas() {
        return List.of(
                e -> e.addRecordComponent("boolean open", Anchor.last()),
                e -> e.addRecordComponent("int width", Anchor.after("name")),
                e -> e.addArgument(Call.constructor("LeadingCommas", 3), 1, "2"),
                e -> e.addArgument(Call.constructor("LeadingCommas", 4), -1, "true"));
    }

    private static List<Edit> append(List<Edit> edits, Edit... more) {
        List<Edit> all = new java.util.ArrayList<>(edits);
        all.addAll(List.of(more));
        return all;
    }
}
