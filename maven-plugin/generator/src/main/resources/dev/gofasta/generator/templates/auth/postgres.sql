CREATE TABLE auth_credentials (
    account_id VARCHAR(255) NOT NULL PRIMARY KEY,
    password_hash VARCHAR(512) NOT NULL,
    verified INTEGER NOT NULL,
    uses BIGINT DEFAULT 0 NOT NULL
);

CREATE TABLE auth_refresh_tokens (
    family VARCHAR(64) NOT NULL PRIMARY KEY,
    account_id VARCHAR(255) NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    expires_at BIGINT NOT NULL,
    family_expires_at BIGINT NOT NULL
);

CREATE INDEX ix_auth_refresh_tokens_account ON auth_refresh_tokens (account_id);
CREATE INDEX ix_auth_refresh_tokens_expires ON auth_refresh_tokens (expires_at);

CREATE TABLE auth_one_time_tokens (
    account_id VARCHAR(255) NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, purpose)
);

CREATE TABLE auth_login_failures (
    key_hash VARCHAR(64) NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    known INTEGER NOT NULL
);

CREATE INDEX ix_auth_login_failures_last ON auth_login_failures (last_at);
