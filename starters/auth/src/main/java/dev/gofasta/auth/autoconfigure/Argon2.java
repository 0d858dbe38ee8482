package dev.gofasta.auth.autoconfigure;

import com.password4j.Argon2Function;

/** Argon2id as OWASP asks for it: 19 MiB, two rounds, one lane. */
final class Argon2 {

    static final Argon2Function FUNCTION =
            Argon2Function.getInstance(19 * 1024, 2, 1, 32, com.password4j.types.Argon2.ID);

    private Argon2() {}
}
