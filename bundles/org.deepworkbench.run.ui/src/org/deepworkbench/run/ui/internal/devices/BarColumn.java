package org.deepworkbench.run.ui.internal.devices;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/** A column with words and, behind them, a bar for a share. */
final class BarColumn extends ColumnLabelProvider {

    private static final int HEIGHT = 6;
    private static final int MARGIN = 10;
    private static final int SHORTEST = 24;
    private static final double LITTLE_LEFT = 0.9;

    private final Tree tree;
    private final int index;
    private final int wordsWidth;
    private final Function<DeviceRow, String> words;
    private final Function<DeviceRow, OptionalDouble> share;
    private final boolean scarce;

    /**
     * @param tree       whose column it is
     * @param index      of the column
     * @param wordsWidth pixels that the words take at most
     * @param scarce     whether it is bad when there is hardly anything left, as of memory
     */
    BarColumn(Tree tree, int index, int wordsWidth, Function<DeviceRow, String> words,
            Function<DeviceRow, OptionalDouble> share, boolean scarce) {
        this.tree = tree;
        this.index = index;
        this.wordsWidth = wordsWidth;
        this.words = words;
        this.share = share;
        this.scarce = scarce;
        tree.addListener(SWT.PaintItem, this::paint);
    }

    @Override
    public String getText(Object element) {
        return words.apply((DeviceRow) element);
    }

    private void paint(Event event) {
        if (event.index != index || !(event.item.getData() instanceof DeviceRow row)) {
            return;
        }
        int width = tree.getColumn(index).getWidth() - wordsWidth - MARGIN;
        OptionalDouble part = share.apply(row);
        if (part.isPresent() && width >= SHORTEST) {
            int left = event.x + wordsWidth;
            bar(event.gc, left, event.y + (event.height - HEIGHT) / 2, width, Math.clamp(part.getAsDouble(), 0, 1));
        }
    }

    private void bar(GC gc, int left, int top, int width, double part) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.LINE.on(tree));
        gc.fillRoundRectangle(left, top, width, HEIGHT, HEIGHT, HEIGHT);
        if (part > 0) {
            gc.setBackground((scarce && part >= LITTLE_LEFT ? Palette.CAUTION : Palette.ACCENT).on(tree));
            gc.fillRoundRectangle(left, top, Math.max(HEIGHT, (int) Math.round(width * part)), HEIGHT, HEIGHT, HEIGHT);
        }
    }
}
