package org.deepworkbench.topology.core.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is true of one file: a row of {@code releng/tosca/verdicts.tsv}.
 *
 * @param path   {@code owner/repository/path}
 * @param kind   whether the file is right
 * @param rules  what is wrong with it, and where
 * @param reason why, where it is not obvious
 */
record Verdict(String path, Kind kind, List<Rule> rules, String reason) {

    /** Whether a file is right. */
    enum Kind {
        VALID, INVALID,
        /** Another dialect: it is not counted. */
        UNSUPPORTED
    }

    /**
     * A fault that the file has.
     *
     * @param code     the diagnostic that tells it
     * @param from     first line on which it may be told, from 1
     * @param to       last line on which it may be told
     * @param optional whether a judge who says nothing of it is right too
     */
    record Rule(String code, int from, int to, boolean optional) {

        private static final Pattern NOTATION = Pattern.compile("([A-Z_]+):(\\d+)(?:-(\\d+))?(\\?)?");

        static Rule parse(String notation) {
            Matcher matcher = NOTATION.matcher(notation);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("no rule: " + notation);
            }
            int from = Integer.parseInt(matcher.group(2));
            int to = matcher.group(3) == null ? from : Integer.parseInt(matcher.group(3));
            return new Rule(matcher.group(1), from, to, matcher.group(4) != null);
        }

        boolean covers(int line) {
            return from <= line && line <= to;
        }
    }

    /** {@return the table of this project} */
    static List<Verdict> table() {
        Path file = Corpus.repositoryRoot().resolve("releng/tosca/verdicts.tsv");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(Verdict::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Verdict parse(String line) {
        String[] cells = line.split("\t", -1);
        List<Rule> rules = Stream.of(cells[2].split(";")).filter(rule -> !rule.isBlank()).map(Rule::parse).toList();
        return new Verdict(cells[0], Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)), rules, cells[3]);
    }
}
