package dev.gofasta.generator.problem;

/** How much thought a fix needs before it is applied. */
public enum Applicability {
    /** It does what is meant and nothing else; it may be applied unseen. */
    SAFE,
    /** It mends what was found, and may change what the project does; look at it first. */
    UNSAFE,
    /** It says where and how; somebody has to write the rest. */
    MANUAL
}
