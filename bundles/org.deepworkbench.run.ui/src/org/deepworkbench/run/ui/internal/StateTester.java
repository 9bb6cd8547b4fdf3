package org.deepworkbench.run.ui.internal;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.spi.engine.DeploymentState;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.services.IServiceLocator;

/** Tells the commands' enablement what can be done with a deployment or a run. */
public final class StateTester extends PropertyTester {

    private static final String NAMESPACE = "org.deepworkbench.run.ui."; //$NON-NLS-1$
    private static final String STOPPABLE = "stoppable"; //$NON-NLS-1$
    private static final String REMOVABLE = "removable"; //$NON-NLS-1$
    private static final String USABLE = "usable"; //$NON-NLS-1$

    /** Has the commands' enablement judged anew, after states changed. */
    public static void requestEvaluation(IServiceLocator site) {
        IEvaluationService evaluation = site.getService(IEvaluationService.class);
        for (String property : new String[] {STOPPABLE, REMOVABLE, USABLE}) {
            evaluation.requestEvaluation(NAMESPACE + property);
        }
    }

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        return switch (receiver) {
            case Deployment deployment -> test(deployment, property);
            case Run run -> test(run, property);
            default -> false;
        };
    }

    static boolean test(Deployment deployment, String property) {
        DeploymentState state = deployment.state();
        return switch (property) {
            case STOPPABLE -> deployment.isLive() && !state.isFinal();
            case REMOVABLE -> state.isFinal();
            case USABLE -> deployment.isLive() && !state.isFinal() && !deployment.modules().isEmpty();
            default -> false;
        };
    }

    static boolean test(Run run, String property) {
        return switch (property) {
            case STOPPABLE -> run.isLive() && !run.state().isFinal();
            case REMOVABLE -> run.state().isFinal();
            default -> false;
        };
    }
}
