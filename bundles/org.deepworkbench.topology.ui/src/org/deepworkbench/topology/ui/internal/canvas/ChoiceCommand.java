package org.deepworkbench.topology.ui.internal.canvas;

import java.util.List;
import org.deepworkbench.topology.core.edit.Edit;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;

/** Several edits of which a person chooses one, where a gesture fits more than one thing. */
final class ChoiceCommand extends Command {

    /**
     * One of the edits.
     *
     * @param words what is chosen, for people
     * @param edit  what it does
     */
    record Option(String words, Edit edit) {
    }

    private final Point place;
    private final List<Option> options;

    /**
     * @param place   where the gesture ended, in the coordinates of the canvas
     * @param options at least two edits
     */
    ChoiceCommand(Point place, List<Option> options) {
        this.place = place;
        this.options = List.copyOf(options);
    }

    /** {@return the command that offers the options, or does the only one} */
    static Command of(Point place, List<Option> options) {
        return options.size() == 1 ? new EditCommand(options.get(0).edit()) : new ChoiceCommand(place, options);
    }

    Point place() {
        return place;
    }

    List<Option> options() {
        return options;
    }
}
