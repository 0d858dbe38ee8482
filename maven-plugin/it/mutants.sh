#!/bin/sh
# Makes generated code wrong, one change at a time, and tells which of these mutants the generated tests catch. Run it after
# `mvn install`; it takes about a quarter of an hour and writes docs/results/mutants-<date>.md.
#
#   maven-plugin/it/mutants.sh [expression]
#
# With a regular expression, such as 'SampleFilter|guard', only the mutants in whose line it is found are run, and no page is
# written.
set -eu
cd "$(dirname "$0")"
it=$(pwd)
page=$it/../../docs/results/mutants-$(date -u +%Y-%m-%d).md
work=$(mktemp -d "${TMPDIR:-/tmp}/gofasta-mutants.XXXXXX")
trap 'rm -rf "$work"' EXIT

cd "$work"
sh "$it/mutants/project.sh"
cd mutants
mvn -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/class-path.txt -Dmdep.includeScope=test
libraries=$(cat target/class-path.txt)
# Surefire brings the launcher to a project's tests by itself; it has the version of the engine.
launcher=$(printf '%s' "$libraries" | tr ':' '\n' | grep '/junit-platform-engine-' | sed 's/engine/launcher/g')

# Bodies are swapped in a running JVM; a lambda that goes with a statement is a method that goes.
java -XX:+AllowRedefinitionToAddDeleteMethods -XX:TieredStopAtLevel=1 -Xmx3g -Dlogging.level.root=ERROR \
    -cp "$it/target/test-classes:$libraries:$launcher" dev.gofasta.it.mutants.Mutants . Sample "$page" "$@"
