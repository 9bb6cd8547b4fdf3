package org.deepworkbench.topology.core.internal.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.Drawing;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.core.picture.TopologyLayout.View;

/**
 * A layout as JSON: <code>{ "version": 1, "nodes": { "name": { "x": 0, "y": 0, "width": 0, "height": 0 } } }</code>,
 * sizes only where somebody fixed them; and, where there are any, <code>"collapsed": ["name"]</code>,
 * <code>"pinned": ["name"]</code>, <code>"notes": { "id": { "x", "y", "width", "height", "text" } }</code>,
 * <code>"views": { "name": { "x", "y", "width", "height", "nesting" } }</code>, <code>"lines": [ { "source",
 * "requirement", "target", "turns": [0] } ]</code> and, for diagrams that draw nodes inside each other in their own way,
 * <code>"nestings": { "key": { "nodes", "lines", "pinned", "notes" } }</code>. Names are sorted, so that two versions of a
 * file are easy to compare; views keep their order.
 */
final class LayoutJson {

    private static final int VERSION = 1;
    private static final int MAX_COORDINATE = 1_000_000;
    private static final int MAX_NOTE = 20_000;
    private static final Comparator<Line> BY_NAMES = Comparator.comparing(Line::source)
            .thenComparing(Line::requirement).thenComparing(Line::target);

    private LayoutJson() {
    }

    /** {@return the layout that the JSON describes; what is no place is left out} */
    static TopologyLayout parse(String json) throws JsonProcessingException {
        JsonNode root = new ObjectMapper().readTree(json);
        Map<String, Drawing> apart = new LinkedHashMap<>();
        root.path("nestings").properties().forEach(entry -> apart.put(entry.getKey(), drawing(entry.getValue())));
        Drawing drawing = drawing(root);
        return new TopologyLayout(drawing.nodes(), names(root.path("collapsed")), drawing.pinned(), drawing.notes(),
                entries(root.path("views"), LayoutJson::view), drawing.bends(), Nesting.HOSTING, apart);
    }

    private static Drawing drawing(JsonNode object) {
        return new Drawing(entries(object.path("nodes"), (node, bounds) -> bounds), bends(object.path("lines")),
                names(object.path("pinned")), entries(object.path("notes"), LayoutJson::note));
    }

    private static View view(JsonNode node, Bounds bounds) {
        return new View(bounds, node.path("nesting").asText(Nesting.HOSTING.key()));
    }

    private static Note note(JsonNode node, Bounds bounds) {
        String text = node.path("text").asText();
        return new Note(bounds, text.substring(0, Math.min(text.length(), MAX_NOTE)));
    }

    private static <V> Map<String, V> entries(JsonNode object, BiFunction<JsonNode, Bounds, V> make) {
        Map<String, V> entries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            bounds(entry.getValue())
                    .ifPresent(bounds -> entries.put(entry.getKey(), make.apply(entry.getValue(), bounds)));
        }
        return entries;
    }

    private static Optional<Bounds> bounds(JsonNode node) {
        return node.path("x").isNumber() && node.path("y").isNumber()
                ? Optional.of(new Bounds(coordinate(node, "x"), coordinate(node, "y"),
                        Math.max(0, coordinate(node, "width")), Math.max(0, coordinate(node, "height"))))
                : Optional.empty();
    }

    private static int coordinate(JsonNode node, String name) {
        return coordinate(node.path(name));
    }

    private static int coordinate(JsonNode number) {
        return Math.clamp(Math.round(number.asDouble(0)), -MAX_COORDINATE, MAX_COORDINATE);
    }

    private static Map<Line, Bends> bends(JsonNode array) {
        Map<Line, Bends> bends = new LinkedHashMap<>();
        for (JsonNode line : array) {
            List<Integer> turns = new ArrayList<>();
            line.path("turns").forEach(turn -> turns.add(coordinate(turn)));
            if (turns.size() <= Bends.MOST && turns.size() % 2 == 1) {
                bends.put(new Line(line.path("source").asText(), line.path("requirement").asText(),
                        line.path("target").asText()), new Bends(turns));
            }
        }
        return bends;
    }

    private static Set<String> names(JsonNode array) {
        Set<String> names = new LinkedHashSet<>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }

    static String format(TopologyLayout shown) {
        TopologyLayout layout = shown.as(Nesting.HOSTING);
        ObjectNode root = new ObjectMapper().createObjectNode().put("version", VERSION);
        putNodes(root, layout.nodes());
        putNames(root, "collapsed", layout.collapsed());
        putNames(root, "pinned", layout.pinned());
        putNotes(root, layout.notes());
        if (!layout.views().isEmpty()) {
            ObjectNode views = root.putObject("views");
            layout.views().forEach((name, view) -> put(views.putObject(name), view));
        }
        putLines(root, layout.bends());
        if (!layout.apart().isEmpty()) {
            ObjectNode nestings = root.putObject("nestings");
            new TreeMap<>(layout.apart()).forEach((key, drawing) -> {
                ObjectNode nesting = nestings.putObject(key);
                putNodes(nesting, drawing.nodes());
                putNames(nesting, "pinned", drawing.pinned());
                putNotes(nesting, drawing.notes());
                putLines(nesting, drawing.bends());
            });
        }
        return root.toPrettyString() + "\n";
    }

    private static void putNodes(ObjectNode object, Map<String, Bounds> places) {
        ObjectNode nodes = object.putObject("nodes");
        new TreeMap<>(places).forEach((name, bounds) -> put(nodes.putObject(name), bounds));
    }

    private static void putNotes(ObjectNode object, Map<String, Note> all) {
        if (!all.isEmpty()) {
            ObjectNode notes = object.putObject("notes");
            new TreeMap<>(all).forEach((id, note) -> put(notes.putObject(id), note.bounds()).put("text", note.text()));
        }
    }

    private static void put(ObjectNode object, View view) {
        put(object, view.area());
        if (!view.nesting().equals(Nesting.HOSTING.key())) {
            object.put("nesting", view.nesting());
        }
    }

    private static void putLines(ObjectNode object, Map<Line, Bends> bends) {
        if (!bends.isEmpty()) {
            ArrayNode lines = object.putArray("lines");
            bends.entrySet().stream().sorted(Map.Entry.comparingByKey(BY_NAMES))
                    .forEach(entry -> put(lines.addObject(), entry.getKey(), entry.getValue()));
        }
    }

    private static ObjectNode put(ObjectNode node, Bounds bounds) {
        node.put("x", bounds.x()).put("y", bounds.y());
        if (bounds.width() > 0 || bounds.height() > 0) {
            node.put("width", bounds.width()).put("height", bounds.height());
        }
        return node;
    }

    private static void put(ObjectNode object, Line line, Bends bends) {
        ArrayNode turns = object.put("source", line.source()).put("requirement", line.requirement())
                .put("target", line.target()).putArray("turns");
        bends.turns().forEach(turns::add);
    }

    private static void putNames(ObjectNode root, String key, Set<String> names) {
        if (!names.isEmpty()) {
            ArrayNode array = root.putArray(key);
            new TreeSet<>(names).forEach(array::add);
        }
    }
}
