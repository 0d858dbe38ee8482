# {{artifactId}}: notes for coding agents

Spring Boot {{springBootVersion}}, Java 17, {{databaseTitle}}, Flyway. Plain Spring code; gofasta generates, people own.

## Commands

| Task | Command |
|---|---|
| Everything is right? | `./gofasta verify --json` (exit 0 clean, 1 findings; `--keep-going`, `--only=compile,tests`) |
| Tests that my change concerns | `./gofasta test --affected --json` |
| What has drifted apart? | `./gofasta status --json` (reads files only, at once) |
| One resource, or who uses a type or member | `./gofasta inspect Product --json`, `./gofasta xrefs User.email --json`, `./gofasta impact User --json` |
| Add a resource | `./gofasta scaffold Product name:string price:decimal --json` |
| Add fields, or a relation | `./gofasta field Product sku:string:optional --json`, `./gofasta relation Product belongs-to User optional --json` |
| Change code | `./gofasta method`, `endpoint`, `rename`, `filter`; `./gofasta help rename` explains one |
| Look before writing | add `--dry-run`; then `--apply=<planId>` writes exactly that |
| Take the last run back | `./gofasta undo --json` |
| Does every bean get what it needs? | `./gofasta wire --json` |
| Routes with file, line and who may call them | `./gofasta routes --json` |
| The OpenAPI document | `./gofasta openapi --json` writes `docs/openapi.json` and `.yaml` |
| Keys of the configuration | `./gofasta config-schema --check --json` |
| What does a code mean? | `./gofasta explain GF_WIRE_UNREGISTERED --json` |
| Is this machine fit? | `./gofasta doctor --json` |
| What the database has run | `./gofasta migrate-status --json`; then `migrate` or `migrate-down` |
| A new database | `./gofasta db-reset --json` drops all, migrates and seeds (`./gofasta add-starter seeds` brings seeds) |
| Goals and parameters | `./gofasta help --json` |
| Run | `mvn spring-boot:run` ({{#sqlserver}}needs `SPRING_DATASOURCE_URL`{{/sqlserver}}{{^sqlserver}}embedded {{testEngine}}{{/sqlserver}}, port 8080) |
| Test | `mvn test`; one class: `mvn test -Dtest=UserApiTests`{{#sqlserver}}; database tests are skipped without Docker or `GOFASTA_TEST_SERVER_URL`{{/sqlserver}} |
| Format | `mvn spotless:apply` |

Each command prints one JSON document with `ok`, `exit`, `data`, `diagnostics {code, location, fixes}`, `changes`, `error {code, message, hint}`.
Field types: `{{fieldTypes}}`.
Modifiers after colons: `optional unique index email default= length= precision= min= max=`. Enumerations: `status:enum=draft,sold`.
References: `owner:references`, `tags:references=Tag:many`, with `onDelete=restrict|cascade|unset`.

## Rules

{{#layered}}
- No component scan. A new service or controller needs a `@Bean` line in a `wiring/*Wiring` class; a repository or entity does not.
{{/layered}}
{{#feature}}
- One package for each resource, with all its layers and its wiring; tests lie in the same package. What resources share stays
  beside them (`wiring`, `support`).
- No component scan. A new service or controller needs a `@Bean` line in the `*Wiring` class of its package; a repository or entity
  does not.
{{/feature}}
  `WiringTests` fails and names the class when the line is missing.
- Do not edit `wiring/Wiring.java`: it lists the `*Wiring` classes {{#layered}}beside it{{/layered}}{{#feature}}of all packages{{/feature}}, sorted, and `verify` compares.
- Never change a migration that has been applied; add the next `V<yyyyMMddHHmmss>__what.sql` with its `U…` twin.
- The schema belongs to migrations. Hibernate only validates: entity and table change together.
- A new route needs a line in `policy/rbac.csv` (`scaffold` and `endpoint` add it) or in the list of `SecurityWiring`; `PolicyTests`
  names the line. Never widen a line to make a test green.
- Controllers speak DTOs, never entities. Services hold the transactions.
- Deleting archives (`deleted_at`): native SQL has to ask for `deleted_at IS NULL` itself.
{{#mysql}}
- SQL has to run on MySQL 8.4 and on MariaDB 11: development and tests use MariaDB.
{{/mysql}}
{{#sqlite}}
- Times are stored as text, `2026-01-15T10:30:00.000000Z`; SQL that writes one has to write all of it. One transaction writes at a
  time: keep those that write short.
{{/sqlite}}
- `PUT` and `PATCH` need `If-Match` with the ETag of the last read.
- Errors are `ApplicationException` from services; they leave as problem+json with a `code`.
- Tests use a real {{testEngine}}. Do not mock the database; mock services in controller slices only.

## Before you say it is done

`./gofasta verify --json` answers `"ok":true`.
