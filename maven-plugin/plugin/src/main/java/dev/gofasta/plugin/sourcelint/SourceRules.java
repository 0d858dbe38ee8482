package dev.gofasta.plugin.sourcelint;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.gofasta.generator.inspect.SourceFile;
import dev.gofasta.generator.inspect.SourceParser;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.problem.TextPlaces;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules for main code where javac is silent and nobody doubts: an exception that vanishes, and output that bypasses the log.
 */
public final class SourceRules extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> STREAMS = Set.of("System.out", "System.err");
    private static final Set<String> PRINTS = Set.of("print", "println", "printf", "format");
    /** By long habit these names say that nothing is to be done. */
    private static final Set<String> IGNORED = Set.of("ignored", "expected", "ignore", "_");

    private final SourceFile source;
    private final String text;
    private final List<Diagnostic> findings = new ArrayList<>();

    private SourceRules(SourceFile source, String text) {
        this.source = source;
        this.text = text;
    }

    /** Returns what the rules find in the main sources of the selected modules. */
    public static List<Diagnostic> check(Project project) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Module module : project.selected()) {
            String folder = module.path(module.folders().main());
            for (String path : project.files().list(folder, ".java")) {
                project.files()
                        .read(path)
                        .filter(SourceRules::isSuspect)
                        .ifPresent(text -> findings.addAll(in(path, text)));
            }
        }
        return findings;
    }

    /** Parsing takes most of the time, and few files need it. */
    private static boolean isSuspect(String text) {
        return text.contains("catch") || text.contains("System.") || text.contains("printStackTrace");
    }

    static List<Diagnostic> in(String path, String text) {
        SourceFile source = new SourceParser().parse(Map.of(path, text)).get(0);
        SourceRules rules = new SourceRules(source, text);
        rules.scan(new TreePath(source.tree()), null);
        return rules.findings;
    }

    @Override
    public @Nullable Void visitCatch(CatchTree caught, @Nullable Void nothing) {
        BlockTree block = caught.getBlock();
        String name = caught.getParameter().getName().toString();
        int start = source.start(block);
        boolean silent = text.substring(start + 1, source.end(block) - 1).isBlank();
        if (silent && !IGNORED.contains(name)) {
            int line = text.lastIndexOf('\n', start) + 1;
            String indent = text.substring(line).replaceFirst("(?s)\\S.*", "");
            String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
            String body = "{" + lineEnd + indent + "    throw new IllegalStateException(" + name + ");" + lineEnd
                    + indent + "}";
            add(
                    source.start(caught),
                    "An exception is caught and vanishes: nobody will know that something went wrong.",
                    "Throw it on, log it, or say in a comment why it does not matter.",
                    new Fix(
                            "Throw it on as an IllegalStateException",
                            Applicability.UNSAFE,
                            null,
                            List.of(FixEdit.replace(source.path(), text, start, source.end(block), body))));
        }
        return super.visitCatch(caught, nothing);
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree statement, @Nullable Void nothing) {
        if (statement.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree method) {
            String name = method.getIdentifier().toString();
            String receiver = method.getExpression().toString();
            if (PRINTS.contains(name) && STREAMS.contains(receiver)) {
                add(
                        source.start(statement),
                        receiver + " bypasses the log: no level, no request id, no format.",
                        "Use a logger of SLF4J, or leave it out.",
                        remove(statement));
            } else if (name.equals("printStackTrace") && call.getArguments().isEmpty()) {
                add(
                        source.start(statement),
                        "printStackTrace bypasses the log, and the program goes on as if nothing had happened.",
                        "Log the exception with a logger of SLF4J, or throw it on.",
                        throwOn(statement, method.getExpression()));
            }
        }
        return super.visitExpressionStatement(statement, nothing);
    }

    /** Whole lines go where nothing else stands on them. */
    private Fix remove(StatementTree statement) {
        int start = source.start(statement);
        int end = source.end(statement);
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int next = text.indexOf('\n', end) + 1;
        boolean alone = next > 0
                && text.substring(line, start).isBlank()
                && text.substring(end, next).isBlank();
        boolean only = getCurrentPath().getParentPath().getLeaf() instanceof BlockTree;
        FixEdit edit = !only
                ? FixEdit.replace(source.path(), text, start, end, "{}")
                : FixEdit.replace(source.path(), text, alone ? line : start, alone ? next : end, "");
        return Fix.edit("Leave out the output", Applicability.UNSAFE, List.of(edit));
    }

    /** After a throw there must not be another statement. */
    private Fix throwOn(StatementTree statement, ExpressionTree exception) {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        boolean last = parent instanceof BlockTree block
                && block.getStatements().indexOf(statement)
                        == block.getStatements().size() - 1;
        if (!last || !(exception instanceof IdentifierTree)) {
            return remove(statement);
        }
        String thrown = "throw new IllegalStateException(" + exception + ");";
        return Fix.edit(
                "Throw it on as an IllegalStateException",
                Applicability.UNSAFE,
                List.of(FixEdit.replace(source.path(), text, source.start(statement), source.end(statement), thrown)));
    }

    private void add(int offset, String message, String hint, Fix fix) {
        int line = TextPlaces.line(text, offset);
        Location place = new Location(source.path(), line, TextPlaces.column(text, offset));
        findings.add(new Diagnostic(ProblemCode.GF_VERIFY_LINT, Severity.WARNING, message, "gofasta", place, hint)
                .withFixes(fix));
    }
}
