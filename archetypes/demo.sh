#!/bin/sh
# The main job from end to end: installs the toolkit into the local Maven repository, generates a shop, adds products to it,
# starts it on an embedded PostgreSQL, logs in as the administrator it invites, creates a product over HTTP and shows it.
# Ctrl-C stops the shop.
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

admin=admin@example.com
step "APP_ADMIN_EMAIL=$admin mvn spring-boot:run"
log=$work/shop/target/demo.log
APP_ADMIN_EMAIL=$admin SERVER_PORT=${SERVER_PORT:-0} mvn -B spring-boot:run > "$log" 2>&1 &
service=$!
port=""
while [ -z "$port" ]; do
    if ! kill -0 "$service" 2>/dev/null; then
        cat "$log"
        echo "The shop did not start." >&2
        exit 1
    fi
    sleep 1
    # The first one; Actuator's comes after it where it has one of its own.
    port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$log" | head -n 1)
done
api=http://localhost:$port/api/v1

call() {
    java "$root/archetypes/demo/Call.java" "$@"
}

step "POST $api/products without a login is refused"
call POST "$api/products" '{"name": "Espresso"}' || true

step "The invitation of the administrator, which development prints instead of mailing it"
invitation=""
waited=0
while [ -z "$invitation" ]; do
    if [ "$waited" = 60 ]; then
        cat "$log"
        echo "The shop invited nobody." >&2
        exit 1
    fi
    sleep 1
    waited=$((waited + 1))
    invitation=$(sed -n 's/.*\(Mail (invitation).*#token=.*\)/\1/p' "$log" | head -n 1)
done
echo "$invitation"

step "POST $api/auth/password/reset"
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
call POST "$api/auth/password/reset" "{\"token\": \"${invitation##*#token=}\", \"password\": \"$password\"}"

step "POST $api/auth/login"
tokens=$(call POST "$api/auth/login" "{\"email\": \"$admin\", \"password\": \"$password\"}")
echo "$tokens"
ACCESS_TOKEN=$(printf '%s' "$tokens" | sed -n 's/.*"accessToken":"\([^"]*\)".*/\1/p')
export ACCESS_TOKEN

step "POST $api/products"
call POST "$api/products" '{"name": "Espresso", "price": 2.50, "description": "Small and strong", "active": true}'

step "GET $api/products"
call GET "$api/products"

if $stop; then
    exit 0
fi
step "The shop runs on http://localhost:$port (API documentation: /swagger-ui.html). Ctrl-C stops it."
wait "$service"
