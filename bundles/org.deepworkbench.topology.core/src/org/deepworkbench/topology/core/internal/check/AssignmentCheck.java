package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.eclipse.osgi.util.NLS;

/** Checks what something is given for its properties against their definitions. */
final class AssignmentCheck {

    /**
     * What has properties.
     *
     * @param type  name of its type
     * @param known its definitions by name
     * @param whole whether those are all
     */
    record Owner(String type, Map<String, PropertyDefinition> known, boolean whole) {

        static Owner of(Scope scope, EntityType type) {
            return new Owner(type.getName(), scope.types().properties(type), scope.isWhole(type));
        }

        static Owner of(Scope scope, CapabilityDefinition capability) {
            return new Owner(capability.getType(), scope.types().properties(capability), scope.isWhole(capability));
        }
    }

    /** How bad it is that something lacks a value. */
    enum Need {
        /** Always refused. */
        STRICT,
        /** Refused, but for the name of a database, which the parsers in use do not ask for. */
        LIKE_PARSERS,
        /** Never refused. */
        TOLERATED
    }

    /** Something that lacks a value: its name, the place to tell it, how bad it is, and the fix that adds it. */
    record Lack(String name, Place place, Need need,
            Function<PropertyDefinition, Function<String, Optional<QuickFix>>> fix) {
    }

    private final Scope scope;
    private final ValueCheck values;
    private final FunctionCheck functions;

    AssignmentCheck(Scope scope, FunctionCheck functions) {
        this.scope = scope;
        this.functions = functions;
        this.values = new ValueCheck(scope, functions);
    }

    /** Checks each value that is given. */
    void given(List<Assignment> given, Owner owner) {
        given(given, owner, Severity.ERROR);
    }

    /** @param unknown how bad a name is that the type does not have and that is near none it has */
    void given(List<Assignment> given, Owner owner, Severity unknown) {
        for (Assignment assignment : given) {
            PropertyDefinition definition = owner.known().get(assignment.getName());
            if (definition != null) {
                values.check(assignment.getValue(), definition);
                continue;
            }
            functions.checkInside(assignment.getValue());
            if (owner.whole()) {
                unknown(assignment, owner, unknown);
            }
        }
    }

    private void unknown(Assignment assignment, Owner owner, Severity severity) {
        Set<String> known = owner.known().keySet();
        String name = assignment.getName();
        Place place = assignment.getNamePlace();
        String text = NLS.bind(Messages.Check_unknownProperty,
                new Object[] { owner.type(), name, Nearest.hint(name, known) });
        if (severity == Severity.ERROR || !Nearest.names(name, known).isEmpty()) {
            scope.findings().error(DiagnosticCode.UNKNOWN_PROPERTY, place, text,
                    Suggestions.nearest(place, name, known));
        } else {
            scope.findings().warning(DiagnosticCode.UNKNOWN_PROPERTY, place, text);
        }
    }

    /** Checks that nothing required lacks; what is there under a misspelt name is reported as that already. */
    void missing(List<Assignment> given, Owner owner, Lack lack) {
        for (PropertyDefinition definition : lacking(given, owner)) {
            String text = NLS.bind(Messages.Check_missingProperty, new Object[] { lack.name(), definition.getName(),
                    owner.type(), definition.getType() });
            if (lack.need() == Need.TOLERATED || lack.need() == Need.LIKE_PARSERS && isDatabaseName(definition)) {
                scope.findings().warning(DiagnosticCode.MISSING_PROPERTY, lack.place(), text,
                        lack.fix().apply(definition));
            } else {
                scope.findings().error(DiagnosticCode.MISSING_PROPERTY, lack.place(), text,
                        lack.fix().apply(definition));
            }
        }
    }

    private static List<PropertyDefinition> lacking(List<Assignment> given, Owner owner) {
        Set<String> names = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (Assignment assignment : given) {
            if (!Values.isAbsent(assignment.getValue())) {
                names.add(assignment.getName());
            }
            if (!owner.known().containsKey(assignment.getName())) {
                unknown.add(assignment.getName());
            }
        }
        List<PropertyDefinition> lacking = new ArrayList<>();
        for (PropertyDefinition definition : owner.known().values()) {
            if (definition.isRequired() && definition.getDefaultValue() == null
                    && !names.contains(definition.getName()) && !ScalarForm.isNothing(definition.getType())
                    && unknown.stream()
                            .allMatch(name -> Nearest.names(name, List.of(definition.getName())).isEmpty())) {
                lacking.add(definition);
            }
        }
        return lacking;
    }

    private boolean isDatabaseName(PropertyDefinition definition) {
        return "name".equals(definition.getName()) && scope.types().find(NodeType.class, "tosca.nodes.Database")
                .map(scope.types()::properties).filter(known -> known.get("name") == definition).isPresent();
    }
}
