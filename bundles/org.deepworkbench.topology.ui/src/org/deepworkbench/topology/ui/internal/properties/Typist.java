package org.deepworkbench.topology.ui.internal.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** How typing goes on in every field: Enter and leaving count, Escape goes back, Ctrl+I begins a formula, F2 renames. */
final class Typist {

    private Typist() {
    }

    /** Lets the keys of a control, into which text is typed, do what they do in every field. */
    static void text(Control control, Editor.Listener listener) {
        control.addListener(SWT.FocusOut, event -> listener.commit());
        any(control, listener);
        control.addListener(SWT.DefaultSelection, event -> listener.commitAndLeave());
    }

    /** Lets the keys of a control, in which something is chosen, do what they do in every field. */
    static void choice(Control control, Editor.Listener listener) {
        any(control, listener);
        control.addListener(SWT.KeyDown, event -> {
            if (event.character == '=') {
                begin(event, listener);
            }
        });
    }

    private static void any(Control control, Editor.Listener listener) {
        control.addListener(SWT.FocusIn, event -> listener.entered());
        control.addListener(SWT.FocusOut, event -> listener.left());
        control.addListener(SWT.KeyDown, event -> {
            boolean control1 = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
            if (event.keyCode == SWT.ESC) {
                listener.revert();
                event.doit = false;
            } else if (event.keyCode == SWT.F2 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
                listener.rename();
            } else if (control1 && event.keyCode == 'i') {
                begin(event, listener);
            }
        });
    }

    private static void begin(Event event, Editor.Listener listener) {
        event.doit = false;
        listener.formula();
    }
}
