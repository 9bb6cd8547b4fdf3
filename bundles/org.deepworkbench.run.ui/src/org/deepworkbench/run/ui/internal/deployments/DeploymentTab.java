package org.deepworkbench.run.ui.internal.deployments;

import org.deepworkbench.run.core.Deployment;
import org.eclipse.swt.widgets.Control;

/** A page about one deployment. Used on the display thread only. */
interface DeploymentTab {

    /** {@return the words on its tab} */
    String title();

    /** {@return the page} */
    Control control();

    /**
     * Brings the page up to date; called only while it is seen.
     *
     * @param deployment the deployment to show, perhaps another one than before
     */
    void show(Deployment deployment);

    /** It is seen no more. */
    default void hide() {
        // most have nothing that goes on
    }
}
