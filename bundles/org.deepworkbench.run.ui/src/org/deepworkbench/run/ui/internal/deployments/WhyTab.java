package org.deepworkbench.run.ui.internal.deployments;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Why a deployment failed: all that was told, in one text that can be copied into a mail to those who can help. */
final class WhyTab implements DeploymentTab {

    private final Composite area;
    private final StyledText text;

    WhyTab(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(6, 4, 6, 4);
        Accessibility.name(text, Messages.WhyTab_title);
        ControlIds.tag(text, "deployment.why"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(text);
        Button copy = ControlIds.tag(new Button(area, SWT.PUSH), "deployment.why.copy"); //$NON-NLS-1$
        copy.setText(Messages.WhyTab_copy);
        copy.addListener(SWT.Selection, event -> CopyAction.copy(text.getText()));
    }

    @Override
    public String title() {
        return Messages.WhyTab_title;
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Deployment deployment) {
        String now = FailureReport.of(deployment);
        if (!now.equals(text.getText())) {
            text.setText(now);
        }
    }
}
