package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.check.AssignmentCheck.Owner;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/** Checks relationships, those of connections and those that are templates of their own. */
final class RelationshipCheck {

    private final Scope scope;

    RelationshipCheck(Scope scope) {
        this.scope = scope;
    }

    /** Checks the relationship of a connection. */
    void check(NodeTemplate node, RequirementAssignment requirement, RequirementDefinition definition) {
        String name = requirement.getRelationship();
        Optional<RelationshipType> type = Relationships.typeOf(scope, requirement, definition);
        if (name != null && type.isEmpty() && !scope.isRelationship(name)) {
            unknownType(Places.of(requirement, "relationship", "type"), requirement.getName(), name);
        }
        if (requirement.getProperties().isEmpty() && requirement.getInterfaces().isEmpty()) {
            return;
        }
        Optional<Subject> target = Optional.ofNullable(requirement.getNode())
                .filter(found -> !scope.isAmbiguous(found)).flatMap(scope::node)
                .flatMap(found -> Subject.of(scope, found));
        Optional<Subject> self = type.map(found -> new Subject(requirement.getName(), found,
                requirement.getProperties(), List.of(), Optional.empty()));
        check(requirement.getProperties(), requirement.getInterfaces(), type,
                new Around(self, Subject.of(scope, node), target));
    }

    /** Checks a relationship template. */
    void check(RelationshipTemplate template) {
        Optional<RelationshipType> type = scope.types().find(RelationshipType.class, template.getType());
        if (template.getType() != null && type.isEmpty()) {
            unknownType(Places.of(template, "type"), template.getName(), template.getType());
        }
        Optional<Subject> self = type.map(found -> new Subject(template.getName(), found, template.getProperties(),
                template.getAttributes(), Optional.empty()));
        check(template.getProperties(), template.getInterfaces(), type,
                new Around(self, Optional.empty(), Optional.empty()));
    }

    private void check(List<Assignment> properties, List<InterfaceDefinition> interfaces,
            Optional<RelationshipType> type, Around around) {
        FunctionCheck functions = new FunctionCheck(scope, around);
        if (type.isPresent()) {
            new AssignmentCheck(scope, functions).given(properties, Owner.of(scope, type.get()));
        } else {
            functions.checkInside(properties);
        }
        new InterfaceCheck(scope, functions).check(interfaces, type);
    }

    private void unknownType(Place place, String owner, String name) {
        if (scope.types().isComplete()) {
            List<String> known = scope.types().names(RelationshipType.class);
            scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                    NLS.bind(Messages.Check_unknownRelationship, new Object[] { owner, name,
                            Nearest.hint(name, known) }),
                    Suggestions.nearest(place, name, known));
        }
    }
}
