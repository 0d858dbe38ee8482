package dev.gofasta.generator.problem;

import static dev.gofasta.generator.problem.Category.CONFLICT;
import static dev.gofasta.generator.problem.Category.DELEGATE;
import static dev.gofasta.generator.problem.Category.ENVIRONMENT;
import static dev.gofasta.generator.problem.Category.PROJECT;
import static dev.gofasta.generator.problem.Category.USAGE;

import java.util.Locale;

/**
 * Every code that gofasta can answer with. A code is a promise: it is never renamed and never reused. The constant's name
 * is the code.
 */
public enum ProblemCode {
    GF_USAGE_MISSING_PARAMETER(USAGE, ExitCode.USAGE),
    GF_USAGE_UNKNOWN_PARAMETER(USAGE, ExitCode.USAGE),
    GF_USAGE_INVALID_VALUE(USAGE, ExitCode.USAGE),
    GF_USAGE_UNKNOWN_GOAL(USAGE, ExitCode.USAGE),
    GF_USAGE_INVALID_COORDINATE(USAGE, ExitCode.USAGE),
    GF_USAGE_INVALID_PACKAGE(USAGE, ExitCode.USAGE),
    GF_USAGE_UNKNOWN_MODULE(USAGE, ExitCode.USAGE),

    GF_ENV_NO_COMPILER(ENVIRONMENT, ExitCode.PRECONDITION),
    GF_ENV_FILE_IO(ENVIRONMENT, ExitCode.PRECONDITION),

    GF_PROJECT_NOT_FOUND(PROJECT, ExitCode.PRECONDITION),
    GF_PROJECT_UNREADABLE_POM(PROJECT, ExitCode.PRECONDITION),
    GF_PROJECT_NOT_SPRING_BOOT(PROJECT, ExitCode.PRECONDITION),
    GF_PROJECT_MODULE_MISSING(PROJECT, ExitCode.PRECONDITION),
    GF_PROJECT_UNKNOWN_LAYOUT(PROJECT, ExitCode.PRECONDITION),
    GF_PROJECT_UNSUPPORTED(PROJECT, ExitCode.PRECONDITION),
    GF_PROJECT_NO_APPLICATION(PROJECT, ExitCode.PRECONDITION),
    GF_PROJECT_STARTER_MISSING(PROJECT, ExitCode.PRECONDITION),
    GF_PROJECT_UNREADABLE_SOURCE(PROJECT, ExitCode.FINDINGS),

    GF_GEN_INVALID_NAME(USAGE, ExitCode.USAGE),
    GF_GEN_PLURAL_NAME(USAGE, ExitCode.USAGE),
    GF_GEN_RESERVED_NAME(USAGE, ExitCode.USAGE),
    GF_GEN_NAME_TAKEN(CONFLICT, ExitCode.REFUSED),
    GF_GEN_INVALID_FIELD(USAGE, ExitCode.USAGE),
    GF_GEN_UNKNOWN_TYPE(USAGE, ExitCode.USAGE),
    GF_GEN_UNKNOWN_MODIFIER(USAGE, ExitCode.USAGE),
    GF_GEN_INVALID_MODIFIER(USAGE, ExitCode.USAGE),
    GF_GEN_DUPLICATE_FIELD(USAGE, ExitCode.USAGE),
    GF_GEN_FIELD_EXISTS(CONFLICT, ExitCode.REFUSED),
    GF_GEN_NEEDS_BACKFILL(CONFLICT, ExitCode.REFUSED),
    GF_GEN_EDIT_BY_HAND(PROJECT, ExitCode.FINDINGS),
    GF_GEN_FILE_EXISTS(CONFLICT, ExitCode.REFUSED),
    GF_GEN_FILE_EDITED(CONFLICT, ExitCode.REFUSED),
    GF_GEN_STILL_USED(CONFLICT, ExitCode.REFUSED),
    GF_GEN_DOWN_INCOMPLETE(PROJECT, ExitCode.FINDINGS),
    GF_GEN_UNKNOWN_RESOURCE(USAGE, ExitCode.USAGE),
    GF_GEN_GUARD_MISSING(PROJECT, ExitCode.FINDINGS),
    GF_GEN_FOLDER_NOT_EMPTY(CONFLICT, ExitCode.REFUSED),
    GF_GEN_TEMPLATE_BROKEN(PROJECT, ExitCode.PRECONDITION),
    GF_GEN_COMPILE_FAILED(DELEGATE, ExitCode.DELEGATE),

    GF_PATCH_STALE(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_UNREADABLE(PROJECT, ExitCode.PRECONDITION),
    GF_PATCH_NO_TARGET(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_AMBIGUOUS(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_CLASH(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_UNSUPPORTED(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_UNKNOWN_PLAN(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_OTHER_PLAN(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_BUSY(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_INTERRUPTED(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_OUTSIDE_PROJECT(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_NOTHING_TO_UNDO(CONFLICT, ExitCode.REFUSED),
    GF_PATCH_WOULD_CHANGE(CONFLICT, ExitCode.FINDINGS),
    GF_PATCH_MIGRATION_UNDONE(CONFLICT, ExitCode.FINDINGS),

    GF_DRIFT_WIRING_INDEX(PROJECT, ExitCode.FINDINGS),

    GF_WIRE_MISSING_PROVIDER(PROJECT, ExitCode.FINDINGS),
    GF_WIRE_AMBIGUOUS_PROVIDER(PROJECT, ExitCode.FINDINGS),
    GF_WIRE_CIRCULAR(PROJECT, ExitCode.FINDINGS),
    GF_WIRE_UNUSED_PROVIDER(PROJECT, ExitCode.FINDINGS),
    GF_WIRE_UNREGISTERED(PROJECT, ExitCode.FINDINGS),
    GF_WIRE_NOT_PROVEN(PROJECT, ExitCode.FINDINGS),

    GF_VERIFY_FINDINGS(PROJECT, ExitCode.FINDINGS),
    GF_VERIFY_FORMAT(PROJECT, ExitCode.FINDINGS),
    GF_VERIFY_COMPILE(PROJECT, ExitCode.FINDINGS),
    GF_VERIFY_TEST(PROJECT, ExitCode.FINDINGS),
    GF_VERIFY_ROUTE_CLASH(PROJECT, ExitCode.FINDINGS),
    GF_VERIFY_MIGRATION_CLASH(PROJECT, ExitCode.FINDINGS),
    GF_VERIFY_MIGRATION_UNPAIRED(PROJECT, ExitCode.FINDINGS),
    GF_VERIFY_MAVEN_FAILED(DELEGATE, ExitCode.DELEGATE),

    GF_INTERNAL_FAULT(Category.INTERNAL, ExitCode.INTERNAL),
    GF_INTERNAL_NO_RESULT(Category.INTERNAL, ExitCode.INTERNAL);

    private final Category category;
    private final ExitCode exit;

    ProblemCode(Category category, ExitCode exit) {
        this.category = category;
        this.exit = exit;
    }

    /** Returns whose move it is. */
    public Category category() {
        return category;
    }

    /** Returns the exit code of a command that ends with this problem. */
    public ExitCode exit() {
        return exit;
    }

    /** Returns the address of the page that explains this code. */
    public String docs() {
        return "https://gofasta.dev/errors/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
