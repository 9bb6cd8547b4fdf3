package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.eclipse.osgi.util.NLS;

/** Checks that groups and policies name nodes that exist, and the functions in their properties. */
final class GroupCheck {

    private final Scope scope;

    GroupCheck(Scope scope) {
        this.scope = scope;
    }

    void run() {
        TopologyTemplate topology = scope.template().getTopology();
        if (topology == null) {
            return;
        }
        FunctionCheck functions = new FunctionCheck(scope, Optional.empty());
        Set<String> names = new HashSet<>(scope.nodeNames());
        topology.getGroups().forEach(group -> names.add(group.getName()));
        for (Group group : topology.getGroups()) {
            group.getMembers().forEach(member -> known(member, group.getName(), names));
            group.getProperties().forEach(entry -> functions.checkInside(entry.getValue()));
        }
        for (Policy policy : topology.getPolicies()) {
            policy.getTargets().forEach(target -> known(target, policy.getName(), names));
            policy.getProperties().forEach(entry -> functions.checkInside(entry.getValue()));
        }
    }

    private void known(ScalarValue name, String owner, Set<String> names) {
        if (!names.contains(name.getText())) {
            scope.findings().error(DiagnosticCode.UNKNOWN_NODE, name.getPlace(),
                    NLS.bind(Messages.Check_unknownMember, new Object[] { owner, name.getText(),
                            Nearest.hint(name.getText(), names) }));
        }
    }
}
