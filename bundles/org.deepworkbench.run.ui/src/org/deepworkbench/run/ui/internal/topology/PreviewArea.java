package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.Sheet;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.ui.Icons;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows a preview: why it cannot start, what will start and where, what it costs or takes, and everything that should
 * be known before.
 */
final class PreviewArea {

    private static final Forecast NOTHING_TOLD = new Forecast(List.of(), List.of(), List.of());

    private final Sheet sheet;

    PreviewArea(Composite parent) {
        sheet = new Sheet(parent, "run.preview"); //$NON-NLS-1$
        say(Messages.PreviewArea_working);
    }

    Control control() {
        return sheet.control();
    }

    /** Shows words in place of a preview. */
    void say(String words) {
        sheet.fill(lines -> lines.heading(words));
    }

    void show(Preview preview) {
        sheet.fill(lines -> write(preview, lines));
    }

    private static void write(Preview preview, Sheet lines) {
        Forecast forecast = preview.outlook() instanceof Outlook.Told(Forecast told) ? told : NOTHING_TOLD;
        if (!preview.refusals().isEmpty()) {
            lines.heading(Messages.PreviewArea_refused);
            preview.refusals().forEach(fault -> fault(Icons.FAILED, fault, lines));
        }
        outlook(preview.outlook(), lines);
        sentences(Messages.PreviewArea_estimate, Icons.INFO, forecast.estimate(), lines);
        sentences(Messages.PreviewArea_warnings, Icons.CAUTION, forecast.warnings(), lines);
        preview.plan().ifPresent(plan -> plan(plan, forecast.parts(),
                preview.accepted() ? Messages.PreviewArea_starts : Messages.PreviewArea_asked, lines));
        sentences(Messages.PreviewArea_limitations, Icons.INFO, preview.limitations(), lines);
    }

    private static void outlook(Outlook outlook, Sheet lines) {
        switch (outlook) {
            case Outlook.Asking asking -> lines.line(Icons.BUSY, Messages.PreviewArea_asking);
            case Outlook.Untold(Fault fault, boolean refused) -> {
                lines.heading(refused ? Messages.PreviewArea_refused : Messages.PreviewArea_untold);
                fault(refused ? Icons.FAILED : Icons.CAUTION, fault, lines);
            }
            case Outlook.None none -> { }
            case Outlook.Told told -> { }
        }
    }

    private static void sentences(String heading, Icons icon, List<String> sentences, Sheet lines) {
        if (!sentences.isEmpty()) {
            lines.heading(heading);
            sentences.forEach(sentence -> lines.line(icon, sentence));
        }
    }

    private static void plan(Plan plan, List<Forecast.Part> parts, String heading, Sheet lines) {
        lines.heading(heading);
        for (PlannedService service : plan.services()) {
            lines.strong(Icons.MODULE, PlanWords.title(service, Services.modules()));
            List<Forecast.Part> own = parts.stream().filter(part -> part.node().equals(service.node())).toList();
            lines.beneath(own.isEmpty() ? PlanWords.detail(service) : service.image());
            own.forEach(part -> lines.beneath(where(part)));
        }
        List<String> services = plan.services().stream().map(PlannedService::node).toList();
        parts.stream().filter(part -> !services.contains(part.node())).forEach(part -> {
            lines.strong(Icons.TOPOLOGY, part.node());
            lines.beneath(where(part));
        });
    }

    private static String where(Forecast.Part part) {
        return NLS.bind(Messages.PreviewArea_part, part.place(), part.needs());
    }

    private static void fault(Icons icon, Fault fault, Sheet lines) {
        lines.strong(icon, fault.what());
        String reason = FaultWords.explanation(fault);
        if (!reason.isEmpty()) {
            lines.beneath(reason);
        }
    }
}
