package org.deepworkbench.topology.core.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyPicture;
import org.junit.jupiter.api.Test;

class SvgToPdfTest {

    private static final Path EXAMPLE = Path.of("../../examples/phytoplankton/topology.yaml");

    private static byte[] convert(String elements) {
        return SvgToPdf.pdf("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='80'><title>A «b»</title>"
                + elements + "</svg>");
    }

    private static String latin(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /** What is drawn on the only page. */
    private static String content(byte[] pdf) throws IOException {
        Matcher stream = Pattern.compile("/Length (\\d+) >>\nstream\n").matcher(latin(pdf));
        assertTrue(stream.find());
        byte[] packed = Arrays.copyOfRange(pdf, stream.end(), stream.end() + Integer.parseInt(stream.group(1)));
        return latin(new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes());
    }

    @Test
    void everyObjectStandsWhereTheTableSays() {
        byte[] pdf = convert("");
        String text = latin(pdf);
        Matcher start = Pattern.compile("startxref\n(\\d+)\n%%EOF\n$").matcher(text);
        assertTrue(start.find());
        String[] table = text.substring(Integer.parseInt(start.group(1))).split("\n");
        assertEquals("xref", table[0]);
        int objects = Integer.parseInt(table[1].substring(2));
        for (int i = 1; i < objects; i++) {
            int place = Integer.parseInt(table[2 + i].substring(0, 10));
            assertTrue(text.startsWith(i + " 0 obj\n", place), "object " + i);
        }
        assertTrue(text.contains("/MediaBox [0 0 75.0 60.0]"), text);
        assertTrue(text.contains("<FEFF0041002000AB006200BB>"), "the title in any script");
    }

    @Test
    void shapesStayShapes() throws IOException {
        String drawn = content(convert("<g transform='translate(5 7)'><rect x='1' y='2' width='3' height='4' "
                + "fill='#ff0000'/></g><path d='M1 2h3v4l-1-1z' fill='none' stroke='#00ff00' stroke-width='2'/>"));
        assertTrue(drawn.contains("1 0 0 1 5 7 cm"), drawn);
        assertTrue(drawn.contains("1 0 0 rg\n1 2 m\n4 2 l\n4 6 l\n1 6 l\n"), drawn);
        assertTrue(drawn.contains("0 1 0 RG\n2 w"), drawn);
        assertTrue(drawn.contains("1 2 m\n4 2 l\n4 6 l\n3 5 l\nh\nS"), drawn);
    }

    @Test
    void symbolsAreDrawnWhereTheyAreUsed() throws IOException {
        String drawn = content(convert("<defs><symbol id='s' viewBox='0 0 24 24' fill='none' stroke='#000000'>"
                + "<circle cx='12' cy='12' r='6'/></symbol></defs><use href='#s' x='10' y='20' width='48' height='48'/>"));
        assertTrue(drawn.contains("2 0 0 2 10 20 cm"), drawn);
        assertTrue(drawn.contains("18 12 m"), drawn);
    }

    @Test
    void textStaysTextAndStandsWhereItShould() throws IOException {
        String drawn = content(convert("<text x='50' y='20' font-size='10' fill='#000000' font-weight='bold' "
                + "text-anchor='end'>ab €</text>"));
        // a 556, b 611, space 278, euro 611 thousandths of 10
        assertTrue(drawn.contains("/F2 10 Tf 1 0 0 -1 29.440 20 Tm <61622080> Tj"), drawn);
    }

    @Test
    void textOfOtherScriptsIsDrawn() throws IOException {
        String drawn = content(convert("<text x='5' y='20' font-size='10' fill='#000000'>планктон</text>"));
        assertFalse(drawn.contains("Tj"), drawn);
        assertTrue(drawn.contains(" m\n") && drawn.endsWith("f\n"), drawn);
    }

    @Test
    void theExampleIsWhole() throws Exception {
        TopologyDocument document = TopologyDocument.open(EXAMPLE);
        String drawn = content(TopologyPicture.pdf(TopologyPicture.svg(document)));
        for (String text : new String[] {"phytoplankton", "Docker.Marathon", "deepaas_endpoint", "num_cpus"}) {
            assertTrue(drawn.contains(Helvetica.encode(text)), text);
        }
        assertFalse(drawn.contains("NaN"), drawn);
    }

    @Test
    void whatIsNoSvgIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SvgToPdf.pdf("no svg"));
        assertThrows(IllegalArgumentException.class, () -> SvgToPdf
                .pdf("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg width='1' height='1'>&x;</svg>"));
    }
}
