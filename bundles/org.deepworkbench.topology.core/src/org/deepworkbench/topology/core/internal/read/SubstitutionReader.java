package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.place;

import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads for which node type a topology may stand (TOSCA Simple Profile 1.3, section 3.8.13). */
final class SubstitutionReader {

    private static final Set<String> KEYS = Set.of("node_type", "substitution_filter", "properties", "attributes",
            "capabilities", "requirements", "interfaces", "description", "metadata");

    private final Form form;

    SubstitutionReader(Form form) {
        this.form = form;
    }

    SubstitutionMapping read(YamlEntry section) {
        SubstitutionMapping mapping = place(ToscaFactory.eINSTANCE.createSubstitutionMapping(), section);
        for (YamlEntry key : form.entries(section)) {
            switch (key.name()) {
                case "node_type" -> form.text(mapping, Literals.SUBSTITUTION_MAPPING__NODE_TYPE, key);
                case "properties" -> named(mapping, Literals.SUBSTITUTION_MAPPING__PROPERTIES, key);
                case "attributes" -> named(mapping, Literals.SUBSTITUTION_MAPPING__ATTRIBUTES, key);
                case "capabilities" -> named(mapping, Literals.SUBSTITUTION_MAPPING__CAPABILITIES, key);
                case "requirements" -> named(mapping, Literals.SUBSTITUTION_MAPPING__REQUIREMENTS, key);
                case "interfaces" -> named(mapping, Literals.SUBSTITUTION_MAPPING__INTERFACES, key);
                default -> {
                    if (!KEYS.contains(key.name())) {
                        form.unknownKey(key, section.name(), KEYS);
                    }
                    add(mapping, Literals.SUBSTITUTION_MAPPING__EXTRAS, ValueReader.assignment(key));
                }
            }
        }
        if (mapping.getNodeType() == null && Form.isMap(section)) {
            form.missingKey("node_type", section);
        }
        return mapping;
    }

    private void named(SubstitutionMapping mapping, EStructuralFeature feature, YamlEntry section) {
        ValueReader.assignments(mapping, feature, NamedItems.ofMap(form, section));
    }
}
