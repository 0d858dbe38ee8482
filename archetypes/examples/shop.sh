#!/bin/sh
# A shop, made by commands only, in a new folder `shop` of the current one:
# products in nested categories and with tags, and the orders of customers with their lines.
#
#   archetypes/examples/shop.sh [database]
#
# The database is postgres unless another keyword of -Ddatabase is given.
set -eu

mvn -B -q archetype:generate -DarchetypeCatalog=local \
    -DarchetypeGroupId=dev.gofasta -DarchetypeArtifactId=gofasta-archetype-rest -DarchetypeVersion=0.1.0-SNAPSHOT \
    -DgroupId=com.acme -DartifactId=shop -Dversion=1.0.0-SNAPSHOT -Dpackage=com.acme.shop \
    -Ddatabase="${1:-postgres}"
cd shop

# Categories form trees; one that has others below it, or products in it, is not archived.
./gofasta scaffold Category name:string:length=100 parent:references=Category:optional --no-verify
./gofasta scaffold Tag name:string:unique:length=40 color:enum=red,green,blue:default=green --no-verify
./gofasta scaffold Product name:string sku:string:unique:length=20 price:decimal:min=0 weight:double:optional attributes:json:optional category:references tags:references:many --no-verify

# The lines of an order go with it; a product that was ordered is not archived. `Line` is refused: MySQL reserves the word.
./gofasta scaffold Order number:string:unique:length=20 placed:time status:enum=open,paid,sent:default=open note:text:optional --no-verify
./gofasta scaffold OrderLine quantity:int:min=1 price:decimal:min=0 order:references:onDelete=cascade product:references --no-verify

mvn -B -q verify
