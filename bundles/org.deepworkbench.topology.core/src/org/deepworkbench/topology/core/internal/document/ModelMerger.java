package org.deepworkbench.topology.core.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.internal.WritePermit;
import org.deepworkbench.topology.model.tosca.Element;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.ToscaPackage;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Makes a model equal to one freshly read, keeping the identity of elements that are still there: by name, or by
 * position where they have none. The fresh model is used up.
 */
public final class ModelMerger {

    private final Map<String, String> renamedNodes;

    private ModelMerger(Map<String, String> renamedNodes) {
        this.renamedNodes = renamedNodes;
    }

    /**
     * @param model        the model to change
     * @param fresh        the model it is to be equal to
     * @param renamedNodes new names of renamed node templates by their old names
     */
    public static void merge(ServiceTemplate model, ServiceTemplate fresh, Map<String, String> renamedNodes) {
        try (WritePermit permit = WritePermit.open()) {
            new ModelMerger(renamedNodes).merge((EObject) model, fresh);
        }
    }

    /**
     * @param model the node template to change
     * @param fresh the one it is to be equal to
     */
    public static void merge(NodeTemplate model, NodeTemplate fresh) {
        try (WritePermit permit = WritePermit.open()) {
            new ModelMerger(Map.of()).merge((EObject) model, fresh);
        }
    }

    /** Notes that an element stands in another place. */
    public static void place(Element element, Place place) {
        try (WritePermit permit = WritePermit.open()) {
            element.eSet(ToscaPackage.Literals.ELEMENT__PLACE, place);
        }
    }

    private void merge(EObject model, EObject fresh) {
        for (EStructuralFeature feature : model.eClass().getEAllStructuralFeatures()) {
            if (!feature.isChangeable()) {
                continue;
            }
            if (feature instanceof EReference && feature.isMany()) {
                children(list(model, feature), list(fresh, feature));
            } else if (feature instanceof EReference) {
                child(model, fresh, feature);
            } else {
                attribute(model, fresh, feature);
            }
        }
    }

    private static void attribute(EObject model, EObject fresh, EStructuralFeature feature) {
        Object value = fresh.eGet(feature);
        if (value instanceof Place) {
            model.eSet(feature, value);
            return;
        }
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> target = (EList<Object>) model.eGet(feature);
            if (!target.equals(value)) {
                ECollections.setEList(target, List.copyOf((List<?>) value));
            }
        } else if (!Objects.equals(model.eGet(feature), value)) {
            model.eSet(feature, value);
        }
    }

    private void child(EObject model, EObject fresh, EStructuralFeature feature) {
        EObject old = (EObject) model.eGet(feature);
        EObject wanted = (EObject) fresh.eGet(feature);
        if (old != null && wanted != null && old.eClass() == wanted.eClass()) {
            merge(old, wanted);
        } else {
            model.eSet(feature, wanted);
        }
    }

    private void children(EList<EObject> model, EList<EObject> fresh) {
        Map<List<Object>, EObject> known = new HashMap<>();
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (EObject child : model) {
            known.put(key(child, counts, renamedNodes), child);
        }
        counts.clear();
        List<EObject> merged = new ArrayList<>();
        for (EObject child : List.copyOf(fresh)) {
            EObject old = known.get(key(child, counts, Map.of()));
            if (old == null) {
                merged.add(child);
            } else {
                merge(old, child);
                merged.add(old);
            }
        }
        if (!model.equals(merged)) {
            ECollections.setEList(model, merged);
        }
    }

    /** Class, name and the how-many-eth of that name. */
    private static List<Object> key(EObject child, Map<List<Object>, Integer> counts, Map<String, String> renamed) {
        String name = child instanceof NamedElement named ? named.getName() : "";
        String newName = child instanceof NodeTemplate ? renamed.getOrDefault(name, name) : name;
        int count = counts.merge(List.of(child.eClass(), newName), 1, Integer::sum);
        return List.of(child.eClass(), newName, count);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EStructuralFeature feature) {
        return (EList<EObject>) owner.eGet(feature);
    }
}
