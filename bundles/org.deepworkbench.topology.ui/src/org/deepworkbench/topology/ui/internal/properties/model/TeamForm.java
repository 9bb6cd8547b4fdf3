package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.edit.ChangeMembers;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.core.edit.RenameNamed;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;
import org.deepworkbench.topology.ui.internal.properties.model.Form.Page;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes the forms of groups and policies: what they say, and which nodes they are for. */
final class TeamForm {

    private final DocumentSession session;

    private TeamForm(DocumentSession session) {
        this.session = session;
    }

    static Optional<Form> group(DocumentSession session, String name) {
        return topology(session).flatMap(topology -> Forms.named(topology.getGroups(), name))
                .map(new TeamForm(session)::of);
    }

    static Optional<Form> policy(DocumentSession session, String name) {
        return topology(session).flatMap(topology -> Forms.named(topology.getPolicies(), name))
                .map(new TeamForm(session)::of);
    }

    /** {@return the fields that say which groups and policies a node belongs to} */
    static List<Section> of(DocumentSession session, String node) {
        List<Section> sections = new ArrayList<>();
        topology(session).ifPresent(topology -> {
            List<Field> policies = topology.getPolicies().stream().map(policy -> belonging(ElementKind.POLICY, policy,
                    policy.getType(), isIn(policy.getTargets(), node), node)).toList();
            List<Field> groups = topology.getGroups().stream().map(group -> belonging(ElementKind.GROUP, group,
                    group.getType(), isIn(group.getMembers(), node), node)).toList();
            if (!policies.isEmpty()) {
                sections.add(new Section(Messages.Section_policies, policies));
            }
            if (!groups.isEmpty()) {
                sections.add(new Section(Messages.Section_groups, groups));
            }
        });
        return sections;
    }

    private static Field belonging(ElementKind kind, NamedElement team, String type, boolean in, String node) {
        Field field = flag(kind.name() + ' ' + team.getName(), team.getName(), in, kind, team.getName(), node);
        return new Field(field.id(), new Field.Label(team.getName(), Words.line(type), false), field.kind(),
                field.content(), field.actions(), List.of());
    }

    private static Field flag(String id, String label, boolean in, ElementKind kind, String team, String node) {
        return Field.of(id, label, new Kind.Flag(), Boolean.toString(in), typed -> membership(kind, team, node,
                Boolean.parseBoolean(typed)));
    }

    private static Edit membership(ElementKind kind, String team, String node, boolean in) {
        return new ChangeMembers(kind, team, in ? Set.of(node) : Set.of(), in ? Set.of() : Set.of(node));
    }

    private Form of(Group group) {
        Extras extras = new Extras(session, group.getExtras(), ValuePath.element(ElementKind.GROUP, group.getName()));
        List<Page> pages = pages(() -> general(ElementKind.GROUP, group, group.getMembers(),
                about(extras, group.getType(), GroupType.class)),
                new ValueFields(session).all(defined(GroupType.class, group.getType()), group.getProperties(),
                        name -> ValuePath.group(group.getName(), name)));
        pages.add(new Page(Tab.INTERFACES, () -> List.of(new Section("", List.of( //$NON-NLS-1$
                extras.map("interfaces", Messages.Tab_interfaces, Schema.MAPS)))))); //$NON-NLS-1$
        pages.add(new Page(Tab.METADATA, extras::metadata));
        return new Form(group.getName(), Words.line(group.getType()), pages);
    }

    private Form of(Policy policy) {
        ValuePath owner = ValuePath.element(ElementKind.POLICY, policy.getName());
        Extras extras = new Extras(session, policy.getExtras(), owner);
        List<Page> pages = pages(() -> general(ElementKind.POLICY, policy, policy.getTargets(),
                about(extras, policy.getType(), PolicyType.class)),
                new ValueFields(session).all(defined(PolicyType.class, policy.getType()), policy.getProperties(),
                        name -> ValuePath.policy(policy.getName(), name)));
        pages.add(new Page(Tab.TRIGGERS, () -> List.of(new Section("", //$NON-NLS-1$
                List.of(new TriggerFields(session, owner.inside("triggers")).of(policy.getTriggers())))))); //$NON-NLS-1$
        pages.add(new Page(Tab.METADATA, extras::metadata));
        return new Form(policy.getName(), Words.line(policy.getType()), pages);
    }

    /** Most groups have no properties, and an empty tab would only raise a question. */
    private static List<Page> pages(Supplier<List<Section>> general, List<Field> properties) {
        List<Page> pages = new ArrayList<>(List.of(new Page(Tab.GENERAL, general)));
        if (!properties.isEmpty()) {
            pages.add(new Page(Tab.PROPERTIES, () -> List.of(new Section("", properties)))); //$NON-NLS-1$
        }
        return pages;
    }

    private List<Field> about(Extras extras, String type, Class<? extends EntityType> kind) {
        ValuePath path = extras.owner().inside("type"); //$NON-NLS-1$
        return List.of(Field.of("type", Messages.Field_typeName, //$NON-NLS-1$
                new Kind.Choice(session.document().types().names(kind), true), Words.line(type),
                typed -> new SetValue(path, YamlString.of(typed))), extras.description());
    }

    private Map<String, PropertyDefinition> defined(Class<? extends EntityType> kind, String type) {
        TypeLibrary types = session.document().types();
        return types.find(kind, type).map(types::properties).orElse(Map.of());
    }

    private List<Section> general(ElementKind kind, NamedElement team, List<ScalarValue> members, List<Field> about) {
        Field name = Field.of("name", Messages.Field_name, new Kind.Line(), team.getName(), //$NON-NLS-1$
                typed -> new RenameNamed(team.getName(), typed));
        List<Field> nodes = session.document().nodes().stream().map(node -> flag("member " + node.getName(), //$NON-NLS-1$
                node.getName(), isIn(members, node.getName()), kind, team.getName(), node.getName())).toList();
        List<Field> first = new ArrayList<>(List.of(name));
        first.addAll(about);
        return List.of(new Section("", first), //$NON-NLS-1$
                new Section(kind == ElementKind.GROUP ? Messages.Section_members : Messages.Section_targets, nodes));
    }

    private static boolean isIn(List<ScalarValue> members, String node) {
        return members.stream().anyMatch(member -> node.equals(member.getText()));
    }

    private static Optional<TopologyTemplate> topology(DocumentSession session) {
        return Optional.ofNullable(session.document().serviceTemplate().getTopology());
    }
}
