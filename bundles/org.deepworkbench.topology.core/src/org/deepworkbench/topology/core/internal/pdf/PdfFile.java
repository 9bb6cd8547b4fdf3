package org.deepworkbench.topology.core.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Puts a PDF together (ISO 32000-1, section 7.5): numbered objects, the table of their places, and the trailer. */
final class PdfFile {

    private static final String HEADER = "%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    PdfFile() {
        write(HEADER);
    }

    /** {@return the reference that the next object will have, plus {@code ahead}} */
    String reference(int ahead) {
        return places.size() + 1 + ahead + " 0 R";
    }

    /** Adds an object; returns its reference. */
    String add(String content) {
        String reference = reference(0);
        begin();
        write(content + "\nendobj\n");
        return reference;
    }

    /** Adds a stream of bytes, compressed; returns its reference. */
    String addStream(byte[] content) {
        String reference = reference(0);
        byte[] packed = packed(content);
        begin();
        write("<< /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n");
        out.writeBytes(packed);
        write("\nendstream\nendobj\n");
        return reference;
    }

    private void begin() {
        places.add(out.size());
        write(places.size() + " 0 obj\n");
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            stream.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** {@return the file, with nothing to be added any more} */
    byte[] finish(String catalog, String info) {
        int table = out.size();
        write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        write("trailer\n<< /Size " + (places.size() + 1) + " /Root " + catalog + " /Info " + info + " >>\nstartxref\n"
                + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** {@return a text as PDF writes it outside of pages, in any script} */
    static String text(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte part : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format(Locale.ROOT, "%02X", part));
        }
        return hex.append('>').toString();
    }
}
