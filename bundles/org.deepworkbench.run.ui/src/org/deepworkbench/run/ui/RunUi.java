package org.deepworkbench.run.ui;

/**
 * The ids by which the rest of the desktop reaches this bundle: views for perspectives, commands with their parameters
 * for menus and other screens. Other ui bundles call the commands by these texts and do not import the class.
 */
public final class RunUi {

    /** View of all deployments, their services and outputs. */
    public static final String DEPLOYMENTS_VIEW = "org.deepworkbench.run.ui.deployments"; //$NON-NLS-1$
    /** View of all runs, with curves, log, arguments, result and prediction. */
    public static final String RUN_VIEW = "org.deepworkbench.run.ui.run"; //$NON-NLS-1$

    /** View of the places where topologies can run. */
    public static final String TARGETS_VIEW = "org.deepworkbench.run.ui.targets"; //$NON-NLS-1$

    /** View of the devices of this machine. */
    public static final String DEVICES_VIEW = "org.deepworkbench.run.ui.devices"; //$NON-NLS-1$
    /** Command: lets models train on the selected device from now on. */
    public static final String USE_DEVICE = "org.deepworkbench.run.ui.useDevice"; //$NON-NLS-1$

    /** Command: deploys a topology. */
    public static final String RUN = "org.deepworkbench.run.ui.run"; //$NON-NLS-1$
    /** Parameter of {@link #RUN}: workspace path of the topology; without it, what is selected or edited. */
    public static final String RUN_TOPOLOGY = "org.deepworkbench.run.ui.run.topology"; //$NON-NLS-1$

    /** Command: deploys a topology or a module on a target. */
    public static final String DEPLOY = "org.deepworkbench.run.ui.deploy"; //$NON-NLS-1$
    /** Parameter of {@link #DEPLOY}: workspace path of the topology; without it, what is selected or edited. */
    public static final String DEPLOY_TOPOLOGY = "org.deepworkbench.run.ui.deploy.topology"; //$NON-NLS-1$
    /** Parameter of {@link #DEPLOY}: id of a module of the catalog, in place of a topology. */
    public static final String DEPLOY_MODULE = "org.deepworkbench.run.ui.deploy.module"; //$NON-NLS-1$
    /** Parameter of {@link #DEPLOY}: name of the target that is chosen at first. */
    public static final String DEPLOY_TARGET = "org.deepworkbench.run.ui.deploy.target"; //$NON-NLS-1$

    /** Command: trains a module, deploying it first where needed. */
    public static final String TRAIN = "org.deepworkbench.run.ui.train"; //$NON-NLS-1$
    /** Parameter of {@link #TRAIN}: id of a module of the catalog. */
    public static final String TRAIN_MODULE = "org.deepworkbench.run.ui.train.module"; //$NON-NLS-1$
    /** Parameter of {@link #TRAIN}: id of a deployment; without both, what is selected. */
    public static final String TRAIN_DEPLOYMENT = "org.deepworkbench.run.ui.train.deployment"; //$NON-NLS-1$

    /** Command: asks a module about a picture. */
    public static final String PREDICT = "org.deepworkbench.run.ui.predict"; //$NON-NLS-1$
    /** Parameter of {@link #PREDICT}: id of a module of the catalog. */
    public static final String PREDICT_MODULE = "org.deepworkbench.run.ui.predict.module"; //$NON-NLS-1$
    /** Parameter of {@link #PREDICT}: id of a deployment; without both, what is selected. */
    public static final String PREDICT_DEPLOYMENT = "org.deepworkbench.run.ui.predict.deployment"; //$NON-NLS-1$

    /** Command: ends what is selected in the view of deployments or runs. */
    public static final String STOP = "org.deepworkbench.run.ui.stop"; //$NON-NLS-1$
    /** Command: goes on with the selected training, which ended before time. */
    public static final String RESUME = "org.deepworkbench.run.ui.resume"; //$NON-NLS-1$
    /** Command: takes what has ended off the list. */
    public static final String REMOVE = "org.deepworkbench.run.ui.remove"; //$NON-NLS-1$
    /** Command: opens the log of the selected deployment. */
    public static final String LOG = "org.deepworkbench.run.ui.log"; //$NON-NLS-1$
    /** Command: changes the selected deployment into what its topology says now. */
    public static final String UPDATE = "org.deepworkbench.run.ui.update"; //$NON-NLS-1$
    /** Command: changes how many instances of a service of the selected deployment run. */
    public static final String SCALE = "org.deepworkbench.run.ui.scale"; //$NON-NLS-1$
    /** Command: deploys the topology of the selected deployment once more. */
    public static final String AGAIN = "org.deepworkbench.run.ui.again"; //$NON-NLS-1$

    /** Command: shows a deployment in its view. */
    public static final String SHOW = "org.deepworkbench.run.ui.show"; //$NON-NLS-1$
    /** Parameter of {@link #SHOW}: id of the deployment. */
    public static final String SHOW_DEPLOYMENT = "org.deepworkbench.run.ui.show.deployment"; //$NON-NLS-1$
    /** Parameter of {@link #SHOW}: name of the node whose log to show; without it, no log. */
    public static final String SHOW_LOG = "org.deepworkbench.run.ui.show.log"; //$NON-NLS-1$

    /** Command: writes the selected run down in a folder. */
    public static final String EXPORT = "org.deepworkbench.run.ui.export"; //$NON-NLS-1$

    /** Command: asks for a new target. */
    public static final String ADD_TARGET = "org.deepworkbench.run.ui.addTarget"; //$NON-NLS-1$
    /** Command: asks the selected targets how they are. */
    public static final String TEST_TARGET = "org.deepworkbench.run.ui.testTarget"; //$NON-NLS-1$
    /** Command: asks for other settings of the selected target. */
    public static final String EDIT_TARGET = "org.deepworkbench.run.ui.editTarget"; //$NON-NLS-1$
    /** Command: asks for a new target with the settings of the selected one. */
    public static final String DUPLICATE_TARGET = "org.deepworkbench.run.ui.duplicateTarget"; //$NON-NLS-1$
    /** Command: removes the selected targets. */
    public static final String REMOVE_TARGET = "org.deepworkbench.run.ui.removeTarget"; //$NON-NLS-1$

    private RunUi() {
    }
}
