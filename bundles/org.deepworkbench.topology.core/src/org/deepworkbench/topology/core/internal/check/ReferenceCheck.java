package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks the functions that ask a node or a relationship for something it has. */
final class ReferenceCheck {

    /** Words of TOSCA 2.0 that lead from one thing to another. */
    private static final Set<String> STEPS = Set.of("CAPABILITY", "RELATIONSHIP", "TARGETS", "SOURCE", "TARGET", "ALL");

    /** Nobody hosts nodes on each other this many times. */
    private static final int MAX_HOSTS = 100;

    private final Scope scope;
    private final Around around;

    ReferenceCheck(Scope scope, Around around) {
        this.scope = scope;
        this.around = around;
    }

    /** {@return what the property that {@code get_property} asks for is} */
    Optional<Schema> property(FunctionValue function) {
        return member(function, Messages.Function_property, false);
    }

    /** Attributes are often described loosely, so what they are is left open. */
    Optional<Schema> attribute(FunctionValue function) {
        member(function, Messages.Function_attribute, true);
        return Optional.empty();
    }

    private Optional<Schema> member(FunctionValue function, String usage, boolean attribute) {
        List<Value> arguments = function.getArguments();
        if (arguments.size() < 2 || !(arguments.get(0) instanceof ScalarValue owner)) {
            FunctionCheck.wrongArguments(scope, function, usage);
            return Optional.empty();
        }
        if (owner.getText().equals("HOST")) {
            return ofHost(arguments.subList(1, arguments.size()), attribute);
        }
        return subject(function, owner)
                .flatMap(subject -> member(subject, arguments.subList(1, arguments.size()), attribute));
    }

    /** {@return what the first argument names, if it is known} */
    private Optional<Subject> subject(FunctionValue function, ScalarValue owner) {
        String name = owner.getText();
        switch (name) {
            case "SELF":
                return around.self();
            case "SOURCE":
                return around.source();
            case "TARGET":
                return around.target();
            case "HOST", "ORCHESTRATOR", "INSTANCE":
                return Optional.empty();
            default:
        }
        Optional<NodeTemplate> node = scope.node(name);
        if (node.isEmpty() && !scope.isRelationship(name)) {
            scope.unknown(DiagnosticCode.UNKNOWN_NODE, owner.getPlace(), name, scope.nodeNames(),
                    hint -> NLS.bind(Messages.Function_unknownNode,
                            new Object[] { function.getFunction(), name, hint }));
        }
        return scope.isAmbiguous(name) ? Optional.empty() : node.flatMap(found -> Subject.of(scope, found));
    }

    /** HOST stands for whichever of the hosts, from the nearest on, has what is asked for. */
    private Optional<Schema> ofHost(List<Value> path, boolean attribute) {
        Set<String> seen = new HashSet<>();
        Optional<NodeTemplate> host = around.self().flatMap(Subject::node).flatMap(Hosting::of).flatMap(scope::node);
        while (host.isPresent() && path.get(0) instanceof ScalarValue name && seen.size() < MAX_HOSTS
                && seen.add(host.get().getName())) {
            Optional<Subject> subject = Subject.of(scope, host.get());
            if (subject.isPresent() && has(subject.get(), name.getText(), attribute)) {
                return member(subject.get(), path, attribute);
            }
            host = Hosting.of(host.get()).flatMap(scope::node);
        }
        return Optional.empty();
    }

    private boolean has(Subject subject, String name, boolean attribute) {
        return find(subject.type(), name, attribute) != null || subject.type() instanceof NodeType type
                && scope.types().capabilities(type).containsKey(name);
    }

    /** Every property is an attribute too. */
    private PropertyDefinition find(EntityType type, String name, boolean attribute) {
        PropertyDefinition own = attribute ? scope.types().attributes(type).get(name) : null;
        return own == null ? scope.types().properties(type).get(name) : own;
    }

