package org.deepworkbench.topology.ui.internal.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.spi.overlay.RuntimeOverlay;

/**
 * Which of the places where a topology runs is shown on its nodes.
 *
 * @param all    the places, newest first
 * @param wanted id of the one that a person has chosen
 * @param shown  whether anything is shown
 */
record RuntimeChoice(List<RuntimeOverlay> all, Optional<String> wanted, boolean shown) {

    /** Nothing is known yet. */
    static final RuntimeChoice FIRST = new RuntimeChoice(List.of(), Optional.empty(), true);

    RuntimeChoice {
        all = List.copyOf(all);
    }

    RuntimeChoice with(List<RuntimeOverlay> now) {
        return new RuntimeChoice(now, wanted, shown);
    }

    /** A person wants that place. */
    RuntimeChoice wanting(String id) {
        return new RuntimeChoice(all, Optional.of(id), true);
    }

    RuntimeChoice shown(boolean nowShown) {
        return new RuntimeChoice(all, wanted, nowShown);
    }

    /** {@return the place that is wanted, else the newest that lives or has failed: what was ended tells nothing} */
    Optional<RuntimeOverlay> chosen() {
        return wanted.flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst())
                .or(() -> all.stream().filter(each -> !each.ended() || each.state() == NodeOverlay.State.BAD)
                        .findFirst());
    }

    /** {@return what is drawn on the nodes} */
    Map<String, NodeOverlay> nodes() {
        return shown ? chosen().map(RuntimeOverlay::nodes).orElse(Map.of()) : Map.of();
    }
}
