# {{artifactId}}

A backend service with Spring Boot {{springBootVersion}} and PostgreSQL, made with gofasta. The code is yours: plain Spring, nothing
generated at run time.

**Every route is open until authentication is added.** Do not put this service on a public network before.

## Run

```sh
mvn spring-boot:run
```

It starts on http://localhost:8080 with an embedded PostgreSQL whose data stay in `.gofasta/dev`. You need a JDK 17 or later
and Maven, no Docker. Try it:

```sh
curl -i localhost:8080/api/v1/users -H 'Content-Type: application/json' \
  -d '{"firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.com"}'
curl localhost:8080/api/v1/users
```

API documentation in development: http://localhost:8080/swagger-ui.html. Health: `/health`, `/health/live`, `/health/ready`.

## Add a resource

```sh
./gofasta scaffold Product name:string price:decimal
```

makes the entity, its migration, repository, service, DTOs, controller, wiring and tests, then compiles. `./gofasta help`
lists the other goals; `mvn gofasta:scaffold -Dname=Product -Dfields="name:string price:decimal"` is the same.

## Test

```sh
mvn verify
```

runs unit, slice and end-to-end tests on a real, throwaway PostgreSQL and checks the formatting
(`mvn spotless:apply` mends it).

## Deploy

```sh
mvn package
SPRING_DATASOURCE_URL=jdbc:postgresql://db.example.com/{{databaseName}} \
SPRING_DATASOURCE_USERNAME={{databaseName}} SPRING_DATASOURCE_PASSWORD=secret \
java -jar target/{{artifactId}}-{{version}}.jar
```

The packaged jar is production: without a configured database it refuses to start, and API documentation is off. Migrations
run at the start. From a file: `set -a; . ./.env; set +a` before `java -jar`. `Dockerfile` and `compose.yaml` build and run the same in containers; `.env.example` lists the settings.

## Where things are

| Folder | What |
|---|---|
{{#layered}}
| `src/main/java/{{packagePath}}/web` | controllers: HTTP in and out |
| `.../service` | what can be done, in transactions |
| `.../repository`, `.../model` | Spring Data repositories and JPA entities |
| `.../dto` | requests, responses, filters |
| `.../wiring` | one `@Bean` line for each service and controller; `Wiring` is the generated index |
{{/layered}}
{{#feature}}
| `src/main/java/{{packagePath}}/user` | all of one resource: controller, service, repository, entity, requests and responses |
| `.../user/UserWiring` | one `@Bean` line for its service and one for its controller |
| `.../wiring` | `Wiring`, the generated index of the resources' wiring |
{{/feature}}
| `src/main/resources/db/migration` | Flyway migrations `V…`, and `U…` that take them back |
