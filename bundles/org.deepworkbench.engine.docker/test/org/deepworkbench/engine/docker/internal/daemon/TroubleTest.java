package org.deepworkbench.engine.docker.internal.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words are engines' own, of several versions. */
class TroubleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NO_GPU_DRIVER | could not select device driver \"\" with capabilities: [[gpu]]",
            "PORT_TAKEN | driver failed external connectivity: Bind for :5000 failed: port is already allocated",
            "PORT_TAKEN | failed to bind host port for 127.0.0.1:5000: address already in use",
            "PORT_TAKEN | Ports are not available: exposing port TCP 0.0.0.0:5000 -> 0.0.0.0:0",
            "NO_SUCH_ADDRESS | userland proxy: listen tcp4 10.9.9.9:0: bind: cannot assign requested address",
            "DISK_FULL | Error processing tar file(exit status 1): write /x: no space left on device",
            "REGISTRY_UNREACHABLE | Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup r: no such host",
            "REGISTRY_UNREACHABLE | Get \"https://r/v2/\": request canceled (Client.Timeout exceeded)",
            "REGISTRY_UNREACHABLE | Get \"https://127.0.0.1:5999/v2/\": dial tcp: connect: connection refused",
            "REGISTRY_REFUSES | pull access denied for deephdc/x, may require 'docker login'",
            "REGISTRY_REFUSES | Head \"http://127.0.0.1:5000/v2/x/manifests/latest\": no basic auth credentials",
            "IMAGE_MISSING | manifest for deephdc/x:nope not found: manifest unknown: manifest unknown",
            "IMAGE_MISSING | no matching manifest for linux/arm64/v8 in the manifest list entries",
            "TOO_MANY_PULLS | toomanyrequests: You have reached your pull rate limit",
            "NO_SUCH_COMMAND | start container process: exec: \"/bin/sh\": stat /bin/sh: no such file or directory",
            "NO_SUCH_COMMAND | OCI runtime create failed: exec: \"x\": executable file not found in $PATH: unknown",
            "NO_SUCH_FOLDER | invalid mount config for type \"bind\": bind source path does not exist: /absent",
            "NOT_ALLOWED | Permission denied",
            "NO_ADDRESSES_LEFT | could not find an available, non-overlapping IPv4 address pool among the defaults",
            "NO_ADDRESSES_LEFT | all predefined address pools have been fully subnetted" })
    void eachIsKnownByItsWords(Trouble trouble, String words) {
        assertEquals(Optional.of(trouble), Trouble.in(words));
    }
}
