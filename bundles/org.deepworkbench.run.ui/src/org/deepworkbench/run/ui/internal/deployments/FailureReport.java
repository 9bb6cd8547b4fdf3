package org.deepworkbench.run.ui.internal.deployments;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.StateWords;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Resource;
import org.eclipse.osgi.util.NLS;

/** Why a deployment failed or is in trouble, with all that bears on it, as text that can go into a mail. */
final class FailureReport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"); //$NON-NLS-1$

    private final Deployment deployment;
    private final List<String> lines = new ArrayList<>();

    private FailureReport(Deployment deployment) {
        this.deployment = deployment;
    }

    /** {@return the report; only that nothing has failed, where nothing has} Secrets are masked. */
    static String of(Deployment deployment) {
        FailureReport report = new FailureReport(deployment);
        if (deployment.fault().isEmpty() && troubles(deployment).isEmpty()) {
            return Messages.FailureReport_nothing;
        }
        report.write();
        return String.join("\n", report.lines); //$NON-NLS-1$
    }

    private static List<Cause> troubles(Deployment deployment) {
        return deployment.status().causes().stream().filter(Cause::trouble).toList();
    }

    private void write() {
        deployment.fault().ifPresent(this::fault);
        section(Messages.FailureReport_troubles, troubles(deployment).stream().map(this::line).toList());
        section(Messages.FailureReport_steps, deployment.status().causes().stream().filter(cause -> !cause.trouble())
                .map(this::line).toList());
        section(Messages.FailureReport_nodes, deployment.status().nodes().entrySet().stream()
                .map(node -> pair(node.getKey(), StateWords.of(node.getValue()))).toList());
        section(Messages.FailureReport_resources,
                deployment.status().resources().stream().flatMap(this::resource).toList());
        section(Messages.FailureReport_limitations, deployment.limitations());
        section(Messages.FailureReport_history, deployment.history().stream()
                .map(passage -> time(passage.time()) + "  " + StateWords.of(passage.state())).toList()); //$NON-NLS-1$
        section(Messages.FailureReport_about, about());
    }

    private void fault(Fault fault) {
        lines.add(fault.what());
        Stream.of(fault.why(), fault.remedy()).filter(text -> !text.isBlank()).forEach(lines::add);
        if (!fault.where().isBlank()) {
            lines.add(NLS.bind(Messages.FailureReport_where, fault.where()));
        }
        if (deployment.mayRemain()) {
            lines.add(Messages.Fact_remainsHow);
        }
    }

    private List<String> about() {
        List<String> about = new ArrayList<>(List.of(pair(Messages.DeploymentsView_name, deployment.name()),
                pair(Messages.Fact_id, deployment.id()), pair(Messages.Fact_target, deployment.targetLabel()),
                pair(Messages.FailureReport_engine, deployment.engine().label()),
                pair(Messages.Fact_topology, DeploymentWords.topology(deployment)),
                pair(Messages.Fact_created, time(deployment.created()))));
        deployment.services().forEach(service -> about.add(pair(service.node(), service.image())));
        about.add(pair(Messages.FailureReport_machine,
                System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ", Java " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        + Runtime.version()));
        return about;
    }

    private Stream<String> resource(Resource resource) {
        Stream<String> details = resource.state() == DeploymentState.RUNNING ? Stream.empty()
                : resource.details().entrySet().stream().map(detail -> "    " + pair(detail)); //$NON-NLS-1$
        return Stream.concat(Stream.of(pair(resource.type() + ' ' + resource.id(), StateWords.of(resource.state()))),
                details);
    }

    private String line(Cause cause) {
        String where = cause.where().isEmpty() ? "" : cause.where() + ": "; //$NON-NLS-1$ //$NON-NLS-2$
        return time(cause.time()) + "  " + where + cause.text().replace("\n", "\n      "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String pair(Map.Entry<String, String> entry) {
        return pair(entry.getKey(), entry.getValue());
    }

    private static String pair(String name, String value) {
        return name + ": " + value; //$NON-NLS-1$
    }

    private static String time(Instant time) {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }

    private void section(String title, List<String> rows) {
        if (!rows.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add(""); //$NON-NLS-1$
            }
            lines.add(title);
            rows.forEach(row -> lines.add("  " + row)); //$NON-NLS-1$
        }
    }
}
