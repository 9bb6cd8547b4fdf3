package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;
import static org.deepworkbench.topology.core.internal.read.Elements.named;
import static org.deepworkbench.topology.core.internal.read.Elements.set;

import java.util.Set;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.ToscaFactory;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * Reads interfaces and their operations (TOSCA Simple Profile 1.3, sections 3.6.17, 3.6.20 and 3.7.5): operations are
 * keys of the interface as in 1.0, or stand under {@code operations} as from 1.3 on.
 */
final class InterfaceReader {

    /** Keynames of an interface that are not operations in the notation of 1.0. */
    static final Set<String> KEYS = Set.of("type", "description", "inputs", "operations", "notifications", "metadata",
            "derived_from", "version");
    private static final Set<String> OPERATION = Set.of("description", "implementation", "inputs", "outputs",
            "metadata");
    private static final Set<String> IMPLEMENTATION = Set.of("primary", "dependencies", "timeout", "operation_host",
            "type", "file", "repository", "description", "deploy_path", "properties", "version", "artifact_version",
            "checksum", "checksum_algorithm", "metadata");

    private final Form form;
    private final DefinitionReader definitions;

    InterfaceReader(Form form, DefinitionReader definitions) {
        this.form = form;
        this.definitions = definitions;
    }

    void read(EObject owner, EStructuralFeature feature, YamlEntry section) {
        form.entries(section).forEach(entry -> add(owner, feature, definition(entry)));
    }

    private InterfaceDefinition definition(YamlEntry entry) {
        InterfaceDefinition definition = named(ToscaFactory.eINSTANCE.createInterfaceDefinition(), entry);
        form.entries(entry).forEach(key -> readKey(definition, key));
        return definition;
    }

    private void readKey(InterfaceDefinition definition, YamlEntry key) {
        switch (key.name()) {
            case "type" -> form.text(definition, Literals.INTERFACE_DEFINITION__TYPE, key);
            case "description" -> form.text(definition, Literals.INTERFACE_DEFINITION__DESCRIPTION, key);
            case "inputs" -> definitions.inputs(definition, Literals.INTERFACE_DEFINITION__INPUTS, key);
            case "operations" -> form.entries(key).forEach(
                    operation -> add(definition, Literals.INTERFACE_DEFINITION__OPERATIONS, operation(operation)));
            default -> {
                if (KEYS.contains(key.name())) {
                    add(definition, Literals.INTERFACE_DEFINITION__EXTRAS, ValueReader.assignment(key));
                } else {
                    add(definition, Literals.INTERFACE_DEFINITION__OPERATIONS, operation(key));
                }
            }
        }
    }

    /**
     * The short form, {@code create: create.sh}, names the implementation only. Descriptors of network functions write
     * an empty list for an operation that says nothing.
     */
    OperationDefinition operation(YamlEntry entry) {
        OperationDefinition operation = named(ToscaFactory.eINSTANCE.createOperationDefinition(), entry);
        if (entry.value().resolved() instanceof YamlSequence list && list.items().isEmpty()) {
            form.lenient(entry.value(), NLS.bind(Messages.Form_emptyList, entry.name()), "{}");
            return operation;
        }
        if (!Form.isMap(entry)) {
            form.text(entry).ifPresent(text -> set(operation, Literals.OPERATION_DEFINITION__IMPLEMENTATION,
                    ValueReader.value(entry.value())));
            return operation;
        }
        form.entries(entry).forEach(key -> readKey(operation, key));
        return operation;
    }

    private void readKey(OperationDefinition operation, YamlEntry key) {
        switch (key.name()) {
            case "description" -> form.text(operation, Literals.OPERATION_DEFINITION__DESCRIPTION, key);
            case "implementation" -> {
                form.onlyKeys(key, IMPLEMENTATION);
                set(operation, Literals.OPERATION_DEFINITION__IMPLEMENTATION, ValueReader.value(key.value()));
            }
            case "inputs" -> definitions.inputs(operation, Literals.OPERATION_DEFINITION__INPUTS, key);
            default -> {
                if (!OPERATION.contains(key.name())) {
                    form.unknownKey(key, operation.getName(), OPERATION);
                }
                add(operation, Literals.OPERATION_DEFINITION__EXTRAS, ValueReader.assignment(key));
            }
        }
    }
}
