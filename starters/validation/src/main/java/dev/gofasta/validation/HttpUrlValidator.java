package dev.gofasta.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class HttpUrlValidator implements ConstraintValidator<HttpUrl, CharSequence> {

    private Set<String> schemes = Set.of();

    @Override
    public void initialize(HttpUrl constraint) {
        this.schemes = Set.of(constraint.schemes());
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || value.length() <= 2048 && isAllowed(value.toString());
    }

    private boolean isAllowed(String value) {
        try {
            URI uri = new URI(value);
            return uri.getScheme() != null
                    && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException ex) {
            return false;
        }
    }
}
