package dev.gofasta.rbac.internal;

import org.jspecify.annotations.Nullable;

/** Knows who works at the moment. */
@FunctionalInterface
public interface Actor {

    /** Returns the name, or null if nobody is logged in. */
    @Nullable
    String name();
}
