package org.deepworkbench.cli.internal.deployment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.plan.Evaluation;
import org.eclipse.osgi.util.NLS;

/** Deployments in words. */
public final class DeploymentText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String INDENT = "  ";
    private static final int STATE_COLUMN = 24;
    private static final int TARGET_COLUMN = 38;
    private static final int NAME_COLUMN = 54;

    private final List<Line> lines = new ArrayList<>();

    private DeploymentText() {
    }

    private static String time(Instant time) {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }

    /** {@return the lines of one deployment in a list} */
    public static List<Line> row(Deployment deployment) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(deployment.id()).padTo(STATE_COLUMN).append(state(deployment)).padTo(TARGET_COLUMN)
                .add(deployment.target().name()).padTo(NAME_COLUMN).add(deployment.name()));
        deployment.fault().map(Fault::sentence)
                .ifPresent(reason -> lines.add(new Line().padTo(STATE_COLUMN).add(Style.FAINT, reason)));
        return lines;
    }

    private static Line state(Deployment deployment) {
        DeploymentState state = deployment.state();
        return new Line().add(StateWords.style(state), StateWords.word(state));
    }

    /** {@return everything that is known of a deployment} */
    public static List<Line> full(Deployment deployment) {
        DeploymentText text = new DeploymentText();
        text.add(deployment);
        return text.lines;
    }

    private void add(Deployment deployment) {
        DeploymentStatus status = deployment.status();
        lines.add(new Line().add(Style.STRONG, deployment.name()).add("  ").append(state(deployment)));
        row(Messages.DeploymentText_id, deployment.id());
        row(Messages.DeploymentText_target, deployment.targetLabel());
        row(Messages.DeploymentText_created, time(deployment.created()));
        status.step().ifPresent(step -> row(Messages.DeploymentText_step, step));
        deployment.unknownSince().ifPresent(since -> row(Messages.DeploymentText_unknownSince, time(since)));
        deployment.fault().ifPresent(fault -> row(Messages.DeploymentText_reason, fault.sentence()));
        if (deployment.mayRemain()) {
            row(Messages.DeploymentText_remains, NLS.bind(Messages.DeploymentText_remainsHow, deployment.id()));
        }
        section(Messages.DeploymentText_nodes, status.nodes().entrySet().stream()
                .map(node -> node.getKey() + "  " + StateWords.word(node.getValue())).toList());
        section(Messages.DeploymentText_endpoints,
                status.endpoints().stream().map(endpoint -> endpoint(deployment, endpoint)).toList());
        section(Messages.DeploymentText_resources, status.resources().stream()
                .map(part -> part.type() + "  " + part.id() + "  " + StateWords.word(part.state())).toList());
        section(Messages.DeploymentText_causes, status.causes().stream()
                .map(cause -> time(cause.time()) + "  " + (cause.where().isEmpty() ? "" : cause.where() + ": ")
                        + cause.text()).toList());
        section(Messages.Placement_limitations, deployment.limitations());
    }

    private static String endpoint(Deployment deployment, Endpoint endpoint) {
        List<String> modules = deployment.modules().stream()
                .filter(module -> module.endpoint().uri().equals(endpoint.uri())).map(module -> module.model().name())
                .toList();
        return endpoint.node() + "  " + endpoint.uri() + (modules.isEmpty() ? "" : "  " + String.join(", ", modules));
    }

    private void row(String label, String value) {
        lines.add(Line.of(INDENT).add(Style.FAINT, label + ": ").add(value));
    }

    private void section(String title, List<String> rows) {
        if (!rows.isEmpty()) {
            lines.add(new Line().add(Style.STRONG, title));
            rows.forEach(row -> lines.add(Line.of(INDENT + row)));
        }
    }

    /** {@return every output: its value, or why there is none} */
    public static List<Line> outputs(Deployment deployment) {
        Map<String, Evaluation> outputs = deployment.outputs();
        int column = 2 + outputs.keySet().stream().mapToInt(String::length).max().orElse(0);
        return outputs.entrySet().stream().map(output -> Line.of(output.getKey()).padTo(column)
                .append(switch (output.getValue()) {
                    case Evaluation.Available(Object value) -> Line.of(String.valueOf(value));
                    case Evaluation.NotAvailable(String reason) ->
                        new Line().add(Style.FAINT, NLS.bind(Messages.Results_notAvailable, reason));
                })).toList();
    }

    /** {@return what a deployment would make and take} */
    public static List<Line> forecast(Forecast forecast) {
        DeploymentText text = new DeploymentText();
        text.section(Messages.DeployCommand_parts, forecast.parts().stream()
                .map(part -> part.node() + "  " + part.place() + "  " + part.needs()).toList());
        text.section(Messages.DeployCommand_estimate, forecast.estimate());
        forecast.warnings().forEach(warning -> text.lines.add(new Line().add(Style.CAREFUL, warning)));
        return text.lines;
    }
}
