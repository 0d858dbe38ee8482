#!/bin/sh
# Writes docs/security/asvs.csv from the tests that name a requirement, with @Tag("asvs:<id>"), and from
# docs/security/asvs-without-test.csv. Run it after `mvn install`, whose tests must have passed.
set -eu
cd "$(dirname "$0")/../.."

java -cp maven-plugin/it/target/test-classes dev.gofasta.it.asvs.AsvsMatrix .
