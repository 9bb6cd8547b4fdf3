package org.deepworkbench.run.ui.internal;

import java.util.function.Consumer;
import java.util.function.Function;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Lines of words that are read and not changed, in two columns and as long as need be: headings, lines with a sign,
 * facts. Filled anew as a whole. Used on the display thread only.
 */
public final class Sheet {

    private final ScrolledComposite scroll;
    private final Composite lines;

    /** @param id stable name of what holds the lines */
    public Sheet(Composite parent, String id) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        lines = ControlIds.tag(new Composite(scroll, SWT.NONE), id);
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        lines.setLayout(layout);
        scroll.setContent(lines);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** {@return what is laid out} */
    public Control control() {
        return scroll;
    }

    /** Replaces what stands there. */
    public void fill(Consumer<Sheet> writer) {
        for (Control old : lines.getChildren()) {
            old.dispose();
        }
        writer.accept(this);
        fit();
    }

    /** A line that says what follows. */
    public void heading(String text) {
        boolean first = lines.getChildren().length == 0;
        Label label = label(lines, text, 2);
        label.setForeground(Palette.QUIET.on(lines));
        ((GridData) label.getLayoutData()).verticalIndent = first ? 0 : 12;
    }

    /** A line with a sign before it. */
    public void line(Icons icon, String text) {
        line(icon, text, JFaceResources.getDialogFont());
    }

    /** Likewise in bold. */
    public void strong(Icons icon, String text) {
        line(icon, text, bold());
    }

    /** A line that belongs to the one above. */
    public void beneath(String text) {
        new Label(lines, SWT.NONE);
        label(lines, text, 1);
    }

    /**
     * Lines of what and its value, under each other.
     *
     * @param writer writes them
     */
    public void facts(Consumer<Facts> writer) {
        Composite block = new Composite(lines, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 4;
        block.setLayout(layout);
        block.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        writer.accept(new Facts(block));
    }

    /** Lines of what and its value. */
    public static final class Facts {

        private final Composite block;

        private Facts(Composite block) {
            this.block = block;
        }

        /** What, and its value. */
        public void add(String what, String value) {
            what(what, SWT.BEGINNING);
            label(block, value, 1);
        }

        /** What, and a control that shows its value. */
        public void add(String what, Function<Composite, Control> value) {
            what(what, SWT.CENTER);
            value.apply(block).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }

        private void what(String what, int alignment) {
            Label label = new Label(block, SWT.NONE);
            label.setText(plain(what));
            label.setForeground(Palette.QUIET.on(block));
            label.setLayoutData(new GridData(SWT.BEGINNING, alignment, false, false));
        }
    }

    private void line(Icons icon, String text, Font font) {
        Label sign = new Label(lines, SWT.NONE);
        sign.setImage(icon.image());
        sign.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
        label(lines, text, 1).setFont(font);
    }

    private static Label label(Composite parent, String text, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(plain(text));
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns, 1);
        data.widthHint = 100; // wraps at the width there is, not at its own
        label.setLayoutData(data);
        return label;
    }

    /** An ampersand would underline the letter behind it. */
    private static String plain(String text) {
        return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }

    private void fit() {
        lines.layout();
        scroll.setMinSize(lines.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
    }
}
