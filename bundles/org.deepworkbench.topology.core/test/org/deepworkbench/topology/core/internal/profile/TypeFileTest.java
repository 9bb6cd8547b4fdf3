package org.deepworkbench.topology.core.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each file of types is right TOSCA by itself, and the index by lines finds all that a reader of YAML finds. */
class TypeFileTest {

    private static final int WIDTH = 120;

    @ParameterizedTest
    @EnumSource
    void isRightByItself(TypeFile file) {
        assertEquals(List.of(), TopologyDocument.of(file.resource(), file.text()).diagnostics());
    }

    @ParameterizedTest
    @EnumSource
    void indexFindsWhatTheFileDefines(TypeFile file) {
        YamlMapping root = YamlReader.read(file.text()).mapping().orElseThrow();
        int types = 0;
        for (YamlEntry section : root.entries()) {
            Class<? extends EntityType> kind = TypeSections.kind(section.name());
            if (kind != null) {
                Set<String> names = new TreeSet<>();
                ((YamlMapping) section.value()).entries().forEach(entry -> names.add(entry.name()));
                assertEquals(names, new TreeSet<>(file.names(kind)), section.name());
                types += names.size();
            }
        }
        assertNotEquals(0, types);
    }

    @ParameterizedTest
    @EnumSource
    void typesAreReadUnderTheirNamesAndOnce(TypeFile file) {
        for (Class<? extends EntityType> kind : Dangling.KINDS) {
            for (String name : file.names(kind)) {
                EntityType type = file.find(kind, name).orElseThrow();
                assertEquals(name, type.getName());
                assertSame(type, file.find(kind, name).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsDescribedInOneShortSentence(TypeFile file) {
        List<String> poor = types(file).filter(type -> type.getDescription() == null
                || !type.getDescription().endsWith(".") || type.getDescription().length() > WIDTH)
                .map(EntityType::getName).toList();
        assertEquals(List.of(), poor);
    }

    @ParameterizedTest
    @EnumSource
    void everyPropertyIsDescribed(TypeFile file) {
        List<String> poor = types(file).flatMap(type -> type.getProperties().stream()
                .filter(property -> property.getDescription() == null)
                .map(property -> type.getName() + "." + property.getName())).toList();
        assertEquals(List.of(), poor);
    }

    private static Stream<? extends EntityType> types(TypeFile file) {
        return Dangling.KINDS.stream()
                .flatMap(kind -> file.names(kind).stream().map(name -> file.find(kind, name).orElseThrow()));
    }
}
