package org.deepworkbench.run.ui.internal.runs;

import java.util.OptionalDouble;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Name, state, figures and progress of a run. */
final class RunHeader {

    private static final int FINE = 1000;

    private final Label sign;
    private final Label title;
    private final Label summary;
    private final ProgressBar measured;
    private final ProgressBar busy;

    RunHeader(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 8;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        sign = new Label(area, SWT.NONE);
        title = new Label(area, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false)); // gives way if there is little room
        summary = new Label(area, SWT.RIGHT);
        summary.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        summary.setForeground(Palette.QUIET.on(area));
        ControlIds.tag(summary, "run.summary"); //$NON-NLS-1$
        measured = bar(area, SWT.SMOOTH);
        measured.setMaximum(FINE);
        busy = bar(area, SWT.INDETERMINATE);
    }

    void show(Run run) {
        sign.setImage(RunWords.icon(run.state()).image());
        set(title, run.title());
        set(summary, RunWords.summary(run));
        OptionalDouble fraction = run.progress().fraction();
        boolean going = !run.state().isFinal();
        setShown(measured, going && fraction.isPresent());
        setShown(busy, going && fraction.isEmpty());
        fraction.ifPresent(done -> measured.setSelection((int) Math.round(done * FINE)));
    }

    private static void set(Label label, String text) {
        String plain = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        if (!plain.equals(label.getText())) {
            label.setText(plain);
            label.getParent().layout();
        }
    }

    private static void setShown(ProgressBar bar, boolean shown) {
        GridData data = (GridData) bar.getLayoutData();
        if (data.exclude == shown) {
            data.exclude = !shown;
            bar.setVisible(shown);
            bar.requestLayout();
        }
    }

    private static ProgressBar bar(Composite parent, int style) {
        ProgressBar bar = new ProgressBar(parent, SWT.HORIZONTAL | style);
        Accessibility.name(bar, Messages.RunHeader_progress);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.exclude = true;
        bar.setLayoutData(data);
        bar.setVisible(false);
        return bar;
    }
}
