package dev.gofasta.it.mutants;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves annotations out, one at a time, and widens the limits in them. */
final class AnnotationMutants extends TreeScanner<Void, SourceFile> {

    private static final Set<String> CONSTRAINTS =
            Set.of("NotBlank", "NotNull", "Size", "Email", "Digits", "Min", "Max", "DecimalMin", "DecimalMax");

    private static final Map<String, String> KINDS = Stream.of(
                    Map.of("constraint", CONSTRAINTS),
                    Map.of("validation", Set.of("Valid")),
                    Map.of("lock", Set.of("Lock")),
                    Map.of("transaction", Set.of("Transactional")),
                    Map.of("soft delete", Set.of("SQLRestriction", "SQLDelete")),
                    Map.of("mapping", Set.of("Enumerated", "JdbcTypeCode", "JoinTable", "BatchSize")),
                    Map.of(
                            "route",
                            Set.of(
                                    "RequestMapping",
                                    "GetMapping",
                                    "PostMapping",
                                    "PutMapping",
                                    "PatchMapping",
                                    "DeleteMapping",
                                    "ResponseStatus",
                                    "RequestBody",
                                    "SortableBy")))
            .flatMap(group -> group.entrySet().stream())
            .flatMap(group -> group.getValue().stream().map(name -> Map.entry(name, group.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Override
    public Void visitAnnotation(AnnotationTree annotation, SourceFile file) {
        String name = annotation.getAnnotationType().toString();
        String kind = KINDS.get(name);
        String text = file.textOf(annotation);
        if (kind != null) {
            file.replace(kind, annotation, "");
        }
        if (name.equals("Column") && text.contains("name =")) {
            file.replace("mapping", annotation, "@Column");
        }
        if (name.equals("SQLDelete")) {
            file.replace("soft delete", annotation, text.replace("record_version = ?", "record_version >= ?"));
            file.replace("soft delete", annotation, text.replace("RowCount", "None"));
        }
        if (name.equals("PatchMapping")) {
            file.replace("route", annotation, "@PatchMapping(\"/{id}\")");
        }
        if (CONSTRAINTS.contains(name)) {
            new Limits(name.equals("Min")).scan(annotation.getArguments(), file);
        }
        return super.visitAnnotation(annotation, file);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, SourceFile file) {
        if (select.toString().equals("FetchType.LAZY")) {
            file.replace("mapping", select, "FetchType.EAGER");
        }
        return super.visitMemberSelect(select, file);
    }

    /** Each limit lets one more value through. */
    private static final class Limits extends TreeScanner<Void, SourceFile> {

        private final boolean minimum;
        private boolean lower;

        Limits(boolean minimum) {
            this.minimum = minimum;
        }

        @Override
        public Void visitAssignment(com.sun.source.tree.AssignmentTree assignment, SourceFile file) {
            lower = assignment.getVariable().toString().equals("min");
            return super.visitAssignment(assignment, file);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, SourceFile file) {
            Object value = literal.getValue();
            if (value instanceof Number number) {
                long limit = number.longValue();
                file.replace("limit", literal, String.valueOf(lower || minimum ? limit - 1 : limit + 1));
            }
            return super.visitLiteral(literal, file);
        }
    }
}
