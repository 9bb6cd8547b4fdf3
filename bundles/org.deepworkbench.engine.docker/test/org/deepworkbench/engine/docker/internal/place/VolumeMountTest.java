package org.deepworkbench.engine.docker.internal.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeMountTest {

    private static Optional<VolumeMount> mount(String source, String path, boolean readOnly) {
        return Optional.of(new VolumeMount(source, path, readOnly, Optional.empty()));
    }

    @Test
    void theFormsOfDockerAndMarathonAreRead() {
        assertEquals(mount("models", "/srv/models", false), VolumeMount.parse("models:/srv/models"));
        assertEquals(mount("/data", "/srv/data", true), VolumeMount.parse("/data:/srv/data:ro"));
        assertEquals(mount("", "/scratch", false), VolumeMount.parse("/scratch"));
        assertEquals(mount("", "/scratch", true), VolumeMount.parse("/scratch:ro"));
        assertEquals(Optional.of(new VolumeMount("marathon", "/home/x", false, Optional.of("rexray"))),
                VolumeMount.parse("marathon:/home/x:rw:dvdi:rexray"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "models", "models:data", "../up:/x", "/a/../etc:/x", "/a:/b/../c", "a b:/x", "-x:/y",
            "/a:/", "/a:/b:rwx", "/a:/b:ro:x", "C:\\data:/x", "/a:/b:rw:dvdi", "x/y:/z" })
    void whatCannotBeUnderstoodOrLeadsElsewhereIsNot(String text) {
        assertEquals(Optional.empty(), VolumeMount.parse(text));
    }

    @Test
    void theWholeMachineIsKnown() {
        for (String text : List.of("/:/host", "//:/host", "/var/run/docker.sock:/s", "/run:/r", "/var/run/:/r")) {
            assertTrue(VolumeMount.parse(text).orElseThrow().isWholeMachine(), text);
        }
        assertFalse(VolumeMount.parse("/home/me:/data").orElseThrow().isWholeMachine());
        assertFalse(VolumeMount.parse("run:/data").orElseThrow().isWholeMachine());
    }
}
