package org.deepworkbench.topology.core.internal.read;

import java.util.Collection;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Element;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.ToscaPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** Fills elements of the model. The caller holds a write permit. */
final class Elements {

    private Elements() {
    }

    static <T extends Element> T place(T element, Place place) {
        set(element, ToscaPackage.Literals.ELEMENT__PLACE, place);
        return element;
    }

    static <T extends NamedElement> T named(T element, YamlEntry entry) {
        set(element, ToscaPackage.Literals.NAMED_ELEMENT__NAME, entry.name());
        set(element, ToscaPackage.Literals.NAMED_ELEMENT__NAME_PLACE, entry.key());
        return place(element, entry);
    }

    static void set(EObject element, EStructuralFeature feature, Object value) {
        element.eSet(feature, value);
    }

    /** Adds without looking for duplicates: every child is new. */
    static void add(EObject element, EStructuralFeature feature, Object child) {
        list(element, feature).addUnique(child);
    }

    static void addAll(EObject element, EStructuralFeature feature, Collection<?> children) {
        children.forEach(child -> add(element, feature, child));
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject element, EStructuralFeature feature) {
        return (InternalEList<Object>) element.eGet(feature);
    }
}
