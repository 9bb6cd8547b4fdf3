package org.deepworkbench.cli.internal.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.TargetReport;
import org.eclipse.osgi.util.NLS;

/** Targets in words. */
public final class TargetText {

    private static final String INDENT = "  ";

    private TargetText() {
    }

    /** {@return one line for each target} */
    public static List<Line> list(List<KnownTarget> targets) {
        int width = 2 + targets.stream().mapToInt(known -> known.target().name().length()).max().orElse(0);
        int kinds = 2 + targets.stream().mapToInt(known -> known.engine().label().length()).max().orElse(0);
        return targets.stream().map(known -> Line.of(known.target().name()).padTo(width).add(known.engine().label())
                .padTo(width + kinds).append(told(known))).toList();
    }

    private static Line told(KnownTarget known) {
        Line line = known.sandbox() ? sandbox() : new Line();
        known.lastProbe().ifPresent(probe -> line.add(probe.fault().isPresent() ? Style.BAD : Style.FAINT,
                probe.report().map(TargetReport::summary).or(() -> probe.fault().map(Fault::what)).orElse("")));
        return line;
    }

    private static Line sandbox() {
        return new Line().add(Style.CAREFUL, Messages.TargetCommand_sandbox).add(" ");
    }

    /** {@return what a target said when it was tested} */
    public static List<Line> report(String name, TargetReport report) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line().add(Style.GOOD, NLS.bind(Messages.TargetCommand_answers, name, report.summary())));
        if (report.sandbox()) {
            lines.add(Line.of(INDENT).append(sandbox()));
        }
        report.facts().forEach(fact -> lines.add(Line.of(INDENT + fact.label() + ": " + fact.value())));
        report.quotas().forEach(quota -> lines.add(Line.of(INDENT + quota(quota))));
        report.warnings().forEach(warning -> lines.add(Line.of(INDENT).add(Style.CAREFUL, warning)));
        return lines;
    }

    private static String quota(TargetReport.Quota quota) {
        String used = number(quota.used());
        String limit = quota.limit() < 0 ? Messages.TargetCommand_noLimit : number(quota.limit());
        return NLS.bind(Messages.TargetCommand_quota, new Object[] {quota.label(), used, limit, quota.unit()}).strip();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
