package org.deepworkbench.ui;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Words that screen readers say of controls that do not say themselves what they are. */
public final class Accessibility {

    /** Key of {@link Control#getData(String)} under which a supplier of the name stands. */
    public static final String KEY = "org.deepworkbench.ui.name"; //$NON-NLS-1$

    private Accessibility() {
    }

    /**
     * @param control is called so
     * @param name    what it is, in a word or two
     */
    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /**
     * @param control is called so
     * @param name    what it is or shows at the moment of the question
     */
    public static void name(Control control, Supplier<String> name) {
        control.setData(KEY, name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }

    /**
     * @param control is called what the label says
     * @param label   stands beside it
     */
    public static void label(Control control, Label label) {
        control.setData(KEY, (Supplier<String>) label::getText);
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
    }
}
