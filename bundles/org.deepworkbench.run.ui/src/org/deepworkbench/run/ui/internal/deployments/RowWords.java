package org.deepworkbench.run.ui.internal.deployments;

import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.StateWords;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.ui.Icons;
import org.eclipse.osgi.util.NLS;

/** What the columns show of a row, in words and icons. */
final class RowWords {

    private RowWords() {
    }

    static String text(Row row, Column column) {
        return switch (row) {
            case Row.Group group -> column == Column.NAME
                    ? NLS.bind(Messages.RowWords_group, group.title(), group.deployments().size()) : ""; //$NON-NLS-1$
            case Row.Of of -> text(of.deployment(), column);
            case Row.Part(DeploymentPart part) -> text(part, column);
        };
    }

    private static String text(Deployment deployment, Column column) {
        return switch (column) {
            case NAME -> deployment.name();
            case STATE -> DeploymentWords.stateAndStep(deployment);
            case SINCE -> Times.moment(deployment.since());
            case TARGET -> deployment.targetLabel();
            case ENDPOINTS -> DeploymentWords.endpoints(deployment);
            case TOPOLOGY -> DeploymentWords.topology(deployment);
        };
    }

    private static String text(DeploymentPart part, Column column) {
        return switch (column) {
            case NAME -> DeploymentWords.name(part);
            case STATE -> DeploymentWords.state(part).map(StateWords::of)
                    .orElseGet(() -> part instanceof DeploymentPart.Trouble ? DeploymentWords.detail(part) : ""); //$NON-NLS-1$
            case ENDPOINTS -> part instanceof DeploymentPart.Trouble ? "" : DeploymentWords.detail(part); //$NON-NLS-1$
            case SINCE, TARGET, TOPOLOGY -> ""; //$NON-NLS-1$
        };
    }

    static Optional<Icons> icon(Row row, Column column) {
        return switch (column) {
            case NAME -> Optional.of(switch (row) {
                case Row.Group group -> group.by() == Grouping.TARGET ? Icons.CLOUD : Icons.TOPOLOGY;
                case Row.Of of -> Icons.DEPLOYMENT;
                case Row.Part(DeploymentPart part) -> DeploymentWords.icon(part);
            });
            case STATE -> switch (row) {
                case Row.Group group -> Optional.empty();
                case Row.Of of -> Optional.of(DeploymentWords.icon(of.deployment().state()));
                case Row.Part(DeploymentPart part) -> DeploymentWords.state(part).map(DeploymentWords::icon);
            };
            default -> Optional.empty();
        };
    }

    /** {@return whether it steps back, for it has no value or leads nowhere any more} */
    static boolean isFaint(Row row) {
        return row instanceof Row.Part(DeploymentPart.Output output)
                && (output.value() instanceof Evaluation.NotAvailable || output.deployment().state().isFinal());
    }

    /** {@return the row as a line, or lines, to be copied} */
    static String copy(Row row) {
        return switch (row) {
            case Row.Group group -> String.join("\n", //$NON-NLS-1$
                    group.deployments().stream().map(of -> DeploymentWords.copy(of.deployment())).toList());
            case Row.Of of -> DeploymentWords.copy(of.deployment());
            case Row.Part(DeploymentPart part) -> DeploymentWords.copy(part);
        };
    }
}
