package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks substitution mappings (TOSCA Simple Profile 1.3, section 3.8.13): both sides of what is mapped must exist. */
final class SubstitutionCheck {

    private final Scope scope;

    SubstitutionCheck(Scope scope) {
        this.scope = scope;
    }

    void run() {
        SubstitutionMapping mapping = scope.template().getTopology() == null ? null
                : scope.template().getTopology().getSubstitution();
        if (mapping != null) {
            check(mapping);
        }
    }

    private void check(SubstitutionMapping mapping) {
        Optional<NodeType> type = scope.types().find(NodeType.class, mapping.getNodeType());
        if (type.isEmpty() && mapping.getNodeType() != null && scope.types().isComplete()) {
            Place place = Places.of(mapping, "node_type");
            List<String> known = scope.types().names(NodeType.class);
            scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                    NLS.bind(Messages.Check_unknownTypeOf, new Object[] { "substitution_mappings",
                            mapping.getNodeType(), Nearest.hint(mapping.getNodeType(), known) }),
                    Suggestions.nearest(place, mapping.getNodeType(), known));
        }
        Optional<NodeType> whole = type.filter(scope::isWhole);
        mapped(mapping.getCapabilities(), DiagnosticCode.UNKNOWN_CAPABILITY, Messages.Check_unknownCapability, whole,
                found -> scope.types().capabilities(found).keySet());
        mapped(mapping.getRequirements(), DiagnosticCode.UNKNOWN_REQUIREMENT, Messages.Check_unknownRequirement,
                whole, found -> scope.types().requirements(found).keySet());
        mapping.getProperties().forEach(property -> property(property, whole));
    }

    private void mapped(List<Assignment> mappings, DiagnosticCode code, String message, Optional<NodeType> type,
            Function<NodeType, Set<String>> names) {
        for (Assignment mapping : mappings) {
            type.ifPresent(found -> known(mapping.getName(), mapping.getNamePlace(), found, names.apply(found), code,
                    message));
            inside(mapping.getValue(), code, message, names);
        }
    }

    /** What is mapped stands as {@code [ node, name ]}, or so under {@code mapping}. */
    private void inside(Value value, DiagnosticCode code, String message, Function<NodeType, Set<String>> names) {
        Value target = value instanceof MapValue map
                ? map.getEntries().stream().filter(entry -> entry.getName().equals("mapping"))
                        .map(Assignment::getValue).findFirst().orElse(null)
                : value;
        if (!(target instanceof ListValue list) || list.getItems().isEmpty()
                || !(list.getItems().get(0) instanceof ScalarValue name)) {
            return;
        }
        Optional<NodeTemplate> node = scope.node(name.getText());
        if (node.isEmpty()) {
            scope.unknown(DiagnosticCode.UNKNOWN_NODE, name.getPlace(), name.getText(), scope.nodeNames(),
                    hint -> NLS.bind(Messages.Check_unknownMember,
                            new Object[] { "substitution_mappings", name.getText(), hint }));
        } else if (list.getItems().size() > 1 && list.getItems().get(1) instanceof ScalarValue part) {
            scope.typeOf(node.get()).filter(scope::isWhole).ifPresent(type -> known(part.getText(), part.getPlace(),
                    type, names.apply(type), code, message));
        }
    }

    private void known(String name, Place place, NodeType type, Set<String> known, DiagnosticCode code,
            String message) {
        if (!known.contains(name)) {
            scope.findings().error(code, place,
                    NLS.bind(message, new Object[] { type.getName(), name, Nearest.hint(name, known) }),
                    Suggestions.nearest(place, name, known));
        }
    }

    /** A property is mapped to an input, or to a property of a node. */
    private void property(Assignment mapping, Optional<NodeType> type) {
        type.ifPresent(found -> known(mapping.getName(), mapping.getNamePlace(), found,
                scope.types().properties(found).keySet(), DiagnosticCode.UNKNOWN_PROPERTY,
                Messages.Check_unknownProperty));
        if (mapping.getValue() instanceof ListValue list && list.getItems().size() == 1
                && list.getItems().get(0) instanceof ScalarValue input
                && !scope.inputs().containsKey(input.getText())) {
            scope.unknown(DiagnosticCode.UNKNOWN_INPUT, input.getPlace(), input.getText(), scope.inputs().keySet(),
                    hint -> NLS.bind(Messages.Function_unknownInput, input.getText(), hint));
        } else if (mapping.getValue() instanceof ListValue list && list.getItems().size() > 1) {
            inside(list, DiagnosticCode.UNKNOWN_PROPERTY, Messages.Check_unknownProperty,
                    found -> scope.types().properties(found).keySet());
        }
    }
}
