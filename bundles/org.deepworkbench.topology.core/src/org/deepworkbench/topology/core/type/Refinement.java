package org.deepworkbench.topology.core.type;

import org.deepworkbench.topology.model.internal.WritePermit;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a type says about something it inherits (TOSCA Simple Profile 1.3, section 3.7.2): a definition without a type
 * refines, so that the inherited one holds for what it leaves out; any other takes its place.
 */
final class Refinement {

    private Refinement() {
    }

    static PropertyDefinition of(PropertyDefinition inherited, PropertyDefinition own) {
        if (own.getType() != null) {
            return own;
        }
        try (WritePermit permit = WritePermit.open()) {
            PropertyDefinition refined = EcoreUtil.copy(own);
            take(refined, inherited, Literals.PROPERTY_DEFINITION__TYPE);
            take(refined, inherited, Literals.PROPERTY_DEFINITION__DESCRIPTION);
            take(refined, inherited, Literals.PROPERTY_DEFINITION__DEFAULT_VALUE);
            take(refined, inherited, Literals.PROPERTY_DEFINITION__ENTRY_SCHEMA);
            take(refined, inherited, Literals.PROPERTY_DEFINITION__KEY_SCHEMA);
            take(refined, inherited, Literals.PROPERTY_DEFINITION__REQUIRED);
            refined.getConstraints().addAll(EcoreUtil.copyAll(inherited.getConstraints()));
            return refined;
        }
    }

    static CapabilityDefinition of(CapabilityDefinition inherited, CapabilityDefinition own) {
        if (own.getType() != null && !own.getType().equals(inherited.getType())) {
            return own;
        }
        try (WritePermit permit = WritePermit.open()) {
            CapabilityDefinition refined = EcoreUtil.copy(inherited);
            refined.getProperties().addAll(EcoreUtil.copyAll(own.getProperties()));
            refined.getAttributes().addAll(EcoreUtil.copyAll(own.getAttributes()));
            if (!own.getValidSourceTypes().isEmpty()) {
                refined.getValidSourceTypes().clear();
                refined.getValidSourceTypes().addAll(own.getValidSourceTypes());
            }
            return refined;
        }
    }

    static RequirementDefinition of(RequirementDefinition inherited, RequirementDefinition own) {
        if (own.getCapability() != null) {
            return own;
        }
        try (WritePermit permit = WritePermit.open()) {
            RequirementDefinition refined = EcoreUtil.copy(own);
            take(refined, inherited, Literals.REQUIREMENT_DEFINITION__CAPABILITY);
            take(refined, inherited, Literals.REQUIREMENT_DEFINITION__NODE);
            take(refined, inherited, Literals.REQUIREMENT_DEFINITION__RELATIONSHIP);
            return refined;
        }
    }

    private static void take(EObject refined, EObject inherited, EStructuralFeature feature) {
        if (refined.eIsSet(feature) || !inherited.eIsSet(feature)) {
            return;
        }
        Object value = inherited.eGet(feature);
        refined.eSet(feature, value instanceof EObject part ? EcoreUtil.copy(part) : value);
    }
}
