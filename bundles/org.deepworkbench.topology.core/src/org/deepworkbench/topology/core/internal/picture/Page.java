package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.internal.picture.Svg.Type;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.Folded;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.eclipse.osgi.util.NLS;

/** The whole picture: title and description above, inputs left, the diagram in the middle, outputs right. */
public final class Page {

    /** A picture with more nodes could not be read, and would take much memory. */
    private static final int MOST_NODES = 1_000;
    private static final int MARGIN = 28;
    private static final int GAP = 28;
    private static final int LEAST_WIDTH = 720;
    private static final int DESCRIPTION_LINES = 2;
    private static final int DESCRIPTION_LINE = 17;
    private static final int TITLE_LINE = 34;
    private static final int WHITE = 0xFFFFFF;
    private static final Type TITLE = new Type(20, DiagramStyle.TEXT).strong();
    private static final Type DESCRIPTION = new Type(12, DiagramStyle.FAINT);

    private final Svg svg = new Svg();
    private final String title;
    private final Optional<String> description;
    private final SideList inputs;
    private final SideList outputs;
    private final TopologyDiagram diagram;
    private final DiagramArea area;
    private final Optional<String> note;

    /**
     * @param name     title of a topology that gives itself none
     * @param template the topology
     * @param types    its types
     * @param known    places of nodes as far as they are known
     */
    public Page(String name, ServiceTemplate template, TypeLibrary types, TopologyLayout known) {
        Optional<TopologyTemplate> topology = Optional.ofNullable(template.getTopology());
        title = displayName(template).orElse(name);
        description = Optional.ofNullable(template.getDescription())
                .or(() -> topology.map(TopologyTemplate::getDescription)).filter(text -> !text.isBlank());
        inputs = new SideList(Messages.Page_inputs, items(topology.stream().map(TopologyTemplate::getInputs), true));
        outputs = new SideList(Messages.Page_outputs,
                items(topology.stream().map(TopologyTemplate::getOutputs), false));
        TopologyDiagram whole = new Folded(TopologyDiagram.of(template, types, known.nesting()),
                known.collapsed(), node -> false).shown();
        diagram = whole.first(MOST_NODES);
        area = new DiagramArea(diagram, known);
        note = whole.nodes().size() == diagram.nodes().size() ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Page_moreNodes, MOST_NODES, whole.nodes().size()));
    }

    private static Optional<String> displayName(ServiceTemplate template) {
        return template.getMetadata().stream().filter(entry -> "display_name".equals(entry.getName()))
                .map(entry -> entry.getValue() instanceof ScalarValue scalar ? scalar.getText() : "")
                .filter(text -> !text.isBlank()).findFirst();
    }

    private static List<SideList.Item> items(Stream<? extends List<ParameterDefinition>> parameters, boolean input) {
        return parameters.flatMap(List::stream).filter(parameter -> parameter.getName() != null)
                .map(parameter -> item(parameter, input)).toList();
    }

    private static SideList.Item item(ParameterDefinition parameter, boolean input) {
        String type = parameter.getType() == null ? "" : parameter.getType();
        boolean needed = input && parameter.isRequired() && parameter.getDefaultValue() == null;
        return new SideList.Item(parameter.getName(), needed ? NLS.bind(Messages.Page_needed, type) : type, needed);
    }

    /** {@return the picture as an SVG document} */
    public String svg() {
        int left = inputs.items().isEmpty() ? 0 : SideList.WIDTH + GAP;
        int right = outputs.items().isEmpty() ? 0 : SideList.WIDTH + GAP;
        int width = Math.max(LEAST_WIDTH, left + area.width() + right);
        int middle = width - left - right;
        int top = MARGIN + heading(width);
        int height = Math.max(area.height(), Math.max(inputs.height(), outputs.height()));
        inputs(top);
        frame(MARGIN + left, top, middle, height);
        if (right > 0) {
            outputs.draw(svg, MARGIN + width - SideList.WIDTH, top);
        }
        return document(width + 2 * MARGIN, top + height + MARGIN);
    }

    private void inputs(int top) {
        if (!inputs.items().isEmpty()) {
            inputs.draw(svg, MARGIN, top);
        }
    }

    /** Draws title and description; returns their height. */
    private int heading(int width) {
        svg.text(Words.fit(title, TITLE.size(), true, width), MARGIN, MARGIN + 18, TITLE);
        int y = MARGIN + TITLE_LINE;
        List<String> lines = new ArrayList<>();
        description.ifPresent(text -> lines.addAll(Words.wrap(text, DESCRIPTION.size(), width, DESCRIPTION_LINES)));
        note.ifPresent(lines::add);
        for (String line : lines) {
            svg.text(line, MARGIN, y + 8, DESCRIPTION);
            y += DESCRIPTION_LINE;
        }
        return y + 8 - MARGIN;
    }

    private void frame(int x, int y, int width, int height) {
        svg.rectangle(x, y, width, height, 2 * DiagramStyle.CARD_RADIUS, DiagramStyle.CANVAS);
        if (diagram.nodes().isEmpty()) {
            svg.text(Messages.Page_empty, x + width / 2.0, y + height / 2.0, DESCRIPTION.middle());
        } else {
            area.draw(svg, x + (width - area.width()) / 2, y + (height - area.height()) / 2);
        }
    }

    private String document(int width, int height) {
        Svg page = new Svg();
        page.rectangle(0, 0, width, height, 0, WHITE);
        return page.append(svg).document(width, height, title, Icons.definitions(
                diagram.nodes().stream().map(Node::icon).collect(Collectors.toSet())));
    }
}