    /** A number, or the index of the node itself, says which of several nodes of one template is meant. */
    private Optional<Schema> member(Subject subject, List<Value> path, boolean attribute) {
        if (!(path.get(0) instanceof ScalarValue first) || STEPS.contains(first.getText())
                || first.getKind() == ScalarKind.INTEGER || first.getText().equals("$node_index")) {
            return Optional.empty();
        }
        String name = first.getText();
        PropertyDefinition definition = find(subject.type(), name, attribute);
        if (definition == null || path.size() > 1 && leadsOn(subject.type(), name, definition)) {
            return beyond(subject, path, attribute);
        }
        Optional<Value> given = attribute ? Optional.empty() : subject.given(name).map(Assignment::getValue);
        List<Value> rest = path.subList(1, path.size());
        return new PathCheck(scope).follow(attribute ? List.of() : rest, Schema.of(definition), given, name);
    }

    /** A capability may have the name of a property; where that is a plain value, only the capability leads on. */
    private boolean leadsOn(EntityType type, String name, PropertyDefinition definition) {
        return type instanceof NodeType node && scope.types().capabilities(node).containsKey(name)
                && definition.getType() != null && ScalarForm.isKnown(definition.getType());
    }

    private Optional<Schema> beyond(Subject subject, List<Value> path, boolean attribute) {
        String name = ((ScalarValue) path.get(0)).getText();
        if (subject.type() instanceof NodeType type) {
            CapabilityDefinition capability = scope.types().capabilities(type).get(name);
            if (capability != null) {
                return ofCapability(subject, capability, path.subList(1, path.size()), attribute);
            }
            if (scope.types().requirements(type).containsKey(name)) {
                return ofTarget(subject, name, path.subList(1, path.size()), attribute);
            }
        }
        if (!subject.gives(name) && scope.types().isWhole(subject.type())
                && (attribute || !scope.types().attributes(subject.type()).containsKey(name))) {
            unknown(path.get(0), subject.name() + " (" + subject.type().getName() + ")", names(subject, attribute),
                    attribute);
        }
        return Optional.empty();
    }

    private Set<String> names(Subject subject, boolean attribute) {
        Set<String> names = new LinkedHashSet<>(scope.types().properties(subject.type()).keySet());
        if (attribute) {
            names.addAll(scope.types().attributes(subject.type()).keySet());
        }
        if (subject.type() instanceof NodeType type) {
            names.addAll(scope.types().capabilities(type).keySet());
            names.addAll(scope.types().requirements(type).keySet());
        }
        return names;
    }

    private Optional<Schema> ofCapability(Subject subject, CapabilityDefinition capability, List<Value> path,
            boolean attribute) {
        if (path.isEmpty() || !(path.get(0) instanceof ScalarValue name)) {
            return Optional.empty();
        }
        Map<String, PropertyDefinition> properties = scope.types().properties(capability);
        Map<String, PropertyDefinition> attributes = scope.types().attributes(capability);
        PropertyDefinition definition = properties.get(name.getText());
        if (definition != null) {
            List<Value> rest = attribute ? List.of() : path.subList(1, path.size());
            return new PathCheck(scope).follow(rest, Schema.of(definition), Optional.empty(), name.getText());
        }
        if (!properties.isEmpty() && !attributes.containsKey(name.getText()) && scope.isWhole(capability)) {
            unknown(name, subject.name() + "." + capability.getName(), properties.keySet(), attribute);
        }
        return Optional.empty();
    }

    /**
     * By way of a requirement its target is asked: that node, or any of its capabilities; some services ask the
     * relationship. A number chooses one of the connections, which is not followed.
     */
    private Optional<Schema> ofTarget(Subject subject, String requirement, List<Value> path, boolean attribute) {
        Optional<Subject> target = subject.node().flatMap(node -> target(node, requirement));
        if (path.isEmpty() || target.isEmpty() || !(path.get(0) instanceof ScalarValue name)
                || name.getKind() == ScalarKind.INTEGER || hasRelationship(subject, requirement, name.getText())
                || !(target.get().type() instanceof NodeType type)) {
            return Optional.empty();
        }
        for (CapabilityDefinition capability : scope.types().capabilities(type).values()) {
            if (!scope.isWhole(capability) || scope.types().properties(capability).containsKey(name.getText())
                    || scope.types().attributes(capability).containsKey(name.getText())) {
                return Optional.empty();
            }
        }
        return member(target.get(), path, attribute);
    }

