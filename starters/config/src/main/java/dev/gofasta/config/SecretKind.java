package dev.gofasta.config;

/** What a secret is for, and so how strong it has to be. */
public enum SecretKind {

    /** Signs or encrypts: at least 32 bytes, hard to guess, and not a value that ships with an example. */
    KEY,

    /** Was given by somebody else, a database for instance: anything but a value that ships with an example. */
    PASSWORD
}
