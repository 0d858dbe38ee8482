package dev.gofasta.plugin.compile;

import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.change.ChangedSince;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what causes an error, and what mends it. */
final class CompileFixes {

    private final ProjectTypes types;
    private final MissingImport missingImport;
    private final WrongImport wrongImport;
    private final MisspeltName misspelt;
    private final ChangedSince changes;

    CompileFixes(Project project, ChangedSince changes) {
        this.changes = changes;
        types = new ProjectTypes(project);
        missingImport = new MissingImport(project.files(), types, changes);
        wrongImport = new WrongImport(project.files(), types);
        misspelt = new MisspeltName(project.files(), types);
    }

    /** Returns a text that is the same for all errors with one cause. */
    String causeOf(JavacMessage error, List<JavacMessage> all) {
        Optional<String> imported = wrongImport.at(error);
        if (imported.isPresent()) {
            return "import " + imported.get() + " in " + error.file();
        }
        return Symbol.of(error)
                .map(symbol -> symbol.kind() == Symbol.Kind.CLASS
                        ? wrongImportOf(symbol.name(), error.file(), all)
                                .orElse("class " + symbol.name() + " in " + error.file())
                        : symbol.kind() + " " + symbol.name() + " of "
                                + (symbol.qualified() ? symbol.owner() : error.file()))
                .orElseGet(() -> error.toString());
    }

    /** A type is unknown because its import names nothing: by its name, or nearly so. */
    private Optional<String> wrongImportOf(String simpleName, String file, List<JavacMessage> all) {
        Set<String> imported = all.stream()
                .filter(error -> error.file().equals(file))
                .flatMap(error -> wrongImport.at(error).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return imported.stream()
                .filter(name -> simple(name).equals(simpleName))
                .findFirst()
                .or(() -> ClearlyMeant.by(
                                simpleName,
                                imported.stream().map(CompileFixes::simple).toList())
                        .flatMap(near -> imported.stream()
                                .filter(name -> simple(name).equals(near))
                                .findFirst()))
                .map(name -> "import " + name + " in " + file);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns {@code cause} with what mends it, if that is known. */
    Cause mend(Cause cause) {
        return cause.withFix(fix(cause).orElse(null));
    }

    private Optional<Fix> fix(Cause cause) {
        JavacMessage first = cause.first();
        Optional<String> imported = wrongImport.at(first);
        if (imported.isPresent()) {
            Set<String> used = cause.others().stream()
                    .flatMap(other -> Symbol.of(other).stream())
                    .map(Symbol::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            return wrongImport.fix(first, imported.get(), used);
        }
        return Symbol.of(first).flatMap(symbol -> fix(symbol, cause));
    }

    private Optional<Fix> fix(Symbol symbol, Cause cause) {
        String file = cause.first().file();
        Optional<Fix> missing = switch (symbol.kind()) {
            case CLASS -> missingImport.ofType(symbol.name(), file);
            // "Objects.requireNonNull" without the import: the type looks like a variable to javac.
            case VARIABLE ->
                Character.isUpperCase(symbol.name().charAt(0)) && !symbol.qualified()
                        ? missingImport
                                .ofType(symbol.name(), file)
                                .or(() -> missingImport.ofStatic(symbol.name(), file))
                        : Optional.empty();
            case METHOD -> symbol.qualified() ? Optional.empty() : missingImport.ofStatic(symbol.name(), file);
        };
        return missing.or(() -> misspelt.fix(symbol, cause.messages()));
    }

    /**
     * Returns {@code cause} with the change that seems to cause it taken back, if nothing better is known: a change at its
     * place, else all in its file, else all in the only Java file that was changed.
     */
    Cause orTakeBack(Cause cause) {
        return cause.fix() != null ? cause : cause.withFix(takeBack(cause.messages()));
    }

    private @Nullable Fix takeBack(List<JavacMessage> errors) {
        String file = errors.get(0).file();
        return errors.stream()
                .flatMap(error -> changes.takeBackAt(new Location(error.file(), error.line(), 0)).stream())
                .findFirst()
                .or(() -> changes.takeBackOnlyFile(file::equals))
                .or(() -> changes.takeBackOnlyFile(changed -> changed.endsWith(".java")))
                .orElse(null);
    }
}
