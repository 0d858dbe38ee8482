# The service with a PostgreSQL of its own: docker compose up --build
services:
  app:
    build: .
    ports:
      - "8080:8080"
    environment:
      SPRING_DATASOURCE_URL: jdbc:postgresql://db:5432/{{databaseName}}
      SPRING_DATASOURCE_USERNAME: "{{databaseName}}"
      SPRING_DATASOURCE_PASSWORD: ${DATABASE_PASSWORD:?set DATABASE_PASSWORD in .env}
    depends_on:
      db:
        condition: service_healthy

  db:
    image: postgres:18
    environment:
      POSTGRES_DB: "{{databaseName}}"
      POSTGRES_USER: "{{databaseName}}"
      POSTGRES_PASSWORD: ${DATABASE_PASSWORD:?set DATABASE_PASSWORD in .env}
    volumes:
      - db-data:/var/lib/postgresql
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U {{databaseName}} -d {{databaseName}}"]
      interval: 2s
      timeout: 3s
      retries: 30

volumes:
  db-data:
