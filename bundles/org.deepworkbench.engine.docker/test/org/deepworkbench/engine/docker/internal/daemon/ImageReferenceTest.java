package org.deepworkbench.engine.docker.internal.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageReferenceTest {

    @ParameterizedTest
    @CsvSource({ "busybox, docker.io, library/busybox, latest",
            "deephdc/deep-oc-mods:gpu, docker.io, deephdc/deep-oc-mods, gpu",
            "localhost/x, localhost, x, latest", "127.0.0.1:5000/a/b:1.0, 127.0.0.1:5000, a/b, 1.0",
            "registry.example.org/x@sha256:abc, registry.example.org, x, sha256:abc",
            "index.docker.io/library/busybox:1, docker.io, library/busybox, 1" })
    void namesAreCompletedAsDockerDoes(String text, String registry, String path, String tag) {
        ImageReference reference = ImageReference.parse(text);
        assertEquals(new ImageReference(registry, path, tag, text), reference);
        assertTrue(reference.isSame(registry + "/" + path + (tag.startsWith("sha256") ? "@" : ":") + tag));
        assertFalse(reference.isSame("another"));
    }
}
