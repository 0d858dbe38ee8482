# {{artifactId}}

A backend service with Spring Boot {{springBootVersion}} and {{databaseTitle}}, made with gofasta. The code is yours: plain Spring, nothing
generated at run time.

## Run

{{#sqlserver}}
SQL Server can't be embedded, so that development needs one, such as the one of `compose.yaml`:

```sh
docker compose up --detach db-setup
export SPRING_DATASOURCE_URL={{localUrl}}
export SPRING_DATASOURCE_USERNAME=sa SPRING_DATASOURCE_PASSWORD=...   # as DATABASE_PASSWORD in .env
mvn spring-boot:run
```

It starts on http://localhost:8080. You need a JDK 17 or later and Maven. Try it:
{{/sqlserver}}
{{^sqlserver}}
```sh
mvn spring-boot:run
```

It starts on http://localhost:8080 with {{embedded}} whose data stay in `.gofasta/dev`. You need a JDK 17 or later
and Maven, no Docker. Try it:
{{/sqlserver}}

```sh
curl -i localhost:8080/api/v1/auth/register -H 'Content-Type: application/json' \
  -d '{"firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.com", "password": "a quiet harbour at dawn"}'
```

What would be mailed is in the log of development: a link that ends with `#token=…`. With that token, confirm the address and log in:

```sh
curl localhost:8080/api/v1/auth/verify -H 'Content-Type: application/json' -d '{"token": "…"}'
curl localhost:8080/api/v1/auth/login -H 'Content-Type: application/json' \
  -d '{"email": "ada@example.com", "password": "a quiet harbour at dawn"}'
curl localhost:8080/api/v1/auth/me -H 'Authorization: Bearer <accessToken>'
```

Nobody makes himself an administrator. The first one is invited by a mail: start with `APP_ADMIN_EMAIL=root@example.com`, and set the
password with the token of the link (`POST /api/v1/auth/password/reset` with `token` and `password`).

API documentation in development: http://localhost:8080/swagger-ui.html. Health: `/health`, `/health/live`, `/health/ready`.

## Add a resource

```sh
./gofasta scaffold Product name:string price:decimal
```

makes the entity, its migration, repository, service, DTOs, controller, wiring and tests, then compiles. `./gofasta help`
lists the other goals; `mvn gofasta:scaffold -Dname=Product -Dfields="name:string price:decimal"` is the same.

## Who may call what

Nothing is open by accident: a route that is neither public nor granted is refused, and `PolicyTests` names it.

| Where | What |
|---|---|
| `wiring/SecurityWiring` | the filter chain, and the list of public routes |
| `src/main/resources/policy/rbac.csv` | which role may call which other route; `scaffold` adds lines: users read, administrators change |
| `auth/AuthController` | register, confirm, login, refresh, logout, me, passwords |
| `auth/UserAccounts` | which users may log in, and their roles |
| `application.yaml`, `gofasta.*` | how long tokens are good, limits of bodies and calls, other origins |

Access tokens are good for ten minutes. A refresh token is good once: `POST /api/v1/auth/refresh` answers with the next one, and the
reuse of an old one ends the login.

## Test

```sh
mvn verify
```

{{#sqlserver}}
runs unit, slice and end-to-end tests and checks the formatting (`mvn spotless:apply` mends it). Tests that need the database
start one where Docker is, and are skipped elsewhere. A SQL Server of yours serves as well: each run makes databases of its own
in it, and drops them.

```sh
export GOFASTA_TEST_SERVER_URL='jdbc:sqlserver://localhost;trustServerCertificate=true'
export GOFASTA_TEST_SERVER_USERNAME=sa GOFASTA_TEST_SERVER_PASSWORD=...   # as DATABASE_PASSWORD in .env
mvn verify -Dgofasta.test.require-database=true                           # fails rather than skips
```
{{/sqlserver}}
{{^sqlserver}}
runs unit, slice and end-to-end tests on a real, throwaway {{testEngine}} and checks the formatting
(`mvn spotless:apply` mends it).
{{/sqlserver}}

## Deploy

```sh
mvn package
SPRING_DATASOURCE_URL={{productionUrl}} \
{{^sqlite}}
SPRING_DATASOURCE_USERNAME={{databaseName}} SPRING_DATASOURCE_PASSWORD=... \
{{/sqlite}}
GOFASTA_AUTH_SECRET="$(openssl rand -base64 48)" GOFASTA_AUTH_MAILER=log APP_ADMIN_EMAIL=root@example.com \
java -jar target/{{artifactId}}-{{version}}.jar
```

The packaged jar is production: without a configured database and a secret it refuses to start, and API documentation is off. Keep
the secret: another one ends all access tokens. Write a bean of type `AccountMailer` that sends mail; `GOFASTA_AUTH_MAILER=log` puts
the links into the log instead. Actuator is on port 8081, which stays inside. Migrations run at the start. From a file: `set -a; . ./.env; set +a` before `java -jar`. `Dockerfile` and `compose.yaml` build and run the same in containers; `.env.example` lists the settings.
{{#mysql}}

The same jar runs on MySQL 8.4 and later (`jdbc:mysql:`) and on MariaDB 11 and later (`jdbc:mariadb:`). Migrations make triggers: on
a MySQL with binary logging, the service's user needs `log_bin_trust_function_creators=1`, as `compose.yaml` has it.
{{/mysql}}
{{#sqlite}}

The file needs a folder that the service may write to, on a disk of the same machine, and one running copy of the service.
Back it up with `sqlite3 {{databaseName}}.db ".backup copy.db"`, not by copying it.
{{/sqlite}}

## Where things are

| Folder | What |
|---|---|
{{#layered}}
| `src/main/java/{{packagePath}}/web` | controllers: HTTP in and out |
| `.../service` | what can be done, in transactions |
| `.../repository`, `.../model` | Spring Data repositories and JPA entities |
| `.../dto` | requests, responses, filters |
| `.../auth` | accounts: endpoints, and what users are as accounts |
| `.../wiring` | one `@Bean` line for each service and controller; `SecurityWiring`; `Wiring` is the generated index |
{{/layered}}
{{#feature}}
| `src/main/java/{{packagePath}}/user` | all of one resource: controller, service, repository, entity, requests and responses |
| `.../user/UserWiring` | one `@Bean` line for its service and one for its controller |
| `.../auth` | accounts: endpoints, and what users are as accounts |
| `.../wiring` | `SecurityWiring`, `AuthWiring`, and `Wiring`, the generated index of all wiring |
{{/feature}}
| `src/main/resources/db/migration` | Flyway migrations `V…`, and `U…` that take them back |
