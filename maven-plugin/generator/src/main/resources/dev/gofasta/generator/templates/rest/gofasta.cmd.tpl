@echo off
rem Runs a goal of the gofasta Maven plugin: gofasta scaffold Product name:string price:decimal
rem --json prints one JSON document; -D and -P options go to Maven as they are.
setlocal EnableDelayedExpansion
cd /d "%~dp0"
set "goals= {{goals}} "
set "goal=%~1"
if "%goal%"=="" set "goal=help"
set "json=false"
set "args="
set "options="
if "!goals: %goal% =!"=="!goals!" (
    set "args=%goal%"
    set "goal=help"
)
:next
shift
if "%~1"=="" goto run
set "arg=%~1"
if "!arg!"=="--json" (
    set "json=true"
    set "options=!options! -Djson=true"
) else if "!arg!"=="--dry-run" (
    set "options=!options! -DdryRun=true"
) else if "!arg!"=="--no-verify" (
    set "options=!options! -DnoVerify=true"
) else if "!arg!"=="--keep-going" (
    set "options=!options! -DkeepGoing=true"
) else if "!arg:~0,1!"=="-" (
    set "options=!options! "!arg!""
) else (
    set "args=!args! !arg!"
)
goto next
:run
set "result=%TEMP%\gofasta.%RANDOM%%RANDOM%"
mkdir "%result%" || exit /b 3
set "maven=mvn"
if exist mvnw.cmd set "maven=mvnw.cmd"
if "%json%"=="true" (
    call %maven% -q -B %options% "-Dgofasta.args=!args!" "-Dgofasta.resultDir=%result%" dev.gofasta:gofasta-maven-plugin:%goal% 1>&2
) else (
    call %maven% -q -B %options% "-Dgofasta.args=!args!" "-Dgofasta.resultDir=%result%" dev.gofasta:gofasta-maven-plugin:%goal%
)
set "code=70"
if exist "%result%\exit" set /p code=<"%result%\exit"
if "%json%"=="true" if exist "%result%\document.json" type "%result%\document.json"
if "%code%"=="70" if not exist "%result%\exit" echo Maven ended before the goal could answer (GF_INTERNAL_NO_RESULT). 1>&2
rmdir /s /q "%result%"
exit /b %code%
