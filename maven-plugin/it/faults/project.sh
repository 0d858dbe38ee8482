#!/bin/sh
# The project that the patches beside this file are for, in a new folder `shop` of the current one, the same bytes at each run.
# What is given as arguments goes to every Maven:
#
#   sh maven-plugin/it/faults/project.sh -o -Dmaven.repo.local=/some/folder
set -eu

mvn -B -q archetype:generate -DarchetypeCatalog=local \
    -DarchetypeGroupId=dev.gofasta -DarchetypeArtifactId=gofasta-archetype-rest -DarchetypeVersion=0.1.0-SNAPSHOT \
    -DgroupId=com.acme -DartifactId=shop -Dversion=1.0.0-SNAPSHOT -Dpackage=com.acme.shop "$@"
cd shop

# No goal adds languages: the starter, and two files with the same keys.
sed -i '/<artifactId>gofasta-starter-errors</{
    i\            <artifactId>gofasta-starter-i18n</artifactId>\n        </dependency>\n        <dependency>\n            <groupId>dev.gofasta</groupId>
}' pom.xml
mkdir src/main/resources/locales
cat > src/main/resources/locales/en.yaml <<'END'
book:
  title:
    required: must have a title
  sold: "Book {0} is sold"
author:
  unknown: "There is no author {0}"
END
cat > src/main/resources/locales/de.yaml <<'END'
book:
  title:
    required: braucht einen Titel
  sold: "Buch {0} ist verkauft"
author:
  unknown: "Es gibt keinen Autor {0}"
END

./gofasta scaffold Author name:string email:string:unique:optional --no-verify "$@"
./gofasta scaffold Book title:string:length=120 price:decimal stock:int:default=0 author:references status:enum=draft,sold \
    --no-verify "$@"
./gofasta endpoint Book POST /{id}/discount percent:decimal --no-verify "$@"

# Versions made of the time become fixed ones, in the names of the files and in whatever mentions them.
number=1
for script in src/main/resources/db/migration/V20*.sql; do
    name=${script##*/V}
    old=${name%%__*} new=$(printf '202601010000%02d' "$number")
    number=$((number + 1))
    grep -rl --exclude-dir=target --exclude-dir=.gofasta "$old" . | xargs -r sed -i "s/$old/$new/g"
    find . -path ./target -prune -o -path ./.gofasta -prune -o -type f -name "*$old*" -print | while read -r file; do
        mv "$file" "$(printf '%s' "$file" | sed "s/$old/$new/")"
    done
done
rm -rf .gofasta/journal

# The description of the API, as soon as there is a goal that writes it.
if ./gofasta help openapi --json "$@" | grep -q '"ok":true'; then
    ./gofasta openapi "$@"
fi

mvn -B -q spotless:apply "$@"
rm -rf target
export GIT_AUTHOR_DATE=2026-01-01T00:00:00Z GIT_COMMITTER_DATE=2026-01-01T00:00:00Z
git init -q -b main
git -c core.safecrlf=false add -A
git -c user.name=shop -c user.email=shop@example.org -c commit.gpgsign=false commit -q -m "Start"
