package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import org.deepworkbench.run.core.Deployment;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Deployments, and beneath each its parts, which are made anew from its newest status whenever it is refreshed. */
final class DeploymentTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Deployment deployment ? DeploymentPart.of(deployment).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof DeploymentPart part ? part.deployment() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Deployment deployment && !DeploymentPart.of(deployment).isEmpty();
    }
}
