package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;

/** Writes the edits of quick fixes: each touches one value, in the style of the text around it. */
public final class Fixes {

    private final String text;

    /** @param text the text that the nodes were read from */
    public Fixes(String text) {
        this.text = text;
    }

    /** {@return the edit that gives a scalar (a key, a type's name, a value) another content, in the quotes it has} */
    public TextEdit rewrite(YamlScalar scalar, String content) {
        return YamlScript.rewritten(new Lines(text), scalar, content);
    }

    /** {@return the edit that puts a value, given as YAML such as {@code 5} or {@code "5"}, in place of another} */
    public TextEdit replace(YamlNode value, String yaml) {
        int start = value.start();
        String before = value.length() == 0 ? " " : "";
        return new TextEdit(start, value.length(), before + yaml);
    }

    /**
     * @param mapping where the entry is missing
     * @param name    its name
     * @param yaml    its value as YAML
     * @return the edit that adds it, in block or flow style as the map is
     */
    public Optional<TextEdit> insert(YamlMapping mapping, String name, String yaml) {
        try {
            return Optional.of(new MappingWriter(new Lines(text), mapping).add(name, YamlPiece.of(yaml)));
        } catch (FaultException notYaml) {
            return Optional.empty();
        }
    }

    /** {@return the edit that takes away the entry at an index of a map; nothing for the only entry} */
    public Optional<TextEdit> remove(YamlMapping mapping, int index) {
        return mapping.entries().size() < 2 ? Optional.empty()
                : Optional.of(new MappingWriter(new Lines(text), mapping).remove(List.of(index)).get(0));
    }

    /** {@return a string as YAML: plain where that reads as the same string, else quoted} */
    public static String yaml(String content) {
        return YamlString.of(content);
    }
}
