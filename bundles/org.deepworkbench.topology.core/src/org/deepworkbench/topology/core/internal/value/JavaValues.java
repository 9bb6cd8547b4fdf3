package org.deepworkbench.topology.core.internal.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.core.internal.yaml.YamlTruth;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;

/** Values as plain Java: String, Boolean, Long, Double, List and Map; nothing stands for null. */
public final class JavaValues {

    private JavaValues() {
    }

    /** {@return the scalar by its own form} */
    public static Optional<Object> of(ScalarValue scalar) {
        return scalar(scalar.getText(), scalar.getKind());
    }

    /** {@return the YAML as Java; an entry or item of nothing is left out} */
    public static Optional<Object> of(YamlNode node) {
        return switch (node.resolved()) {
            case YamlScalar scalar -> scalar(scalar.text(), scalar.kind());
            case YamlSequence sequence -> {
                List<Object> items = new ArrayList<>();
                sequence.items().forEach(item -> of(item).ifPresent(items::add));
                yield Optional.of(items);
            }
            case YamlMapping mapping -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                mapping.effective().forEach(
                        entry -> of(entry.value()).ifPresent(value -> entries.put(entry.name(), value)));
                yield Optional.of(entries);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Object> scalar(String text, ScalarKind kind) {
        return switch (kind) {
            case NULL -> Optional.empty();
            case BOOLEAN -> YamlTruth.of(text).map(Object.class::cast);
            case INTEGER -> Optional.of(Numbers.integer(text).map(Object.class::cast).orElse(text));
            case FLOAT -> Optional.of(Numbers.decimal(text).map(BigDecimal::doubleValue).map(Object.class::cast)
                    .orElse(text));
            case STRING -> Optional.of(text);
        };
    }

    /**
     * @param text the value as text
     * @param type a primitive scalar type
     * @return the text as a value of the type; empty if it is none
     */
    public static Optional<Object> typed(String text, String type) {
        return switch (type) {
            case "integer" -> Numbers.integer(text.strip()).map(Object.class::cast);
            case "float" -> Numbers.decimal(text.strip()).map(BigDecimal::doubleValue).map(Object.class::cast);
            case "boolean" -> YamlTruth.of(text.strip()).map(Object.class::cast);
            default -> ScalarUnit.ofType(type).isPresent() && ScalarUnit.ofType(type).get().parse(text).isEmpty()
                    ? Optional.empty()
                    : Optional.of(text);
        };
    }
}
