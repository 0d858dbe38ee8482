CREATE TABLE owners (
    id             UUID         PRIMARY KEY,
    name           VARCHAR(255) NOT NULL,
    created_at     TIMESTAMPTZ  NOT NULL DEFAULT now(),
    updated_at     TIMESTAMPTZ  NOT NULL DEFAULT now(),
    deleted_at     TIMESTAMPTZ,
    record_version BIGINT       NOT NULL DEFAULT 0,
    is_active      BOOLEAN      NOT NULL DEFAULT TRUE,
    is_deletable   BOOLEAN      NOT NULL DEFAULT TRUE
);

CREATE TABLE tags (LIKE owners INCLUDING ALL);

CREATE TABLE things (
    id             UUID         PRIMARY KEY,
    warranty       BIGINT       NOT NULL,
    settings       JSONB        NOT NULL,
    photo          BYTEA        NOT NULL,
    status         VARCHAR(255) NOT NULL,
    owner_id       UUID         NOT NULL REFERENCES owners,
    grace          BIGINT,
    extra          JSONB,
    icon           BYTEA,
    former_status  VARCHAR(255),
    keeper_id      UUID         REFERENCES owners,
    amount         INTEGER,
    note           VARCHAR(20),
    price          NUMERIC(19, 2),
    email          VARCHAR(255),
    created_at     TIMESTAMPTZ  NOT NULL DEFAULT now(),
    updated_at     TIMESTAMPTZ  NOT NULL DEFAULT now(),
    deleted_at     TIMESTAMPTZ,
    record_version BIGINT       NOT NULL DEFAULT 0,
    is_active      BOOLEAN      NOT NULL DEFAULT TRUE,
    is_deletable   BOOLEAN      NOT NULL DEFAULT TRUE
);

CREATE TABLE thing_tags (
    thing_id UUID NOT NULL REFERENCES things,
    tag_id   UUID NOT NULL REFERENCES tags,
    PRIMARY KEY (thing_id, tag_id)
);
