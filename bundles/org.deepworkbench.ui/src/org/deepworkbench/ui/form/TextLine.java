package org.deepworkbench.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A line into which text is typed, with a button or the like beside it. Used on the display thread only. */
public final class TextLine {

    private final Composite area;
    private final Text text;

    /** @param parent gets the line as a child; its layout places it */
    public TextLine(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    }

    /** {@return what is laid out} */
    public Composite area() {
        return area;
    }

    /** {@return what is typed into} */
    public Text text() {
        return text;
    }

    /** {@return the control, a child of the area, which gets the next place beside the text} */
    public <C extends Control> C beside(C control) {
        ((GridLayout) area.getLayout()).numColumns++;
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(control);
        return control;
    }

    /**
     * @param style   {@link SWT#PUSH} or {@link SWT#TOGGLE}
     * @param words   what stands on it
     * @param pressed is run when it is pressed
     * @return a new button beside the text
     */
    public Button button(int style, String words, Runnable pressed) {
        Button button = beside(new Button(area, style));
        button.setText(words);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }
}
