package dev.gofasta.logging;

/** A part of a text, from begin to before end. */
record Span(int begin, int end) {

    static final Span NONE = new Span(0, 0);

    int length() {
        return end - begin;
    }
}
