package dev.gofasta.conventions.fields;

enum ThingStatus {
    NEW,
    USED,
    BROKEN
}
