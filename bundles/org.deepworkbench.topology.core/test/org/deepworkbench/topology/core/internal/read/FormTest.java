package org.deepworkbench.topology.core.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells forms that are wrong or merely accepted. */
class FormTest {

    private static final String VERSION = "tosca_definitions_version: tosca_simple_yaml_1_0\n";

    private static List<Diagnostic> told(String text) {
        Findings findings = new Findings();
        new ServiceTemplateReader(findings).read(YamlReader.read(text).mapping().orElseThrow());
        return findings.diagnostics(text);
    }

    private static String brief(String text) {
        return told(text).stream().map(found -> found.line() + " " + found.severity() + " " + found.code())
                .collect(Collectors.joining(", "));
    }

    /** {@return the text after the fix of its only diagnostic} */
    private static String mended(String text) {
        QuickFix fix = told(text).get(0).fix().orElseThrow();
        String result = text;
        for (TextEdit edit : fix.edits()) {
            result = edit.applyTo(result);
        }
        return result;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            metadata: { template_name: { a: b } }              | 2 ERROR WRONG_FORM
            metadata: { template_author: [ a ] }               | 2 ERROR WRONG_FORM
            metadata: { template_version: my version }         | 2 ERROR WRONG_TYPE
            metadata: { template_version: 1.4.0-SNAPSHOT }     |
            metadata: { anything: 5 }                          | 2 WARNING LENIENT_TYPE
            metadata: { anything: [ a ] }                      | 2 WARNING LENIENT_FORM
            metadata: { parents: [ a.yaml ] }                  |
            description: [ a ]                                 | 2 ERROR WRONG_FORM
            descripton: a                                      | 2 WARNING UNKNOWN_KEY
            node_types: [ a ]                                  | 2 ERROR WRONG_FORM
            node_types: { T: { derived_form: U } }             | 2 WARNING UNKNOWN_KEY
            data_types: { D: { properties: { p: { type: list, entry_schema: string } } } } | 2 WARNING LENIENT_FORM
            data_types: { D: { properties: { p: { type: string, required: "true" } } } } | 2 WARNING LENIENT_TYPE
            data_types: { D: { properties: { p: { type: string, required: perhaps } } } } | 2 ERROR WRONG_FORM
            data_types: { D: { properties: { p: { type: string, status: new } } } } | 2 WARNING LENIENT_FORM
            data_types: { D: { properties: { p: { type: list, constraints: { length: 1 } } } } } | 2 WARNING LENIENT_FORM
            data_types: { D: { properties: { p: string } } }   | 2 ERROR WRONG_FORM
            interface_types: { I: { go: { implementation: a.sh } } } | 2 ERROR IMPLEMENTATION_IN_TYPE
            interface_types: { I: { inputs: { a: b } } }       | 2 ERROR WRONG_FORM
            node_types: { T: { requirements: { host: C } } }   | 2 WARNING LENIENT_FORM
            node_types: { T: { requirements: [ host: { capability: C, occurrences: [ 1 ] } ] } } | 2 ERROR WRONG_FORM
            node_types: { T: { capabilities: { c: { type: C, properties: { p: 1 } } } } } | 2 WARNING LENIENT_FORM
            node_types: { T: { interfaces: { V: { go: [] } } } } | 2 WARNING LENIENT_FORM
            node_types: { T: { interfaces: { V: { go: [ a ] } } } } | 2 ERROR WRONG_FORM
            topology_template: { node_templates: { n: { } } }  | 2 ERROR MISSING_KEY
            topology_template: { node_templates: { n: }  }     | 2 ERROR MISSING_KEY
            topology_template: { node_templates: { n: text } } | 2 ERROR WRONG_FORM
            topology_template: { node_templates: { n: { tpye: T } } } | 2 ERROR MISSING_KEY
            topology_template: { groups: { g: { members: [ a ] } } } | 2 ERROR MISSING_KEY
            topology_template: { policies: { p: { type: P } } } | 2 WARNING LENIENT_FORM
            topology_template: { substitution_mappings: { } }  | 2 ERROR MISSING_KEY
            """)
    void formIsTold(String line, String expected) {
        assertEquals(expected == null ? "" : expected, brief(VERSION + line + "\n"));
    }

    @Test
    void keysBesideANameAreReadBelowIt() {
        String text = VERSION + """
                topology_template:
                  node_templates:
                    n:
                      type: T
                      requirements:
                        - host:
                          node: server
                """;
        assertEquals("7 WARNING LENIENT_FORM", brief(text));
        Findings findings = new Findings();
        ServiceTemplate template = new ServiceTemplateReader(findings)
                .read(YamlReader.read(text).mapping().orElseThrow());
        assertEquals("server",
                template.getTopology().getNodeTemplates().get(0).getRequirements().get(0).getNode());
    }

    @Test
    void versionIsToldInItsPlace() {
        assertEquals("1 ERROR VERSION_MISSING", brief("description: a\n"));
        assertEquals("1 ERROR VERSION_MISSING", brief("tosca_definition_version: tosca_simple_yaml_1_0\n"));
        assertEquals("1 ERROR VERSION_UNKNOWN", brief("tosca_definitions_version: tosca_simple_yaml_1_9\n"));
        assertEquals("2 ERROR VERSION_NOT_FIRST", brief("description: a\n" + VERSION));
        assertEquals("", brief("description: a\ntosca_definitions_version: tosca_2_0\n"));
        assertEquals("", brief("# comment\n\n---\n" + VERSION));
        assertEquals("1 WARNING VERSION_UNSUPPORTED",
                brief("tosca_definitions_version: tosca_simple_profile_for_nfv_1_0_0\n"));
    }

    @Test
    void fixesMend() {
        assertEquals(VERSION + "description: a\n", mended("description: a\n"));
        assertEquals(VERSION, mended("tosca_definition_version: tosca_simple_yaml_1_0\n"));
        assertEquals(VERSION + "description: a\n", mended(VERSION + "descripton: a\n"));
        assertEquals(VERSION + "description: a\n", mended("description: a\n" + VERSION));
        assertEquals(VERSION + "data_types: { D: { entry_schema: { type: string } } }\n",
                mended(VERSION + "data_types: { D: { entry_schema: string } }\n"));
        assertEquals(VERSION + "metadata: { a: \"5\" }\n", mended(VERSION + "metadata: { a: 5 }\n"));
        String mended = mended("tosca_definitions_version: tosca_simple_yaml_10\n");
        assertTrue(mended.startsWith("tosca_definitions_version: tosca_simple_yaml_1_"), mended);
    }
}
