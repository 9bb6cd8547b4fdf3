package org.deepworkbench.topology.core.internal.viewpoint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.yaml.TextRange;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlTree;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.core.viewpoint.Colour;
import org.deepworkbench.topology.core.viewpoint.Column;
import org.deepworkbench.topology.core.viewpoint.Condition;
import org.deepworkbench.topology.core.viewpoint.ConditionalStyle;
import org.deepworkbench.topology.core.viewpoint.EdgeMapping;
import org.deepworkbench.topology.core.viewpoint.ElementPath;
import org.deepworkbench.topology.core.viewpoint.Layer;
import org.deepworkbench.topology.core.viewpoint.NodeMapping;
import org.deepworkbench.topology.core.viewpoint.Representation;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.core.viewpoint.ViewpointFile;
import org.eclipse.osgi.util.NLS;

/** Reads the text of a viewpoint's file. */
public final class ViewpointReader {

    private static final Set<String> KEYS = keys("viewpoint", "title", "description", "representation", "nodes",
            "edges", "nesting", "columns", "layers", "filter", "styles");
    private static final Set<String> NODE_KEYS = keys("type", "icon", "colour");
    private static final Set<String> EDGE_KEYS = keys("type", "colour", "dash", "label");
    private static final Set<String> COLUMN_KEYS = keys("path", "title");
    private static final Set<String> LAYER_KEYS = keys("name", "title", "nodes", "when", "edges", "signs", "shown");
    private static final Set<String> NESTING_KEYS = keys("relationship", "container");
    private static final String NONE = "none";
    private static final Map<String, Nesting.Rule> RULES = Map.of("hosting", new Nesting.Rule.Hosting(), "network",
            new Nesting.Rule.Network(), "groups", new Nesting.Rule.Groups(), "types", new Nesting.Rule.Types());
    private static final Set<String> STYLE_KEYS = keys("when", "icon", "colour");
    /** What has an effect only in some representations. */
    private static final Map<String, Set<Representation>> EFFECTIVE = Map.of(
            "nodes", Set.of(Representation.DIAGRAM), "edges", Set.of(Representation.DIAGRAM),
            "layers", Set.of(Representation.DIAGRAM), "nesting", Set.of(Representation.DIAGRAM),
            "styles", Set.of(Representation.DIAGRAM), "columns", Set.of(Representation.TABLE),
            "filter", Set.of(Representation.DIAGRAM, Representation.TABLE, Representation.TREE));
    private static final Map<String, Column> WORDS = Map.of("all properties", new Column.Properties(false),
            "given properties", new Column.Properties(true));
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");

    /** An end of a relationship. */
    private enum End {
        SOURCE, TARGET
    }

    private final YamlTree tree;
    private final Report report;

    /** @param text a text of bounded length */
    public ViewpointReader(String text) {
        tree = YamlReader.read(text);
        report = new Report(text);
    }

    private static Set<String> keys(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }

    /** {@return what the text declares} */
    public ViewpointFile read() {
        tree.problems().forEach(problem -> report.add(problem.place(), problem.message()));
        Optional<Viewpoint> viewpoint = Optional.empty();
        if (tree.mapping().isPresent()) {
            viewpoint = viewpoint(new Section(tree.mapping().get(), report, KEYS));
        } else if (tree.whole()) {
            report.add(new TextRange(0, 0), Messages.File_empty);
        }
        return new ViewpointFile(viewpoint, report.problems());
    }

    private Optional<Viewpoint> viewpoint(Section file) {
        Optional<String> name = file.needed("viewpoint").filter(text -> isName(file, "viewpoint", text));
        Optional<String> title = file.words("title").or(() -> name);
        file.demand("representation");
        Optional<Representation> representation = file.word("representation", Representation.class);
        if (name.isEmpty() || representation.isEmpty()) {
            return Optional.empty();
        }
        EFFECTIVE.forEach((key, where) -> {
            if (file.has(key) && !where.contains(representation.get())) {
                file.wrong(key, NLS.bind(Messages.Read_unused, key, representation.get().word()));
            }
        });
        return Optional.of(new Viewpoint(name.get(), title.orElseThrow(), file.words("description").orElse(""),
                representation.get(), file.sections("nodes", NODE_KEYS, this::node),
                file.sections("edges", EDGE_KEYS, this::edge), nesting(file), file.each("columns", this::column),
                file.sections("layers", LAYER_KEYS, this::layer), file.each("filter", this::condition),
                file.sections("styles", STYLE_KEYS, this::style)));
    }

