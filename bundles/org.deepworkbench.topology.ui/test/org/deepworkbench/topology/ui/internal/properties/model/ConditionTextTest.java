package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTextTest {

    @ParameterizedTest
    @ValueSource(strings = {">= 2", "> 3", "< 1 GB", "in [a, b]", "min_length: 2", "matches \"[a-z]+\"",
        "in_range: [1, 4]", "equal: x"})
    void comesApartAndTogetherAsItWas(String text) {
        assertEquals(text, ConditionText.of(text).orElseThrow().toString());
        assertTrue(ConstraintFields.yaml(text).isPresent(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"in|a, b|in [ a, b ]", "in_range|1, 4|in_range: [ 1, 4 ]",
        "matches|[a-z]+|matches \"[a-z]+\"", ">=| 2 |>= 2"})
    void whatIsTypedWithoutSignsGetsThem(String operator, String operand, String text) {
        assertEquals(text, new ConditionText(operator, operand).toString());
    }

    @Test
    void otherTextsAreNoConditions() {
        assertEquals(Optional.empty(), ConditionText.of("schema: {}"));
        assertEquals(Optional.empty(), ConditionText.of("5"));
        assertEquals(new ConditionText(">=", ""), ConditionText.of(">=").orElseThrow());
    }
}
