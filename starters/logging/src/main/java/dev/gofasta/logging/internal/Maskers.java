package dev.gofasta.logging.internal;

import dev.gofasta.logging.SecretMasker;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Makes the masker; logging begins before there are beans. */
final class Maskers {

    private Maskers() {}

    static SecretMasker of(Environment environment) {
        List<String> keys = Binder.get(environment)
                .bind("gofasta.logging.secret-keys", Bindable.listOf(String.class))
                .orElse(SecretMasker.DEFAULT_KEYS);
        return new SecretMasker(keys);
    }
}
