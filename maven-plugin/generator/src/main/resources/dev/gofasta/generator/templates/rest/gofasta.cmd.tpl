@echo off
rem Runs a goal of the gofasta Maven plugin: gofasta scaffold Product name:string price:decimal
rem The same rules as in the launcher for sh, gofasta. Not tried on Windows yet. Arguments can't hold spaces or "!" here.
setlocal DisableDelayedExpansion
set rest=%*
setlocal EnableDelayedExpansion
cd /d "%~dp0" || exit /b 3

set "goals= {{goals}} "
set "goal=" & set "words=" & set "json=false" & set "help=" & set "takes=" & set "own=" & set "options="
if defined rest set "rest=!rest:"=!"

rem %1 would end at the "=" of -Dname=value, so the words are taken off the whole line.
:next
if not defined rest goto ready
set "arg="
for /f "tokens=1* delims= " %%a in ("!rest!") do set "arg=%%a" & set "rest=%%b"
if not defined arg goto ready
if "!takes!"=="-D" set "arg=-D!arg!" & set "takes="
if defined takes (
    set "options=!options! !takes! "!arg!""
    set "takes="
    goto next
)
if "!arg!"=="--" goto next
if "!arg!"=="--json" set "json=true" & goto next
if "!arg!"=="-Djson" set "json=true" & goto next
if "!arg:~0,7!"=="--json=" set "json=!arg:~7!" & goto next
if "!arg:~0,7!"=="-Djson=" set "json=!arg:~7!" & goto next
if "!arg!"=="-h" set "help=true" & goto next
if "!arg!"=="--help" set "help=true" & goto next
for %%o in (-s -gs -t -gt -P -D -f -pl) do if "!arg!"=="%%o" set "takes=%%o"
if defined takes goto next
if "!arg:~0,2!"=="--" goto named
if "!arg:~0,1!"=="-" set "options=!options! "!arg!"" & goto next
if defined goal (set "words=!words! !arg!") else set "goal=!arg!"
goto next

rem Turns --no-verify into -DnoVerify=true; the search for -v finds -V too, and either becomes V.
:named
set "value="
for /f "tokens=1* delims==" %%a in ("!arg:~2!") do set "name=%%a" & set "value=%%b"
for %%c in (A B C D E F G H I J K L M N O P Q R S T U V W X Y Z) do set "name=!name:-%%c=%%c!"
if not defined value if not "!arg:~-1!"=="=" set "value=true"
set "own=!own! "-D!name!=!value!""
goto next

rem "routes --help" and an unknown goal become "help <goal>", without the options of that goal.
:ready
if defined takes set "options=!options! !takes!"
if not defined goal set "goal=help"
for %%g in ("!goal!") do if "!goals: %%~g =!"=="!goals!" set "help=true"
if defined help if not "!goal!"=="help" set "words=!goal!" & set "goal=help" & set "own="
if defined words if "!words:~0,1!"==" " set "words=!words:~1!"
if not "!json!"=="false" set "own="-Djson=!json!"!own!"

set "code=3" & set "category=environment"
set "maven=mvn"
if exist mvnw.cmd set "maven=.\mvnw.cmd"
set "message=There is no Maven on the PATH."
set "hint=Install Maven 3.9 or later, or add its wrapper: mvnw."
where /q mvn || if not exist mvnw.cmd goto giveup
set "message=Could not make a temporary folder."
set "hint=Check TEMP and the room on the disk."
set "result=%TEMP%\gofasta.%RANDOM%%RANDOM%"
mkdir "!result!" || goto giveup

rem With JSON, and for text that programs read, standard output belongs to that alone: Maven writes to standard error.
set "out=1"
if not "!json!"=="false" set "out=2"
for %%g in (completion schema) do if "!goal!"=="%%g" set "out=2"
set "run=-q -B dev.gofasta:gofasta-maven-plugin:!goal! "-Dgofasta.args=!words!" "-Dgofasta.resultDir=!result!" !own!!options!"
if "!out!"=="1" (call !maven! !run!) else call !maven! !run! 1>&2
set "status=!errorlevel!"

if exist "!result!\exit" (
    set /p code=<"!result!\exit"
    if not "!json!"=="false" type "!result!\document.json"
    if exist "!result!\text" type "!result!\text"
    rmdir /s /q "!result!"
    exit /b !code!
)
rmdir /s /q "!result!"
set "code=70" & set "category=internal"
if "!status!"=="1" set "code=5" & set "category=delegate"
set "message=Maven ended with status !status! before the goal could answer."
set "hint=Read what Maven wrote to standard error."

rem Says why there is no answer from the goal, as the goal itself would have.
:giveup
if "!json!"=="false" (
    echo !message! !hint! [GF_INTERNAL_NO_RESULT] 1>&2
    exit /b !code!
)
for /f %%t in ('powershell -NoProfile -Command "[DateTime]::UtcNow.ToString('yyyy-MM-ddTHH\:mm\:ss.fffZ')"') do set "now=%%t"
set "line={"schema":"gofasta.!goal!/1.0","tool":{"name":"gofasta","version":"unknown","java":"unknown","maven":"unknown"},"
set "line=!line!"command":{"name":"!goal!","args":{}},"ok":false,"status":"error","exit":!code!,"
set "line=!line!"startedAt":"!now!","durationMs":0,"data":null,"diagnostics":[],"changes":[],"
set "line=!line!"error":{"code":"GF_INTERNAL_NO_RESULT","message":"!message!","hint":"!hint!","
set "line=!line!"docs":"https://gofasta.dev/errors/gf-internal-no-result","category":"!category!"},"next":[]}"
echo !line!
exit /b !code!
