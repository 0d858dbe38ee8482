# The service with {{#sqlite}}an SQLite file in a volume{{/sqlite}}{{^sqlite}}a {{databaseTitle}} of its own{{/sqlite}}: docker compose up --build
services:
  app:
    build: .
    ports:
      - "8080:8080"
    environment:
      SPRING_DATASOURCE_URL: {{composeUrl}}
      GOFASTA_AUTH_SECRET: ${GOFASTA_AUTH_SECRET:?set GOFASTA_AUTH_SECRET in .env}
      APP_ADMIN_EMAIL: ${APP_ADMIN_EMAIL:-}
      # Until there is a bean of type AccountMailer: the links of mails are in the log.
      GOFASTA_AUTH_MAILER: log
{{#sqlite}}
    volumes:
      - app-data:/data

volumes:
  app-data:
{{/sqlite}}
{{^sqlite}}
      SPRING_DATASOURCE_USERNAME: "{{#sqlserver}}sa{{/sqlserver}}{{^sqlserver}}{{databaseName}}{{/sqlserver}}"
      SPRING_DATASOURCE_PASSWORD: ${DATABASE_PASSWORD:?set DATABASE_PASSWORD in .env}
    depends_on:
{{#sqlserver}}
      db-setup:
        condition: service_completed_successfully
{{/sqlserver}}
{{^sqlserver}}
      db:
        condition: service_healthy
{{/sqlserver}}

{{#postgres}}
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
{{/postgres}}
{{#mysql}}
  db:
    image: mysql:8.4
    # Migrations make triggers, which an ordinary user may only where this says so.
    command: --log-bin-trust-function-creators=1
    environment:
      MYSQL_DATABASE: "{{databaseName}}"
      MYSQL_USER: "{{databaseName}}"
      MYSQL_PASSWORD: ${DATABASE_PASSWORD:?set DATABASE_PASSWORD in .env}
      MYSQL_RANDOM_ROOT_PASSWORD: "yes"
    volumes:
      - db-data:/var/lib/mysql
    healthcheck:
      test: ["CMD-SHELL", "mysqladmin ping -h 127.0.0.1 -u $$MYSQL_USER -p$$MYSQL_PASSWORD"]
      interval: 2s
      timeout: 3s
      retries: 60
{{/mysql}}
{{#sqlserver}}
  db:
    image: mcr.microsoft.com/mssql/server:2022-latest
    ports:
      - "127.0.0.1:1433:1433"
    environment:
      ACCEPT_EULA: "Y"
      # At least eight characters, of three kinds among capitals, small letters, digits and signs.
      MSSQL_SA_PASSWORD: ${DATABASE_PASSWORD:?set DATABASE_PASSWORD in .env}
    volumes:
      - db-data:/var/opt/mssql
    healthcheck:
      test: ["CMD-SHELL", "/opt/mssql-tools18/bin/sqlcmd -C -S localhost -U sa -P $$MSSQL_SA_PASSWORD -Q 'SELECT 1'"]
      interval: 2s
      timeout: 3s
      retries: 60

  # The image makes no database by itself.
  db-setup:
    image: mcr.microsoft.com/mssql/server:2022-latest
    environment:
      SQLCMDPASSWORD: ${DATABASE_PASSWORD:?set DATABASE_PASSWORD in .env}
    entrypoint: ["/opt/mssql-tools18/bin/sqlcmd", "-C", "-S", "db", "-U", "sa", "-b", "-Q"]
    command: ["IF DB_ID('{{databaseName}}') IS NULL CREATE DATABASE [{{databaseName}}]; ALTER DATABASE [{{databaseName}}] SET READ_COMMITTED_SNAPSHOT ON"]
    depends_on:
      db:
        condition: service_healthy
{{/sqlserver}}

volumes:
  db-data:
{{/sqlite}}
