package org.deepworkbench.cli.internal.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;
import org.eclipse.osgi.util.NLS;

/** Tells plans to people, with secrets hidden. */
public final class PlanReport {

    private static final String INDENT = "  ";
    private static final long MEGABYTE = 1_000_000;

    private record Row(String name, String value) {
    }

    private final SecretMask mask;
    private final List<Line> lines = new ArrayList<>();

    private PlanReport(Plan plan) {
        mask = new SecretMask(plan.inputs());
    }

    /** {@return the plan, part by part} */
    public static List<Line> lines(Plan plan) {
        PlanReport report = new PlanReport(plan);
        report.write(plan);
        return report.lines;
    }

    /** {@return what a target says of a plan that it can run} */
    public static List<Line> lines(Assessment assessment) {
        List<Line> lines = new ArrayList<>();
        if (!assessment.limitations().isEmpty()) {
            lines.add(new Line().add(Style.CAREFUL, Messages.Placement_limitations));
            assessment.limitations().forEach(each -> lines.add(Line.of("- ").add(each)));
        }
        return lines;
    }

    private void write(Plan plan) {
        lines.add(new Line().add(Style.STRONG, NLS.bind(Messages.PlanReport_plan, plan.name())));
        plan.noService().ifPresent(fault -> lines.add(Line.of(fault.why())));
        plan.services().forEach(this::service);
        section(Messages.PlanReport_inputs, named(plan.inputs()));
        section(Messages.PlanReport_outputs, plan.outputs().entrySet().stream()
                .map(output -> new Row(output.getKey(), told(output.getValue()))).toList());
    }

    private void service(PlannedService service) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Messages.PlanReport_image, mask.of(service.image())));
        service.moduleId().ifPresent(module -> rows.add(new Row(Messages.PlanReport_module, module)));
        service.command().ifPresent(command -> rows.add(new Row(Messages.PlanReport_command, mask.of(command))));
        rows.add(new Row(Messages.PlanReport_resources, resources(service.resources())));
        if (service.instances() > 1) {
            rows.add(new Row(Messages.PlanReport_instances, Integer.toString(service.instances())));
        }
        if (service.privileged()) {
            rows.add(new Row(Messages.PlanReport_privileged, Messages.PlanReport_yes));
        }
        service.ports().forEach(port -> rows.add(new Row(Messages.PlanReport_port, port(port))));
        service.volumes().forEach(volume -> rows.add(new Row(Messages.PlanReport_volume, mask.of(volume))));
        section(NLS.bind(Messages.PlanReport_service, service.node(), service.runtimeNode()), rows);
        section(NLS.bind(Messages.PlanReport_environment, service.node()), named(service.environment()));
    }

    private List<Row> named(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), mask.named(entry.getKey(), entry.getValue()).toString()))
                .toList();
    }

    private void section(String title, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add(new Line().add(Style.STRONG, title));
        int width = rows.stream().mapToInt(row -> Line.of(row.name()).width()).max().orElse(0);
        rows.forEach(row -> lines.add(Line.of(INDENT).add(row.name()).padTo(INDENT.length() + width + 2)
                .add(row.value())));
    }

    private static String resources(Resources resources) {
        List<String> parts = new ArrayList<>();
        resources.cpus().ifPresent(cpus -> parts.add(NLS.bind(Messages.PlanReport_cpus,
                cpus == Math.rint(cpus) ? Long.toString((long) cpus) : Double.toString(cpus))));
        resources.memoryBytes().ifPresent(bytes -> parts.add(NLS.bind(Messages.PlanReport_memory,
                Long.toString(bytes / MEGABYTE))));
        parts.add(NLS.bind(Messages.PlanReport_gpus, Integer.toString(resources.gpus())));
        return String.join(", ", parts);
    }

    private static String port(PublishedPort port) {
        String inside = port.source() + "/" + port.protocol();
        return port.target().isPresent() ? NLS.bind(Messages.PlanReport_portAs, inside, port.target().getAsInt())
                : inside;
    }

    private String told(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> mask.of(literal.value()).toString();
            case Expression.Unavailable unavailable -> NLS.bind(Messages.Results_notAvailable, unavailable.reason());
            default -> Messages.PlanReport_later;
        };
    }
}
