package org.deepworkbench.engine.indigo.internal.im.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values on one line so that every version of YAML reads the same. */
final class Flow {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Flow() {
    }

    /** {@return a value as YAML: String, Boolean, number, List or Map} */
    static String of(Object value) {
        return switch (value) {
            case null -> "null"; //$NON-NLS-1$
            case Map<?, ?> map -> map.entrySet().stream()
                    .map(entry -> text(String.valueOf(entry.getKey())) + ": " + of(entry.getValue())) //$NON-NLS-1$
                    .collect(Collectors.joining(", ", "{", "}")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case List<?> list -> list.stream().map(Flow::of).collect(Collectors.joining(", ", "[", "]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case Double number -> number(number); // YAML 1.1 takes an exponent without a sign for text
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> text(value.toString());
        };
    }

    private static String number(Double number) {
        if (number.isNaN() || number.isInfinite()) {
            return number.isNaN() ? ".nan" : number > 0 ? ".inf" : "-.inf"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        String plain = new BigDecimal(number.toString()).toPlainString();
        return plain.contains(".") ? plain : plain + ".0"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String text(String value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a text can always be written
        }
    }

    /** {@return a value within maps of one entry each} */
    static String nested(List<String> keys, String flow) {
        String whole = flow;
        for (String key : keys.reversed()) {
            whole = '{' + text(key) + ": " + whole + '}'; //$NON-NLS-1$
        }
        return whole;
    }
}
