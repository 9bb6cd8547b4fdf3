package org.deepworkbench.topology.core.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.junit.jupiter.api.Test;

class ExpressionDraftTest {

    private final TopologyDocument document = TopologyDocument.of("x.yaml", Samples.SMALL);
    private final ExpressionDraft draft = new ExpressionDraft(document, ValuePath.output("endpoint", "value"));

    @Test
    void itBeginsWithWhatStandsThere() {
        assertEquals("concat(\"http://\", app.load_balancer_ips[0])", draft.line());
        assertEquals("http://‹app.load_balancer_ips[0]›", draft.preview());
    }

    @Test
    void piecesAreReplacedAddedMovedAndTakenAway() {
        Expression whole = Pieces.added(draft.expression(), List.of(), new Literal("/ui", true));
        whole = Pieces.moved(whole, List.of(2), -1);
        whole = Pieces.with(whole, List.of(0), new GetInput("image", List.of()));
        assertEquals("concat(image, \"/ui\", app.load_balancer_ips[0])", ExpressionText.format(whole));
        assertEquals("concat(image, \"/ui\")", ExpressionText.format(Pieces.without(whole, List.of(2))));
    }

    @Test
    void theInputsThatItUsesAreMadeInTheSameEdit() throws FaultException {
        draft.make(NewInput.of("port", "integer"));
        draft.make(NewInput.of("unused", "integer"));
        draft.type("concat(\"http://\", port)");
        document.execute(draft.edit().orElseThrow());
        assertTrue(document.text().contains("    port:\n") && !document.text().contains("unused"), document.text());
        document.undo();
        assertEquals(Samples.SMALL, document.text());
    }

    @Test
    void aLineThatCannotBeReadMakesNoEdit() {
        draft.type("concat(\"http://\"");
        assertEquals(Optional.empty(), draft.edit());
        assertTrue(draft.fault().orElseThrow().why().contains("17"), draft.fault()::toString);
        draft.type("address? = here");
        assertEquals(List.of("address"), draft.newInputs().stream().map(NewInput::name).toList());
        assertEquals("here", draft.preview());
        draft.type("image: string");
        assertTrue(draft.fault().isPresent());
    }
}
