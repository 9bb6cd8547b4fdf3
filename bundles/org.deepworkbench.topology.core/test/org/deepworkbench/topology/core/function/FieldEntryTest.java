package org.deepworkbench.topology.core.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.junit.jupiter.api.Test;

class FieldEntryTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              inputs:
                image: { type: string }
              node_templates:
                Docker:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties:
                        num_cpus: 4.0
            """;
    private static final ValuePath CPUS = ValuePath.capability("Docker", "host", "num_cpus");

    private final TopologyDocument document = TopologyDocument.of("x.yaml", TEXT);

    private void type(ValuePath path, String typed) throws FaultException {
        document.execute(FieldEntry.edit(document, path, ValuePlace.of(document, path).definition(), typed));
    }

    @Test
    void anInputIsMadeOnTheSpotFromTheProperty() throws FaultException {
        type(CPUS, "=cpus:");
        assertTrue(document.text().contains("""
                    cpus:
                      type: float
                      description: "Number of CPUs, in fractions"
                      required: false
                      default: 4.0
                      constraints:
                        - greater_or_equal: 0.0
                """), document.text());
        assertTrue(document.text().contains("num_cpus: { get_input: cpus }"), document.text());
        document.undo();
        assertEquals(TEXT, document.text());
    }

    @Test
    void whatIsTypedOfTheInputCountsMore() throws FaultException {
        type(CPUS, "=num_cpus?: integer >= 1 = 2 # Number of cores, at most 8");
        assertTrue(document.text().contains("""
                    num_cpus:
                      type: integer
                      description: "Number of cores, at most 8"
                      required: false
                      default: 2
                      constraints:
                        - greater_or_equal: 1
                """), document.text());
    }

    @Test
    void aMisspeltInputIsNotMade() {
        FaultException fault = assertThrows(FaultException.class, () -> type(CPUS, "=imag"));
        assertTrue(fault.fault().remedy().contains("image"), fault.fault()::toString);
        assertThrows(FaultException.class, () -> type(CPUS, "=image: string"));
    }

    @Test
    void anyOtherTextIsAnExpression() throws FaultException {
        type(CPUS, "= image");
        assertTrue(document.text().contains("num_cpus: { get_input: image }"), document.text());
        type(CPUS, "=property(SELF.host.mem_size)");
        assertTrue(document.text().contains("num_cpus: { get_property: [ SELF, host, mem_size ] }"), document.text());
        type(CPUS, "=true");
        assertTrue(document.text().contains("num_cpus: true"), document.text());
    }

    @Test
    void anInputIsReadFromOneLine() throws FaultException {
        assertEquals(new NewInput("cmd", "string", Optional.empty(), false,
                Optional.of("run --ip=0.0.0.0 --port=5000"), List.of(), Optional.of("What runs #1")),
                InputText.parse("cmd? = run --ip=0.0.0.0 --port=5000 # What runs #1").input());
        assertEquals(new NewInput("url", "string", Optional.empty(), true, Optional.of("\"\""), List.of(),
                Optional.empty()), InputText.parse("url = \"\"").input());
        assertEquals(new NewInput("size", "scalar-unit.size", Optional.empty(), true, Optional.of("1 GB"),
                List.of("greater_or_equal: 1", "less_than: 5"), Optional.empty()),
                InputText.parse("size: scalar-unit.size >= 1 < 5 = 1 GB").input());
        assertEquals(new NewInput("names", "list", Optional.of("string"), true, Optional.of("[ a, 'b # c' ]"),
                List.of("valid_values: [ a, b ]"), Optional.empty()),
                InputText.parse("names: list of string in [ a, b ] = [ a, 'b # c' ]").input());
        assertThrows(FaultException.class, () -> InputText.parse("5 cpus"));
        assertThrows(FaultException.class, () -> InputText.parse("cpus integer"));
    }
}
