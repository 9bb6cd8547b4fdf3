package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenameKeyTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                a:
                  type: tosca.nodes.Root
                  properties:
                    env:
                      # the language
                      LANG: en   # English
                      'PATH' : "/bin"

                      "LAST": { deep: { key: 1, other: 2 }, list: [ { in: x } ] }
                    shared: &shared { one: 1 }
                    again: *shared
                    merged:
                      <<: *shared
                      two: 2
            """;

    private static String rename(String path, String to) throws FaultException {
        return EditHarness.run(TEXT, new RenameKey(ValuePath.parse("a." + path), to));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {"env.LANG|LC_ALL|LANG: en   #|LC_ALL: en   #",
        "env.LANG|a: b|LANG: en|\"a: b\": en", "env.LANG|5|LANG: en|\"5\": en", "env.PATH|it's|'PATH' :|'it''s' :",
        "env.LAST|FIRST|\"LAST\": {|\"FIRST\": {", "env.LAST.deep.key|k|{ key: 1|{ k: 1",
        "env.LAST.list.0.in|out|{ in: x }|{ out: x }", "merged.two|three|two: 2|three: 2"}, delimiter = '|')
    void onlyTheKeyChanges(String path, String to, String before, String after) throws FaultException {
        assertEquals(TEXT.replace(before, after), rename(path, to));
    }

    @Test
    void theSameNameChangesNothing() throws FaultException {
        TopologyDocument document = TopologyDocument.of("test.yaml", TEXT);
        document.execute(new RenameKey(ValuePath.parse("a.env.LANG"), "LANG"));
        assertEquals(TEXT, document.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATH", "LAST", "", " x", "two\nlines"})
    void aTakenOrImpossibleNameIsRefused(String name) {
        assertThrows(FaultException.class, () -> rename("env.LANG", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"env.NOBODY", "shared.one", "again.one", "merged.one", "env.LAST.list.0"})
    void whatIsSharedOrMissingOrNoEntryIsRefused(String path) {
        assertThrows(FaultException.class, () -> rename(path, "new"));
    }
}
