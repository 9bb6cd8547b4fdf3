package org.deepworkbench.topology.ui.internal.quickadd;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.library.LibrarySearch;
import org.deepworkbench.topology.ui.internal.library.Preferred;
import org.deepworkbench.topology.ui.internal.session.Joint;

/** Finds offers by what is typed. Needs no display. */
final class OfferSearch {

    private final LibrarySearch library;
    private final Map<LibraryItem, List<Offer>> fitting;
    private final Map<LibraryItem, List<Offer>> everything;

    /**
     * @param library    finds items
     * @param fitting    the offers that fit
     * @param everything the offers that a person may see besides, each item once
     */
    OfferSearch(LibrarySearch library, List<Offer> fitting, List<Offer> everything) {
        this.library = library;
        this.fitting = byItem(fitting);
        this.everything = byItem(everything);
    }

    private static Map<LibraryItem, List<Offer>> byItem(List<Offer> offers) {
        return offers.stream().collect(Collectors.groupingBy(Offer::item, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * {@return the offers found, the best first; with nothing typed those inside a container before all others}
     *
     * @param typed     words or humps
     * @param all       whether what does not fit is offered too
     * @param preferred favourites and what was used last
     */
    List<Offer> find(String typed, boolean all, Preferred preferred) {
        List<Offer> found = library.find(typed, preferred).stream().flatMap(item -> offers(item, all).stream())
                .toList();
        return typed.isBlank() ? insideFirst(found) : found;
    }

    private List<Offer> offers(LibraryItem item, boolean all) {
        List<Offer> fits = fitting.getOrDefault(item, List.of());
        return fits.isEmpty() && all ? everything.getOrDefault(item, List.of()) : fits;
    }

    private static List<Offer> insideFirst(List<Offer> offers) {
        return offers.stream().sorted(Comparator.comparing(offer -> !(offer.joint() instanceof Joint.Inside)))
                .toList();
    }
}
