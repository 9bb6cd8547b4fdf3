package org.deepworkbench.catalog.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageNameTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "busybox, -, busybox, -, -",
        "deephdc/deep-oc-mods, -, deephdc/deep-oc-mods, -, -",
        "' deephdc/deep-oc-mods:gpu ', -, deephdc/deep-oc-mods, gpu, -",
        "Docker.IO/DeepHDC/Deep-OC-Mods:Latest, docker.io, deephdc/deep-oc-mods, Latest, -",
        "localhost/own, localhost, own, -, -",
        "localhost:5000/a/b/c:1.0, localhost:5000, a/b/c, 1.0, -",
        "registry.example.org:443/x/y@sha256:00ff, registry.example.org:443, x/y, -, sha256:00ff",
        "x/y:1@sha256:00ff, -, x/y, 1, sha256:00ff",
    })
    void takesReferencesApart(String reference, String registry, String path, String tag, String digest) {
        assertEquals(Optional.of(new ImageName(empty(registry), path, empty(tag), empty(digest))),
                ImageName.parse(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", "a b", "x/", "/x", "x:", "x@sha256", "host:port/x", "x//y", "ü/y",
        "https://docker.io/x", "x:a:b"})
    void refusesWhatIsNoReference(String reference) {
        assertEquals(Optional.empty(), ImageName.parse(reference));
    }

    @Test
    void longNonsenseTakesNoTime() {
        String nonsense = "a.".repeat(499) + "!";
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> ImageName.parse(nonsense));
        assertEquals(Optional.empty(), ImageName.parse("a/".repeat(1 << 20)));
    }

    private static String empty(String text) {
        return text == null ? "" : text;
    }
}
