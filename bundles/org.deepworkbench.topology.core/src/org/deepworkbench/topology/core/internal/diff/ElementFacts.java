package org.deepworkbench.topology.core.internal.diff;

import static org.deepworkbench.topology.model.tosca.ToscaPackage.Literals.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.diff.ElementKind;
import org.deepworkbench.topology.core.diff.Subject;
import org.deepworkbench.topology.core.internal.diff.Shapes.Shape;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads a topology into facts, whatever elements it has: what the model can hold is compared. */
final class ElementFacts {

    private final TypeLibrary types;
    private final Names names;
    private final ValueFacts values;
    private final PropertyShapes shapes;

    ElementFacts(TypeLibrary types, Names names) {
        this.types = types;
        this.names = names;
        Shapes known = new Shapes(types);
        this.values = new ValueFacts(known, names);
        this.shapes = new PropertyShapes(known);
    }

    /** {@return everything the topology says} */
    Fact.Group of(ServiceTemplate template) {
        return group(template, new Subject(ElementKind.SECTION, List.of()));
    }

    /** {@return everything that an element says, its name aside} */
    Fact.Group group(EObject element, Subject subject) {
        if (element instanceof NodeTemplate node) {
            shapes.enter(node);
        }
        Map<String, Fact> parts = new LinkedHashMap<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean says = !feature.isTransient() && !feature.isDerived() && feature != NAMED_ELEMENT__NAME;
            if (says && element.eIsSet(feature)) {
                add(parts, element, feature, subject);
            }
        }
        return new Fact.Group(subject, shown(element), parts);
    }

    private void add(Map<String, Fact> parts, EObject element, EStructuralFeature feature, Subject subject) {
        String key = Sections.keyname(feature);
        Object content = element.eGet(feature);
        switch (content) {
            case List<?> items when !items.isEmpty() && items.get(0) instanceof NamedElement ->
                items.forEach(item -> named(parts, element, feature, (NamedElement) item, subject));
            case List<?> items when feature == WORKFLOW_STEP__ACTIVITIES -> parts.put(key,
                    sequence(items, Sections.part(subject, feature)));
            case List<?> items -> parts.put(key, bag(items, element, feature, Sections.part(subject, feature)));
            case TopologyTemplate topology -> parts.putAll(group(topology, subject).parts());
            case SubstitutionMapping mapping -> group(mapping, new Subject(ElementKind.SUBSTITUTION, List.of()))
                    .parts().forEach((name, part) -> parts.put(key + '/' + name, part));
            case Value value -> parts.put(key, value(value, element, feature, Sections.part(subject, feature)));
            case EObject nested -> parts.put(key, group(nested, Sections.part(subject, feature)));
            default -> parts.put(key, leaf(content.toString(), element, feature, subject));
        }
    }

    private void named(Map<String, Fact> parts, EObject owner, EStructuralFeature feature, NamedElement element,
            Subject ofOwner) {
        String called = called(element.getName(), feature);
        Subject subject = Sections.part(ofOwner, feature, called);
        String key = Sections.keyname(feature) + '/' + kindOf(element) + called;
        if (element instanceof RequirementAssignment || parts.containsKey(key)) {
            Fact.Bag all = (Fact.Bag) parts.compute(key, (name, before) -> before instanceof Fact.Bag bag ? bag
                    : new Fact.Bag(subject, new ArrayList<>(before == null ? List.of() : List.of(before))));
            all.items().add(fact(owner, feature, element, subject));
        } else {
            parts.put(key, fact(owner, feature, element, subject));
        }
    }

    private Fact fact(EObject owner, EStructuralFeature feature, NamedElement element, Subject subject) {
        if (!(element instanceof Assignment assignment)) {
            return group(element, subject);
        }
        if (owner instanceof SubstitutionMapping && assignment.getValue() instanceof ListValue mapped
                && mapped.getItems().stream().allMatch(ScalarValue.class::isInstance)) {
            return mapped(mapped, subject);
        }
        return values.of(assignment.getValue(), subject, shapes.of(owner, feature, assignment.getName()));
    }

    /** A mapping names a node first, or an input. */
    private Fact mapped(ListValue mapped, Subject subject) {
        StringBuilder meaning = new StringBuilder();
        for (Value item : mapped.getItems()) {
            String text = ((ScalarValue) item).getText();
            meaning.append(meaning.isEmpty() ? values.node(text, subject) : text).append('\n');
        }
        return new Fact.Leaf(subject, meaning.toString(), FlowText.of(mapped));
    }

    private String called(String name, EStructuralFeature feature) {
        if (feature == TOPOLOGY_TEMPLATE__NODE_TEMPLATES) {
            return names.node(name);
        }
        return feature == TOPOLOGY_TEMPLATE__INPUTS ? names.input(name) : name;
    }

    /** Types of different kinds may have one name. */
    private static String kindOf(NamedElement element) {
        return element instanceof EntityType type ? type.eClass().getName() + '/' : "";
    }

    private Fact sequence(List<?> items, Subject subject) {
        List<Fact> facts = new ArrayList<>();
        for (Object item : items) {
            facts.add(values.of((Value) item, subject.child(Integer.toString(facts.size())), Shape.UNKNOWN));
        }
        return new Fact.Row(subject, "", facts);
    }

    private Fact bag(List<?> items, EObject owner, EStructuralFeature feature, Subject subject) {
        List<Fact> facts = new ArrayList<>();
        for (Object item : items) {
            facts.add(switch (item) {
                case ScalarValue scalar -> values.reference(scalar, subject);
                case Import imported -> group(imported, new Subject(ElementKind.IMPORT, List.of(imported.getFile())));
                case EObject element -> group(element, subject);
                default -> new Fact.Leaf(subject, typeName(item.toString(), owner, feature), item.toString());
            });
        }
        return new Fact.Bag(subject, facts);
    }

    private Fact value(Value value, EObject owner, EStructuralFeature feature, Subject subject) {
        if (feature == WORKFLOW_STEP__TARGET && value instanceof ScalarValue target) {
            return values.reference(target, subject);
        }
        return values.of(value, subject, shapes.of(owner, feature));
    }

    private Fact leaf(String text, EObject owner, EStructuralFeature feature, Subject ofOwner) {
        if (feature == REQUIREMENT_ASSIGNMENT__NODE) {
            String target = names.isNode(text) ? values.node(text, ofOwner) : typeName(text, owner, feature);
            return new Fact.Leaf(ofOwner, target, text);
        }
        Subject subject = feature == IMPORT__FILE ? ofOwner : Sections.part(ofOwner, feature);
        return new Fact.Leaf(subject, typeName(text, owner, feature).strip(), text.strip());
    }

    private String typeName(String name, EObject owner, EStructuralFeature feature) {
        return Sections.typeNamedBy(feature, owner).flatMap(kind -> types.find(kind, name))
                .map(NamedElement::getName).orElse(name);
    }

    /** What is told of an element that only one side has. */
    private static String shown(EObject element) {
        return switch (element) {
            case NodeTemplate node -> String.valueOf(node.getType());
            case RequirementAssignment requirement -> requirement.getNode() == null ? "" : requirement.getNode();
            case ParameterDefinition parameter when parameter.getValue() != null -> FlowText.of(parameter.getValue());
            case Import imported -> "";
            case EntityType type -> type.getDerivedFrom() == null ? "" : type.getDerivedFrom();
            default -> element.eClass().getEStructuralFeature("type") instanceof EStructuralFeature type
                    && element.eGet(type) instanceof String name ? name : "";
        };
    }
}
