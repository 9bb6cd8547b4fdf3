package org.deepworkbench.topology.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopologyImagesTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfNodeHasAnIcon(NodeIcon icon) {
        assertTrue(Files.exists(Path.of("icons/node", icon.symbol() + ".svg")), icon.symbol());
    }
}
