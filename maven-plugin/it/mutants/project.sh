#!/bin/sh
# The project whose code the mutants are made of, in a new folder `mutants` of the current one: the resource Sample has every
# type of field and every relation, and each kind of relation points to it as well.
set -eu

mvn -B -q archetype:generate -DarchetypeCatalog=local \
    -DarchetypeGroupId=dev.gofasta -DarchetypeArtifactId=gofasta-archetype-rest -DarchetypeVersion=0.1.0-SNAPSHOT \
    -DgroupId=com.acme -DartifactId=mutants -Dversion=1.0.0-SNAPSHOT -Dpackage=com.acme.mutants
cd mutants

./gofasta scaffold Owner name:string --no-verify
./gofasta scaffold Tag label:string:unique --no-verify
./gofasta scaffold Sample --no-verify \
    title:string:length=80:min=3 planB:string code:string:unique:length=20 nick:string:optional mail:string:email:optional \
    body:text note:text:optional number:int:min=1:max=100 weight:int:optional:unique total:long fine:float ratio:double \
    price:decimal:precision=12,3:min=0 active:bool hidden:bool:default=true reference:uuid happened:time day:date lasts:duration \
    data:json photo:bytes:length=100 status:enum=draft,sold size:enum=small,large:optional stock:int:default=5 \
    owner:references reviewer:references=Owner:optional:onDelete=unset parent:references=Sample:optional tags:references:many
./gofasta scaffold Part name:string sample:references --no-verify
./gofasta scaffold Comment text:string sample:references:onDelete=cascade --no-verify
./gofasta scaffold Mark name:string sample:references:optional:onDelete=unset --no-verify
./gofasta scaffold Badge number:string:unique sample:references:unique --no-verify
./gofasta scaffold Album name:string samples:references:many --no-verify
