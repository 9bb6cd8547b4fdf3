package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.place;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.model.internal.WritePermit;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;

/**
 * Makes the model of a service template or a file of types (TOSCA Simple Profile 1.3, section 3.10). The keynames of
 * every dialect are read in each of them; where dialects differ in what is right, the declared one decides.
 */
public final class ServiceTemplateReader {

    /** Keynames that the model keeps as they are. */
    private static final Set<String> KEPT = Set.of("dsl_definitions", "namespace", "template_name", "template_author",
            "template_version", "tosca_default_namespace", "profile", "functions", "archive_name", "archive_version");
    private static final Set<String> KEYS = keys();

    private final Form form;
    private final DefinitionReader definitions;

    public ServiceTemplateReader(Findings findings) {
        this.form = new Form(findings);
        this.definitions = new DefinitionReader(form);
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(List.of(VersionReader.KEY, "description", "metadata", "imports",
                "repositories", "topology_template", "service_template"));
        keys.addAll(TypeReader.SECTIONS);
        keys.addAll(KEPT);
        return Set.copyOf(keys);
    }

    /** {@return the model of the root of a file} */
    public ServiceTemplate read(YamlMapping root) {
        try (WritePermit permit = WritePermit.open()) {
            ServiceTemplate template = place(ToscaFactory.eINSTANCE.createServiceTemplate(), root);
            VersionReader version = new VersionReader(form.findings(), root);
            Dialect dialect = version.read().orElse(Dialect.SIMPLE_1_3);
            for (YamlEntry key : root.effective()) {
                if (KEYS.contains(key.name())) {
                    readKey(template, key, dialect);
                } else {
                    readUnknown(template, key, version);
                }
            }
            return template;
        }
    }

    /** {@return the type defined by one entry of a section such as {@code node_types}} */
    public EntityType readType(String section, YamlEntry entry) {
        try (WritePermit permit = WritePermit.open()) {
            return new TypeReader(form, definitions, Dialect.SIMPLE_1_3).read(section, entry);
        }
    }

    /** {@return the node template of one entry} */
    public NodeTemplate readNode(YamlEntry entry) {
        try (WritePermit permit = WritePermit.open()) {
            return new NodeTemplateReader(form, definitions).read(entry);
        }
    }

    /** {@return an empty model, for a file that cannot be read} */
    public static ServiceTemplate empty() {
        try (WritePermit permit = WritePermit.open()) {
            return ToscaFactory.eINSTANCE.createServiceTemplate();
        }
    }

    private void readKey(ServiceTemplate template, YamlEntry key, Dialect dialect) {
        switch (key.name()) {
            case VersionReader.KEY -> form.text(key)
                    .ifPresent(text -> set(template, Literals.SERVICE_TEMPLATE__VERSION, text));
            case "description" -> form.text(key)
                    .ifPresent(text -> set(template, Literals.SERVICE_TEMPLATE__DESCRIPTION, text));
            case "metadata" -> metadata(template, key, dialect);
            case "imports" -> new ImportReader(form).imports(template, key);
            case "repositories" -> new ImportReader(form).repositories(template, key);
            case "topology_template", "service_template" -> set(template, Literals.SERVICE_TEMPLATE__TOPOLOGY,
                    new TopologyReader(form, definitions).read(key));
            case "template_name", "template_author", MetadataReader.VERSION -> {
                new MetadataReader(form, dialect).checkNamed(key);
                add(template, Literals.SERVICE_TEMPLATE__EXTRAS, ValueReader.assignment(key));
            }
            default -> typesOrExtra(template, key, dialect);
        }
    }

    private void metadata(ServiceTemplate template, YamlEntry section, Dialect dialect) {
        List<YamlEntry> entries = form.entries(section);
        new MetadataReader(form, dialect).check(entries);
        ValueReader.assignments(template, Literals.SERVICE_TEMPLATE__METADATA, entries);
    }

    private void typesOrExtra(ServiceTemplate template, YamlEntry key, Dialect dialect) {
        if (TypeReader.SECTIONS.contains(key.name())) {
            TypeReader types = new TypeReader(form, definitions, dialect);
            form.entries(key)
                    .forEach(entry -> add(template, Literals.SERVICE_TEMPLATE__TYPES, types.read(key.name(), entry)));
        } else {
            add(template, Literals.SERVICE_TEMPLATE__EXTRAS, ValueReader.assignment(key));
        }
    }

    private void readUnknown(ServiceTemplate template, YamlEntry key, VersionReader version) {
        if (!version.isMisspelt(key)) {
            form.unknownKey(key, Messages.Form_file, KEYS);
        }
        add(template, Literals.SERVICE_TEMPLATE__EXTRAS, ValueReader.assignment(key));
    }
}
