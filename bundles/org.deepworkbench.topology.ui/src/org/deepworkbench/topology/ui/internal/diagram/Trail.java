package org.deepworkbench.topology.ui.internal.diagram;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.diagram.Walk.Stop;

/**
 * The way along lines that the keyboard takes: back to what requires, on to what is required.
 *
 * @param diagram nodes and lines
 */
public record Trail(Diagram diagram) {

    /** {@return from a node the first line that ends there, from a line the node it begins at; nothing at the end} */
    public Optional<Stop> back(Stop from) {
        return from.line().map(line -> node(line.source()))
                .orElseGet(() -> diagram.incoming(from.node()).stream().findFirst().map(Trail::stop));
    }

    /** {@return from a node the first line that begins there, from a line the node it ends at; nothing at the end} */
    public Optional<Stop> on(Stop from) {
        return from.line().map(line -> node(line.target()))
                .orElseGet(() -> diagram.outgoing(from.node()).stream().findFirst().map(Trail::stop));
    }

    /**
     * {@return from a line the next one that ends at the same node, round and round; nothing from a node}
     *
     * @param by how many lines further; less than 0 for backwards
     */
    public Optional<Stop> beside(Stop from, int by) {
        return from.line().flatMap(line -> diagram.standIn(line.target()).map(diagram::incoming)
                .map(lines -> stop(beside(lines, line, by))));
    }

    private static Link beside(List<Link> lines, Link line, int by) {
        return lines.get(Math.floorMod(lines.indexOf(line) + by, lines.size()));
    }

    private Optional<Stop> node(String name) {
        return diagram.standIn(name).map(shown -> new Stop(shown, Optional.empty()));
    }

    private static Stop stop(Link line) {
        return new Stop(line.source(), Optional.of(line));
    }
}
