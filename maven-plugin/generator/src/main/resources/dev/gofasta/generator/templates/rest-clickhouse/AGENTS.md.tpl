# {{artifactId}}: notes for coding agents

Spring Boot {{springBootVersion}}, Java 17, ClickHouse, Flyway, Spring JDBC. No JPA. Plain Spring code; gofasta generates, people own.

## Commands

| Task | Command |
|---|---|
| Everything is right? | `./gofasta verify --json` (exit 0 clean, 1 findings) |
| Add a resource | `./gofasta scaffold PageView path:string viewedAt:time --json` |
| Look before writing | add `--dry-run`; then `--apply=<planId>` writes exactly that |
| Take the last run back | `./gofasta undo --json` |
| Does every bean get what it needs? | `./gofasta wire --json` |
| Routes with file and line | `./gofasta routes --json` |
| Goals and parameters | `./gofasta help --json` |
| Run | `docker compose up -d db`, then `mvn spring-boot:run` (port 8080) |
| Test | `mvn test`; with `CLICKHOUSE_URL=http://localhost:8123` the tests that need a ClickHouse run too |
| Format | `mvn spotless:apply` |

Each command prints one JSON document with `ok`, `exit`, `data`, `diagnostics`, `changes`, `error {code, message, hint}`.
Field types: `{{fieldTypes}}`, without `references`.
Modifiers after colons: `optional email default= length= precision= min= max=`. Enumerations: `kind:enum=visit,sale`.
Goals that change an existing resource's fields, relations or names are refused here: edit the files, and write a migration.

## Rules

- No component scan. A new repository, service or controller needs a `@Bean` line in a `*Wiring` class. `WiringTests` fails and names
  the class when the line is missing.
- Do not edit `wiring/Wiring.java`: it lists the `*Wiring` classes, sorted, and `verify` compares.
- Never change a migration that has been applied; add the next `V<yyyyMMddHHmmss>__what.sql` with its `U…` twin.
- No transactions: `@Transactional` fails. One INSERT is the only unit that is stored or not.
- A row is never changed in place: an update or a delete is an INSERT with the same `id` and `created_at` and a later `updated_at`.
- Every query of a resource's table says `FINAL`; without it, it sees old versions and deleted rows.
- Bind decimals and times as text (`ClickHouseValues`), and cast decimals in conditions (`Conditions`): otherwise digits are lost.
- A field of a date or time in a request carries `@ClickHouseRange`: ClickHouse would store another value silently.
- A new route needs a line in `policy/rbac.csv` (`scaffold` and `endpoint` add it) or in the list of `SecurityWiring`; `PolicyTests`
  names the line. Never widen a line to make a test green.
- Errors are `ApplicationException` from services; they leave as problem+json with a `code`.
- Tests of SQL carry `@ClickHouseTest`. Do not mock the database; mock repositories and services in unit tests and slices only.

## Before you say it is done

`./gofasta verify --json` answers `"ok":true`, and the tests were run with `CLICKHOUSE_URL` set.
