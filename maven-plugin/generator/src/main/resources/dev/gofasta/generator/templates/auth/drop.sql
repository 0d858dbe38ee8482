DROP TABLE auth_login_failures;

DROP TABLE auth_one_time_tokens;

DROP TABLE auth_refresh_tokens;

DROP TABLE auth_credentials;
