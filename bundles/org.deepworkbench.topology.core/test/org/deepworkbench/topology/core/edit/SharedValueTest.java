package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** Values that are written in one place for several: one is changed, the others stay as they were. */
class SharedValueTest {

    private static final String BLOCK = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            dsl_definitions:
              size: &size
                cpus: 2   # two
                disks:
                  - name: root
                    gb: &gb 10
                  - { name: data, gb: 20 }
                script: |
                  first

                  second
              more: &more
                <<: *size
                cpus: &four 4
              names: &names [ one, two ]
            topology_template:
              node_templates:
                a:
                  type: tosca.nodes.Compute
                  properties: *size
                b:
                  type: tosca.nodes.Compute
                  properties:
                    <<: *more
                    extra: *gb
                    names: *names
                    list:
                      - *names
                      - *gb
                      - *size
                c:
                  type: tosca.nodes.Compute
                  properties: { <<: [ *more, *size ], x: *names, y: *four }
                d:
                  type: tosca.nodes.Compute
                  properties:
                    own: &own
                      deep: { key: value }
                      block: >
                        folded
                        text
                    again: *own
                    flow: &f { m: 1, n: [ 1, &two 2 ] }
                    users: [ *f, { <<: *f }, *two ]
                    text: &text 'some text'
                    copy: *text
                    other: *text
                    unused: &unused 5
                  capabilities:
                    host:
                      properties: *own
                e:
                  type: tosca.nodes.Compute
                  properties:
                    <<: *own
                    deep: !!map &tagged { key: !!str 5 }
                    more: *tagged
            """;

    static List<List<Object>> paths() {
        return CorpusValueTest.propertyPaths(Meaning.of(BLOCK));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void onlyTheOneValueChanges(List<Object> path) throws FaultException {
        for (String text : List.of(BLOCK, BLOCK.replace("\n", "\r\n"), BLOCK.stripTrailing())) {
            for (String value : List.of("new", "[ 1 ]", "a: 1\nb: |\n  text\n")) {
                String after = EditHarness.run(TopologyDocument.of("shared", text),
                        new SetValue(new ValuePath(path), value));
                Object meaning = Meaning.of(after);
                assertEquals(List.of(path), Meaning.differences(Meaning.of(text), meaning), after);
                assertEquals(Meaning.of(value), Meaning.at(meaning, path), after);
                assertEquals(text.contains("\r"), after.contains("\r\n"));
                assertTrue(!text.contains("\r") || after.replace("\r\n", "").indexOf('\n') < 0, after);
            }
        }
    }

    @Test
    void whatOneSharesItOverrides() throws FaultException {
        assertEquals(BLOCK.replace("      properties: *size\n", """
                      properties:
                        <<: *size
                        cpus: 8
                """), EditHarness.run(BLOCK, new SetValue(ValuePath.property("a", "cpus"), "8")));
        assertEquals(BLOCK.replace("names: *names", "names: [ one, 3 ]"),
                EditHarness.run(BLOCK, new SetValue(ValuePath.property("b", "names", 1), "3")));
    }

    @Test
    void whatOthersShareMovesToTheFirstOfThem() throws FaultException {
        assertEquals(BLOCK.replace("&text 'some text'", "'new'").replaceFirst("\\*text", "&text 'some text'"),
                EditHarness.run(BLOCK, new SetValue(ValuePath.property("d", "text"), "new")));
        assertEquals(BLOCK.replace("&unused 5", "&unused 6"),
                EditHarness.run(BLOCK, new SetValue(ValuePath.property("d", "unused"), "6")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "b", "c", "d", "e" })
    void deletedNodesLeaveWhatOthersShare(String node) throws FaultException {
        String after = EditHarness.run(BLOCK, new DeleteNodes(Set.of(node)));
        assertEquals(List.of(List.of("topology_template", "node_templates", node)),
                Meaning.differences(Meaning.of(BLOCK), Meaning.of(after)), after);
    }
}
