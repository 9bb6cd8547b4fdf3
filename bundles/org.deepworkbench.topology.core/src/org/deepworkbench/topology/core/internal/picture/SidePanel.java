package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/** The inputs and outputs of a topology as a list beside its picture. */
public final class SidePanel {

    private static final int WIDTH = 340;
    private static final int INSET = 16;
    private static final int TITLE = 30;
    private static final int ROW = 22;
    private static final int MAX_ROWS = 30;
    private static final double SIZE = 11.5;

    /** A row: a name and what stands behind it. */
    private record Row(String name, String detail) {
    }

    /** A list with its title. */
    private record Section(String title, List<Row> rows) {
    }

    private final List<Section> sections = new ArrayList<>();

    /** @param topology whose inputs and outputs are listed; empty for none */
    public SidePanel(Optional<TopologyTemplate> topology) {
        topology.ifPresent(template -> {
            add(Messages.Picture_inputs, template.getInputs().stream().map(SidePanel::input).toList());
            add(Messages.Picture_outputs, template.getOutputs().stream().map(SidePanel::output).toList());
        });
    }

    private void add(String title, List<Row> rows) {
        if (!rows.isEmpty()) {
            List<Row> shown = new ArrayList<>(rows.subList(0, Math.min(MAX_ROWS, rows.size())));
            if (rows.size() > MAX_ROWS) {
                shown.add(new Row("…", ""));
            }
            sections.add(new Section(title, shown));
        }
    }

    private static Row input(ParameterDefinition input) {
        String value = Values.show(input.getDefaultValue());
        boolean secret = input.getName().toLowerCase(Locale.ROOT).matches(".*(password|token|secret).*");
        return new Row(input.getName(), secret && !value.isEmpty() ? "•••" : value);
    }

    private static Row output(ParameterDefinition output) {
        return new Row(output.getName(), output.getDescription() == null ? "" : output.getDescription().strip());
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    int width() {
        return WIDTH;
    }

    int height() {
        return sections.stream().mapToInt(SidePanel::height).sum() + Math.max(0, sections.size() - 1) * INSET;
    }

    private static int height(Section section) {
        return TITLE + section.rows().size() * ROW + INSET;
    }

    void draw(SvgWriter svg, double x, double top) {
        double y = top;
        for (Section section : sections) {
            svg.rectangle(x, y, WIDTH, height(section), 10, "fill=\"#ffffff\" stroke=\"#e2e8f0\" stroke-width=\"1.2\"");
            svg.text(x + INSET, y + 22, section.title(),
                    "font-size=\"12\" font-weight=\"bold\" fill=\"#334155\"");
            double rowY = y + TITLE;
            for (Row row : section.rows()) {
                row(svg, row, x, rowY);
                rowY += ROW;
            }
            y += height(section) + INSET;
        }
    }

    private static void row(SvgWriter svg, Row row, double x, double y) {
        svg.path(String.format(Locale.ROOT, "M%.1f %.1fh%d", x + INSET, y + 1.5, WIDTH - 2 * INSET),
                "fill=\"none\" stroke=\"#f1f5f9\"");
        double nameWidth = Math.min(TextFit.width(row.name(), SIZE), WIDTH * 0.5);
        svg.text(x + INSET, y + 16, TextFit.fit(row.name(), SIZE, WIDTH * 0.5),
                "font-size=\"" + SIZE + "\" fill=\"#0f172a\"");
        svg.text(x + WIDTH - INSET, y + 16, TextFit.fit(row.detail(), SIZE, WIDTH - 2.0 * INSET - nameWidth - 16),
                "font-size=\"" + SIZE + "\" text-anchor=\"end\" fill=\"#64748b\"");
    }
}
