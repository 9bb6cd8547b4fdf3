package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.topology.core.assist.Colouring;
import org.deepworkbench.topology.core.assist.SourceToken;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Colours the text of a topology: after a change the lines that depend on it. */
final class TopologyColouring implements IPresentationDamager, IPresentationRepairer {

    private static final int TYPES = 2;
    private static final int FUNCTIONS = 3;

    private final Control control;
    private IDocument text;

    /** @param control the control that is coloured, for its shade */
    TopologyColouring(Control control) {
        this.control = control;
    }

    /** Colours everything anew when the theme has changed between light and dark. */
    void follow(ITextViewer viewer) {
        boolean[] dark = {Palette.isDark(control)};
        control.addListener(SWT.Paint, event -> {
            if (dark[0] != Palette.isDark(control)) {
                dark[0] = !dark[0];
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        viewer.invalidateTextPresentation();
                    }
                });
            }
        });
    }

    @Override
    public void setDocument(IDocument document) {
        text = document;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        try {
            int start = text.getLineInformationOfOffset(event.getOffset()).getOffset();
            int changed = event.getOffset() + (event.getText() == null ? 0 : event.getText().length());
            int end = Math.max(Colouring.reach(text.get(), start), Colouring.reach(text.get(), changed));
            return new Region(start, end - start);
        } catch (BadLocationException outside) {
            return partition;
        }
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int from = damage.getOffset();
        int to = from + damage.getLength();
        int done = from;
        for (SourceToken token : Colouring.of(text.get(), from, to)) {
            if (token.offset() >= done && token.offset() + token.length() <= to) {
                plain(presentation, done, token.offset());
                presentation.addStyleRange(style(token));
                done = token.offset() + token.length();
            }
        }
        plain(presentation, done, to);
    }

    /** What has no colour loses the one that it had before. */
    private static void plain(TextPresentation presentation, int from, int to) {
        if (to > from) {
            presentation.addStyleRange(new StyleRange(from, to - from, null, null));
        }
    }

    private StyleRange style(SourceToken token) {
        boolean name = token.kind() == SourceToken.Kind.NAME;
        return new StyleRange(token.offset(), token.length(), color(token.kind()), null, name ? SWT.BOLD : SWT.NORMAL);
    }

    private Color color(SourceToken.Kind kind) {
        return switch (kind) {
            case KEYNAME -> Palette.ACCENT.on(control);
            case NAME, KEY -> null;
            case TYPE -> Palette.curve(TYPES, control);
            case FUNCTION, ANCHOR -> Palette.curve(FUNCTIONS, control);
            case STRING -> Palette.GOOD.on(control);
            case NUMBER -> Palette.CAUTION.on(control);
            case COMMENT -> Palette.QUIET.on(control);
        };
    }
}
