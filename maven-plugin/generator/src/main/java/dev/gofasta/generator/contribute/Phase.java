package dev.gofasta.generator.contribute;

/** The order in which contributors work: a later one may rely on what an earlier one planned. */
public enum Phase {
    PERSISTENCE,
    API,
    WIRING,
    TESTS
}
