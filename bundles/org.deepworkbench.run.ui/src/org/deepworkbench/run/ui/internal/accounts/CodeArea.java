package org.deepworkbench.run.ui.internal.accounts;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows where to go to sign in: the code large, with Copy, and the address, with Open; and how long it is good. */
final class CodeArea {

    private static final int TICK_MILLIS = 1000;
    private static final int POINTS = 28;
    private static final int MARGIN = 6;

    private final Composite area;
    private final Label toDo;
    private final Text code;
    private final Button copy;
    private final Text address;
    private final Button open;
    private final Label left;
    private URI opened = URI.create(""); //$NON-NLS-1$
    private Instant end = Instant.MAX;

    CodeArea(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 16).spacing(10, 10).applyTo(area);
        toDo = label(Messages.CodeArea_connecting);
        code = readOnly("signIn.code", Messages.CodeArea_code); //$NON-NLS-1$
        Font large = FontDescriptor.createFrom(JFaceResources.getTextFont()).setHeight(POINTS).setStyle(SWT.BOLD)
                .createFont(area.getDisplay());
        code.setFont(large);
        code.addDisposeListener(event -> large.dispose());
        GridDataFactory.createFrom((GridData) code.getLayoutData()).hint(SWT.DEFAULT, height(large)).applyTo(code);
        copy = button(Messages.CodeArea_copy, () -> CopyAction.copy(code.getText()));
        address = readOnly("signIn.address", Messages.CodeArea_address); //$NON-NLS-1$
        open = button(Messages.CodeArea_open, () -> Program.launch(opened.toString()));
        left = label(""); //$NON-NLS-1$
        left.setForeground(Palette.QUIET.on(area));
        seen(false, code, copy, address, open);
    }

    Control control() {
        return area;
    }

    /** {@return the height of a line} The control itself does not know it before it is seen. */
    private int height(Font font) {
        GC gc = new GC(area);
        try {
            gc.setFont(font);
            return gc.getFontMetrics().getHeight() + 2 * MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private Label label(String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Text readOnly(String id, String name) {
        Text text = ControlIds.tag(new Text(area, SWT.READ_ONLY | SWT.SINGLE), id);
        Accessibility.name(text, name);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private Button button(String words, Runnable pressed) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    /**
     * Shows a code that is to be typed at an address.
     *
     * @param where    told to the person
     * @param toOpen   what is opened: with the code in it, where the provider gives one
     */
    void showCode(URI where, URI toOpen, String given, Instant validUntil) {
        toDo.setText(Messages.CodeArea_toDo);
        code.setText(given);
        address.setText(where.toString());
        opened = toOpen;
        end = validUntil;
        seen(true, code, copy, address, open);
        copy.setFocus();
        tick();
    }

    /** Shows an address that the system's browser has been opened at. */
    void showBrowser(URI where) {
        toDo.setText(Messages.CodeArea_inBrowser);
        address.setText(where.toString());
        opened = where;
        seen(true, address, open);
    }

    private void seen(boolean visible, Control... controls) {
        for (Control control : controls) {
            control.setVisible(visible);
        }
        area.requestLayout();
    }

    private void tick() {
        if (area.isDisposed()) {
            return;
        }
        Duration remaining = Duration.between(Instant.now(), end);
        left.setText(remaining.isNegative() ? Messages.CodeArea_over
                : NLS.bind(Messages.CodeArea_left, Times.clock(remaining)));
        if (!remaining.isNegative()) {
            area.getDisplay().timerExec(TICK_MILLIS, this::tick);
        }
    }
}
