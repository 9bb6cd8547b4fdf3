package org.deepworkbench.modelserver.anomaly;

import java.util.Arrays;
import java.util.List;

/** Over how long a window traffic is counted, and how far the window moves from one row to the next. */
public enum WindowSlide {
    /** Over an hour, every ten minutes. */
    HOUR("w01h-s10m", 10, 6),
    /** Over ten minutes, every minute. */
    TEN_MINUTES("w10m-s01m", 1, 10);

    private final String word;
    private final int minutes;
    private final int slides;

    WindowSlide(String word, int minutes, int slides) {
        this.word = word;
        this.minutes = minutes;
        this.slides = slides;
    }

    /** {@return the word that stands for it in arguments and file names} */
    String word() {
        return word;
    }

    /** {@return minutes from one row to the next} */
    int minutes() {
        return minutes;
    }

    /** {@return how many rows further a window has nothing in common with this one any more} */
    int slides() {
        return slides;
    }

    /** {@return all words, the original's default first} */
    static List<String> words() {
        return Arrays.stream(values()).map(WindowSlide::word).toList();
    }

    /** {@return the one of this word} */
    static WindowSlide of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst().orElseThrow();
    }
}
