package org.deepworkbench.topology.core.internal.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;

/** What a module brings into a topology, as pieces of YAML: inputs, nodes and outputs by name. */
public final class ModulePattern {

    private final String text;
    private final YamlMapping topology;

    /**
     * @param runtime    name of the container runtime
     * @param module     name of the module's node
     * @param imageInput name of the input for the image
     * @param image      the image
     */
    public ModulePattern(String runtime, String module, String imageInput, String image) {
        this.text = load().replace("\"@runtime@\"", YamlString.of(runtime))
                .replace("\"@module@\"", YamlString.of(module)).replace("\"@image-input@\"", YamlString.of(imageInput))
                .replace("\"@image@\"", YamlString.of(image));
        this.topology = (YamlMapping) YamlReader.read(text).mapping().flatMap(root -> root.get("topology_template"))
                .orElseThrow();
    }

    /** {@return the pieces of a section such as {@code inputs}, each as YAML at column 0} */
    public Map<String, String> section(String name) {
        Map<String, String> pieces = new LinkedHashMap<>();
        for (YamlEntry entry : ((YamlMapping) topology.get(name).orElseThrow()).entries()) {
            pieces.put(entry.name(), piece(entry.value()));
        }
        return pieces;
    }

    private String piece(YamlNode node) {
        Lines lines = new Lines(text);
        int start = lines.start(node.start());
        return text.substring(start, lines.end(node.end())).stripIndent();
    }

    private static String load() {
        try (InputStream in = ModulePattern.class.getResourceAsStream("module-pattern.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
