# What a production start needs. Copy to .env (never committed) and fill in.
{{#sqlserver}}
# Development needs a SQL Server as well: none can be embedded. Tests start one where Docker is, and are skipped elsewhere;
# GOFASTA_TEST_SERVER_URL, _USERNAME and _PASSWORD name one for them.
{{/sqlserver}}
{{^sqlserver}}
# Development needs none of it: without a configured database {{embedded}} is used.
{{/sqlserver}}
SPRING_DATASOURCE_URL={{localUrl}}
{{^sqlite}}
SPRING_DATASOURCE_USERNAME={{#sqlserver}}sa{{/sqlserver}}{{^sqlserver}}{{databaseName}}{{/sqlserver}}
SPRING_DATASOURCE_PASSWORD=
{{/sqlite}}

# Signs access tokens: at least 32 random bytes, such as those of: openssl rand -base64 48
GOFASTA_AUTH_SECRET=
# Gets a mail with a link that sets the password of the first administrator.
APP_ADMIN_EMAIL=
# Mail is sent by a bean of type AccountMailer. Without one the service does not start, unless its links may be in the log.
#GOFASTA_AUTH_MAILER=log

# Optional
#SERVER_PORT=8080
#SPRING_PROFILES_ACTIVE=dev
{{^sqlite}}

# Used by compose.yaml only
DATABASE_PASSWORD=
{{/sqlite}}
