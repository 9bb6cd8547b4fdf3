package org.deepworkbench.run.ui.internal.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.Argument.Place;
import org.deepworkbench.run.core.deepaas.Argument.Type;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.junit.jupiter.api.Test;

class ArgumentFieldsTest {

    private static FieldSpec field(Type type, boolean list, boolean required, Object given, List<Object> choices) {
        return ArgumentFields.of(List.of(new Argument("name", Place.QUERY, type, list, list, required,
                Optional.ofNullable(given), choices, OptionalDouble.of(1), OptionalDouble.of(64), true, "hint")), true)
                .get(0);
    }

    @Test
    void everythingTheServiceSaysReachesTheField() {
        FieldSpec field = field(Type.INTEGER, false, true, 16L, List.of());
        assertEquals(new FieldSpec("name", "name", "hint", FieldKind.INTEGER, "16", List.of(), OptionalDouble.of(1),
                OptionalDouble.of(64), false, true), field);
    }

    @Test
    void onlyAnArgumentWithoutADefaultMustBeFilledIn() {
        assertTrue(field(Type.STRING, false, true, null, List.of()).required());
        assertFalse(field(Type.STRING, false, false, null, List.of()).required());
    }

    @Test
    void aListIsTypedWithCommasAndItsItemsAreNoChoices() {
        FieldSpec field = field(Type.NUMBER, true, false, List.of(0.7, 0.9), List.of(0.7, 0.8, 0.9));
        assertEquals(FieldKind.LIST, field.kind());
        assertEquals("0.7, 0.9", field.defaultValue());
        assertEquals("0.0001", field(Type.NUMBER, false, false, 0.0001, List.of()).defaultValue());
        assertEquals(List.of(), field.choices());
    }

    @Test
    void aTruthIsACheckAndChoicesAreChosen() {
        assertEquals(FieldKind.BOOLEAN, field(Type.BOOLEAN, false, false, true, List.of(true, false)).kind());
        assertEquals(List.of(), field(Type.BOOLEAN, false, false, true, List.of(true, false)).choices());
        assertEquals(List.of("fast", "normal"),
                field(Type.STRING, false, false, "fast", List.of("fast", "normal")).choices());
    }

    @Test
    void aFileIsNoField() {
        assertEquals(List.of(), ArgumentFields.of(List.of(new Argument("data", Place.FORM, Type.FILE, false, false,
                true, Optional.empty(), List.of(), OptionalDouble.empty(), OptionalDouble.empty(), false, "")), true));
    }

    private static FieldKind kindOf(String name, boolean readsFilesHere) {
        return ArgumentFields.of(List.of(new Argument(name, Place.QUERY, Type.STRING, false, false, false,
                Optional.empty(), List.of(), OptionalDouble.empty(), OptionalDouble.empty(), false, "")),
                readsFilesHere).get(0).kind();
    }

    @Test
    void aPathCanBePickedWhereTheModuleReadsTheFilesOfThisMachine() {
        assertEquals(FieldKind.FOLDER, kindOf("tiles_directory", true));
        assertEquals(FieldKind.PATH, kindOf("data_directory", true));
        assertEquals(FieldKind.FILE, kindOf("data_file", true));
        assertEquals(FieldKind.TEXT, kindOf("observable", true));
        assertEquals(FieldKind.TEXT, kindOf("tiles_directory", false));
    }
}
