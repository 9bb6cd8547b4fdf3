package org.deepworkbench.topology.core.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/**
 * Checks that a node makes as many connections as its type asks for (TOSCA Simple Profile 1.3, section 3.7.3,
 * {@code occurrences}). Services look for what is not connected themselves, so that it is a warning.
 */
final class ConnectionCount {

    private static final String HOSTED_ON = "tosca.relationships.HostedOn";
    private static final String INDIGO = "tosca.nodes.indigo.";
    private static final int ANY_NUMBER = -1;

    private final Scope scope;

    ConnectionCount(Scope scope) {
        this.scope = scope;
    }

    void check(NodeTemplate node, NodeType type) {
        if (!scope.isWhole(type) || isChosen(node) || Keynames.isMisspelt(node.getExtras(), "requirements")) {
            return;
        }
        Map<String, Integer> made = new HashMap<>();
        node.getRequirements().forEach(given -> made.merge(Hosting.definitionOf(given), 1, Integer::sum));
        Map<String, RequirementDefinition> known = scope.types().requirements(type);
        boolean hosted = isHosted(node, known);
        for (RequirementDefinition definition : known.values()) {
            int count = made.getOrDefault(definition.getName(), 0);
            if (definition.getMaximum() != ANY_NUMBER && count > Math.max(1, definition.getMaximum())) {
                tooMany(node, definition, count);
            } else if (count < definition.getMinimum() && !isMisspelt(made, known, definition.getName())
                    && !isMapped(node, definition.getName())) {
                tooFew(node, type, definition, hosted);
                hosted |= hosts(definition);
            }
        }
    }

    /** A node that is selected or substituted, not made, is connected already. */
    private static boolean isChosen(NodeTemplate node) {
        return Keynames.has(node.getExtras(), "directives") || Keynames.has(node.getExtras(), "node_filter");
    }

    private static boolean isMisspelt(Map<String, Integer> made, Map<String, RequirementDefinition> known,
            String name) {
        return made.keySet().stream().anyMatch(
                given -> !known.containsKey(given) && !Nearest.names(given, List.of(name)).isEmpty());
    }

    /** A requirement that the whole topology passes on is met where that is used. */
    private boolean isMapped(NodeTemplate node, String requirement) {
        SubstitutionMapping substitution = scope.template().getTopology().getSubstitution();
        return substitution != null && substitution.getRequirements().stream().map(Assignment::getValue)
                .anyMatch(value -> value instanceof ListValue list && list.getItems().size() == 2
                        && isText(list.getItems().get(0), node.getName())
                        && isText(list.getItems().get(1), requirement));
    }

    private static boolean isText(Value value, String text) {
        return value instanceof ScalarValue scalar && scalar.getText().equals(text);
    }

    private void tooMany(NodeTemplate node, RequirementDefinition definition, int count) {
        RequirementAssignment last = null;
        for (RequirementAssignment given : node.getRequirements()) {
            last = definition.getName().equals(Hosting.definitionOf(given)) ? given : last;
        }
        scope.findings().warning(DiagnosticCode.TOO_MANY_CONNECTIONS, last.getNamePlace(),
                NLS.bind(Messages.Check_tooManyConnections, new Object[] { node.getName(), definition.getName(),
                        count, Math.max(1, definition.getMaximum()) }));
    }

    private void tooFew(NodeTemplate node, NodeType type, RequirementDefinition definition, boolean hosted) {
        String asked = definition.getNode() == null ? definition.getCapability() : definition.getNode();
        if (!hosts(definition)) {
            scope.findings().warning(DiagnosticCode.MISSING_REQUIREMENT, node.getNamePlace(),
                    NLS.bind(Messages.Check_missingConnection, new Object[] { node.getName(), definition.getName(),
                            node.getType(), asked }));
        } else if (!hosted) {
            String text = NLS.bind(Messages.Check_missingHost,
                    new Object[] { node.getName(), node.getType(), asked, definition.getName() });
            if (!isRefused(type)) {
                scope.findings().warning(DiagnosticCode.MISSING_REQUIREMENT, node.getNamePlace(), text);
            } else {
                scope.findings().error(DiagnosticCode.MISSING_REQUIREMENT, node.getNamePlace(), text);
            }
        }
    }

    /**
     * A node hosted by way of any requirement needs no other host, whatever its ancestors ask for. One that the type
     * does not have is reported already, and may be meant as the host.
     */
    private boolean isHosted(NodeTemplate node, Map<String, RequirementDefinition> known) {
        return node.getRequirements().stream().map(Hosting::definitionOf)
                .anyMatch(given -> given.equals(Hosting.HOST) || known.get(given) == null || hosts(known.get(given)));
    }

    /** The Orchestrator refuses containers and jobs of INDIGO's types that run nowhere; other services place nodes. */
    private boolean isRefused(NodeType type) {
        return scope.types().lineage(type).stream().anyMatch(step -> step.getName().startsWith(INDIGO));
    }

    private boolean hosts(RequirementDefinition definition) {
        return definition.getRelationship() != null
                && scope.types().derives(RelationshipType.class, definition.getRelationship(), HOSTED_ON);
    }
}
