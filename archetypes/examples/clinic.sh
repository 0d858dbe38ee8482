#!/bin/sh
# A veterinary clinic, made by commands only, in a new folder `clinic` of the current one:
# owners and their pets, the visits of pets to vets, and what vets are specialised in.
#
#   archetypes/examples/clinic.sh [database]
#
# The database is postgres unless another keyword of -Ddatabase is given.
set -eu

mvn -B -q archetype:generate -DarchetypeCatalog=local \
    -DarchetypeGroupId=dev.gofasta -DarchetypeArtifactId=gofasta-archetype-rest -DarchetypeVersion=0.1.0-SNAPSHOT \
    -DgroupId=com.acme -DartifactId=clinic -Dversion=1.0.0-SNAPSHOT -Dpackage=com.acme.clinic \
    -Ddatabase="${1:-postgres}"
cd clinic

./gofasta scaffold Owner name:string:length=100 phone:string:optional:length=30 email:string:email:unique --no-verify
./gofasta scaffold Specialty name:string:unique:length=80 --no-verify
./gofasta scaffold Vet name:string licence:string:unique:length=20 specialties:references:many --no-verify

# An owner with pets is not archived; a pet has at most one passport.
./gofasta scaffold Pet name:string born:date:optional species:enum=dog,cat,bird weight:decimal:precision=6,3:optional owner:references --no-verify
./gofasta scaffold Passport number:string:unique:length=20 issued:date pet:references:unique:onDelete=cascade --no-verify

# The visits of a pet go with it; a visit stays when its vet leaves.
./gofasta scaffold Visit at:time reason:text fee:decimal:default=0:min=0 pet:references:onDelete=cascade vet:references:optional:onDelete=unset --no-verify

mvn -B -q verify
