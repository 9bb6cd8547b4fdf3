package org.deepworkbench.topology.ui.internal.canvas;

import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;

/**
 * What the parts of a canvas share.
 *
 * @param model    what is shown
 * @param style    how it is drawn
 * @param actions  what gestures do
 * @param details  shows the details of what is selected
 * @param remedies tells what can be done about problems
 * @param adding   asks a person what to add
 * @param live     where clicks on what is live lead
 */
public record CanvasContext(CanvasModel model, NodeStyle style, CanvasActions actions, Runnable details,
        Remedies remedies, Consumer<AddRequest> adding, LiveLinks live) {

    /** {@return what the parts of a canvas share that is only looked at} */
    public static CanvasContext lookedAt(CanvasModel model, NodeStyle style, CanvasActions actions) {
        return new CanvasContext(model, style, actions, () -> { }, (menu, problems) -> { }, request -> { },
                LiveLinks.NONE);
    }
}
