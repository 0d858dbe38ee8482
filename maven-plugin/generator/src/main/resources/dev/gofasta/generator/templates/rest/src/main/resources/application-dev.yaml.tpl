# Development: Actuator on the port of the service.
management:
  server:
    port: ${server.port:8080}
