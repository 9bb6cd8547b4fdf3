package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;

import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads groups and policies (TOSCA Simple Profile 1.3, sections 3.8.5 and 3.8.6). */
final class GroupReader {

    private static final Set<String> GROUP = Set.of("type", "description", "metadata", "attributes", "properties",
            "members", "targets", "interfaces", "capabilities", "requirements", "policies");
    private static final Set<String> POLICY = Set.of("type", "description", "metadata", "properties", "targets",
            "triggers");

    private final Form form;

    GroupReader(Form form) {
        this.form = form;
    }

    Group group(YamlEntry entry) {
        Group group = named(ToscaFactory.eINSTANCE.createGroup(), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "type" -> form.text(group, Literals.GROUP__TYPE, key);
                case "members" -> names(group, Literals.GROUP__MEMBERS, key);
                case "properties" -> ValueReader.assignments(group, Literals.GROUP__PROPERTIES, form.entries(key));
                default -> {
                    if (!GROUP.contains(key.name())) {
                        form.unknownKey(key, entry.name(), GROUP);
                    }
                    add(group, Literals.GROUP__EXTRAS, ValueReader.assignment(key));
                }
            }
        }
        requireType(group.getType(), entry);
        return group;
    }

    void policies(TopologyTemplate topology, YamlEntry section) {
        NamedItems.of(form, section, POLICY)
                .forEach(entry -> add(topology, Literals.TOPOLOGY_TEMPLATE__POLICIES, policy(entry)));
    }

    /** What triggers a policy differs from service to service and is kept as it is. */
    private Policy policy(YamlEntry entry) {
        Policy policy = named(ToscaFactory.eINSTANCE.createPolicy(), entry);
        for (YamlEntry key : form.entries(entry)) {
            switch (key.name()) {
                case "type" -> form.text(policy, Literals.POLICY__TYPE, key);
                case "targets" -> names(policy, Literals.POLICY__TARGETS, key);
                case "properties" -> ValueReader.assignments(policy, Literals.POLICY__PROPERTIES, form.entries(key));
                case "triggers" -> NamedItems.ofMap(form, key)
                        .forEach(trigger -> add(policy, Literals.POLICY__TRIGGERS, ValueReader.assignment(trigger)));
                default -> {
                    if (!POLICY.contains(key.name())) {
                        form.unknownKey(key, entry.name(), POLICY);
                    }
                    add(policy, Literals.POLICY__EXTRAS, ValueReader.assignment(key));
                }
            }
        }
        requireType(policy.getType(), entry);
        return policy;
    }

    private void requireType(String type, YamlEntry entry) {
        if (type == null) {
            form.missingKey("type", entry);
        }
    }

    private void names(EObject owner, EStructuralFeature feature, YamlEntry section) {
        for (YamlNode item : form.items(section)) {
            form.text(item, section.name()).ifPresent(text -> add(owner, feature, ValueReader.value(item)));
        }
    }
}
