package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.edit.Connect;
import org.deepworkbench.topology.core.edit.Disconnect;
import org.deepworkbench.topology.core.edit.SetRequirement;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Content.Origin;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.osgi.util.NLS;

/** Makes fields of the requirements of a node: who meets each, by which capability and which relationship. */
final class NodeRequirements {

    private final DocumentSession session;
    private final NodeTemplate node;
    private final TypeLibrary types;
    private final Map<String, RequirementDefinition> defined;

    NodeRequirements(DocumentSession session, NodeTemplate node) {
        this.session = session;
        this.node = node;
        types = session.document().types();
        defined = types.find(NodeType.class, node.getType()).map(types::requirements).orElse(Map.of());
    }

    /** {@return whether the node has or may have any} */
    boolean apply() {
        return !defined.isEmpty() || !node.getRequirements().isEmpty();
    }

    /** A section for each name: those that are connected in the order of the text, then what else the type has. */
    List<Section> sections() {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < node.getRequirements().size(); i++) {
            RequirementAssignment given = node.getRequirements().get(i);
            int count = counts.merge(given.getName(), 1, Integer::sum);
            fields.computeIfAbsent(given.getName(), name -> new ArrayList<>())
                    .addAll(given(i, given, id(given.getName(), count)));
        }
        defined.forEach((name, definition) -> {
            List<Field> known = fields.computeIfAbsent(name, any -> new ArrayList<>());
            int count = counts.getOrDefault(name, 0);
            if (definition.getMaximum() < 0 || count < definition.getMaximum()) {
                known.add(open(definition, count));
            }
        });
        return fields.entrySet().stream().map(entry -> new Section(entry.getKey(),
                Optional.ofNullable(defined.get(entry.getKey()))
                        .map(definition -> note(definition, counts.getOrDefault(entry.getKey(), 0))).orElse(""), //$NON-NLS-1$
                entry.getValue())).toList();
    }

    private static String note(RequirementDefinition definition, int count) {
        return NLS.bind(Messages.Requirement_note, count, occurrences(definition));
    }

    private static String id(String name, int count) {
        return "requirement " + (count == 1 ? name : name + ' ' + count); //$NON-NLS-1$
    }

    private List<Field> given(int index, RequirementAssignment given, String id) {
        Optional<RequirementDefinition> definition = Optional.ofNullable(defined.get(given.getName()));
        Set<String> targets = new LinkedHashSet<>(targets(given.getName()).keySet());
        Optional.ofNullable(given.getNode()).ifPresent(targets::add);
        Field target = new Field(id, label(Messages.Field_target, definition),
                new Kind.Choice(List.copyOf(targets), true),
                Content.of(Words.line(given.getNode())).with(session.problemsIn(given)),
                Actions.of(typed -> new Commit.Run(typed.isBlank() ? new Disconnect(node.getName(), index)
                        : new SetRequirement(node.getName(), index, List.of("node"), //$NON-NLS-1$
                                Optional.of(YamlString.of(typed.strip())))))
                        .with(Verb.REMOVE, new Disconnect(node.getName(), index)),
                List.of());
        return List.of(target,
                detail(id, index, "capability", Messages.Field_capability, given.getCapability(), //$NON-NLS-1$
                        capabilities(given, definition)),
                detail(id, index, "relationship", Messages.Field_relationship, given.getRelationship(), //$NON-NLS-1$
                        relationships(definition)));
    }

    private Field detail(String id, int index, String keyname, String label, String text, List<String> options) {
        SetRequirement unset = new SetRequirement(node.getName(), index, List.of(keyname), Optional.empty());
        Actions actions = Actions.of(typed -> new Commit.Run(typed.isBlank() ? unset
                : new SetRequirement(node.getName(), index, List.of(keyname),
                        Optional.of(YamlString.of(typed.strip())))));
        return new Field(id + ' ' + keyname, Label.of(label), new Kind.Choice(options, true),
                Content.of(Words.line(text)).hinting(options.isEmpty() ? "" : options.get(0)), //$NON-NLS-1$
                text == null ? actions : actions.with(Verb.RESET, unset), List.of());
    }

    /** A requirement that can still be connected. */
    private Field open(RequirementDefinition definition, int count) {
        String name = definition.getName();
        boolean needed = count < definition.getMinimum();
        List<String> targets = List.copyOf(targets(name).keySet());
        Content content = new Content("", needed ? Origin.MISSING : Origin.NONE, //$NON-NLS-1$
                targets.isEmpty() ? NLS.bind(Messages.Field_noTarget, definition.getCapability())
                        : needed ? Messages.Field_missing : "", List.of()); //$NON-NLS-1$
        Label label = label(count == 0 ? Messages.Field_target : Messages.Field_anotherTarget,
                Optional.of(definition));
        return new Field(id(name, count + 1), new Label(label.text(), label.description(), needed),
                new Kind.Choice(targets, true), content,
                Actions.of(typed -> typed.isBlank() ? Commit.NOTHING
                        : new Commit.Run(new Connect(node.getName(), name, typed.strip()))),
                List.of());
    }

    private static Label label(String text, Optional<RequirementDefinition> definition) {
        return new Label(text, definition.map(known -> NLS.bind(Messages.Field_requirement, known.getCapability()))
                .orElse(Messages.Field_undefined), false);
    }

    private static String occurrences(RequirementDefinition definition) {
        int least = definition.getMinimum();
        int most = definition.getMaximum();
        if (most < 0) {
            return least == 0 ? Messages.Requirement_any : NLS.bind(Messages.Requirement_atLeast, least);
        }
        return least == most ? NLS.bind(Messages.Requirement_exactly, least)
                : NLS.bind(least == 0 ? Messages.Requirement_atMost : Messages.Requirement_between, least, most);
    }

    private Map<String, Set<String>> targets(String requirement) {
        return session.actions().legalTargets(node.getName(), requirement);
    }

    /** The capabilities of the target that fit, by name and by type. */
    private List<String> capabilities(RequirementAssignment given, Optional<RequirementDefinition> definition) {
        Set<String> options = new LinkedHashSet<>();
        Optional<NodeType> target = Optional.ofNullable(given.getNode()).flatMap(session.document()::node)
                .flatMap(found -> types.find(NodeType.class, found.getType()));
        for (String fitting : targets(given.getName()).getOrDefault(Words.line(given.getNode()), Set.of())) {
            options.add(fitting);
            target.map(type -> types.capabilities(type).get(fitting).getType()).ifPresent(options::add);
        }
        definition.map(RequirementDefinition::getCapability).ifPresent(options::add);
        return List.copyOf(options);
    }

    private List<String> relationships(Optional<RequirementDefinition> definition) {
        String wanted = definition.map(RequirementDefinition::getRelationship).orElse("tosca.relationships.Root"); //$NON-NLS-1$
        Set<String> options = new LinkedHashSet<>(List.of(wanted));
        types.names(RelationshipType.class).stream()
                .filter(name -> types.derives(RelationshipType.class, name, wanted)).forEach(options::add);
        session.document().serviceTemplate().getTopology().getRelationshipTemplates()
                .forEach(template -> options.add(template.getName()));
        return List.copyOf(options);
    }
}
