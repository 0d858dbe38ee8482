# What a production start needs. Copy to .env (never committed) and fill in.
# Development needs none of it: without a configured database an embedded one is used.
SPRING_DATASOURCE_URL=jdbc:postgresql://localhost:5432/{{databaseName}}
SPRING_DATASOURCE_USERNAME={{databaseName}}
SPRING_DATASOURCE_PASSWORD=

# Optional
#SERVER_PORT=8080
#SPRING_PROFILES_ACTIVE=dev

# Used by compose.yaml only
DATABASE_PASSWORD=
