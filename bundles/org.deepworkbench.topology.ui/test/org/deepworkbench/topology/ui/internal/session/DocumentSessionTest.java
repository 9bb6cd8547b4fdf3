package org.deepworkbench.topology.ui.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.ChangeLayout;
import org.deepworkbench.topology.core.edit.RenameInput;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.canvas.Layers;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class DocumentSessionTest {

    private final DocumentSession session = Topologies.session(Topologies.TWO_RUNTIMES);

    @Test
    void selectsARenamedNode() {
        session.selection().select(List.of(new Selected.Node("app")));
        session.run(session.actions().rename("app", "model"));
        assertEquals(List.of(new Selected.Node("model")), session.selection().selected());
    }

    @Test
    void selectsARenamedInput() {
        session.run(new RenameInput("cpus", "cores"));
        assertEquals(List.of(new Selected.Input("cores")), session.selection().selected());
    }

    @Test
    void saysWhyAnEditIsRefusedAndChangesNothing() {
        List<Fault> faults = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void refused(Fault fault) {
                faults.add(fault);
            }
        });
        assertFalse(session.run(session.actions().rename("app", "Docker")));
        assertEquals(1, faults.size());
        assertEquals(Topologies.TWO_RUNTIMES, session.document().text());
    }

    @Test
    void showsProblemsOnTheNodeThatHasThem() {
        int start = session.document().text().indexOf("command:");
        session.document().replaceText(start, "command".length(), "comand");
        List<Diagnostic> found = session.document().snapshot().validate();
        session.judged(found);
        assertFalse(session.canvas().state().problemsOf("app").isEmpty());
        assertTrue(session.canvas().state().problemsOf("Docker").isEmpty());
    }

    @Test
    void aCollapsedNodeShowsTheProblemsOfThoseInsideAndKeepsItsPlace() {
        session.run(session.actions().move(Map.of("Spare", new Point(700, 40))));
        Rectangle before = session.canvas().state().placement().of("Docker").orElseThrow();
        Rectangle spare = session.canvas().state().placement().of("Spare").orElseThrow();
        session.run(new ChangeLayout("Collapse", layout -> layout.withCollapsed(Set.of("Docker"))));
        int start = session.document().text().indexOf("command:");
        session.document().replaceText(start, "command".length(), "comand");
        session.judged(session.document().snapshot().validate());
        CanvasState state = session.canvas().state();
        assertTrue(state.diagram().node("app").isEmpty());
        assertFalse(state.problemsOf("Docker").isEmpty());
        assertEquals(before.getLocation(), state.placement().of("Docker").orElseThrow().getLocation());
        assertTrue(state.placement().of("Docker").orElseThrow().height < before.height);
        assertEquals(spare, state.placement().of("Spare").orElseThrow());
    }

    @Test
    void layersLeaveNodesOutAndBringThemBackWhereTheyWere() {
        CanvasState before = session.canvas().state();
        session.show(Layers.ALL.withHidden(node -> node.container(), link -> false));
        assertTrue(session.canvas().state().isEmpty());
        assertFalse(session.canvas().state().diagram().whole().nodes().isEmpty());
        session.show(Layers.ALL);
        before.diagram().nodes().forEach(node -> assertEquals(before.placement().of(node.name()),
                session.canvas().state().placement().of(node.name())));
        assertFalse(session.document().isDirty());
    }

    @Test
    void blamesNoNodeWhileTheTextCannotBeRead() {
        session.document().replaceText(session.document().text().indexOf("Docker:"), 0, "]: [");
        session.judged(session.document().snapshot().validate());
        assertFalse(session.problems().isEmpty());
        assertFalse(session.canvas().state().readable());
        session.document().nodes().forEach(
                node -> assertTrue(session.canvas().state().problemsOf(node.getName()).isEmpty(), node.getName()));
    }

    @Test
    void whatWaitsForAJudgementOfTheTextAsItIsIsDoneOneByOne() {
        List<String> done = new ArrayList<>();
        session.judged(List.of());
        session.whenJudged(() -> done.add("at once"));
        session.run(new RenameNode("app", "other"));
        session.whenJudged(() -> {
            done.add("first");
            session.run(new RenameNode("other", "third"));
        });
        session.whenJudged(() -> done.add("second"));
        assertEquals(List.of("at once"), done);
        session.judged(List.of());
        assertEquals(List.of("at once", "first"), done, "the text has changed");
        session.judged(List.of());
        assertEquals(List.of("at once", "first", "second"), done);
    }
}
