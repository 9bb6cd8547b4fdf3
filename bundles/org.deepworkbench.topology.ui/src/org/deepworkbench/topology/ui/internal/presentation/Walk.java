package org.deepworkbench.topology.ui.internal.presentation;

import java.util.List;

/** Goes through steps, in one of two orders. Needs no display. */
final class Walk {

    private final List<Step> views;
    private final List<Step> deployment;
    private boolean byDeployment;
    private int place;

    /**
     * Begins with the views if there are any beside that of everything, else with the deployment.
     *
     * @param views      at least one step
     * @param deployment at least one step
     */
    Walk(List<Step> views, List<Step> deployment) {
        this.views = views;
        this.deployment = deployment;
        byDeployment = views.size() <= 1;
    }

    private List<Step> steps() {
        return byDeployment ? deployment : views;
    }

    /** {@return what is shown now} */
    Step step() {
        return steps().get(place);
    }

    /** {@return the number of the step that is shown now, from 1} */
    int number() {
        return place + 1;
    }

    /** {@return how many steps there are} */
    int count() {
        return steps().size();
    }

    /** Goes some steps on, or back where {@code by} is negative; stays at the first and at the last. */
    void go(int by) {
        place = Math.clamp((long) place + by, 0, count() - 1);
    }

    /** {@return whether there is a second order to go in} */
    boolean hasBoth() {
        return views.size() > 1;
    }

    /** Goes in the other order from now on, from its beginning, if there is one. */
    void switchOrder() {
        if (hasBoth()) {
            byDeployment = !byDeployment;
            place = 0;
        }
    }
}
