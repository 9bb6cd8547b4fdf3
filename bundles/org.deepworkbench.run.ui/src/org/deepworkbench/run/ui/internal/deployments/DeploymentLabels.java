package org.deepworkbench.run.ui.internal.deployments;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** What a column of the deployments view shows of a deployment or of a part of one. */
final class DeploymentLabels extends ColumnLabelProvider {

    /** The columns, from left to right. */
    enum Column {
        NAME, STATE, DETAIL, TARGET, STARTED
    }

    private final Column column;

    DeploymentLabels(Column column) {
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        return element instanceof Deployment deployment ? text(deployment) : text((DeploymentPart) element);
    }

    @Override
    public Image getImage(Object element) {
        return switch (column) {
            case NAME -> element instanceof DeploymentPart part ? DeploymentWords.icon(part).image()
                    : Icons.DEPLOYMENT.image();
            case STATE -> switch (element) {
                case Deployment deployment -> DeploymentWords.icon(deployment.state()).image();
                case DeploymentPart.Service service -> DeploymentWords.icon(service.state()).image();
                default -> null;
            };
            default -> null;
        };
    }

    /** What has no value, or leads nowhere any more, steps back. */
    @Override
    public Color getForeground(Object element) {
        boolean faint = element instanceof DeploymentPart.Output output
                && (output.value() instanceof Evaluation.NotAvailable || output.deployment().state().isFinal());
        return faint ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        String text = getText(element);
        return text.isEmpty() ? null : text;
    }

    private String text(Deployment deployment) {
        return switch (column) {
            case NAME -> deployment.name();
            case STATE -> DeploymentWords.state(deployment.state());
            case DETAIL -> DeploymentWords.detail(deployment);
            case TARGET -> deployment.targetLabel();
            case STARTED -> Times.moment(deployment.created());
        };
    }

    private String text(DeploymentPart part) {
        return switch (column) {
            case NAME -> DeploymentWords.name(part);
            case STATE -> part instanceof DeploymentPart.Service service
                    ? DeploymentWords.state(service.state()) : ""; //$NON-NLS-1$
            case DETAIL -> DeploymentWords.detail(part);
            case TARGET, STARTED -> ""; //$NON-NLS-1$
        };
    }
}
