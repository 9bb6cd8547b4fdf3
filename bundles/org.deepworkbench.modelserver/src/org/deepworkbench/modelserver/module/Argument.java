package org.deepworkbench.modelserver.module;

import java.util.List;

/**
 * One argument of a module's training or prediction, as a person sees it in a form: name, type, default, limits and
 * hint. All but files have a default; a file may be required.
 */
public sealed interface Argument {

    /** {@return the name, a word without spaces} */
    String name();

    /** {@return one or two sentences for the person who fills the form} */
    String hint();

    /**
     * Text.
     *
     * @param standard what holds when nothing is given; an empty text stands for none
     * @param choices  the only values allowed, or none for free text
     */
    record Text(String name, String standard, List<String> choices, String hint) implements Argument {

        public Text {
            choices = List.copyOf(choices);
        }

        /** Free text. */
        public Text(String name, String standard, String hint) {
            this(name, standard, List.of(), hint);
        }
    }

    /** A whole number from {@code minimum} to {@code maximum}, both included. */
    record Whole(String name, int standard, int minimum, int maximum, String hint) implements Argument {
    }

    /** A finite number from {@code minimum} to {@code maximum}, both included. */
    record Real(String name, double standard, double minimum, double maximum, String hint) implements Argument {
    }

    /** Yes or no. */
    record Flag(String name, boolean standard, String hint) implements Argument {
    }

    /** Several numbers, each from {@code minimum} to {@code maximum}; perhaps none. */
    record Reals(String name, List<Double> standard, double minimum, double maximum, String hint)
            implements Argument {

        public Reals {
            standard = List.copyOf(standard);
        }
    }

    /**
     * A file that travels with the request.
     *
     * @param required whether the request is refused without it
     */
    record Upload(String name, boolean required, String hint) implements Argument {
    }
}
