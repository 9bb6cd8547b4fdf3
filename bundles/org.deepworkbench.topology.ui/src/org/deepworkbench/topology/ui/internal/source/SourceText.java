package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/**
 * The text as the source page shows it, kept in step with the topology in both directions. What is typed reaches the
 * topology after a short pause, or at once when something else is about to happen to it.
 */
public final class SourceText implements IDocumentListener, SessionListener {

    /** Milliseconds without typing after which the diagram follows. */
    private static final int PAUSE = 300;

    private final DocumentSession session;
    private final IDocument text;
    private final Runnable flush = this::flush;
    private boolean typed;
    private boolean following;

    private SourceText(DocumentSession session) {
        this.session = session;
        this.text = new Document(session.document().text());
    }

    /** {@return the text of a session, in step with it from now on} */
    public static SourceText of(DocumentSession session) {
        SourceText source = new SourceText(session);
        source.text.addDocumentListener(source);
        session.addListener(source);
        return source;
    }

    /** {@return what text viewers show} */
    public IDocument document() {
        return text;
    }

    /** {@return whether something was typed that the topology does not know yet} */
    public boolean isTyped() {
        return typed;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // the change itself is what counts
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (!following) {
            typed = true;
            Display.getCurrent().timerExec(PAUSE, flush);
        }
    }

    @Override
    public void beforeEdit() {
        flush();
    }

    /** Lets the topology know what was typed. */
    public void flush() {
        if (typed) {
            typed = false;
            Difference.between(session.document().text(), text.get()).ifPresent(
                    edit -> session.document().replaceText(edit.offset(), edit.length(), edit.replacement()));
        }
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (change.kind() != DocumentChange.Kind.SAVED && !change.edits().isEmpty()) {
            Difference.between(text.get(), session.document().text()).ifPresent(this::follow);
        }
    }

    private void follow(TextEdit edit) {
        following = true;
        try {
            text.replace(edit.offset(), edit.length(), edit.replacement());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            following = false;
        }
    }
}
