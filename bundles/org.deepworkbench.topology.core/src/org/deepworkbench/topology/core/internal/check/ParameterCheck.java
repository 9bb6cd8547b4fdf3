package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks inputs and outputs (TOSCA Simple Profile 1.3, section 3.6.14). */
final class ParameterCheck {

    private final Scope scope;
    private final DefinitionCheck definitions;
    private final FunctionCheck functions;
    private final ValueCheck values;

    ParameterCheck(Scope scope) {
        this.scope = scope;
        this.definitions = new DefinitionCheck(scope);
        this.functions = new FunctionCheck(scope, Optional.empty());
        this.values = new ValueCheck(scope, functions);
    }

    void run() {
        TopologyTemplate topology = scope.template().getTopology();
        if (topology != null) {
            topology.getInputs().forEach(this::input);
            topology.getOutputs().forEach(this::output);
        }
    }

    private void input(ParameterDefinition input) {
        if (input.getType() == null && input.getDefaultValue() == null && DefinitionCheck.isMap(input)) {
            scope.findings().error(DiagnosticCode.MISSING_KEY, input.getNamePlace(),
                    NLS.bind(Messages.Check_inputType, input.getName()));
        }
        definitions.check(input);
    }

    private void output(ParameterDefinition output) {
        Value value = output.getValue() == null ? output.getDefaultValue() : output.getValue();
        if (value == null) {
            missingValue(output);
        } else if (output.getType() == null) {
            functions.checkInside(value);
        } else {
            definitions.checkType(output);
            values.check(value, output);
        }
    }

    /** An output with a type may get its value in another way, from an operation or a substitution. */
    private void missingValue(ParameterDefinition output) {
        if (output.getType() != null) {
            definitions.checkType(output);
            scope.findings().warning(DiagnosticCode.MISSING_KEY, output.getNamePlace(),
                    NLS.bind(Messages.Check_outputValue, output.getName()));
        } else if (DefinitionCheck.isMap(output)) {
            scope.findings().error(DiagnosticCode.MISSING_KEY, output.getNamePlace(),
                    NLS.bind(Messages.Check_outputValue, output.getName()));
        }
    }
}
