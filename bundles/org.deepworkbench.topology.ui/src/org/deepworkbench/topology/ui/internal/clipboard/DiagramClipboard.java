package org.deepworkbench.topology.ui.internal.clipboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.ui.internal.clipboard.NodeClip.Place;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Copies, cuts, pastes and duplicates the selected nodes of a topology. On the clipboard they are YAML, for this and any
 * other editor; where they stood goes with them in a form of our own. For the display thread.
 */
public final class DiagramClipboard {

    private final DocumentSession session;

    /** @param session the topology */
    public DiagramClipboard(DocumentSession session) {
        this.session = session;
    }

    /** Puts the selected nodes, and all that is drawn inside them, on the clipboard. */
    public void copy() {
        clip(selected()).ifPresent(DiagramClipboard::put);
    }

    /** Likewise, and deletes them. */
    public void cut() {
        Set<String> nodes = selected();
        clip(nodes).ifPresent(clip -> {
            put(clip);
            Set<String> all = NodeClip.withContent(session.canvas().state(), nodes);
            Edit delete = session.actions().delete(all, List.of());
            session.run(new EditSequence(NLS.bind(Messages.Clipboard_cut, named(nodes)), List.of(delete)));
        });
    }

    /** Adds the node templates that are on the clipboard, from wherever they come. */
    public void paste() {
        taken().ifPresent(clip -> session.run(Pasting.of(session, Messages.Clipboard_paste, clip)));
    }

    /** Adds copies of the selected nodes; what is on the clipboard stays there. */
    public void duplicate() {
        Set<String> nodes = selected();
        clip(nodes).ifPresent(clip -> session
                .run(Pasting.of(session, NLS.bind(Messages.Clipboard_duplicate, named(nodes)), clip)));
    }

    private Set<String> selected() {
        return session.selection().selected().stream().filter(Selected.Node.class::isInstance)
                .map(node -> ((Selected.Node) node).name()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(Set<String> nodes) {
        return String.join(", ", nodes); //$NON-NLS-1$
    }

    private Optional<NodeClip> clip(Set<String> nodes) {
        try {
            return nodes.isEmpty() ? Optional.empty() : Optional.of(NodeClip.of(session, nodes));
        } catch (FaultException refused) {
            session.refuse(refused.fault());
            return Optional.empty();
        }
    }

    private static void put(NodeClip clip) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {clip.yaml(), clip.places().toArray(Place[]::new)},
                new Transfer[] {TextTransfer.getInstance(), PlaceTransfer.INSTANCE});
        clipboard.dispose();
    }

    private static Optional<NodeClip> taken() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            List<Place> places = clipboard.getContents(PlaceTransfer.INSTANCE) instanceof Place[] stood ? List.of(stood)
                    : List.of();
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text
                    ? Optional.of(new NodeClip(text, places))
                    : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }
}
