package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.check.AssignmentCheck.Lack;
import org.deepworkbench.topology.core.internal.check.AssignmentCheck.Need;
import org.deepworkbench.topology.core.internal.check.AssignmentCheck.Owner;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.eclipse.osgi.util.NLS;

/** Checks groups and policies: their types, what they are given, and that they name nodes or groups that exist. */
final class GroupCheck {

    private final Scope scope;
    private final FunctionCheck functions;
    private final AssignmentCheck assignments;

    GroupCheck(Scope scope) {
        this.scope = scope;
        this.functions = new FunctionCheck(scope, Around.NOTHING);
        this.assignments = new AssignmentCheck(scope, functions);
    }

    void run() {
        TopologyTemplate topology = scope.template().getTopology();
        if (topology == null) {
            return;
        }
        Set<String> groups = new HashSet<>();
        topology.getGroups().forEach(group -> groups.add(group.getName()));
        topology.getGroups().forEach(group -> group(group, groups));
        topology.getPolicies().forEach(policy -> policy(policy, groups));
    }

    private void group(Group group, Set<String> groups) {
        Optional<GroupType> type = type(GroupType.class, group, group.getType());
        properties(group, group.getProperties(), type);
        for (ScalarValue member : group.getMembers()) {
            known(member, group.getName(), groups);
            type.ifPresent(found -> fits(member, group.getName(), found.getMembers()));
        }
    }

    private void policy(Policy policy, Set<String> groups) {
        Optional<PolicyType> type = type(PolicyType.class, policy, policy.getType());
        properties(policy, policy.getProperties(), type);
        for (ScalarValue target : policy.getTargets()) {
            known(target, policy.getName(), groups);
            if (!groups.contains(target.getText())) {
                type.ifPresent(found -> fits(target, policy.getName(), found.getTargets()));
            }
        }
        policy.getTriggers().forEach(trigger -> functions.checkInside(trigger.getValue()));
    }

    private <T extends EntityType> Optional<T> type(Class<T> kind, NamedElement owner, String name) {
        Optional<T> type = scope.types().find(kind, name);
        if (type.isEmpty() && name != null && scope.types().isComplete()) {
            Place place = Places.of(owner, "type");
            List<String> known = scope.types().names(kind);
            scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                    NLS.bind(Messages.Check_unknownTypeOf, new Object[] { owner.getName(), name,
                            Nearest.hint(name, known) }),
                    Suggestions.nearest(place, name, known));
        }
        return type;
    }

    /** Services hand properties of groups and policies on as they are. */
    private void properties(NamedElement owner, List<Assignment> given, Optional<? extends EntityType> type) {
        if (type.isEmpty()) {
            functions.checkInside(given);
            return;
        }
        Owner definitions = Owner.of(scope, type.get());
        assignments.given(given, definitions, Severity.WARNING);
        assignments.missing(given, definitions, new Lack(owner.getName(), owner.getNamePlace(), Need.TOLERATED,
                property -> Suggestions.add(Places.of(owner, "properties"), property)));
    }

    private void known(ScalarValue name, String owner, Set<String> groups) {
        if (scope.node(name.getText()).isPresent() || groups.contains(name.getText())) {
            return;
        }
        Set<String> names = new HashSet<>(scope.nodeNames());
        names.addAll(groups);
        scope.unknown(DiagnosticCode.UNKNOWN_NODE, name.getPlace(), name.getText(), names,
                hint -> NLS.bind(Messages.Check_unknownMember, new Object[] { owner, name.getText(), hint }));
    }

    /** Services apply policies to what they are given, whatever the type says of it. */
    private void fits(ScalarValue name, String owner, List<String> wanted) {
        Optional<NodeTemplate> node = scope.node(name.getText());
        Optional<NodeType> type = node.flatMap(scope::typeOf);
        boolean fits = wanted.isEmpty() || type.isEmpty() || !scope.isWhole(type.get())
                || wanted.stream().anyMatch(kind -> scope.types().find(NodeType.class, kind).isEmpty()
                        || scope.types().derives(NodeType.class, type.get().getName(), kind));
        if (!fits) {
            scope.findings().warning(DiagnosticCode.WRONG_TARGET, name.getPlace(), NLS.bind(
                    Messages.Check_wrongMember,
                    new Object[] { owner, Nearest.list(wanted), name.getText(), type.get().getName() }));
        }
    }
}
