package dev.gofasta.logging;

/** How log lines look. */
public enum LogFormat {
    /** One JSON object on each line. */
    JSON,

    /** One line for people for each event, with the stack trace below it. */
    TEXT
}
