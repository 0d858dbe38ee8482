# {{artifactId}}

A backend service for analytics with Spring Boot {{springBootVersion}} and ClickHouse, made with gofasta. The code is yours: plain
Spring and SQL, nothing generated at run time.

Nothing is open by accident: the public routes are listed in `wiring/SecurityWiring`, all others are granted to roles by
`src/main/resources/policy/rbac.csv`, and `PolicyTests` names a route that is in neither.

## What ClickHouse does not promise

Keep records here that are written once and counted often. Keep in a database with transactions what must not be lost to a race.

| | Here |
|---|---|
| Transactions | none. One INSERT is stored or not; two of them are two |
| Unique values, references | none: nothing would hold them |
| Changing a record | adds a version of the row. The latest by `updatedAt` is read; the others are merged away in the background |
| Two changes at once | both succeed, and the later one wins. There is no `If-Match`: sending one is refused with 400 |
| Deleting | adds a version that hides the row. Its data stay on disk: see *Operate* |
| Reading | `FINAL` in each query picks the latest versions, which costs time on large tables |
| Dates and times | from 1900 to 2299; others are refused with 400 |
| Ids | random, so that their order says nothing: sort by `createdAt` |

## Run

```sh
docker compose up -d db
mvn spring-boot:run
```

It starts on http://localhost:8080. You need a JDK 17 or later, Maven, and a ClickHouse: the one of `compose.yaml`, or the one that
`SPRING_DATASOURCE_URL` names. Try it:

This service has no accounts: it takes the access tokens of the service that has them. Give both the same `GOFASTA_AUTH_SECRET`, and name
the other in `gofasta.auth.issuer` and `.audience`; or give this one only the public key (`gofasta.auth.keys`). With a token of a user of
role `admin` in `$TOKEN`:

```sh
curl -i localhost:8080/api/v1/events -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
  -d '{"name": "signup", "amount": 9.90, "occurredAt": "2026-01-15T10:30:00Z"}'
curl localhost:8080/api/v1/events/batch -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
  -d '[{"name": "visit", "occurredAt": "2026-01-15T10:30:01Z"}, {"name": "visit", "occurredAt": "2026-01-15T10:30:02Z"}]'
curl 'localhost:8080/api/v1/events?name=visit&sort=occurredAt,desc' -H "Authorization: Bearer $TOKEN"
```

ClickHouse likes few large inserts: use `/batch`, up to 10,000 records at once.

API documentation in development: http://localhost:8080/swagger-ui.html. Health: `/health`, `/health/live`, `/health/ready`.

## Add a resource

```sh
./gofasta scaffold PageView path:string duration:duration:optional viewedAt:time
```

makes the record, its table, repository, service, DTOs, controller, wiring and tests, then compiles. `unique`, `index` and references are
refused. To add a field later, write the migration (`ALTER TABLE page_views ADD COLUMN ...`) and add it to the classes by hand.

## Test

```sh
mvn verify
CLICKHOUSE_URL=http://localhost:8123 CLICKHOUSE_USER={{databaseName}} CLICKHOUSE_PASSWORD=development mvn verify
```

The first runs unit and slice tests and checks the formatting (`mvn spotless:apply` mends it); tests of SQL and of the whole service are
skipped, and say so. The second runs them as well, each class in a database of its own, which is dropped afterwards.

## Operate

Erase for good what has been deleted, and the versions that nobody reads:

```sql
ALTER TABLE events DELETE
WHERE id IN (SELECT id FROM events GROUP BY id HAVING argMax(is_deleted, updated_at) = 1)
SETTINGS mutations_sync = 2;
OPTIMIZE TABLE events FINAL;
```

## Deploy

```sh
mvn package
SPRING_DATASOURCE_URL=jdbc:clickhouse://db.example.com:8123/{{databaseName}} \
SPRING_DATASOURCE_USERNAME={{databaseName}} SPRING_DATASOURCE_PASSWORD=... GOFASTA_AUTH_SECRET=... \
java -jar target/{{artifactId}}-{{version}}.jar
```

The packaged jar is production: without a configured database it refuses to start, and API documentation is off. Migrations
run at the start, statement by statement: one that fails half-way stays half-way. `Dockerfile` and `compose.yaml` build and run the
same in containers; `.env.example` lists the settings.

## Where things are

| Folder | What |
|---|---|
{{#layered}}
| `src/main/java/{{packagePath}}/web` | controllers: HTTP in and out |
| `.../service` | what can be done |
| `.../repository`, `.../model` | repositories with their SQL, and the records they store |
| `.../dto` | requests, responses, filters |
| `.../wiring` | one `@Bean` line for each repository, service and controller; `Wiring` is the generated index |
{{/layered}}
{{#feature}}
| `src/main/java/{{packagePath}}/event` | all of one resource: controller, service, repository, record, requests and responses |
| `.../event/EventWiring` | one `@Bean` line for each of them |
| `.../wiring` | `Wiring`, the generated index of the resources' wiring |
{{/feature}}
| `.../support` | values and conditions of ClickHouse |
| `src/main/resources/db/migration` | Flyway migrations `V…`, and `U…` that take them back |
