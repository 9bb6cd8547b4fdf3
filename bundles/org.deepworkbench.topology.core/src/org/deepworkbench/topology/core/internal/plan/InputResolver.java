package org.deepworkbench.topology.core.internal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.SecretNames;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.check.ConstraintCheck;
import org.deepworkbench.topology.core.internal.value.JavaValues;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Gives each input its value: the one a person gave, read by the input's type, else its default. */
public final class InputResolver {

    private static final String MASK = "***";

    private final TopologyDocument document;
    private final Where where;
    private final List<Fault> faults;

    /** @param faults receives what is wrong with the values, or missing */
    public InputResolver(TopologyDocument document, Where where, List<Fault> faults) {
        this.document = document;
        this.where = where;
        this.faults = faults;
    }

    /** {@return the values by name in the order of declaration; an input without value is left out} */
    public Map<String, Object> resolve(Map<String, String> given) {
        Map<String, ParameterDefinition> declared = new LinkedHashMap<>();
        TopologyTemplate topology = document.serviceTemplate().getTopology();
        topology.getInputs().forEach(input -> declared.put(input.getName(), input));
        given.keySet().stream().filter(name -> !declared.containsKey(name))
                .forEach(name -> faults.add(unknown(name, declared.keySet())));
        Map<String, Object> values = new LinkedHashMap<>();
        for (ParameterDefinition input : declared.values()) {
            Optional<Object> value = given.containsKey(input.getName()) ? typed(input, given.get(input.getName()))
                    : byDefault(input);
            value.ifPresent(known -> values.put(input.getName(), known));
        }
        return values;
    }

    private Fault unknown(String name, Set<String> declared) {
        return new Fault(NLS.bind(Messages.Plan_inputUnknown, name), document.name(), "",
                NLS.bind(Messages.Plan_inputUnknownRemedy,
                        Nearest.names(name, declared).isEmpty() ? "" : Nearest.hint(name, declared),
                        String.join(", ", declared)).strip());
    }

    private Optional<Object> byDefault(ParameterDefinition input) {
        Value value = input.getDefaultValue();
        if (Values.isAbsent(value)) {
            if (input.isRequired()) {
                String description = input.getDescription() == null ? ""
                        : " (" + input.getDescription().strip() + ")";
                faults.add(new Fault(
                        NLS.bind(Messages.Plan_inputMissing,
                                new Object[] { input.getName(), input.getType(), description }),
                        where.at(input.getNameOffset()), "",
                        NLS.bind(Messages.Plan_inputMissingRemedy, input.getName())));
            }
            return Optional.empty();
        }
        if (value instanceof ScalarValue scalar && input.getType() != null) {
            return JavaValues.typed(scalar.getText(), primitive(input.getType())).or(() -> JavaValues.of(scalar));
        }
        return new Evaluator(document, Map.of()).literal(value);
    }

    private Optional<Object> typed(ParameterDefinition input, String text) {
        String type = primitive(input.getType() == null ? "string" : input.getType());
        Optional<Object> value = switch (type) {
            case "list", "range" -> yaml(text).filter(List.class::isInstance);
            case "map" -> yaml(text).filter(Map.class::isInstance);
            default -> document.types().find(DataType.class, type).isPresent()
                    ? yaml(text).filter(Map.class::isInstance)
                    : JavaValues.typed(text, type);
        };
        if (value.isEmpty()) {
            faults.add(new Fault(
                    NLS.bind(Messages.Plan_inputWrong, new Object[] { input.getName(), shown(input, text), input.getType() }),
                    where.at(input.getNameOffset()), "",
                    NLS.bind(Messages.Plan_inputAnotherRemedy, input.getName())));
        }
        value.ifPresent(known -> constraints(input, text, type));
        return value;
    }

    /** A secret is not told, not even one that is wrong. */
    private static String shown(ParameterDefinition input, String text) {
        return SecretNames.looksSecret(input.getName()) ? MASK : text;
    }

    private static Optional<Object> yaml(String text) {
        return YamlReader.read(text).root().flatMap(JavaValues::of);
    }

    private void constraints(ParameterDefinition input, String text, String type) {
        for (Constraint constraint : input.getConstraints()) {
            if (!ConstraintCheck.holds(text, type, constraint)) {
                faults.add(new Fault(NLS.bind(Messages.Plan_constraint, input.getName()),
                        where.at(input.getNameOffset()),
                        ConstraintCheck.sentence(input.getName(), shown(input, text), constraint),
                        NLS.bind(Messages.Plan_inputAnotherRemedy, input.getName())));
            }
        }
    }

    /** {@return the primitive type that a type comes down to, or the type itself} */
    private String primitive(String type) {
        TypeLibrary types = document.types();
        return types.find(DataType.class, type).map(types::lineage)
                .map(lineage -> lineage.get(lineage.size() - 1).getDerivedFrom()).orElse(type);
    }
}
