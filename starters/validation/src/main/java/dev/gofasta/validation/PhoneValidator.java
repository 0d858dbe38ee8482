package dev.gofasta.validation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

final class PhoneValidator implements ConstraintValidator<Phone, CharSequence> {

    private @Nullable String region;

    @Override
    public void initialize(Phone constraint) {
        this.region = constraint.region().isEmpty() ? null : constraint.region();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || value.length() <= 50 && isNumber(value);
    }

    private boolean isNumber(CharSequence value) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.isValidNumber(numbers.parse(value, region));
        } catch (NumberParseException ex) {
            return false;
        }
    }
}
