package org.deepworkbench.modelserver.retinopathy;

import java.util.Arrays;
import java.util.List;

/** The stages of diabetic retinopathy, in their order (International Clinical Diabetic Retinopathy scale). */
public enum Stage {
    /** No retinopathy. */
    DR0,
    /** Mild: a few microaneurysms. */
    DR1,
    /** Moderate: haemorrhages and exudates as well. */
    DR2,
    /** Severe: many of them everywhere. */
    DR3,
    /** Proliferative: new vessels grow. */
    DR4;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** {@return their names in their order} */
    public static List<String> names() {
        return Arrays.stream(values()).map(Stage::name).toList();
    }
}
