# A Keycloak for the tests, from Maven Central, on a loopback port, with the realm beside this file. Sourced by ./verify
# after releng/setup.sh.

KEYCLOAK_VERSION=26.5.0
KEYCLOAK="$TOOLS/keycloak-$KEYCLOAK_VERSION"
keycloak_pid=''

fetch_keycloak() {
  [ -x "$KEYCLOAK/bin/kc.sh" ] && return
  (cd "$TOOLS" && step "Fetching Keycloak $KEYCLOAK_VERSION" "$MVN" -B -q \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" -DoutputDirectory="$TOOLS") || return
  chmod +x "$KEYCLOAK"/bin/*.sh
}

# A port on which nobody listens now, from 18080 upwards.
free_port() {
  local port=18080
  while (: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 1))
  done
  echo "$port"
}

# start_keycloak: starts it in the background and sets DEEP_WORKBENCH_KEYCLOAK to its issuer. It needs a minute or two
# before it answers; the tests wait for it.
start_keycloak() {
  local port
  fetch_keycloak
  port=$(free_port)
  rm -rf "$KEYCLOAK/data"
  mkdir -p "$KEYCLOAK/data/import"
  cp "$ROOT/releng/tests/keycloak/realm.json" "$KEYCLOAK/data/import/"
  JAVA_OPTS_KC_HEAP='-Xms64m -Xmx512m' JAVA_OPTS_APPEND='-XX:TieredStopAtLevel=1' \
    setsid "$KEYCLOAK/bin/kc.sh" start-dev --http-host=127.0.0.1 --http-port="$port" --import-realm \
    >"$TOOLS/keycloak.log" 2>&1 </dev/null &
  keycloak_pid=$!
  export DEEP_WORKBENCH_KEYCLOAK="http://127.0.0.1:$port/realms/deep"
  say "Keycloak starts at $DEEP_WORKBENCH_KEYCLOAK (its log: $TOOLS/keycloak.log)"
}

stop_keycloak() {
  [ -z "$keycloak_pid" ] || kill -- "-$keycloak_pid" 2>/dev/null || true
}
