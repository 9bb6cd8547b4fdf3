package org.deepworkbench.topology.core.viewpoint.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.viewpoint.graph.GraphPlaces.Spot;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;

/**
 * Draws a graph in layers (after Sugiyama, Tagawa and Toda 1981): an edge over several layers goes through a point in
 * each, what is connected is brought near, and then each layer is moved as near to its neighbours as order allows.
 */
final class LayeredDrawing {

    private static final int BETWEEN_BOXES = 14;
    private static final int BETWEEN_LAYERS = 96;
    private static final int MARGIN = 24;
    private static final int SWEEPS = 8;
    /** Points in which long edges cross layers; a graph with more is drawn with straight edges. */
    private static final int MOST_POINTS = 60_000;

    private final ViewGraph graph;
    private final Layering layering;
    private final List<Item> boxes = new ArrayList<>();
    private final List<List<Item>> layers = new ArrayList<>();
    private final List<List<Item>> chains = new ArrayList<>();
    /** By the number of the layer. */
    private final int[] widths;
    /** Left edges, by the number of the layer, and where one more layer would begin. */
    private final int[] lefts;

    /** A vertex, or a point where a long edge crosses a layer. */
    private static final class Item {
        private final int layer;
        private final int height;
        private final List<Item> before = new ArrayList<>();
        private final List<Item> after = new ArrayList<>();
        private double wish;
        private int index;
        private double middle;

        Item(int layer, int height) {
            this.layer = layer;
            this.height = height;
        }

        void aim(List<Item> neighbours, ToDoubleFunction<Item> place, double otherwise) {
            wish = neighbours.stream().mapToDouble(place).average().orElse(otherwise);
        }
    }

    LayeredDrawing(ViewGraph graph, ToIntFunction<Vertex> width) {
        this.graph = graph;
        layering = new Layering(graph);
        widths = new int[layering.count()];
        lefts = new int[layering.count() + 1];
        for (int i = 0; i < layering.count(); i++) {
            layers.add(new ArrayList<>());
        }
        for (int i = 0; i < graph.vertices().size(); i++) {
            boxes.add(item(layering.of(i), GraphPlaces.BOX_HEIGHT));
            widths[layering.of(i)] = Math.max(widths[layering.of(i)], width.applyAsInt(graph.vertices().get(i)));
        }
        lefts[0] = MARGIN;
        for (int i = 0; i < widths.length; i++) {
            lefts[i + 1] = lefts[i] + widths[i] + BETWEEN_LAYERS;
        }
        int points = 0;
        for (int i = 0; i < graph.edges().size(); i++) {
            List<Item> chain = chain(i, points < MOST_POINTS);
            points += chain.size();
            chains.add(chain);
        }
    }

    private Item item(int layer, int height) {
        Item item = new Item(layer, height);
        item.index = layers.get(layer).size();
        layers.get(layer).add(item);
        return item;
    }

    /** The boxes of an edge with the points between them, from left to right. */
    private List<Item> chain(int edge, boolean pointed) {
        Edge which = graph.edges().get(edge);
        boolean back = layering.isBack(edge);
        Item left = boxes.get(back ? which.target() : which.source());
        Item right = boxes.get(back ? which.source() : which.target());
        List<Item> chain = new ArrayList<>(List.of(left));
        for (int layer = left.layer + 1; pointed && layer < right.layer; layer++) {
            chain.add(item(layer, 0));
        }
        chain.add(right);
        for (int i = 1; i < chain.size() && left.layer < right.layer; i++) {
            chain.get(i - 1).after.add(chain.get(i));
            chain.get(i).before.add(chain.get(i - 1));
        }
        return chain;
    }

    GraphPlaces places() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(sweep % 2 == 0, this::sort);
        }
        layers.forEach(LayeredDrawing::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(sweep % 2 == 0, this::approach);
        }
        return drawn();
    }

    private interface Step {
        void take(List<Item> layer, boolean forward);
    }

    private void sweep(boolean forward, Step step) {
        List<List<Item>> way = new ArrayList<>(layers);
        if (!forward) {
            Collections.reverse(way);
        }
        way.forEach(layer -> step.take(layer, forward));
    }

    private void sort(List<Item> layer, boolean forward) {
        layer.forEach(item -> item.aim(forward ? item.before : item.after, neighbour -> neighbour.index, item.index));
        layer.sort(Comparator.comparingDouble(item -> item.wish));
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).index = i;
        }
    }

    private static void stack(List<Item> layer) {
        double y = 0;
        for (Item item : layer) {
            item.middle = y + item.height / 2.0;
            y += item.height + BETWEEN_BOXES;
        }
    }

    /** Moves the items of a layer as near as possible to their neighbours, in their order and without overlap. */
    private void approach(List<Item> layer, boolean forward) {
        layer.forEach(item -> item.aim(forward ? item.before : item.after, neighbour -> neighbour.middle, item.middle));
        double[] offsets = new double[layer.size()];
        double[] wishes = new double[layer.size()];
        for (int i = 0; i < layer.size(); i++) {
            offsets[i] = i == 0 ? 0
                    : offsets[i - 1] + (layer.get(i - 1).height + layer.get(i).height) / 2.0 + BETWEEN_BOXES;
            wishes[i] = layer.get(i).wish - offsets[i];
        }
        double[] risen = Rising.nearest(wishes);
        for (int i = 0; i < risen.length; i++) {
            layer.get(i).middle = risen[i] + offsets[i];
        }
    }

    private GraphPlaces drawn() {
        double top = layers.stream().flatMap(List::stream).mapToDouble(item -> item.middle - item.height / 2.0).min()
                .orElse(0);
        double bottom = layers.stream().flatMap(List::stream).mapToDouble(item -> item.middle + item.height / 2.0)
                .max().orElse(0);
        layers.forEach(layer -> layer.forEach(item -> item.middle += MARGIN - top));
        List<Bounds> bounds = boxes.stream().map(item -> new Bounds(lefts[item.layer],
                (int) Math.round(item.middle) - GraphPlaces.BOX_HEIGHT / 2, widths[item.layer],
                GraphPlaces.BOX_HEIGHT)).toList();
        List<List<Spot>> routes = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            routes.add(route(chains.get(i), layering.isBack(i)));
        }
        int width = lefts[layers.size()] - BETWEEN_LAYERS + MARGIN;
        return new GraphPlaces(bounds, routes, Math.max(width, 2 * MARGIN), (int) (bottom - top) + 2 * MARGIN);
    }

    private List<Spot> route(List<Item> chain, boolean back) {
        List<Spot> route = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Item item = chain.get(i);
            int y = (int) Math.round(item.middle);
            if (i > 0) {
                route.add(new Spot(lefts[item.layer], y));
            }
            if (i < chain.size() - 1) {
                route.add(new Spot(lefts[item.layer] + widths[item.layer], y));
            }
        }
        if (back) {
            Collections.reverse(route);
        }
        return List.copyOf(route);
    }
}
