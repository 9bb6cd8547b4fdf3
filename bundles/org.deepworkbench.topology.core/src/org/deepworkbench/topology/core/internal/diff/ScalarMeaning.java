package org.deepworkbench.topology.core.internal.diff;

import java.math.BigDecimal;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;
import org.deepworkbench.topology.core.internal.yaml.YamlTruth;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;

/** Tells what a scalar means. Where its type is not known its text counts, and truths in any spelling. */
final class ScalarMeaning {

    private static final String NOTHING = "~";

    private ScalarMeaning() {
    }

    /**
     * @param scalar    the scalar
     * @param primitive name of the primitive type that it is of; anything else if that is not known
     */
    static String of(ScalarValue scalar, String primitive) {
        if (scalar.getKind() == ScalarKind.NULL) {
            return NOTHING;
        }
        String text = scalar.getText();
        Optional<ScalarUnit> unit = ScalarUnit.ofType(primitive);
        if (unit.isPresent()) {
            return unit.get().parse(text).map(ScalarMeaning::number).orElse('=' + text);
        }
        return switch (primitive) {
            case "string" -> '=' + text;
            case "integer", "float" -> Numbers.decimal(text.strip()).map(ScalarMeaning::number).orElse('=' + text);
            case "boolean" -> truth(text).orElse('=' + text);
            default -> scalar.getKind() == ScalarKind.BOOLEAN ? truth(text).orElse('=' + text) : '=' + text;
        };
    }

    private static Optional<String> truth(String text) {
        return YamlTruth.of(text).map(truth -> "=" + truth);
    }

    /** The sign and the exponent that a number is written with make no difference. */
    private static String number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return "=" + plain.unscaledValue() + "e" + -plain.scale();
    }
}
