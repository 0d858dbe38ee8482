package dev.gofasta.generator.command;

import dev.gofasta.generator.diagram.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@link DrawDiagram}.
 *
 * @param kind what to show
 * @param isDot whether in DOT, else in Mermaid
 * @param name the resource to show with its neighbours, or null for all
 */
public record DiagramRequest(
        Kind kind, boolean isDot, @Nullable String name) {}