    private boolean hasRelationship(Subject subject, String requirement, String member) {
        RequirementDefinition definition = subject.type() instanceof NodeType type
                ? scope.types().requirements(type).get(requirement)
                : null;
        return subject.node().stream().flatMap(node -> node.getRequirements().stream())
                .filter(assignment -> requirement.equals(assignment.getName()))
                .flatMap(assignment -> Relationships.typeOf(scope, assignment, definition).stream())
                .anyMatch(type -> find(type, member, true) != null);
    }

    private Optional<Subject> target(NodeTemplate node, String requirement) {
        List<RequirementAssignment> given = node.getRequirements().stream()
                .filter(assignment -> requirement.equals(assignment.getName())).toList();
        return given.size() != 1 ? Optional.empty()
                : Optional.ofNullable(given.get(0).getNode()).flatMap(scope::node)
                        .flatMap(target -> Subject.of(scope, target));
    }

    private void unknown(Value where, String owner, Set<String> known, boolean attribute) {
        String name = ((ScalarValue) where).getText();
        scope.findings().error(attribute ? DiagnosticCode.UNKNOWN_ATTRIBUTE : DiagnosticCode.UNKNOWN_PROPERTY,
                where.getPlace(),
                NLS.bind(attribute ? Messages.Function_unknownAttribute : Messages.Function_unknownProperty,
                        new Object[] { owner, name, Nearest.hint(name, known) }),
                Suggestions.nearest(where.getPlace(), name, known));
    }

    /** {@return text: the artifact's address} */
    Optional<Schema> artifact(FunctionValue function) {
        List<Value> arguments = function.getArguments();
        if (arguments.size() < 2 || !(arguments.get(0) instanceof ScalarValue owner)) {
            FunctionCheck.wrongArguments(scope, function, Messages.Function_artifact);
            return Optional.empty();
        }
        Optional<Subject> subject = subject(function, owner);
        if (subject.isPresent() && arguments.get(1) instanceof ScalarValue name
                && subject.get().type() instanceof NodeType type && scope.types().isWhole(type)) {
            Set<String> known = artifacts(subject.get(), type);
            if (!known.contains(name.getText())) {
                scope.findings().error(DiagnosticCode.UNKNOWN_ARTIFACT, name.getPlace(),
                        NLS.bind(Messages.Function_unknownArtifact, new Object[] { subject.get().name(),
                                name.getText(), Nearest.hint(name.getText(), known) }),
                        Suggestions.nearest(name.getPlace(), name.getText(), known));
            }
        }
        return Optional.of(Schema.of("string"));
    }

    private Set<String> artifacts(Subject subject, NodeType type) {
        Set<String> known = new LinkedHashSet<>();
        subject.node().ifPresent(node -> node.getArtifacts().stream().map(ArtifactDefinition::getName)
                .forEach(known::add));
        scope.types().lineage(type).forEach(step -> step.getArtifacts().stream().map(ArtifactDefinition::getName)
                .forEach(known::add));
        return known;
    }

    /** The outputs of an operation are known when it has run. */
    Optional<Schema> operationOutput(FunctionValue function) {
        List<Value> arguments = function.getArguments();
        if (arguments.size() < 4 || !(arguments.get(0) instanceof ScalarValue owner)) {
            FunctionCheck.wrongArguments(scope, function, Messages.Function_operationOutput);
        } else {
            subject(function, owner).ifPresent(subject -> new OperationCheck(scope).named(subject.type(),
                    arguments.get(1), arguments.get(2)));
        }
        return Optional.empty();
    }
}
