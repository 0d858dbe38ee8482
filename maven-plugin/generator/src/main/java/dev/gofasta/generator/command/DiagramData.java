package dev.gofasta.generator.command;

/**
 * What {@link DrawDiagram} answers.
 *
 * @param kind what it shows
 * @param format the language: {@code mermaid} or {@code dot}
 * @param text the diagram
 */
public record DiagramData(String kind, String format, String text) {}
