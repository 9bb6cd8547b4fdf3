package org.deepworkbench.topology.ui.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.swt.SWT;

/** A note on the canvas: a leaf of paper with a turned corner. Its text is wrapped; what does not fit is not seen. */
public final class NoteFigure extends Figure {

    private static final int CORNER = 12;
    private static final int MARGIN = 8;

    private final NodeStyle style;
    private final TextFlow text = new TextFlow();
    private boolean selected;

    /** Creates an empty note. */
    public NoteFigure(NodeStyle style) {
        this.style = style;
        setLayoutManager(new StackLayout());
        setBorder(new MarginBorder(MARGIN));
        FlowPage page = new FlowPage();
        page.add(text);
        add(page);
        text.setFont(style.fonts().small());
        text.setForegroundColor(style.look().text());
    }

    /** Shows {@code words}, or {@code hint} in faint letters if there are none. */
    public void setText(String words, String hint) {
        text.setText(words.isEmpty() ? hint : words);
        text.setForegroundColor(words.isEmpty() ? style.look().faint() : style.look().text());
    }

    /** {@return what is read on it} */
    public String text() {
        return text.getText();
    }

    /** Shows the note as selected or not. */
    public void setSelected(boolean isSelected) {
        selected = isSelected;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle paper = getBounds().getCopy().resize(-1, -1);
        PointList outline = new PointList(new int[] {paper.x, paper.y, paper.right() - CORNER, paper.y, paper.right(),
            paper.y + CORNER, paper.right(), paper.bottom(), paper.x, paper.bottom()});
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(style.look().paper());
        graphics.fillPolygon(outline);
        graphics.setForegroundColor(selected ? style.look().accent() : style.look().paperEdge());
        graphics.drawPolygon(outline);
        graphics.drawPolyline(new PointList(new int[] {paper.right() - CORNER, paper.y, paper.right() - CORNER,
            paper.y + CORNER, paper.right(), paper.y + CORNER}));
    }
}
