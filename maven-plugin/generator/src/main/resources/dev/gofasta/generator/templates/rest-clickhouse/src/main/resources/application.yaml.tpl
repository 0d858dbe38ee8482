# Values that differ between environments come from environment variables: see .env.example. Spring maps
# spring.datasource.url to SPRING_DATASOURCE_URL, and so on.
spring:
  application:
    name: "{{artifactId}}"
  datasource:
    hikari:
      # Milliseconds after which a request that gets no connection fails.
      connection-timeout: 5000
      data-source-properties:
        # Milliseconds after which a connection attempt is given up, and a statement that ClickHouse does not answer.
        connection_timeout: 5000
        socket_timeout: 300000

gofasta:
  auth:
    # The service that issues the access tokens. It signs with the key that this one has in gofasta.auth.secret or .keys.
    issuer: "{{artifactId}}"
    audience: "{{artifactId}}"
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
      # A batch of 10,000 rows takes some megabytes.
      max-size: 8MB
    cors:
      # Pages of other origins that may call this service, such as https://shop.example: none.
      allowed-origins: []
    rate-limit:
      # Calls are counted in this process; with several, set redis (and add spring-boot-starter-data-redis).
      store: memory

management:
  server:
    # The endpoints of Actuator are on a port of their own, which stays inside. GET /health is on the port of the service.
    port: 8081
  endpoints:
    web:
      exposure:
        include: health

logging:
  level:
    # The driver logs each of its own retries with a stack trace; what fails in the end is logged by the application.
    com.clickhouse.client: error
