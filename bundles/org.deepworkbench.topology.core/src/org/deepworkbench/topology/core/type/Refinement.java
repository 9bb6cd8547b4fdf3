package org.deepworkbench.topology.core.type;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.deepworkbench.topology.model.internal.WritePermit;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a type says about something it inherits (TOSCA Simple Profile 1.3, section 3.7.2): a definition without a type
 * refines, so that the inherited one holds for what it leaves out; any other takes its place. What comes of a refinement
 * is a copy; this remembers of what.
 */
final class Refinement {

    private final Map<EObject, NamedElement> written = new ConcurrentHashMap<>();

    /** {@return the definition as a type writes it: itself, unless it is a copy} */
    NamedElement written(NamedElement definition) {
        NamedElement found = definition;
        while (written.containsKey(found)) {
            found = written.get(found);
        }
        return found;
    }

    PropertyDefinition of(PropertyDefinition inherited, PropertyDefinition own) {
        if (own.getType() != null) {
            return own;
        }
        try (WritePermit permit = WritePermit.open()) {
            PropertyDefinition refined = copy(own, own);
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

    CapabilityDefinition of(CapabilityDefinition inherited, CapabilityDefinition own) {
        if (own.getType() != null && !own.getType().equals(inherited.getType())) {
            return own;
        }
        try (WritePermit permit = WritePermit.open()) {
            CapabilityDefinition refined = copy(inherited, own);
            own.getProperties().forEach(property -> refined.getProperties().add(copy(property, property)));
            own.getAttributes().forEach(attribute -> refined.getAttributes().add(copy(attribute, attribute)));
            if (!own.getValidSourceTypes().isEmpty()) {
                refined.getValidSourceTypes().clear();
                refined.getValidSourceTypes().addAll(own.getValidSourceTypes());
            }
            return refined;
        }
    }

    RequirementDefinition of(RequirementDefinition inherited, RequirementDefinition own) {
        if (own.getCapability() != null) {
            return own;
        }
        try (WritePermit permit = WritePermit.open()) {
            RequirementDefinition refined = copy(own, own);
            take(refined, inherited, Literals.REQUIREMENT_DEFINITION__CAPABILITY);
            take(refined, inherited, Literals.REQUIREMENT_DEFINITION__NODE);
            take(refined, inherited, Literals.REQUIREMENT_DEFINITION__RELATIONSHIP);
            return refined;
        }
    }

    /** Copies a definition with what it consists of. */
    private <D extends NamedElement> D copy(D definition, NamedElement origin) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        @SuppressWarnings("unchecked") // a copy is of the same class
        D copy = (D) copier.copy(definition);
        copier.copyReferences();
        copier.forEach((from, to) -> {
            if (from instanceof NamedElement named) {
                written.put(to, named);
            }
        });
        written.put(copy, origin);
        return copy;
    }

    private static void take(EObject refined, EObject inherited, EStructuralFeature feature) {
        if (refined.eIsSet(feature) || !inherited.eIsSet(feature)) {
            return;
        }
        Object value = inherited.eGet(feature);
        refined.eSet(feature, value instanceof EObject part ? EcoreUtil.copy(part) : value);
    }
}
