package org.deepworkbench.modelserver.images;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.images.plankton.Plankton;
import org.deepworkbench.modelserver.pictures.Kinds;

/** Which of the applications of the original module is meant; they differ in what they are made for. */
public enum Flavour {
    /** Any pictures. */
    GENERIC,
    /** Phytoplankton under the microscope. */
    PHYTOPLANKTON,
    /** Plants in the field. */
    PLANTS,
    /** Seeds. */
    SEEDS,
    /** Shells of cone snails. */
    CONUS;

    private static final Texts TEXTS = Texts.beside(Flavour.class);

    /** {@return the flavour of this word} */
    public static Optional<Flavour> of(String word) {
        return Arrays.stream(values()).filter(flavour -> flavour.word().equals(word)).findFirst();
    }

    /** {@return the words for all flavours} */
    public static List<String> words() {
        return Arrays.stream(values()).map(Flavour::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return TEXTS.get("flavour." + word()) + " " + TEXTS.get("flavour.all", TEXTS.get("drawn.plankton"));
    }

    /** {@return what pictures are drawn of for who has none} */
    Kinds kinds() {
        return Plankton.ALL;
    }
}
