# The ClickHouse of compose.yaml, for mvn spring-boot:run. There is none that could be embedded.
spring:
  datasource:
    url: jdbc:clickhouse://localhost:8123/{{databaseName}}
    username: "{{databaseName}}"
    password: development

# Actuator on the port of the service.
management:
  server:
    port: ${server.port:8080}
