package org.deepworkbench.cli.internal.account;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Somebody at a terminal who types the answers given, one after the other, and then nothing more. */
public final class Typist {

    final List<String> asked = new ArrayList<>();
    private final Deque<String> answers;

    public Typist(String... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    /**
     * {@return the terminal, and file descriptors}
     *
     * @param descriptors folder that has them as files
     */
    public SecretInput at(Path descriptors) {
        return new SecretInput(() -> Optional.of(this::type), descriptors);
    }

    private synchronized char[] type(String question) {
        asked.add(question);
        return answers.isEmpty() ? null : answers.poll().toCharArray();
    }

    /** {@return a place without a terminal} */
    public static SecretInput nobody(Path descriptors) {
        return new SecretInput(Optional::empty, descriptors);
    }
}
