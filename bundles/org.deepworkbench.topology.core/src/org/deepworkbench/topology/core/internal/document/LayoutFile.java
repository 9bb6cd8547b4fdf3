package org.deepworkbench.topology.core.internal.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/** The layout of {@code x.yaml} in {@code x.layout.json} beside it. */
public final class LayoutFile {

    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private LayoutFile() {
    }

    /** {@return where the layout of a topology is kept} */
    public static Path beside(Path topology) {
        String name = String.valueOf(topology.getFileName());
        String stem = name.replaceFirst("(?i)\\.ya?ml$", "");
        return topology.resolveSibling(stem + ".layout.json");
    }

    /** {@return the layout of a topology; empty where there is none, or none that can be read: it can be made anew} */
    public static TopologyLayout read(Path topology) {
        Path file = beside(topology);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return TopologyLayout.EMPTY;
            }
            return LayoutJson.parse(Files.readString(file));
        } catch (IOException unreadable) {
            return TopologyLayout.EMPTY;
        }
    }

    /** Writes the layout beside its topology; an empty one only where there was one before. */
    public static void write(Path topology, TopologyLayout layout) throws IOException {
        Path file = beside(topology);
        if (!layout.isEmpty() || Files.exists(file)) {
            AtomicFile.write(file, format(layout).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@return the layout that the JSON describes; empty where it describes none} */
    public static TopologyLayout parse(String json) {
        try {
            return LayoutJson.parse(json);
        } catch (IOException unreadable) {
            return TopologyLayout.EMPTY;
        }
    }

    /** {@return the layout as JSON} */
    public static String format(TopologyLayout layout) {
        return LayoutJson.format(layout);
    }
}
