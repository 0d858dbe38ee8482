#!/bin/sh
# what: The description of the API was edited by hand.
# goal: verify
# check: openapi
# code: GF_DRIFT_OPENAPI
# at: docs/openapi.json#/paths/~1api~1v1~1books~1{id}/delete/summary
# severity: error
# fix: safe
set -eu
sed -i 's/"Archive a book"/"Delete a book"/' docs/openapi.json
