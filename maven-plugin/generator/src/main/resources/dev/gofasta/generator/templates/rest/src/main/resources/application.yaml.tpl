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
        # Seconds after which a connection attempt is given up, and a statement that the database does not answer. The
        # second holds for migrations too: raise it before one that builds a large index.
        connectTimeout: 5
        socketTimeout: 300
  jpa:
    open-in-view: false
    hibernate:
      # Migrations own the schema; the start fails when an entity does not match its table.
      ddl-auto: validate

management:
  endpoints:
    web:
      exposure:
        include: health
