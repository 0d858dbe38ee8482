package dev.gofasta.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

final class UniqueValidator implements ConstraintValidator<Unique, Object> {

    private final RowLookup rows;

    private String table = "";

    private String column = "";

    private boolean includeDeleted;

    UniqueValidator(RowLookup rows) {
        this.rows = rows;
    }

    @Override
    public void initialize(Unique constraint) {
        this.table = SqlNames.table(constraint.table());
        this.column = SqlNames.column(constraint.column());
        this.includeDeleted = constraint.includeDeleted();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || !rows.exists(table, column, value, includeDeleted);
    }
}
