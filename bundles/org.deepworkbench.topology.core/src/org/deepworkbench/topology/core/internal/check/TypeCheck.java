package org.deepworkbench.topology.core.internal.check;

import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.eclipse.osgi.util.NLS;

/** Checks the types that the file itself defines. */
final class TypeCheck {

    private final Scope scope;
    private final DefinitionCheck definitions;

    TypeCheck(Scope scope) {
        this.scope = scope;
        this.definitions = new DefinitionCheck(scope);
    }

    void run() {
        scope.template().getTypes().forEach(this::type);
    }

    private void type(EntityType type) {
        parent(type);
        type.getProperties().forEach(definitions::check);
        type.getAttributes().forEach(definitions::checkType);
        switch (type) {
            case NodeType node -> node.getCapabilities().forEach(
                    capability -> known(CapabilityType.class, capability, capability.getType(), "type"));
            case DataType data -> {
                definitions.constraints(data.getConstraints());
                definitions.schema(data.getEntrySchema(), data.getName());
            }
            default -> {
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void parent(EntityType type) {
        String parent = type.getDerivedFrom();
        if (parent == null || type instanceof DataType && ScalarForm.isPrimitive(parent)) {
            return;
        }
        Class<? extends EntityType> kind = (Class<? extends EntityType>) type.eClass().getInstanceClass();
        known(kind, type, parent, "derived_from");
        var lineage = scope.types().lineage(type);
        String beyond = lineage.get(lineage.size() - 1).getDerivedFrom();
        if (lineage.stream().anyMatch(step -> step.getName().equals(beyond))) {
            Place place = Places.of(type, "derived_from");
            scope.findings().error(DiagnosticCode.TYPE_CYCLE, place,
                    NLS.bind(Messages.Check_typeCycle, type.getName(), beyond));
        }
    }

    private void known(Class<? extends EntityType> kind, NamedElement element, String name, String keyname) {
        if (name == null || scope.types().find(kind, name).isPresent() || !scope.types().isComplete()) {
            return;
        }
        Place place = Places.of(element, keyname);
        scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                NLS.bind(Messages.Check_unknownTypeOf, new Object[] { element.getName(), name,
                        Nearest.hint(name, scope.types().names(kind)) }));
    }
}
