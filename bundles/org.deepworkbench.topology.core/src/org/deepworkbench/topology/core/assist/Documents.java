package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.assist.Documentation.Fact;
import org.deepworkbench.topology.core.internal.diff.FlowText;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/** Writes the documentation of what a topology consists of. */
final class Documents {

    private static final int MOST_NAMES = 12;

    private final TypeLibrary types;

    Documents(TypeLibrary types) {
        this.types = types;
    }

    /** {@return what is to be known about a keyname of the language or a function} */
    static Documentation keyname(String rule, String name) {
        return new Documentation(name, keynameText(rule, name), List.of());
    }

    /** The words stand in a file of their own, by rule and keyname, or by keyname alone where they suit everywhere. */
    private static String keynameText(String rule, String name) {
        ResourceBundle words = ResourceBundle.getBundle(Documents.class.getPackageName() + ".keynames");
        for (String key : List.of(rule + '.' + name, name)) {
            try {
                return words.getString(key);
            } catch (MissingResourceException elsewhere) {
                // the next key is the more general one
            }
        }
        return "";
    }

    /** {@return whether there are words about every keyname of a rule} */
    static boolean knows(String rule, String name) {
        return !keynameText(rule, name).isEmpty();
    }

    Documentation type(EntityType type) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Messages.Fact_derived, type.getDerivedFrom());
        add(facts, Messages.Fact_properties, names(types.properties(type).values().stream()
                .map(property -> mustBeGiven(property) ? property.getName() + '*' : property.getName()).toList()));
        add(facts, Messages.Fact_attributes, names(List.copyOf(types.attributes(type).keySet())));
        if (type instanceof NodeType node) {
            add(facts, Messages.Fact_requirements, names(List.copyOf(types.requirements(node).keySet())));
            add(facts, Messages.Fact_capabilities, names(List.copyOf(types.capabilities(node).keySet())));
        }
        return new Documentation(type.getName(), text(type.getDescription()), facts);
    }

    private static String names(List<String> names) {
        String listed = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? NLS.bind(Messages.Fact_more, listed, names.size() - MOST_NAMES) : listed;
    }

    Documentation property(PropertyDefinition property) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Messages.Fact_type, typeName(property));
        add(facts, Messages.Fact_required, mustBeGiven(property) ? Messages.Fact_yes : Messages.Fact_no);
        add(facts, Messages.Fact_default, FlowText.of(property.getDefaultValue()));
        property.getConstraints().forEach(constraint -> add(facts, constraint.getName(), operand(constraint)));
        add(facts, Messages.Fact_status, property.getStatus());
        return new Documentation(property.getName(), text(property.getDescription()), facts);
    }

    private static String operand(Constraint constraint) {
        return FlowText.of(constraint.getOperand());
    }

    /** {@return whether a value must be given, because it is required and has no default} */
    static boolean mustBeGiven(PropertyDefinition property) {
        return property.isRequired() && property.getDefaultValue() == null;
    }

    /** {@return the type as a person writes it: {@code list of string}} */
    static String typeName(PropertyDefinition property) {
        String type = text(property.getType());
        return property.getEntrySchema() == null || property.getEntrySchema().getType() == null ? type
                : NLS.bind(Messages.Fact_of, type, TypeNames.shortName(property.getEntrySchema().getType()));
    }

    Documentation requirement(RequirementDefinition requirement) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Messages.Fact_capability, requirement.getCapability());
        add(facts, Messages.Fact_node, requirement.getNode());
        add(facts, Messages.Fact_relationship, requirement.getRelationship());
        add(facts, Messages.Fact_occurrences, range(requirement.getMinimum(), requirement.getMaximum()));
        return new Documentation(requirement.getName(), "", facts);
    }

    private static String range(int minimum, int maximum) {
        return maximum < 0 ? NLS.bind(Messages.Fact_atLeast, minimum)
                : minimum == maximum ? String.valueOf(minimum) : NLS.bind(Messages.Fact_range, minimum, maximum);
    }

    Documentation capability(CapabilityDefinition capability) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Messages.Fact_type, capability.getType());
        add(facts, Messages.Fact_properties, names(List.copyOf(types.properties(capability).keySet())));
        return new Documentation(capability.getName(), text(capability.getDescription()), facts);
    }

    /** {@return what is to be known about an interface, an operation or an artifact} */
    Documentation of(NamedElement element) {
        List<Fact> facts = new ArrayList<>();
        String description = "";
        switch (element) {
            case InterfaceDefinition found -> {
                description = found.getDescription();
                add(facts, Messages.Fact_type, found.getType());
                add(facts, Messages.Fact_operations, names(Stream.concat(found.getOperations().stream(),
                        new OperationNames(types).operations(found.getType())).map(NamedElement::getName).distinct()
                        .toList()));
            }
            case OperationDefinition found -> {
                description = found.getDescription();
                add(facts, Messages.Fact_inputs,
                        names(found.getInputs().stream().map(NamedElement::getName).toList()));
            }
            case ArtifactDefinition found -> {
                description = found.getDescription();
                add(facts, Messages.Fact_type, found.getType());
                add(facts, Messages.Fact_file, FlowText.of(found.getFile()));
            }
            default -> {
            }
        }
        return new Documentation(element.getName(), text(description), facts);
    }

    Documentation node(NodeTemplate node) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Messages.Fact_type, node.getType());
        node.getRequirements().forEach(requirement -> add(facts, requirement.getName(), requirement.getNode()));
        node.getProperties().stream().limit(MOST_NAMES)
                .forEach(property -> add(facts, property.getName(), FlowText.of(property.getValue())));
        return new Documentation(node.getName(), text(node.getDescription()), facts);
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
