package dev.gofasta.i18n.internal;

/**
 * One message.
 *
 * @param text what it says, as it stands in the file
 * @param place the file and line, for messages about it
 */
record MessageText(String text, String place) {}
