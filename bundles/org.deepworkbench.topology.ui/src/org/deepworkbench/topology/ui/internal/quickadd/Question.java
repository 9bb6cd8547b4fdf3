package org.deepworkbench.topology.ui.internal.quickadd;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.eclipse.draw2d.geometry.Point;

/**
 * What a person is asked when something is to be added.
 *
 * @param title   what it is about
 * @param fitting makes offers of items, only of those that fit
 * @param about   the node that they fit, where the rest may be shown too; nothing where it may not
 * @param place   finds the place of an offer, in the diagram
 */
record Question(String title, Function<List<LibraryItem>, List<Offer>> fitting, Optional<String> about,
        Function<Offer, Point> place) {
}
