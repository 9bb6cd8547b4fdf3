package org.deepworkbench.topology.model.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Base of every element of the model. It refuses each change that is not made under a {@link WritePermit}: the text is
 * the truth, and only the document that owns the text changes the model.
 */
public class GuardedElement extends MinimalEObjectImpl.Container {

    /** {@inheritDoc} EMF asks this before each change of a list, which makes it the place of the guard. */
    @Override
    public boolean eNotificationRequired() {
        WritePermit.demand();
        return super.eNotificationRequired();
    }

    @Override
    public void eSet(EStructuralFeature feature, Object newValue) {
        WritePermit.demand();
        super.eSet(feature, newValue);
    }

    @Override
    public void eUnset(EStructuralFeature feature) {
        WritePermit.demand();
        super.eUnset(feature);
    }
}
