package org.deepworkbench.run.ui.internal.targets;

import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What came of looking at a target's settings, a line for each thing that was looked at. */
final class CheckLines {

    private final Composite area;

    CheckLines(Composite parent) {
        area = ControlIds.tag(new Composite(parent, SWT.NONE), "devices.check"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
    }

    Control control() {
        return area;
    }

    void show(Trial trial) {
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        switch (trial) {
            case Trial.Asking asking -> line(Icons.BUSY, Messages.TrialLine_asking);
            case Trial.Wrong wrong -> line(Icons.UNKNOWN, Messages.TrialLine_incomplete);
            case Trial.Answered(TargetReport report) -> {
                report.facts().forEach(fact -> line(Icons.GOOD, fact.label() + ": " + fact.value())); //$NON-NLS-1$
                report.warnings().forEach(warning -> line(Icons.CAUTION, warning));
            }
            case Trial.Silent silent -> line(Icons.CAUTION,
                    silent.fault().what() + ' ' + FaultWords.explanation(silent.fault()));
        }
        area.requestLayout();
    }

    private void line(Icons icon, String text) {
        Label sign = new Label(area, SWT.NONE);
        sign.setImage(icon.image());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        Label words = new Label(area, SWT.WRAP);
        words.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
    }
}
