package org.deepworkbench.run.ui.internal.topology;

import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.Sheet;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.ui.Icons;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows a preview: why it cannot start, what will start, and what it will not get. */
final class PreviewArea {

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
        if (!preview.refusals().isEmpty()) {
            lines.heading(Messages.PreviewArea_refused);
            preview.refusals().forEach(fault -> refusal(fault, lines));
        }
        preview.plan().ifPresent(plan -> plan(plan,
                preview.runnable() ? Messages.PreviewArea_starts : Messages.PreviewArea_asked, lines));
        if (!preview.limitations().isEmpty()) {
            lines.heading(Messages.PreviewArea_limitations);
            preview.limitations().forEach(sentence -> lines.line(Icons.INFO, sentence));
        }
    }

    private static void plan(Plan plan, String heading, Sheet lines) {
        lines.heading(heading);
        plan.services().forEach(service -> {
            lines.strong(Icons.MODULE, PlanWords.title(service, Services.modules()));
            lines.beneath(PlanWords.detail(service));
        });
    }

    private static void refusal(Fault fault, Sheet lines) {
        lines.strong(Icons.FAILED, fault.what());
        String reason = FaultWords.explanation(fault);
        if (!reason.isEmpty()) {
            lines.beneath(reason);
        }
    }
}
