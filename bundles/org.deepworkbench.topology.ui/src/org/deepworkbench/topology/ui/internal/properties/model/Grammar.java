package org.deepworkbench.topology.ui.internal.properties.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;

/** What the language itself says of the form of some keynames, written as data types. */
final class Grammar {

    /** What begins the names of these data types, which no topology uses. */
    private static final String PREFIX = "grammar."; //$NON-NLS-1$

    /** What starts something that a policy does. */
    static final String TRIGGER = PREFIX + "Trigger"; //$NON-NLS-1$

    private Grammar() {
    }

    /** The data types, read when they are asked for first. */
    private static final class Types {

        private static final TopologyDocument FILE = TopologyDocument.of("grammar.yaml", text()); //$NON-NLS-1$

        private static String text() {
            try (InputStream file = Grammar.class.getResourceAsStream("grammar.yaml")) { //$NON-NLS-1$
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** {@return the data type of that name; nothing if the language has none} */
    static Optional<DataType> find(String name) {
        return name.startsWith(PREFIX) ? Types.FILE.types().find(DataType.class, name) : Optional.empty();
    }

    /** {@return the keynames of such a data type} */
    static Map<String, PropertyDefinition> members(DataType type) {
        Map<String, PropertyDefinition> members = new LinkedHashMap<>();
        type.getProperties().forEach(member -> members.put(member.getName(), member));
        return members;
    }
}
