package org.deepworkbench.topology.core.internal.read;

import static org.deepworkbench.topology.core.internal.read.Elements.add;

import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.ToscaPackage.Literals;
import org.eclipse.osgi.util.NLS;

/**
 * Reads interface types (TOSCA Simple Profile 1.3, section 3.7.5). Their inputs are definitions, and their operations
 * have no implementation.
 */
final class InterfaceTypeReader {

    private final Form form;
    private final DefinitionReader definitions;
    private final Dialect dialect;

    InterfaceTypeReader(Form form, DefinitionReader definitions, Dialect dialect) {
        this.form = form;
        this.definitions = definitions;
        this.dialect = dialect;
    }

    void read(InterfaceType type, YamlEntry key) {
        switch (key.name()) {
            case "inputs" -> form.entries(key).forEach(
                    entry -> add(type, Literals.INTERFACE_TYPE__INPUTS, definitions.parameter(entry)));
            case "operations" -> form.entries(key).forEach(entry -> operation(type, entry));
            case "notifications", "abstract", "tags" -> add(type, Literals.ENTITY_TYPE__EXTRAS,
                    ValueReader.assignment(key));
            default -> operation(type, key);
        }
    }

    private void operation(InterfaceType type, YamlEntry entry) {
        add(type, Literals.INTERFACE_TYPE__OPERATIONS, new InterfaceReader(form, definitions).operation(entry));
        if (dialect.isSimple() && entry.value().resolved() instanceof YamlMapping mapping) {
            mapping.written("implementation")
                    .ifPresent(implementation -> form.findings().error(DiagnosticCode.IMPLEMENTATION_IN_TYPE,
                            implementation.key(), NLS.bind(Messages.Read_implementationInType, entry.name())));
        }
    }
}
