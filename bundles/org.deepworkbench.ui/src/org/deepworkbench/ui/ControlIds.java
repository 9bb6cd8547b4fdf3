package org.deepworkbench.ui;

import org.eclipse.swt.widgets.Widget;

/** Stable names of controls, by which tests and tools find them whatever language they speak. */
public final class ControlIds {

    /** Key of {@link Widget#getData(String)} under which the name stands. */
    public static final String KEY = "org.deepworkbench.ui.id"; //$NON-NLS-1$

    private ControlIds() {
    }

    /**
     * @param widget gets the name
     * @param id     unique in its window, such as {@code catalog.search}
     * @return the widget
     */
    public static <W extends Widget> W tag(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
