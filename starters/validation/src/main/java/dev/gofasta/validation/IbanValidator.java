package dev.gofasta.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

final class IbanValidator implements ConstraintValidator<Iban, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || value.length() >= 15 && value.length() <= 34 && hasForm(value) && remainder(value) == 1;
    }

    private static boolean hasForm(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            if (i < 2 ? !letter : i < 4 ? !digit : !letter && !digit) {
                return false;
            }
        }
        return true;
    }

    private static int remainder(CharSequence value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = Character.digit(value.charAt((i + 4) % value.length()), 36);
            rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
        }
        return rest;
    }
}
