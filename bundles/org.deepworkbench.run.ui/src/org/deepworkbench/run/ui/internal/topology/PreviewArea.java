package org.deepworkbench.run.ui.internal.topology;

import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows a preview: why it cannot start, what will start, and what it will not get. */
final class PreviewArea {

    private final ScrolledComposite scroll;
    private final Composite lines;

    PreviewArea(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        lines = ControlIds.tag(new Composite(scroll, SWT.NONE), "run.preview"); //$NON-NLS-1$
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        lines.setLayout(layout);
        scroll.setContent(lines);
        scroll.addListener(SWT.Resize, event -> fit());
        say(Messages.PreviewArea_working);
    }

    Control control() {
        return scroll;
    }

    /** Shows words in place of a preview. */
    void say(String words) {
        clear();
        heading(words);
        fit();
    }

    void show(Preview preview) {
        clear();
        if (!preview.refusals().isEmpty()) {
            heading(Messages.PreviewArea_refused);
            preview.refusals().forEach(this::refusal);
        }
        preview.plan().ifPresent(plan -> plan(plan,
                preview.runnable() ? Messages.PreviewArea_starts : Messages.PreviewArea_asked));
        if (!preview.limitations().isEmpty()) {
            heading(Messages.PreviewArea_limitations);
            preview.limitations().forEach(sentence -> line(Icons.INFO, sentence, JFaceResources.getDialogFont()));
        }
        fit();
    }

    private void clear() {
        for (Control old : lines.getChildren()) {
            old.dispose();
        }
    }

    private void plan(Plan plan, String heading) {
        heading(heading);
        plan.services().forEach(service -> {
            line(Icons.MODULE, PlanWords.title(service, Services.modules()), bold());
            beneath(PlanWords.detail(service));
        });
    }

    private void refusal(Fault fault) {
        line(Icons.FAILED, fault.what(), bold());
        String reason = FaultWords.explanation(fault);
        if (!reason.isEmpty()) {
            beneath(reason);
        }
    }

    private void heading(String text) {
        boolean first = lines.getChildren().length == 0;
        Label label = label(text, 2);
        label.setForeground(Palette.QUIET.on(lines));
        ((GridData) label.getLayoutData()).verticalIndent = first ? 0 : 12;
    }

    private void line(Icons icon, String text, Font font) {
        Label sign = new Label(lines, SWT.NONE);
        sign.setImage(icon.image());
        sign.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
        label(text, 1).setFont(font);
    }

    private void beneath(String text) {
        new Label(lines, SWT.NONE);
        label(text, 1);
    }

    private Label label(String text, int columns) {
        Label label = new Label(lines, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns, 1);
        data.widthHint = 100; // wraps at the width there is, not at its own
        label.setLayoutData(data);
        return label;
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }

    private void fit() {
        lines.layout();
        scroll.setMinSize(lines.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
    }
}
