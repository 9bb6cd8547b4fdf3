package org.deepworkbench.run.ui.internal;

import java.util.Locale;
import java.util.OptionalInt;

/** Finds words in a text, whatever their capitals. Beyond its ends it goes on from the other one. */
final class TextSearch {

    private final String text;
    private final String wanted;

    TextSearch(String text, String wanted) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.wanted = wanted.toLowerCase(Locale.ROOT);
    }

    /** {@return where it stands at or after a place} */
    OptionalInt next(int from) {
        return found(text.indexOf(wanted, from), text.indexOf(wanted));
    }

    /** {@return where it ends at or before a place} */
    OptionalInt previous(int until) {
        int last = until - wanted.length();
        return found(last < 0 ? -1 : text.lastIndexOf(wanted, last), text.lastIndexOf(wanted));
    }

    /** {@return how often it stands there} */
    int count() {
        int count = 0;
        for (int at = next0(0); at >= 0; at = next0(at + wanted.length())) {
            count++;
        }
        return count;
    }

    /** {@return the number of the place, from 1, among all places} */
    int number(int place) {
        int number = 1;
        for (int at = next0(0); at >= 0 && at < place; at = next0(at + wanted.length())) {
            number++;
        }
        return number;
    }

    private int next0(int from) {
        return wanted.isEmpty() ? -1 : text.indexOf(wanted, from);
    }

    private OptionalInt found(int place, int around) {
        int at = place >= 0 ? place : around;
        return wanted.isEmpty() || at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }
}
