package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

    private static final String INPUTS = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                cores: { type: integer, default: 2, constraints: [ in_range: [ 1, 16 ] ] }
                many: { type: integer, constraints: [ greater_or_equal: 1 ] }
                open: { type: integer, constraints: [ in_range: [ 1, UNBOUNDED ] ] }
                share: { type: float, constraints: [ greater_than: 0, less_than: 1 ] }
                memory: { type: scalar-unit.size, default: 4096 mb, constraints: [ greater_or_equal: 1 GB ] }
                few: { type: integer, constraints: [ valid_values: [ 1, 2 ] ] }
                any: { type: float }
            """;

    private final FormBot bot = new FormBot(INPUTS);

    private Kind kind(String input) {
        return field(input).kind();
    }

    private Field field(String input) {
        return bot.field(new Selected.Input(input), "@inputs." + input + ".default");
    }

    private Optional<String> step(String input, String number, String unit, int steps) {
        return new Stepper(assertInstanceOf(Kind.Number.class, kind(input))).step(number, unit, steps);
    }

    @ParameterizedTest
    @CsvSource({"cores,1 \u2013 16", "many,\u2265 1", "open,\u2265 1", "share,'> 0, < 1'", "memory,\u2265 1 GB", "any,''"})
    void limitsAreShownInSigns(String input, String text) {
        assertEquals(text, assertInstanceOf(Kind.Number.class, kind(input)).limits().text());
    }

    @Test
    void aChoiceOfFewStaysAChoice() {
        assertInstanceOf(Kind.Choice.class, kind("few"));
    }

    @ParameterizedTest
    @CsvSource({"cores,2,1,3", "cores,16,1,''", "cores,12,10,16", "cores,1,-1,''", "cores,'',1,1", "cores,'',-1,1",
        "cores,99,-1,16", "cores,x,1,''", "many,7,-10,1", "any,0.25,1,0.26", "any,2.5,-1,2.4", "any,1e3,1,1001",
        "any,-1,-1,-2", "share,0.5,1,0.6", "share,0.9,1,''", "share,0.1,-1,''"})
    void stepsStayWithinTheLimits(String input, String from, int steps, String to) {
        assertEquals(Optional.of(to).filter(next -> !next.isEmpty()), step(input, from, "", steps));
    }

    @ParameterizedTest
    @CsvSource({"4096,mb,1,4097", "1000,MB,-1,''", "1001,MB,-10,1000", "2,GB,-1,1", "1,GB,-1,''", "1.5,GB,1,1.6"})
    void amountsStepInTheirUnitAndKeepLimitsInAnother(String from, String unit, int steps, String to) {
        assertEquals(Optional.of(to).filter(next -> !next.isEmpty()), step("memory", from, unit, steps));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4096 MB", "4096MB", "1.5  gib", "1e3 B"})
    void amountsComeApartAndTogetherAsTheyWere(String text) {
        assertEquals(text, NumberText.amount(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4096", "MB", "4 0 MB", "", "--4 MB", "4 MB and more"})
    void whatIsNoAmountIsLeftAlone(String text) {
        assertEquals(Optional.empty(), NumberText.amount(text));
    }

    @Test
    void theTextStaysAsItIsTyped() {
        assertEquals("4096 mb", field("memory").content().text());
        bot.type(field("memory"), "8192 MiB");
        bot.says("default: 8192 MiB,");
        bot.type(field("memory"), "2 GB");
        bot.says("default: 2 GB,");
    }
}
