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

management:
  endpoints:
    web:
      exposure:
        include: health

logging:
  level:
    # The driver logs each of its own retries with a stack trace; what fails in the end is logged by the application.
    com.clickhouse.client: error
