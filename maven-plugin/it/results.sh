#!/bin/sh
# Writes docs/results/full-<date>.md, faults-<date>.md and docs/reference/tested-databases.md from the reports of the last `mvn -Pfull install`.
# Run it right afterwards, with no other tests in between.
set -eu
cd "$(dirname "$0")/../.."

java -cp maven-plugin/it/target/test-classes dev.gofasta.it.results.ResultPages "$(pwd)" "$(date -u +%Y-%m-%d)" "\
- Command: \`mvn -Pfull install\`
- Machine: $(nproc) cores, $(uname -s) $(uname -m)
- Java: $(java -version 2>&1 | head -n 1)
- Commit: $(git rev-parse --short HEAD)"
