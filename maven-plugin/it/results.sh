#!/bin/sh
# Prints the results of the last `mvn -Pfull install` as the dated page that docs/results keeps. Run it right afterwards.
set -eu
cd "$(dirname "$0")/../.."

attribute() { sed -n "s/.*<testsuite [^>]* $1=\"\([^\"]*\)\".*/\1/p" "$2" | head -n 1; }

echo "# Full run of $(date -u +%Y-%m-%d)"
echo
echo "- Command: \`mvn -Pfull install\`"
echo "- Machine: $(nproc) cores, $(uname -s) $(uname -m)"
echo "- Java: $(java -version 2>&1 | head -n 1)"
echo "- Commit: $(git rev-parse --short HEAD)"
echo
echo "| Test class | Tests | Failures | Errors | Skipped | Seconds |"
echo "|---|---|---|---|---|---|"
for report in maven-plugin/it/target/surefire-reports/TEST-*Tests.xml; do
    case $report in *ResultPages*) continue ;; esac
    name=$(attribute name "$report")
    echo "| ${name##*.} | $(attribute tests "$report") | $(attribute failures "$report") | $(attribute errors "$report") | $(attribute skipped "$report") | $(attribute time "$report") |"
done
