package org.deepworkbench.run.ui.internal.targets;

import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Tells quietly what came of trying out a target, beneath the form. Keeps its place, so that nothing jumps. */
final class TrialLine {

    private static final int LINES = 3;

    private final Composite area;
    private final Label sign;
    private final Label words;

    TrialLine(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(5, 0).spacing(8, 0).applyTo(area);
        sign = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().hint(16, 16).align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        words = ControlIds.tag(new Label(area, SWT.WRAP), "target.trial"); //$NON-NLS-1$
        int line = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(100, LINES * line).applyTo(words);
    }

    Control control() {
        return area;
    }

    /** Shows that nothing can be tried out yet. */
    void clear() {
        show(Icons.UNKNOWN, Messages.TrialLine_incomplete);
    }

    void show(Trial trial) {
        switch (trial) {
            case Trial.Asking asking -> show(Icons.BUSY, Messages.TrialLine_asking);
            case Trial.Wrong wrong -> show(Icons.UNKNOWN, Messages.TrialLine_incomplete);
            case Trial.Answered(TargetReport report) -> show(Health.of(report).icon(), answer(report));
            case Trial.Silent silent -> show(Icons.CAUTION,
                    silent.fault().what() + ' ' + FaultWords.explanation(silent.fault()));
        }
    }

    private static String answer(TargetReport report) {
        StringBuilder text = new StringBuilder(NLS.bind(Messages.TrialLine_answers, report.summary()));
        if (report.sandbox()) {
            text.append('\n').append(Messages.TargetDetail_sandbox);
        }
        report.warnings().forEach(warning -> text.append('\n').append(warning));
        return text.toString();
    }

    private void show(Icons icon, String text) {
        sign.setImage(icon.image());
        words.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        words.setToolTipText(text);
    }
}
