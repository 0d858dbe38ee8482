package dev.gofasta.web.internal;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The builder of another mapper, with narrower limits on what is read; limits that are narrower already stay. */
final class LimitedJson extends JsonMapper.Builder {

    // Levels around a field that holds JSON, or of a body without one.
    private static final int DEPTH_AROUND = 64;

    private static final int NUMBER = 1_000;

    private static final int NAME = 1_000;

    private static final int STRING = 20_000_000;

    /** Copies the settings of a mapper, whose own builder would keep the factory with its limits. */
    private LimitedJson(JsonMapper mapper, JsonFactory factory) {
        super(new StateImpl(mapper.rebuild()));
        this._streamFactory = factory;
    }

    /** Lets bodies have some levels more than JSON in a field has. */
    static JsonMapper.Builder of(JsonMapper mapper, int depth) {
        JsonFactory factory = mapper.tokenStreamFactory();
        StreamReadConstraints known = factory.streamReadConstraints();
        StreamReadConstraints narrow = known.rebuild()
                .maxNestingDepth(Math.min(known.getMaxNestingDepth(), depth + DEPTH_AROUND))
                .maxNumberLength(Math.min(known.getMaxNumberLength(), NUMBER))
                .maxNameLength(Math.min(known.getMaxNameLength(), NAME))
                .maxStringLength(Math.min(known.getMaxStringLength(), STRING))
                .build();
        return new LimitedJson(
                mapper, factory.rebuild().streamReadConstraints(narrow).build());
    }
}