    private static boolean isName(Section section, String key, String text) {
        boolean fits = NAME.matcher(text).matches();
        if (!fits) {
            section.wrong(key, NLS.bind(Messages.Read_name, text));
        }
        return fits;
    }

    private Optional<NodeMapping> node(Section section) {
        Optional<NodeIcon> icon = section.word("icon", NodeIcon.class);
        Optional<Colour> colour = colour(section);
        return section.needed("type").map(type -> new NodeMapping(type, icon, colour));
    }

    private Optional<EdgeMapping> edge(Section section) {
        Optional<Colour> colour = colour(section);
        Optional<EdgeMapping.Dash> dash = section.word("dash", EdgeMapping.Dash.class);
        Optional<String> label = section.words("label");
        return section.needed("type").map(type -> new EdgeMapping(type, colour, dash, label));
    }

    /** Without a word about it, what is hosted is drawn inside its host. */
    private Nesting nesting(Section file) {
        if (!file.has("nesting")) {
            return Nesting.HOSTING;
        }
        return file.says("nesting", NONE) ? Nesting.NONE : new Nesting(file.each("nesting", this::rule));
    }

    private Optional<Nesting.Rule> rule(YamlNode item) {
        if (item.resolved() instanceof YamlMapping map) {
            return relationship(new Section(map, report, NESTING_KEYS));
        }
        Optional<Nesting.Rule> rule = item.resolved() instanceof YamlScalar scalar
                ? Optional.ofNullable(RULES.get(scalar.text())) : Optional.empty();
        if (rule.isEmpty()) {
            report.add(item, Messages.Read_nesting);
        }
        return rule;
    }

    private Optional<Nesting.Rule> relationship(Section section) {
        Optional<End> container = section.word("container", End.class);
        return section.needed("relationship")
                .map(type -> new Nesting.Rule.Relationship(type, container.orElse(End.TARGET) == End.TARGET));
    }

    private Optional<Layer> layer(Section section) {
        Optional<String> name = section.needed("name").filter(text -> isName(section, "name", text));
        List<Layer.Sign> signs = section.words("signs", Layer.Sign.class);
        boolean shown = section.truth("shown").orElse(true);
        return name.map(given -> new Layer(given, section.words("title").orElse(given), section.texts("nodes"),
                section.each("when", this::condition), section.texts("edges"), Set.copyOf(signs), shown));
    }

    private Optional<ConditionalStyle> style(Section section) {
        section.demand("when");
        List<Condition> when = section.each("when", this::condition);
        Optional<NodeIcon> icon = section.word("icon", NodeIcon.class);
        Optional<Colour> colour = colour(section);
        return when.isEmpty() ? Optional.empty() : Optional.of(new ConditionalStyle(when, icon, colour));
    }

    private Optional<Colour> colour(Section section) {
        Optional<String> text = section.text("colour");
        Optional<Colour> colour = text.flatMap(Colour::of);
        if (text.isPresent() && colour.isEmpty()) {
            section.wrong("colour", NLS.bind(Messages.Read_colour, text.get(), String.join(" ", Colour.names())));
        }
        return colour;
    }

    private Optional<Column> column(YamlNode item) {
        if (item.resolved() instanceof YamlScalar scalar) {
            return WORDS.containsKey(scalar.text()) ? Optional.of(WORDS.get(scalar.text()))
                    : path(item, scalar.text()).map(path -> new Column.One(path, path.title()));
        }
        if (!(item.resolved() instanceof YamlMapping map)) {
            report.add(item, Messages.Read_column);
            return Optional.empty();
        }
        Section section = new Section(map, report, COLUMN_KEYS);
        Optional<String> title = section.words("title");
        return section.needed("path").flatMap(text -> path(item, text))
                .map(path -> new Column.One(path, title.orElseGet(path::title)));
    }

    private Optional<ElementPath> path(YamlNode place, String text) {
        try {
            return Optional.of(ElementPath.parse(text));
        } catch (FaultException wrong) {
            report.add(place, wrong.fault().sentence());
            return Optional.empty();
        }
    }

    private Optional<Condition> condition(YamlNode item) {
        if (!(item.resolved() instanceof YamlScalar scalar)) {
            report.add(item, Messages.Condition_form);
            return Optional.empty();
        }
        try {
            return Optional.of(Condition.parse(scalar.text()));
        } catch (FaultException wrong) {
            report.add(item, wrong.fault().sentence());
            return Optional.empty();
        }
    }
}
