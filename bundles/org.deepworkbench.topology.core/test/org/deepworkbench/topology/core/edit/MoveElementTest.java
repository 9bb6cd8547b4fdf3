package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.junit.jupiter.api.Test;

class MoveElementTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              inputs:
                # the first
                a:
                  type: string   # text
                  default: |
                    two
                    lines

                # about numbers

                # the second
                # of all
                b: { type: integer }
                c:
                  type: float
              outputs: { x: { value: 1 }, y: { value: 2 } }
            """;

    private final TopologyDocument document = TopologyDocument.of("x.yaml", TEXT);

    @Test
    void anInputGoesWithItsCommentsAndBack() throws FaultException {
        document.execute(new MoveElement(ElementKind.INPUT, "b", true));
        assertEquals(TEXT.replace("""
                # the first
                    a:
                      type: string   # text
                      default: |
                        two
                        lines

                    # about numbers

                    # the second
                    # of all
                    b: { type: integer }
                """, """
                # the second
                    # of all
                    b: { type: integer }

                    # about numbers

                    # the first
                    a:
                      type: string   # text
                      default: |
                        two
                        lines
                """), document.text());
        document.execute(new MoveElement(ElementKind.INPUT, "b", false));
        assertEquals(TEXT, document.text());
    }

    @Test
    void commentsGoWithAnInputWhateverEndsTheLines() throws FaultException {
        String windows = TEXT.replace("\n", "\r\n");
        MoveElement move = new MoveElement(ElementKind.INPUT, "b", true);
        assertEquals(EditHarness.run(TEXT, move).replace("\n", "\r\n"), EditHarness.run(windows, move));
    }

    @Test
    void theLastStaysLast() throws FaultException {
        document.execute(new MoveElement(ElementKind.INPUT, "c", false));
        document.execute(new MoveElement(ElementKind.INPUT, "a", true));
        assertEquals(TEXT, document.text());
        assertThrows(FaultException.class,
                () -> document.execute(new MoveElement(ElementKind.INPUT, "nobody", false)));
    }

    @Test
    void inBracesNothingElseMoves() throws FaultException {
        document.execute(new MoveElement(ElementKind.OUTPUT, "x", false));
        assertEquals(TEXT.replace("{ x: { value: 1 }, y: { value: 2 } }", "{ y: { value: 2 }, x: { value: 1 } }"),
                document.text());
    }
}
