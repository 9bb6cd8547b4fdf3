package org.deepworkbench.topology.core.internal.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * The layout of {@code x.yaml} in {@code x.layout.json} beside it:
 * <code>{ "version": 1, "nodes": { "name": { "x": 0, "y": 0, "width": 0, "height": 0 } } }</code>, sizes only where
 * somebody fixed them, nodes sorted by name.
 */
public final class LayoutFile {

    private static final int VERSION = 1;
    private static final int MAX_BYTES = 4 * 1024 * 1024;
    private static final int MAX_COORDINATE = 1_000_000;

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
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            return TopologyLayout.EMPTY;
        }
    }

    /** {@return the layout that the JSON describes; what is no place is left out} */
    static TopologyLayout parse(String json) throws JsonProcessingException {
        Map<String, Bounds> nodes = new LinkedHashMap<>();
        JsonNode root = new ObjectMapper().readTree(json);
        for (Map.Entry<String, JsonNode> entry : root.path("nodes").properties()) {
            JsonNode node = entry.getValue();
            if (node.path("x").isNumber() && node.path("y").isNumber()) {
                nodes.put(entry.getKey(), new Bounds(coordinate(node, "x"), coordinate(node, "y"),
                        Math.max(0, coordinate(node, "width")), Math.max(0, coordinate(node, "height"))));
            }
        }
        return new TopologyLayout(nodes);
    }

    private static int coordinate(JsonNode node, String name) {
        return Math.clamp(Math.round(node.path(name).asDouble(0)), -MAX_COORDINATE, MAX_COORDINATE);
    }

    /** Writes the layout beside its topology; an empty one only where there was one before. */
    public static void write(Path topology, TopologyLayout layout) throws IOException {
        Path file = beside(topology);
        if (!layout.nodes().isEmpty() || Files.exists(file)) {
            AtomicFile.write(file, format(layout).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@return the layout as JSON} */
    public static String format(TopologyLayout layout) {
        ObjectNode root = new ObjectMapper().createObjectNode().put("version", VERSION);
        ObjectNode nodes = root.putObject("nodes");
        new TreeMap<>(layout.nodes()).forEach((name, bounds) -> {
            ObjectNode node = nodes.putObject(name).put("x", bounds.x()).put("y", bounds.y());
            if (bounds.width() > 0 || bounds.height() > 0) {
                node.put("width", bounds.width()).put("height", bounds.height());
            }
        });
        return root.toPrettyString() + "\n";
    }
}
