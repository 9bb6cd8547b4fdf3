package org.deepworkbench.topology.ui.internal.source;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Occurrences;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Parameters;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.custom.StyledText;

/**
 * Keeps cursor and selection together: a moment after the cursor has come to rest, what it is in becomes the selection
 * that outline and properties follow, and its name is marked; what is selected elsewhere is shown in the text.
 */
final class CursorFollower {

    /** Milliseconds that the cursor rests. */
    private static final int PAUSE = 200;

    private final SourcePage page;
    private final DocumentSession session;
    private final SourceText text;
    private final OccurrenceMarks marks;
    private final StyledText control;
    private final Runnable rested = this::rested;
    private boolean leading;

    CursorFollower(SourcePage page, DocumentSession session, SourceText text, OccurrenceMarks marks,
            StyledText control) {
        this.page = page;
        this.session = session;
        this.text = text;
        this.marks = marks;
        this.control = control;
    }

    /** Follows from now on, until the control is disposed of. */
    void start() {
        control.addCaretListener(event -> control.getDisplay().timerExec(PAUSE, rested));
        ISelectionChangedListener follow = this::follow;
        session.selection().addSelectionChangedListener(follow);
        control.addDisposeListener(event -> {
            event.display.timerExec(-1, rested);
            session.selection().removeSelectionChangedListener(follow);
        });
    }

    private void rested() {
        if (control.isDisposed() || !control.isFocusControl() || text.isTyped() || !session.document().isReadable()) {
            return;
        }
        int cursor = page.cursor();
        marks.show(Occurrences.at(session.document().context(), cursor));
        leading = true;
        session.selection().select(at(cursor).map(List::of).orElse(List.of()));
        leading = false;
    }

    private Optional<Selected> at(int offset) {
        Optional<Selected> node = session.nodeAt(offset).map(found -> new Selected.Node(found.getName()));
        return node.or(() -> Parameters.inputs(session.document()).stream().filter(input -> covers(input, offset))
                .findFirst().map(input -> new Selected.Input(input.getName())))
                .or(() -> Parameters.outputs(session.document()).stream().filter(output -> covers(output, offset))
                        .findFirst().map(output -> new Selected.Output(output.getName())));
    }

    private static boolean covers(NamedElement element, int offset) {
        return element.getOffset() >= 0 && element.getOffset() <= offset
                && offset <= element.getOffset() + element.getLength();
    }

    private void follow(SelectionChangedEvent event) {
        List<Selected> selected = session.selection().selected();
        if (leading || control.isDisposed() || !control.isVisible() || control.isFocusControl() || text.isTyped()
                || selected.size() != 1) {
            return;
        }
        element(selected.get(0)).filter(found -> found.getNameOffset() >= 0)
                .ifPresent(found -> page.reveal(found.getNameOffset(), found.getNameLength()));
    }

    private Optional<? extends NamedElement> element(Selected selected) {
        return switch (selected) {
            case Selected.Node node -> session.document().node(node.name());
            case Selected.Input input -> Parameters.input(session.document(), input.name());
            case Selected.Output output -> Parameters.output(session.document(), output.name());
            default -> Optional.empty();
        };
    }
}
