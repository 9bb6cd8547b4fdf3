@echo off
rem Starts DEEP Workbench: without arguments the desktop, with a command the command line (deep-workbench help).
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HOME_DIR%jre\bin\java.exe" set "JAVA=%HOME_DIR%jre\bin\java"
for %%f in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "OPTIONS=-XX:TieredStopAtLevel=1 -Xmx1g"
set "OPTIONS=%OPTIONS% -Ddeepworkbench.modelserver.home="%HOME_DIR%modelserver" -Ddeepworkbench.examples="%HOME_DIR%examples""
set "KIND=commands"
for %%k in ("" "-data" "-nl") do if "%~1"==%%k set "KIND=desktop"
if %KIND%==desktop (
  start "" "%JAVA%w" %OPTIONS% -XX:+UseG1GC -jar "%LAUNCHER%" -nosplash %*
) else (
  "%JAVA%" %OPTIONS% -XX:+UseSerialGC -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.deepworkbench.cli.main -data @none %*
)
