package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.place;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.model.internal.WritePermit;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.Import;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.osgi.util.NLS;

/** Makes the model of a service template or a file of types (TOSCA Simple Profile 1.3, section 3.10). */
public final class ServiceTemplateReader {

    private static final String VERSION = "tosca_definitions_version";
    private static final List<String> VERSIONS = List.of("tosca_simple_yaml_1_0", "tosca_simple_yaml_1_1",
            "tosca_simple_yaml_1_2", "tosca_simple_yaml_1_3");
    private static final Set<String> KEPT = Set.of("dsl_definitions", "repositories", "namespace", "template_name",
            "template_author", "template_version", "tosca_default_namespace");

    private final Form form;
    private final DefinitionReader definitions;
    private final TypeReader types;

    public ServiceTemplateReader(Findings findings) {
        this.form = new Form(findings);
        this.definitions = new DefinitionReader(form);
        this.types = new TypeReader(form, definitions);
    }

    /** {@return the model of the root of a file} */
    public ServiceTemplate read(YamlMapping root) {
        try (WritePermit permit = WritePermit.open()) {
            ServiceTemplate template = place(ToscaFactory.eINSTANCE.createServiceTemplate(), root);
            root.effective().forEach(key -> readKey(template, key));
            checkVersion(template, root);
            return template;
        }
    }

    /** {@return the type defined by one entry of a section such as {@code node_types}} */
    public EntityType readType(String section, YamlEntry entry) {
        try (WritePermit permit = WritePermit.open()) {
            return types.read(section, entry);
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

    private void readKey(ServiceTemplate template, YamlEntry key) {
        switch (key.name()) {
            case VERSION -> form.text(key).ifPresent(text -> set(template, Literals.SERVICE_TEMPLATE__VERSION, text));
            case "description" -> form.text(key)
                    .ifPresent(text -> set(template, Literals.SERVICE_TEMPLATE__DESCRIPTION, text));
            case "metadata" -> ValueReader.assignments(template, Literals.SERVICE_TEMPLATE__METADATA,
                    form.entries(key));
            case "imports" -> imports(template, key);
            case "topology_template" -> set(template, Literals.SERVICE_TEMPLATE__TOPOLOGY,
                    new TopologyReader(form, definitions).read(key));
            default -> readOther(template, key);
        }
    }

    private void readOther(ServiceTemplate template, YamlEntry key) {
        if (TypeReader.SECTIONS.contains(key.name())) {
            form.entries(key)
                    .forEach(entry -> add(template, Literals.SERVICE_TEMPLATE__TYPES, types.read(key.name(), entry)));
            return;
        }
        if (!KEPT.contains(key.name())) {
            Set<String> known = new LinkedHashSet<>(TypeReader.SECTIONS);
            known.addAll(KEPT);
            known.addAll(List.of(VERSION, "description", "metadata", "imports", "topology_template"));
            form.unknownKey(key, Messages.Form_file, known);
        }
        add(template, Literals.SERVICE_TEMPLATE__EXTRAS, ValueReader.assignment(key));
    }

    private void checkVersion(ServiceTemplate template, YamlMapping root) {
        if (template.getVersion() == null) {
            form.findings().error(DiagnosticCode.VERSION_MISSING, root.beginning(),
                    NLS.bind(Messages.Read_versionMissing, VERSIONS.get(0)));
        } else if (!VERSIONS.contains(template.getVersion())) {
            YamlNode value = root.written(VERSION).map(YamlEntry::value).orElse(root);
            form.findings().error(DiagnosticCode.VERSION_UNKNOWN, value,
                    NLS.bind(Messages.Read_versionUnknown, template.getVersion(), Nearest.list(VERSIONS)));
        }
    }

    private void imports(ServiceTemplate template, YamlEntry section) {
        for (YamlNode item : form.items(section)) {
            if (item.resolved() instanceof YamlMapping mapping) {
                readImport(template, item, mapping);
            } else {
                form.text(item, section.name()).ifPresent(file -> addImport(template, item, null, file, null));
            }
        }
    }

    /** {@code - name: file}, {@code - name: {file: …}} or {@code - file: …} (section 3.6.8). */
    private void readImport(ServiceTemplate template, YamlNode item, YamlMapping mapping) {
        if (mapping.written("file").isPresent()) {
            importKeys(template, item, null, mapping);
            return;
        }
        for (YamlEntry entry : mapping.effective()) {
            if (entry.value().resolved() instanceof YamlMapping keys) {
                importKeys(template, entry.value(), entry.name(), keys);
            } else {
                form.text(entry).ifPresent(file -> addImport(template, entry.value(), entry.name(), file, null));
            }
        }
    }

    private void importKeys(ServiceTemplate template, YamlNode node, String name, YamlMapping keys) {
        String file = keys.written("file").flatMap(form::text).orElse(null);
        if (file == null) {
            form.missingKey("file", Messages.Read_import, node);
            return;
        }
        YamlNode where = keys.written("file").map(YamlEntry::value).orElse(node);
        addImport(template, where, name, file, keys.written("repository").flatMap(form::text).orElse(null));
    }

    private static void addImport(ServiceTemplate template, YamlNode place, String name, String file,
            String repository) {
        Import imported = place(ToscaFactory.eINSTANCE.createImport(), place);
        set(imported, Literals.IMPORT__NAME, name);
        set(imported, Literals.IMPORT__FILE, file);
        set(imported, Literals.IMPORT__REPOSITORY, repository);
        add(template, Literals.SERVICE_TEMPLATE__IMPORTS, imported);
    }
}
