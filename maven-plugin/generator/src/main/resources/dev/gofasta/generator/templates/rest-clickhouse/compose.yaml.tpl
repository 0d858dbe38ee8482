# The service with a ClickHouse of its own: docker compose up --build
# For development, the ClickHouse alone: docker compose up -d db
services:
  app:
    build: .
    ports:
      - "8080:8080"
    environment:
      SPRING_DATASOURCE_URL: jdbc:clickhouse://db:8123/{{databaseName}}
      SPRING_DATASOURCE_USERNAME: "{{databaseName}}"
      GOFASTA_AUTH_SECRET: ${GOFASTA_AUTH_SECRET:?set GOFASTA_AUTH_SECRET in .env}
      SPRING_DATASOURCE_PASSWORD: ${DATABASE_PASSWORD:-development}
    depends_on:
      db:
        condition: service_healthy

  db:
    image: clickhouse/clickhouse-server:25.8
    ports:
      - "127.0.0.1:8123:8123"
    environment:
      CLICKHOUSE_DB: "{{databaseName}}"
      CLICKHOUSE_USER: "{{databaseName}}"
      CLICKHOUSE_PASSWORD: ${DATABASE_PASSWORD:-development}
    ulimits:
      nofile: 262144
    volumes:
      - db-data:/var/lib/clickhouse
    healthcheck:
      test: ["CMD-SHELL", "wget -q -O - http://localhost:8123/ping"]
      interval: 2s
      timeout: 3s
      retries: 30

volumes:
  db-data:
