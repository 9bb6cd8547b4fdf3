# What ./workbench and ./verify have in common: find a JDK, install what is missing, build what changed.
# Sourced by bash; ROOT is the repository's folder. Every step says what it does and how long it took.

JDK_NEEDED=21
MAVEN_VERSION=3.9.16
TOOLS="$ROOT/.tools"
PRODUCT="$ROOT/product/target/products/org.deepworkbench/linux/gtk/x86_64"
# The environment in which the workbench starts the model server; its README tells why.
MODEL_SERVER_ENVIRONMENT=(OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=5000 MALLOC_ARENA_MAX=1
  MALLOC_TRIM_THRESHOLD_=1073741824 MALLOC_MMAP_THRESHOLD_=33554432)

say() { printf '%s\n' "$@" >&2; }

stop() {
  local code=$1
  shift
  say "$@"
  exit "$code"
}

# step TEXT COMMAND…: runs the command with its output in a log, shows the log's end if it fails.
step() {
  local text=$1 begin=$SECONDS log
  shift
  mkdir -p "$TOOLS"
  log="$TOOLS/last-step.log"
  printf '%s … ' "$text" >&2
  if "$@" >"$log" 2>&1 </dev/null; then
    say "done in $((SECONDS - begin)) s"
  else
    say "failed after $((SECONDS - begin)) s"
    grep -v '^\[INFO\]' "$log" | tail -n 30 >&2
    stop 1 "The whole output is in $log."
  fi
}

java_version_of() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

# Sets JAVA_HOME to the JDK to use: the given one if it is new enough, else the newest that can be found.
find_jdk() {
  local best='' best_version=0 home version on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  version=$(java_version_of "${JAVA_HOME:-/nowhere}")
  if [ "${version:-0}" -ge $JDK_NEEDED ] && [ -x "$JAVA_HOME/bin/javac" ]; then
    return
  fi
  for home in "$on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -x "$home/bin/javac" ] || continue
    version=$(java_version_of "$home")
    if [ "${version:-0}" -gt "$best_version" ]; then
      best=$home
      best_version=$version
    fi
  done
  [ "$best_version" -ge $JDK_NEEDED ] || stop 2 "No JDK $JDK_NEEDED or newer was found (looked at JAVA_HOME, the PATH and the" \
    "usual folders such as /usr/lib/jvm). Install one, for example openjdk-21-jdk or Eclipse Temurin 25," \
    "or point JAVA_HOME to it."
  JAVA_HOME=$best
  export JAVA_HOME
}

# install_missing PACKAGE…: Debian packages that are not there yet.
install_missing() {
  local missing=() package installed
  command -v dpkg-query >/dev/null || return 0
  # Where Debian changed a library's time type, its package's name ends in t64.
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" "${@/%/t64}" 2>/dev/null || true)
  for package in "$@"; do
    grep -qE "^installed $package(t64)?\$" <<<"$installed" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    stop 2 "Some packages are missing. Install them and try again:" \
      "  sudo apt-get install --no-install-recommends ${missing[*]}"
  fi
  step "Reading the package lists" apt-get update
  step "Installing ${missing[*]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "${missing[@]}"
}

# Maven of the version Tycho needs, fetched by whatever Maven the machine has.
find_maven() {
  MVN="$TOOLS/apache-maven-$MAVEN_VERSION/bin/mvn"
  [ -x "$MVN" ] && return
  command -v mvn >/dev/null || install_missing maven
  command -v mvn >/dev/null || stop 2 "Maven was not found. Install it, for example: apt-get install maven"
  mkdir -p "$TOOLS"
  # In the tools' folder, because the plug-in leaves its notes where it is called.
  (cd "$TOOLS" && step "Fetching Maven $MAVEN_VERSION" mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$TOOLS") || exit $?
  chmod +x "$MVN"
}

# One line that changes whenever a source of the product was added, changed or removed.
fingerprint() {
  (cd "$ROOT" && find pom.xml .mvn releng/StripSignatures.java bundles features product target-platform examples docs/user-guide \
    \( -name target -o -name bin -o -path '*/org.deepworkbench.app/help' -o -path '*/org.deepworkbench.app/samples' \
       -o -path '*/test' \) -prune \
    -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort; echo "$JAVA_HOME") | sha256sum | cut -d ' ' -f 1
}

# Builds the product for this machine, unless nothing changed since the last time.
build_if_changed() {
  local now
  now=$(fingerprint)
  if [ -d "$PRODUCT/plugins" ] && [ "$now" = "$(cat "$TOOLS/built" 2>/dev/null)" ]; then
    return 0
  fi
  find_maven
  local text='Building what changed'
  [ -d "$PRODUCT/plugins" ] || text='Building (the first time fetches some 300 MB of libraries and takes a few minutes)'
  # Or jars of former versions would stay beside those that replace them.
  rm -rf "$ROOT/bundles/org.deepworkbench.modelserver/target/lib" "$PRODUCT/modelserver/lib"
  (cd "$ROOT" && step "$text" "$MVN" package -q -Dmaven.test.skip=true -Dtest.compile.phase=none) || exit $?
  mkdir -p "$TOOLS"
  echo "$now" >"$TOOLS/built"
}

# start_display: an X display of our own with a window manager; prints its name.
start_display() {
  mkdir -p "$TOOLS"
  local number
  Xvfb -displayfd 3 -noreset -screen 0 1400x900x24 -nolisten tcp 3>"$TOOLS/display" >/dev/null 2>&1 &
  echo $! >"$TOOLS/display.pids"
  for _ in $(seq 100); do
    number=$(cat "$TOOLS/display")
    [ -n "$number" ] && break
    sleep 0.1
  done
  [ -n "$number" ] || stop 1 "No display could be started (Xvfb)."
  DISPLAY=:$number openbox >/dev/null 2>&1 &
  echo $! >>"$TOOLS/display.pids"
  echo ":$number"
}

stop_display() {
  local pid
  while read -r pid; do
    kill "$pid" 2>/dev/null || true
  done <"$TOOLS/display.pids"
}

# start_docker: a Docker engine of our own and an image for the tests. Where none can be started, the tests that need one
# are skipped and counted, but in CI that is a failure.
start_docker() {
  local folder=/tmp/deep-docker-$$ images="$TOOLS/images"
  say "Starting a Docker engine of our own for the tests …"
  if "$ROOT/releng/docker-engine" start "$folder" >"$TOOLS/docker.log" 2>&1 </dev/null &&
    "$ROOT/releng/docker-image" busybox "$images/busybox.tar" >>"$TOOLS/docker.log" 2>&1 </dev/null; then
    export DEEP_WORKBENCH_DOCKER=unix://$folder/docker.sock DEEP_WORKBENCH_DOCKER_IMAGES=$images
    return
  fi
  tail -n 15 "$TOOLS/docker.log" >&2
  [ -z "${CI:-}" ] || stop 1 "No Docker engine could be started, so the tests with containers cannot run."
  say "NO DOCKER ENGINE COULD BE STARTED: the tests with containers are skipped."
}

stop_docker() {
  "$ROOT/releng/docker-engine" stop "/tmp/deep-docker-$$" >/dev/null 2>&1 || true
}

# tell_failures: names the tests that failed, and of the first ones the beginning of what they said, so that a run that
# nobody can repeat still tells what went wrong.
tell_failures() {
  local report
  find "$ROOT/bundles" "$ROOT/releng" -path '*/target/surefire-reports/TEST-*.xml' -newer "$TOOLS/display.pids" |
    while read -r report; do
      awk '
        function value(name) {
          return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
        }
        /<testcase / { test = value("classname") "." value("name") }
        /<(failure|error)[ >]/ { printf "FAILED %s\n", test; left = 8 }
        left > 0 { print "  " substr($0, 1, 300); left-- }
        /<\/(failure|error)>/ { left = 0 }' "$report"
    done | head -n 100 || true
}

# count_tests: adds up the reports of all test runs, and the real files that tests read.
count_tests() {
  local reports
  reports=$(find "$ROOT/bundles" "$ROOT/releng" -path '*/target/surefire-reports/TEST-*.xml' -newer "$TOOLS/display.pids")
  # shellcheck disable=SC2086
  cat $reports /dev/null | awk -v minutes=$(((SECONDS - begin) / 60)) -v seconds=$(((SECONDS - begin) % 60)) '
    /<testsuite / {
      if (match($0, / tests="[0-9]+"/)) tests += substr($0, RSTART + 8, RLENGTH - 9)
      if (match($0, / errors="[0-9]+"/)) failed += substr($0, RSTART + 9, RLENGTH - 10)
      if (match($0, / failures="[0-9]+"/)) failed += substr($0, RSTART + 11, RLENGTH - 12)
      if (match($0, / skipped="[0-9]+"/)) skipped += substr($0, RSTART + 10, RLENGTH - 11)
    }
    /corpus absent/ && /<skipped|message=/ { absent++ }
    /docker engine absent/ && /<skipped|message=/ { withoutDocker++ }
    match($0, /corpus file: .*/) { file = substr($0, RSTART, RLENGTH); sub(/(\]\]>|<).*/, "", file); used[file] = 1 }
    END {
      n = 0
      for (f in used) n++
      if (absent > 0) printf "corpus absent: %d tests skipped\n", absent
      else printf "corpus: %d real files used\n", n
      if (withoutDocker > 0) printf "DOCKER ENGINE ABSENT: %d tests skipped\n", withoutDocker
      printf "Time: %d min %d s\n", minutes, seconds
      printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
    }'
}
