package org.deepworkbench.run.core.internal.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.spi.run.MetricSample;

/**
 * Every sample of a run as CSV (RFC 4180), appended as they arrive. A line that a crash cut off is passed over when
 * reading.
 *
 * @param path the file; need not exist
 */
public record SampleFile(Path path) {

    /** First line. */
    public static final String HEADER = "seq,name,step,epoch,time,value"; //$NON-NLS-1$
    private static final Pattern LINE = Pattern
            .compile("(\\d+),(\"(?:[^\"]|\"\")*\"|[^\",]*),(-?\\d+),(-?\\d+),([^,]+),(-?[0-9.E+-]+|NaN|-?Infinity)"); //$NON-NLS-1$

    /** Appends samples; they are with the operating system when this returns. */
    public void append(List<MetricSample> samples) throws IOException {
        StringBuilder text = new StringBuilder();
        if (!Files.exists(path)) {
            text.append(HEADER).append('\n');
        }
        samples.forEach(sample -> text.append(line(sample)).append('\n'));
        Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** {@return one line, without its end} */
    public static String line(MetricSample sample) {
        return sample.seq() + "," + quoted(sample.name()) + "," + sample.step() + "," + sample.epoch() + "," //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + sample.time() + "," + sample.value(); //$NON-NLS-1$
    }

    private static String quoted(String name) {
        String oneLine = name.replaceAll("\\p{Cntrl}", " "); //$NON-NLS-1$ //$NON-NLS-2$
        return oneLine.matches("[^\",]*") ? oneLine : "\"" + oneLine.replace("\"", "\"\"") + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    /** Passes on every sample in order; none if the file does not exist. */
    public void read(Consumer<MetricSample> consumer) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                parse(line).ifPresent(consumer);
            }
        }
    }

    private static Optional<MetricSample> parse(String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        String name = m.group(2).startsWith("\"") //$NON-NLS-1$
                ? m.group(2).substring(1, m.group(2).length() - 1).replace("\"\"", "\"") : m.group(2); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            return Optional.of(new MetricSample(Long.parseLong(m.group(1)), name, Long.parseLong(m.group(3)),
                    Integer.parseInt(m.group(4)), Instant.parse(m.group(5)), Double.parseDouble(m.group(6))));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
