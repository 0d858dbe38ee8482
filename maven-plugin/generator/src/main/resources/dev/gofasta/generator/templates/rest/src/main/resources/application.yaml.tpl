# Values that differ between environments come from environment variables: see .env.example. Spring maps
# spring.datasource.url to SPRING_DATASOURCE_URL, and so on.
spring:
  application:
    name: "{{artifactId}}"
  datasource:
    hikari:
      # Milliseconds after which a request that gets no connection fails.
      connection-timeout: 5000
{{#mysql}}
      # MySQL's own default, repeatable read, holds locks between rows that others then wait for.
      transaction-isolation: TRANSACTION_READ_COMMITTED
{{/mysql}}
{{#sqlite}}
      data-source-properties:
        # SQLite checks foreign keys only when asked to.
        foreign_keys: true
        # Readers go on while one writes; a second writer waits for so many milliseconds.
        journal_mode: WAL
        busy_timeout: 5000
        # A transaction takes its place as the writer when it begins: one that read first could not become it any more.
        transaction_mode: IMMEDIATE
{{/sqlite}}
{{#sqlserver}}
      data-source-properties:
        # Seconds after which a connection attempt is given up, and milliseconds after which a statement is that the database
        # does not answer. The second holds for migrations too: raise it before one that builds a large index.
        loginTimeout: 5
        socketTimeout: 300000
{{/sqlserver}}
  jpa:
    open-in-view: false
    hibernate:
      # Migrations own the schema; the start fails when an entity does not match its table.
      ddl-auto: validate

gofasta:
{{#postgres}}
  data:
    # The pool notices within seconds that the database is gone or frozen: a statement may take ten seconds, a migration longer.
    time-limits: true
{{/postgres}}
{{#mysql}}
  data:
    # The pool notices within seconds that the database is gone or frozen: a statement may take ten seconds, a migration longer.
    time-limits: true
{{/mysql}}
  auth:
    # Who holds an access token is who it says until it expires, or until the account is gone.
    access-token-ttl: 10m
    refresh-token-ttl: 14d
  web:
    # The filters in front of every controller; each can be switched off here.
    security-headers:
      enabled: true
    content:
      enabled: true
    idempotency:
      enabled: true
    request-log:
      enabled: true
    body-limit:
      max-size: 1MB
    cors:
      # Pages of other origins that may call this service, such as https://shop.example: none.
      allowed-origins: []
    rate-limit:
      # Calls are counted in this process; with several, set redis (and add spring-boot-starter-data-redis).
      store: memory
{{#mysql}}
    strict-json:
      # MariaDB takes no JSON of more levels. MySQL takes 100.
      max-depth: 31
{{/mysql}}

management:
  server:
    # The endpoints of Actuator are on a port of their own, which stays inside. GET /health is on the port of the service.
    port: 8081
  endpoints:
    web:
      exposure:
        include: health
