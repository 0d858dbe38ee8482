package dev.gofasta.generator.rename;

/** Decides for each use of a name, and for each literal and comment, what becomes of it. */
interface Renaming {

    /** Returns whether a name is one to ask about. */
    boolean concerns(String name);

    Verdict judge(Use use);

    /** Returns what a string literal becomes, quotes and escapes as in the source. */
    String literal(SourceText source, String literal);

    /** Returns what a comment becomes. */
    String comment(SourceText source, String comment);

    /** Returns whether a literal that stays as it is may yet mean what is renamed. */
    boolean isUnsure(SourceText source, String literal);
}
