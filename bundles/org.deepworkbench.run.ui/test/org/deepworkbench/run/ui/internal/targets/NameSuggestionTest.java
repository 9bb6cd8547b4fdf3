package org.deepworkbench.run.ui.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "https://im.egi.eu/im,                 im",
        "ssh://me@gpu-7.example.org,           gpu-7",
        "tcp://192.168.1.7:2376,               docker",
        "https://[::1]:8443/,                  docker",
        "http://localhost:8800,                docker",
        "unix:///var/run/docker.sock,          docker",
        "https://,                             docker",
        "no address at all,                    docker",
        "'',                                   docker",
        "https://local.example.org,            local-2",
        "https://CLOUD.example.org,            CLOUD-3",
    })
    void isTheHostsNameOrTheKind(String address, String expected) {
        assertEquals(expected, NameSuggestion.of("docker", address, List.of("local", "cloud", "cloud-2")));
    }
}
