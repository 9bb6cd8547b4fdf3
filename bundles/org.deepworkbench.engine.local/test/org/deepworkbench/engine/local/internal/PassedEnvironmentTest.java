package org.deepworkbench.engine.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassedEnvironmentTest {

    @Test
    void whatIsHarmlessArrivesAndNothingElseOfOurs() {
        Map<String, String> own = Map.of("PATH", "/bin", "LC_ALL", "C", "SOME_TOKEN", "secret", "LD_PRELOAD", "/x");
        Map<String, String> wanted = Map.of("A", "1", "PATH", "/evil", "ld_preload", "x", "_JAVA_OPTIONS", "-Dx",
                "DJL_CACHE_DIR", "/y");
        assertEquals(Map.of("PATH", "/bin", "LC_ALL", "C", "A", "1", "DJL_CACHE_DIR", "/cache"),
                PassedEnvironment.of(own, wanted, Map.of("DJL_CACHE_DIR", "/cache")));
        assertEquals(Set.of("PATH", "ld_preload", "_JAVA_OPTIONS", "DJL_CACHE_DIR"), PassedEnvironment.refused(wanted));
    }

    @Test
    void namesAndValuesThatNoEnvironmentCanHoldAreRefused() {
        assertEquals(Set.of("", "a=b", "nul"),
                PassedEnvironment.refused(Map.of("", "x", "a=b", "x", "nul", "x\0y", "good", "x")));
    }
}
