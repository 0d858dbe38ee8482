# What a production start needs. Copy to .env (never committed) and fill in.
SPRING_DATASOURCE_URL=jdbc:clickhouse://localhost:8123/{{databaseName}}
SPRING_DATASOURCE_USERNAME={{databaseName}}
SPRING_DATASOURCE_PASSWORD=

# Checks access tokens, the secret of the service that issues them: at least 32 random bytes, such as those of: openssl rand -base64 48
GOFASTA_AUTH_SECRET=

# Optional
#SERVER_PORT=8080
#SPRING_PROFILES_ACTIVE=dev

# The ClickHouse that tests may make databases on; without it, the tests that need one are skipped.
#CLICKHOUSE_URL=http://localhost:8123
#CLICKHOUSE_USER={{databaseName}}
#CLICKHOUSE_PASSWORD=development

# Used by compose.yaml only
#DATABASE_PASSWORD=
