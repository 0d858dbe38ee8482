#!/bin/sh
# The database of a test class: a copy of a migrated one against a new one that is migrated, with 10 and 50 migrations.
# ENGINES  which of postgres, mariadb and sqlite (default all)
# RUNS     counted rounds, at least 20 (default 20)
RUNS=${RUNS:-20}
. "$(dirname -- "$0")/lib.sh"

ENGINES=${ENGINES:-postgres mariadb sqlite}
classpath=$WORK/test-database.classpath
# The engines are test dependencies of the test starter, which is all that is needed here.
maven "$ROOT/starters/test" dependency:build-classpath \
    -DincludeScope=test "-Dmdep.outputFile=$classpath"
cat > "$WORK/logback-test.xml" <<'END'
<configuration><root level="OFF"/></configuration>
END
# shellcheck disable=SC2086
attended "$JAVA" -cp "$WORK:$(cat "$classpath")" "$BENCH/testdatabase/TestDatabaseBench.java" "$RUNS" $ENGINES
