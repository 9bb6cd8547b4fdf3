package org.deepworkbench.run.ui.internal.targets;

import java.util.Optional;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Sheet;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.ui.Icons;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Everything that is known of one target: what it said, its quotas and warnings, or why it said nothing. */
final class TargetDetail {

    private final Sheet sheet;
    private Optional<TargetRow> shown = Optional.empty();

    TargetDetail(Composite parent) {
        sheet = new Sheet(parent, "targets.detail"); //$NON-NLS-1$
        sheet.fill(lines -> lines.heading(Messages.TargetDetail_nothing));
    }

    Control control() {
        return sheet.control();
    }

    /** Shows a target, or that none is selected. */
    void show(Optional<TargetRow> row) {
        if (!row.equals(shown)) {
            shown = row;
            sheet.fill(lines -> row.ifPresentOrElse(some -> write(some, lines),
                    () -> lines.heading(Messages.TargetDetail_nothing)));
        }
    }

    private static void write(TargetRow row, Sheet lines) {
        KnownTarget known = row.known();
        Health health = Health.of(row);
        lines.strong(TargetWords.icon(known), TargetWords.name(known));
        if (known.sandbox()) {
            lines.line(Icons.CAUTION, Messages.TargetDetail_sandbox);
        }
        lines.line(health.icon(), health.text());
        known.lastProbe().ifPresent(probe -> {
            probe.fault().map(FaultWords::explanation).filter(text -> !text.isEmpty()).ifPresent(lines::beneath);
            lines.beneath(TargetWords.lastChecked(known));
            probe.report().ifPresent(report -> write(report, lines));
        });
        if (!known.target().settings().isEmpty()) {
            lines.heading(Messages.TargetDetail_settings);
            lines.facts(facts -> known.target().settings().forEach(facts::add));
        }
    }

    private static void write(TargetReport report, Sheet lines) {
        report.warnings().forEach(warning -> lines.line(Icons.CAUTION, warning));
        if (!report.quotas().isEmpty()) {
            lines.heading(Messages.TargetDetail_quotas);
            lines.facts(facts -> report.quotas()
                    .forEach(quota -> facts.add(quota.label(), parent -> new QuotaBar(parent, quota))));
        }
        if (!report.facts().isEmpty()) {
            lines.heading(Messages.TargetDetail_facts);
            lines.facts(facts -> report.facts().forEach(fact -> facts.add(fact.label(), fact.value())));
        }
    }
}
