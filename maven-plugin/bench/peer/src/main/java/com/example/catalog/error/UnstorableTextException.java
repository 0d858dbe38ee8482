package com.example.catalog.error;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text of a body that the database cannot hold. */
public class UnstorableTextException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    public UnstorableTextException(JsonParser parser) {
        super(parser, "Text that cannot be stored", String.class);
    }
}
