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

# Optional
#SERVER_PORT=8080
#SPRING_PROFILES_ACTIVE=dev
{{^sqlite}}

# Used by compose.yaml only
DATABASE_PASSWORD=
{{/sqlite}}
