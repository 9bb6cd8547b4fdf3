package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;

/** Finds what kind of relationship a connection is. */
final class Relationships {

    private Relationships() {
    }

    /**
     * {@return the type of the relationship: as the assignment names it, itself or by a template, else as the
     * definition does}
     */
    static Optional<RelationshipType> typeOf(Scope scope, RequirementAssignment requirement,
            RequirementDefinition definition) {
        String named = requirement.getRelationship();
        String name = named == null && definition != null ? definition.getRelationship() : named;
        if (name == null) {
            return Optional.empty();
        }
        String type = scope.relationship(name).map(RelationshipTemplate::getType).orElse(name);
        return scope.types().find(RelationshipType.class, type);
    }
}
