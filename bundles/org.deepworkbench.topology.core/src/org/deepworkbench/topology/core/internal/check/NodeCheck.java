package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.check.AssignmentCheck.Lack;
import org.deepworkbench.topology.core.internal.check.AssignmentCheck.Need;
import org.deepworkbench.topology.core.internal.check.AssignmentCheck.Owner;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.eclipse.osgi.util.NLS;

/** Checks node templates against their types: properties, attributes, capabilities, artifacts and interfaces. */
final class NodeCheck {

    private static final String PROPERTIES = "properties";

    private final Scope scope;

    NodeCheck(Scope scope) {
        this.scope = scope;
    }

    void check(NodeTemplate node) {
        FunctionCheck functions = new FunctionCheck(scope, Optional.of(node));
        Optional<NodeType> type = scope.typeOf(node);
        functions.checkInside(node.getAttributes());
        new ArtifactCheck(scope, functions).check(node.getArtifacts(), type);
        new InterfaceCheck(scope, functions).check(node.getInterfaces(), type);
        if (type.isPresent()) {
            AssignmentCheck assignments = new AssignmentCheck(scope, functions);
            Owner owner = Owner.of(scope, type.get());
            assignments.given(node.getProperties(), owner);
            missing(node, type.get(), owner, assignments);
            node.getCapabilities().forEach(
                    capability -> capability(node, type.get(), capability, assignments, functions));
        } else {
            functions.checkInside(node.getProperties());
            node.getCapabilities().forEach(capability -> functions.checkInside(capability.getProperties()));
            unknownType(node);
        }
    }

    private void unknownType(NodeTemplate node) {
        if (node.getType() == null || !scope.types().isComplete()) {
            return;
        }
        Place place = Places.of(node, "type");
        List<String> known = scope.types().names(NodeType.class);
        scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                NLS.bind(Messages.Check_unknownNodeType, new Object[] { node.getName(), node.getType(),
                        Nearest.hint(node.getType(), known) }),
                Suggestions.nearest(place, node.getType(), known));
    }

    /** Where the whole section has a misspelt keyname, that is reported already. */
    private void missing(NodeTemplate node, NodeType type, Owner owner, AssignmentCheck assignments) {
        if (!Keynames.isMisspelt(node.getExtras(), PROPERTIES)) {
            assignments.missing(node.getProperties(), owner, new Lack(node.getName(), node.getNamePlace(),
                    need(node, type), property -> fix(node, property)));
        }
    }

    /** A node of Alien's abstract types, and one that is selected, stands for another, which has the values. */
    private static Need need(NodeTemplate node, NodeType type) {
        boolean section = written(node).flatMap(mapping -> mapping.written(PROPERTIES)).isPresent();
        if (has(type.getExtras(), "abstract", "true") || Keynames.has(node.getExtras(), "directives")) {
            return Need.TOLERATED;
        }
        return section ? Need.STRICT : Need.LIKE_PARSERS;
    }

    private static boolean has(List<Assignment> extras, String keyname, String text) {
        return extras.stream().anyMatch(extra -> extra.getName().equals(keyname)
                && extra.getValue() instanceof ScalarValue scalar && text.equals(scalar.getText()));
    }

    private static Function<String, Optional<QuickFix>> fix(NodeTemplate node, PropertyDefinition property) {
        Optional<YamlMapping> mapping = written(node);
        Optional<YamlEntry> section = mapping.flatMap(found -> found.written(PROPERTIES));
        if (section.isPresent()) {
            return Suggestions.add(section.get().value(), property);
        }
        return mapping.map(found -> Suggestions.addSection(found, PROPERTIES, property))
                .orElse(text -> Optional.empty());
    }

    private static Optional<YamlMapping> written(NodeTemplate node) {
        return node.getPlace() instanceof YamlEntry entry && entry.value().resolved() instanceof YamlMapping mapping
                ? Optional.of(mapping) : Optional.empty();
    }

    private void capability(NodeTemplate node, NodeType type, CapabilityAssignment capability,
            AssignmentCheck assignments, FunctionCheck functions) {
        Map<String, CapabilityDefinition> known = scope.types().capabilities(type);
        CapabilityDefinition definition = known.get(capability.getName());
        functions.checkInside(capability.getAttributes());
        if (definition != null) {
            assignments.given(capability.getProperties(), Owner.of(scope, definition));
            return;
        }
        functions.checkInside(capability.getProperties());
        if (scope.isWhole(type)) {
            scope.findings().error(DiagnosticCode.UNKNOWN_CAPABILITY, capability.getNamePlace(),
                    NLS.bind(Messages.Check_unknownCapability, new Object[] { node.getType(), capability.getName(),
                            Nearest.hint(capability.getName(), known.keySet()) }),
                    Suggestions.nearest(capability.getNamePlace(), capability.getName(), known.keySet()));
        }
    }
}
