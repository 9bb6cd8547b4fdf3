package org.deepworkbench.topology.ui.internal.canvas;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What is live about a node, as lines of text. */
final class LiveWords {

    private LiveWords() {
    }

    /** {@return the lines, each with a break before it} */
    static String of(NodeOverlay live) {
        Stream<String> addresses = live.addresses().stream().map(URI::toString);
        Stream<String> values = live.values().entrySet().stream()
                .map(value -> NLS.bind(Messages.Live_value, value.getKey(), value.getValue()));
        Stream<String> clicks = Stream.concat(live.addresses().isEmpty() ? Stream.empty()
                : Stream.of(Messages.Live_clickAddress), live.logged() ? Stream.of(Messages.Live_clickState)
                        : Stream.empty());
        return Stream.of(Stream.of(live.text()), addresses, values, clicks).flatMap(lines -> lines)
                .map(line -> '\n' + line).collect(Collectors.joining());
    }
}
