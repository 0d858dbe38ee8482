#!/bin/sh
# The main job from end to end: installs the toolkit into the local Maven repository, generates a shop, adds products to it,
# starts it on an embedded PostgreSQL, creates a product over HTTP and shows it. Ctrl-C stops the shop.
#
#   archetypes/demo.sh [--stop] [folder]
#
# --stop ends the shop after the product was shown. The shop is made in the folder, by default a temporary one that is
# removed at the end.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
stop=false
if [ "${1:-}" = --stop ]; then
    stop=true
    shift
fi
if [ $# -gt 0 ]; then
    mkdir -p "$1"
    work=$(cd "$1" && pwd)
    temporary=false
else
    work=$(mktemp -d "${TMPDIR:-/tmp}/gofasta-demo.XXXXXX")
    temporary=true
fi

service=""
clean_up() {
    trap - EXIT INT TERM
    if [ -n "$service" ]; then
        kill "$service" 2>/dev/null || true
        wait "$service" 2>/dev/null || true
        echo "Stopped."
    fi
    if $temporary; then
        rm -rf "$work"
    fi
}
trap clean_up EXIT
trap 'clean_up; exit 130' INT
trap 'clean_up; exit 143' TERM

step() {
    printf '\n== %s\n' "$1"
}

step "Installing the toolkit (a few minutes when Maven has to download everything)"
mvn -B -q -f "$root/pom.xml" install -Dmaven.test.skip=true -pl '!maven-plugin/it,!starters/conventions'
version=$(sed -n 's|^    <version>\(.*\)</version>|\1|p' "$root/pom.xml")

step "Generating $work/shop"
cd "$work"
mvn -B -q archetype:generate -DarchetypeCatalog=local \
    -DarchetypeGroupId=dev.gofasta -DarchetypeArtifactId=gofasta-archetype-rest -DarchetypeVersion="$version" \
    -DgroupId=com.acme -DartifactId=shop -Dpackage=com.acme.shop
cd shop

step "./gofasta scaffold Product name:string price:decimal description:text active:bool"
./gofasta scaffold Product name:string price:decimal description:text active:bool

step "mvn spring-boot:run"
log=$work/shop/target/demo.log
SERVER_PORT=${SERVER_PORT:-0} mvn -B spring-boot:run > "$log" 2>&1 &
service=$!
port=""
while [ -z "$port" ]; do
    if ! kill -0 "$service" 2>/dev/null; then
        cat "$log"
        echo "The shop did not start." >&2
        exit 1
    fi
    sleep 1
    port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$log")
done
products=http://localhost:$port/api/v1/products

step "POST $products"
java "$root/archetypes/demo/Call.java" POST "$products" \
    '{"name": "Espresso", "price": 2.50, "description": "Small and strong", "active": true}'

step "GET $products"
java "$root/archetypes/demo/Call.java" GET "$products"

if $stop; then
    exit 0
fi
step "The shop runs on http://localhost:$port (API documentation: /swagger-ui.html). Ctrl-C stops it."
wait "$service"
