package org.deepworkbench.topology.core.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.deepworkbench.topology.core.Mutator;

/** Spoils files, the way disks, editors and attackers do. */
final class Spoiler {

    private static final List<Charset> OTHER_ENCODINGS = List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);
    /** Byte order marks, halves of characters, what UTF-8 forbids, controls, odd line ends, and a character beyond. */
    private static final byte[][] ODD_BYTES = { { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF },
        { (byte) 0xFF, (byte) 0xFE }, { (byte) 0xFE, (byte) 0xFF }, { (byte) 0xC3 },
        { (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, { (byte) 0xF8 }, { 0 }, { 27 }, { (byte) 0xC2, (byte) 0x85 },
        { (byte) 0xE2, (byte) 0x80, (byte) 0xA8 }, { (byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80 } };

    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    /** {@return the content with something wrong} */
    byte[] spoilt(byte[] content) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> Arrays.copyOf(content, random.nextInt(content.length + 1));
            case 2 -> flipped(content);
            case 3 -> linesMoved(content);
            case 4 -> inserted(content, ODD_BYTES[random.nextInt(ODD_BYTES.length)]);
            case 5 -> text(content).getBytes(OTHER_ENCODINGS.get(random.nextInt(OTHER_ENCODINGS.size())));
            case 6, 7 -> inserted(content, bytes(attack()));
            default -> bytes(Mutator.mutated(text(content), random));
        };
    }

    private byte[] flipped(byte[] content) {
        byte[] flipped = content.clone();
        for (int i = random.nextInt(8); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** Swaps, leaves out, repeats, indents and outdents lines. */
    private byte[] linesMoved(byte[] content) {
        List<String> lines = new ArrayList<>(text(content).lines().toList());
        for (int i = random.nextInt(4); i >= 0 && lines.size() > 1; i--) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> Collections.swap(lines, at, other);
                case 1 -> lines.remove(at);
                case 2 -> lines.add(other, lines.get(at));
                case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + lines.get(at));
                default -> lines.set(at, lines.get(at).stripLeading());
            }
        }
        return bytes(String.join(random.nextBoolean() ? "\n" : "\r\n", lines));
    }

    /** At the begin of a line mostly, where it does most. */
    private byte[] inserted(byte[] content, byte[] piece) {
        int at = random.nextInt(content.length + 1);
        while (random.nextInt(8) > 0 && at > 0 && content[at - 1] != '\n') {
            at--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, at);
        out.writeBytes(piece);
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }

    private String attack() {
        int size = 1 << (4 + random.nextInt(14));
        return switch (random.nextInt(12)) {
            case 0 -> "x: " + "[".repeat(size) + "\n";
            case 1 -> "x: " + "{a: ".repeat(size) + "\n";
            case 2 -> "- ".repeat(size) + "x\n";
            case 3 -> deepBlock(Math.min(size, 1500));
            case 4 -> laughs(8 + random.nextInt(24));
            case 5 -> "x: \"" + "lorem ".repeat(size) + "\"\n";
            case 6 -> "x: |\n" + "  long line\n".repeat(size);
            case 7 -> "? ".repeat(size) + "\n";
            case 8 -> "x: " + "9".repeat(size) + "\n";
            case 9 -> "k".repeat(size) + ": " + "&a ".repeat(random.nextInt(4)) + "1\n";
            case 10 -> "a: &a { <<: *a, b: *a }\n" + "<<: ".repeat(random.nextInt(3)) + "*a\n";
            default -> keys(size);
        };
    }

    private static String deepBlock(int depth) {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            deep.append(" ".repeat(i)).append("k:\n");
        }
        return deep.toString();
    }

    /** Aliases of aliases, which would fill any memory if somebody followed each. */
    private static String laughs(int generations) {
        StringBuilder laughs = new StringBuilder("l0: &l0 [ lol, lol ]\n");
        for (int i = 1; i < generations; i++) {
            laughs.append("l").append(i).append(": &l").append(i).append(" [")
                    .append(String.join(", ", Collections.nCopies(9, "*l" + (i - 1)))).append("]\n");
        }
        return laughs.append("inputs: *l").append(generations - 1).append('\n').toString();
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < count; i++) {
            keys.append("key").append(i % 5000).append(": { get_input: x").append(i).append(" }\n");
        }
        return keys.toString();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
