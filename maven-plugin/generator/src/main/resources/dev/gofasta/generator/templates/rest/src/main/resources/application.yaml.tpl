# Values that differ between environments come from environment variables: see .env.example. Spring maps
# spring.datasource.url to SPRING_DATASOURCE_URL, and so on.
spring:
  application:
    name: {{artifactId}}
  datasource:
    hikari:
      # Seconds after which a request that can't get a connection fails, and a dead connection is given up.
      connection-timeout: 5s
      data-source-properties:
        connectTimeout: 5
        socketTimeout: 60
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
