package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.edit.SetRequirement;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/**
 * Makes fields of the node filters of requirements: what the properties, and those of the capabilities, of whoever meets
 * a requirement must be like.
 */
final class NodeFilters {

    private static final String FILTER = "node_filter"; //$NON-NLS-1$
    private static final String PROPERTIES = "properties"; //$NON-NLS-1$
    private static final String CAPABILITIES = "capabilities"; //$NON-NLS-1$
    private static final Pattern TYPED = Pattern.compile("\\s*([\\w-]+)(?:\\.([\\w-]+))?\\s+(\\S.*)"); //$NON-NLS-1$

    private final DocumentSession session;
    private final NodeTemplate node;

    NodeFilters(DocumentSession session, NodeTemplate node) {
        this.session = session;
        this.node = node;
    }

    /** A clause of a filter: where it stands in the filter, and what it is of. */
    private record Clause(String name, Value value, List<Object> place) {
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < node.getRequirements().size(); i++) {
            RequirementAssignment requirement = node.getRequirements().get(i);
            int index = i;
            List<Field> parts = clauses(requirement.getNodeFilter()).stream().map(clause -> field(index, clause))
                    .toList();
            Adding adding = new Adding(Messages.Adding_clause,
                    typed -> add(index, requirement.getNodeFilter(), typed));
            sections.add(new Section(requirement.getName(), List.of(new Field("filter " + i, //$NON-NLS-1$
                    new Label(Messages.Field_filter, Messages.Field_filterAbout, false), new Kind.Group(true),
                    Content.of(""), Actions.NONE.with(adding), parts)))); //$NON-NLS-1$
        }
        return sections;
    }

    private static List<Clause> clauses(Value filter) {
        List<Clause> clauses = new ArrayList<>(listed(filter, "", List.of())); //$NON-NLS-1$
        items(member(filter, CAPABILITIES)).forEach(item -> clauses.addAll(listed(item.value(), item.name() + '.',
                List.of(CAPABILITIES, item.place().get(0), item.place().get(1)))));
        return clauses;
    }

    private static List<Clause> listed(Value owner, String prefix, List<Object> before) {
        return items(member(owner, PROPERTIES)).stream().map(item -> {
            List<Object> place = new ArrayList<>(before);
            place.add(PROPERTIES);
            place.addAll(item.place());
            return new Clause(prefix + item.name(), item.value(), place);
        }).toList();
    }

    /** {@return the entries of a list of maps, each with its index and its name as its place} */
    private static List<Clause> items(Optional<Value> list) {
        List<Clause> items = new ArrayList<>();
        List<Value> maps = list.orElse(null) instanceof ListValue found ? found.getItems() : List.of();
        for (int i = 0; i < maps.size(); i++) {
            List<Assignment> entries = maps.get(i) instanceof MapValue map ? map.getEntries() : List.of();
            for (Assignment entry : entries) {
                items.add(new Clause(entry.getName(), entry.getValue(), List.of(i, entry.getName())));
            }
        }
        return items;
    }

    private static Optional<Value> member(Value owner, String name) {
        return owner instanceof MapValue map ? Forms.named(map.getEntries(), name).map(Assignment::getValue)
                : Optional.empty();
    }

    private Field field(int index, Clause clause) {
        String text = clause.value() instanceof MapValue map && map.getEntries().size() == 1
                ? ConstraintFields.text(map.getEntries().get(0).getName(), map.getEntries().get(0).getValue())
                : ValueText.of(clause.value());
        Actions actions = Actions.of(typed -> ConstraintFields.yaml(typed)
                .<Commit>map(yaml -> new Commit.Run(edit(index, clause.place(), Optional.of("{ " + yaml + " }")))) //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(new Commit.Refusal(Messages.Refusal_constraint)));
        List<Object> item = clause.place().subList(0, clause.place().size() - 1);
        return new Field("filter " + index + ' ' + clause.place(), Label.of(clause.name()), //$NON-NLS-1$
                ConstraintFields.kind(session, text, schema(index, clause.name())),
                Content.of(text).with(Optional.ofNullable(clause.value()).map(session::problemsIn).orElse(List.of())),
                actions.with(Verb.REMOVE, edit(index, item, Optional.empty())), List.of());
    }

    /** What the type that is asked for says of a property, or, after a dot, of one of a capability. */
    private Schema schema(int requirement, String clause) {
        TypeLibrary types = session.document().types();
        int dot = clause.indexOf('.');
        return wanted(types, node.getRequirements().get(requirement))
                .flatMap(type -> dot < 0 ? Optional.of(types.properties(type))
                        : Optional.ofNullable(types.capabilities(type).get(clause.substring(0, dot)))
                                .map(types::properties))
                .map(properties -> properties.get(clause.substring(dot + 1))).map(Schema::of).orElse(Schema.UNKNOWN);
    }

    private Optional<NodeType> wanted(TypeLibrary types, RequirementAssignment requirement) {
        Optional<String> named = Optional.ofNullable(requirement.getNode());
        return named.flatMap(session.document()::node).map(NodeTemplate::getType).or(() -> named)
                .or(() -> types.find(NodeType.class, node.getType())
                        .map(type -> types.requirements(type).get(requirement.getName()))
                        .map(RequirementDefinition::getNode))
                .flatMap(name -> types.find(NodeType.class, name));
    }

    /** A property, or a capability's after a dot, then a constraint. */
    private Commit add(int index, Value filter, String typed) {
        if (typed.isBlank()) {
            return Commit.NOTHING;
        }
        Matcher parts = TYPED.matcher(typed);
        Optional<String> yaml = parts.matches() ? ConstraintFields.yaml(parts.group(3)) : Optional.empty();
        if (yaml.isEmpty()) {
            return new Commit.Refusal(Messages.Refusal_clause);
        }
        boolean ofNode = parts.group(2) == null;
        String clause = parts.group(ofNode ? 1 : 2) + ": { " + yaml.get() + " }"; //$NON-NLS-1$ //$NON-NLS-2$
        return new Commit.Run(ofNode
                ? edit(index, List.of(PROPERTIES, size(member(filter, PROPERTIES))), Optional.of(clause))
                : ofCapability(index, filter, parts.group(1), clause));
    }

    private SetRequirement ofCapability(int index, Value filter, String capability, String clause) {
        Optional<Value> capabilities = member(filter, CAPABILITIES);
        return items(capabilities).stream().filter(item -> item.name().equals(capability)).findFirst()
                .map(item -> edit(index, List.of(CAPABILITIES, item.place().get(0), capability, PROPERTIES,
                        size(member(item.value(), PROPERTIES))), Optional.of(clause)))
                .orElseGet(() -> edit(index, List.of(CAPABILITIES, size(capabilities)), Optional.of(
                        capability + ":\n  properties:\n    - " + clause))); //$NON-NLS-1$
    }

    private static int size(Optional<Value> list) {
        return list.orElse(null) instanceof ListValue found ? found.getItems().size() : 0;
    }

    private SetRequirement edit(int index, List<Object> inside, Optional<String> yaml) {
        List<Object> place = new ArrayList<>(List.of(FILTER));
        place.addAll(inside);
        return new SetRequirement(node.getName(), index, place, yaml);
    }
}
