package org.deepworkbench.topology.core.edit;

import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Finds the scalar at a place of a text. */
final class ScalarFinder {

    private ScalarFinder() {
    }

    /** {@return the key or value that the offset is in, or just behind} */
    static Optional<YamlScalar> at(YamlNode node, int offset) {
        return switch (node) {
            case YamlScalar scalar -> covers(scalar, offset) ? Optional.of(scalar) : Optional.empty();
            case YamlAlias alias -> Optional.empty();
            case YamlMapping mapping -> first(mapping.entries().stream()
                    .filter(entry -> entry.start() <= offset && offset <= entry.end())
                    .map(entry -> in(entry, offset)));
            case YamlSequence sequence -> first(sequence.items().stream()
                    .filter(item -> item.start() <= offset && offset <= item.end()).map(item -> at(item, offset)));
        };
    }

    private static Optional<YamlScalar> in(YamlEntry entry, int offset) {
        return covers(entry.key(), offset) ? Optional.of(entry.key()) : at(entry.value(), offset);
    }

    private static Optional<YamlScalar> first(Stream<Optional<YamlScalar>> found) {
        return found.flatMap(Optional::stream).findFirst();
    }

    private static boolean covers(YamlScalar scalar, int offset) {
        return scalar.start() <= offset && offset <= scalar.end();
    }
}
