package org.deepworkbench.topology.core;

import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;

/** Compares models with the places of their elements. */
public final class Models {

    private Models() {
    }

    /** {@return whether two models say the same, at the same places} */
    public static boolean equal(ServiceTemplate left, ServiceTemplate right) {
        return new WithPlaces().equals(left, right);
    }

    private static final class WithPlaces extends EqualityHelper {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean haveEqualAttribute(EObject left, EObject right, EAttribute attribute) {
            if (left.eGet(attribute) instanceof Place one && right.eGet(attribute) instanceof Place other) {
                return one.offset() == other.offset() && one.length() == other.length();
            }
            return super.haveEqualAttribute(left, right, attribute);
        }
    }
}
