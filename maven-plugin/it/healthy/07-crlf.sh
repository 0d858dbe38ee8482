#!/bin/sh
# what: A checkout as on Windows: every text but the launcher of Unix has CRLF at the end of its lines.
set -eu
printf '%s\r\n' '* text=auto eol=crlf' 'gofasta text eol=lf' > .gitattributes
git ls-files | grep -v -e '^gofasta' -e '^.gitattributes$' | xargs sed -i 's/\r*$/\r/'
