package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveToFileTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            imports:
              - more/other.yaml
            dsl_definitions:
              size: &size { w: 3 }

            data_types:
              my.Size:   # in metres
                properties:
                  w: { type: integer }

            node_types:
              my.Box:
                derived_from: tosca.nodes.Root
                properties:
                  size:
                    type: my.Size

            topology_template:
              inputs:
                n: { type: integer, default: 1 }
                unused: { type: string, default: x }
              node_templates:
                a:
                  type: my.Box
                  properties:
                    size: *size
                b:
                  type: my.Box   # the second
                  properties:
                    size: { w: { get_input: n } }
                  requirements:
                    - dependency: c
                c:
                  type: my.Box
                  properties: { size: *size }
              outputs:
                o: { value: { get_property: [ b, size, w ] } }
            """;

    @TempDir
    Path folder;

    private TopologyDocument document(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return TopologyDocument.open(file, folder);
    }

    @Test
    void typesAreImportedFromWhereTheyWent() throws Exception {
        document("more/other.yaml", "tosca_definitions_version: tosca_simple_yaml_1_3\n");
        TopologyDocument from = document("main.yaml", TEXT);
        TopologyDocument to = document("more/types.yaml", "");
        assertThrows(FaultException.class, () -> MoveToFile.of(ElementKind.NODE_TYPE, Set.of("my.Box"), from, to),
                "its data type would stay");
        MoveToFile sizes = MoveToFile.of(ElementKind.DATA_TYPE, Set.of("my.Size"), from, to);
        to.execute(sizes.there());
        to.save();
        from.execute(sizes.here());
        assertEquals("""
                tosca_definitions_version: tosca_simple_yaml_1_3
                imports:
                  - other.yaml
                data_types:
                  my.Size:
                    properties:
                      w: { type: integer }
                """, to.text());
        assertEquals(TEXT.replace("more/other.yaml\n", "more/other.yaml\n  - more/types.yaml\n").replace("""
                data_types:
                  my.Size:   # in metres
                    properties:
                      w: { type: integer }
                """, ""), from.text());
        assertEquals(List.of(), from.diagnostics());
        from.undo();
        assertEquals(TEXT, from.text());
    }

    @Test
    void nodesTakeInputsAndOutputsWithThem() throws Exception {
        TopologyDocument from = document("main.yaml", TEXT);
        from.execute(new MoveNodes(Map.of("b", Bounds.at(3, 4))));
        TopologyDocument to = document("part.yaml", "tosca_definitions_version: tosca_simple_yaml_1_3\n");
        assertThrows(FaultException.class, () -> MoveToFile.of(ElementKind.NODE, Set.of("c"), from, to), "b needs it");
        assertThrows(FaultException.class, () -> MoveToFile.of(ElementKind.NODE, Set.of("b"), from, to), "it needs c");
        MoveToFile move = MoveToFile.of(ElementKind.NODE, Set.of("b", "c"), from, to);
        to.execute(move.there());
        from.execute(move.here());
        assertEquals("""
                tosca_definitions_version: tosca_simple_yaml_1_3
                imports:
                  - more/other.yaml
                topology_template:
                  inputs:
                    n: { type: integer, default: 1 }
                  node_templates:
                    b:
                      type: my.Box   # the second
                      properties:
                        size: { w: { get_input: n } }
                      requirements:
                        - dependency: c
                    c:
                      type: my.Box
                      properties: { size: { w: 3 } }
                  outputs:
                    o: { value: { get_property: [ b, size, w ] } }
                """, to.text());
        assertTrue(from.text().endsWith("        size: *size\n"), from.text());
        assertEquals(Bounds.at(3, 4), to.layout().of("b").orElseThrow());
        assertTrue(from.layout().of("b").isEmpty());
    }
}
