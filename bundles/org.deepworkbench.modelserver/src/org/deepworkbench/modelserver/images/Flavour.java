package org.deepworkbench.modelserver.images;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.images.drawing.Album;
import org.deepworkbench.modelserver.images.leaves.Leaf;
import org.deepworkbench.modelserver.images.plankton.Plankton;
import org.deepworkbench.modelserver.images.seeds.Seed;
import org.deepworkbench.modelserver.images.shells.Shell;
import org.deepworkbench.modelserver.pictures.Kinds;

/** Which of the applications of the original module is meant; they differ in what they are made for. */
public enum Flavour {
    /** Any pictures. */
    GENERIC(Plankton.ALL, "plankton"),
    /** Phytoplankton under the microscope. */
    PHYTOPLANKTON(Plankton.ALL, "plankton"),
    /** Plants in the field. */
    PLANTS(new Album(Leaf.values()), "leaves"),
    /** Seeds. */
    SEEDS(new Album(Seed.values()), "seeds"),
    /** Shells of cone snails. */
    CONUS(new Album(Shell.values()), "shells");

    private static final Texts TEXTS = Texts.beside(Flavour.class);

    private final Kinds kinds;
    private final String drawn;

    Flavour(Kinds kinds, String drawn) {
        this.kinds = kinds;
        this.drawn = drawn;
    }

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
        return TEXTS.get("flavour." + word()) + " " + TEXTS.get("flavour.all", TEXTS.get("drawn." + drawn));
    }

    /** {@return what pictures are drawn of for who has none} */
    public Kinds kinds() {
        return kinds;
    }
}
