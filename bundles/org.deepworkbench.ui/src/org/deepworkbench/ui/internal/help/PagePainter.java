package org.deepworkbench.ui.internal.help;

import java.util.Set;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.internal.help.StyledPage.Line;
import org.deepworkbench.ui.internal.help.StyledPage.Mark;
import org.deepworkbench.ui.internal.help.StyledPage.Run;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Puts a styled page into a text widget, with the theme's fonts and colours. */
final class PagePainter {

    private static final int STEP = 20;
    private static final int LINE_SPACING = 3;

    private final StyledText widget;
    private final LocalResourceManager resources;

    PagePainter(StyledText widget) {
        this.widget = widget;
        resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.setLineSpacing(LINE_SPACING);
        widget.setTabStops(new int[] {STEP});
    }

    void show(StyledPage page) {
        widget.setText(page.text());
        for (Run run : page.runs()) {
            widget.setStyleRange(style(run));
        }
        for (Line line : page.lines()) {
            if (line.number() < widget.getLineCount()) {
                int indent = STEP * (line.level() - (line.hangs() ? 1 : 0));
                widget.setLineIndent(line.number(), 1, indent);
                widget.setLineWrapIndent(line.number(), 1, STEP * line.level());
            }
        }
        widget.setCaretOffset(0);
        widget.setTopPixel(0);
    }

    private StyleRange style(Run run) {
        StyleRange range = new StyleRange(run.start(), run.length(), null, null);
        Set<Mark> marks = run.marks();
        range.font = resources.create(font(marks));
        if (marks.contains(Mark.QUOTE)) {
            range.foreground = Palette.QUIET.on(widget);
        }
        if (marks.contains(Mark.LINK)) {
            range.foreground = Palette.ACCENT.on(widget);
            range.underline = true;
            range.data = run.target();
        }
        return range;
    }

    private FontDescriptor font(Set<Mark> marks) {
        if (marks.contains(Mark.CODE)) {
            return JFaceResources.getTextFontDescriptor();
        }
        FontDescriptor font = FontDescriptor.createFrom(widget.getFont());
        int style = marks.contains(Mark.EMPHASIS) ? SWT.ITALIC : SWT.NORMAL;
        if (marks.contains(Mark.STRONG)) {
            style |= SWT.BOLD;
        }
        int larger = larger(marks);
        return larger > 0 ? font.increaseHeight(larger).setStyle(SWT.BOLD) : font.setStyle(style);
    }

    private static int larger(Set<Mark> marks) {
        if (marks.contains(Mark.HEADING_1)) {
            return 7;
        }
        if (marks.contains(Mark.HEADING_2)) {
            return 3;
        }
        return marks.contains(Mark.HEADING_3) ? 1 : 0;
    }
}
