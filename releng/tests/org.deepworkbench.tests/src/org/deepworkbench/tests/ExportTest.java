package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Sample;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.export.DiagramPrinting;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the sample project out of the composer as pictures, document and archive. */
@ExtendWith(NoErrorLogged.class)
class ExportTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String EXPORT = "org.deepworkbench.topology.ui.export";

    @RegisterExtension
    private final Sample sample = new Sample();
    private Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("export");
    }

    @AfterEach
    void removeTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private String export(String name) {
        Path file = folder.resolve(name);
        Desktop.command(EXPORT, Map.of(EXPORT + ".file", file.toString()));
        return Wait.forValue(name, SOON, () -> ended(file));
    }

    /** A file is whole once its end is there. */
    private static Optional<String> ended(Path file) {
        try {
            String content = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            boolean whole = content.endsWith("</svg>\n") || content.endsWith("%%EOF\n")
                    || content.contains("IEND") || content.contains("PK\5\6");
            return whole ? Optional.of(content) : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    @Test
    void theEndingOfTheFileDecidesWhatIsWritten() {
        assertTrue(export("a.svg").contains(">Docker.Marathon</text>"));
        assertTrue(export("a.pdf").startsWith("%PDF-1."));
        assertTrue(export("a.PNG").startsWith("\u0089PNG"));
        assertTrue(export("a.csar").contains("TOSCA-Metadata/TOSCA.meta"));
    }

    @Test
    void thePictureIsPutOntoTheClipboard() {
        Ui.act(() -> clipboard(Clipboard::clearContents));
        Desktop.command("org.deepworkbench.topology.ui.copyPicture", Map.of());
        ImageData picture = Wait.forValue("a picture on the clipboard", SOON, () -> {
            Object[] found = new Object[1];
            clipboard(clipboard -> found[0] = clipboard.getContents(ImageTransfer.getInstance()));
            return Optional.ofNullable((ImageData) found[0]);
        });
        assertTrue(picture.width > 1_000 && picture.height > 300, picture.width + " × " + picture.height);
    }

    @Test
    void whatIsPrintedIsMadeOfLinesAndCurves() {
        PrinterData file = new PrinterData("GtkPrintBackendFile", "Print to File");
        file.orientation = PrinterData.LANDSCAPE;
        file.printToFile = true;
        file.fileName = folder.resolve("printed.pdf").toString();
        Ui.act(() -> DiagramPrinting.print(((TopologyEditor) Desktop.editor()).diagram().orElseThrow().session().document(), file));
        String printed = Wait.forValue("the page", SOON, () -> ended(Path.of(file.fileName)));
        assertTrue(printed.startsWith("%PDF-1."), printed.substring(0, 20));
        assertFalse(printed.contains("/Image"), "no pixels");
        double right = farthestRight(printed);
        assertTrue(right > 500 && right < 842, "it fills the page, in points: " + right);
    }

    /** How far to the right lines lead on a page, in points. */
    private static double farthestRight(String pdf) {
        Matcher stream = Pattern.compile("stream\n").matcher(pdf);
        double farthest = 0;
        while (stream.find()) {
            Matcher lines = Pattern.compile("(-?[\\d.]+) -?[\\d.]+ [ml]\\b").matcher(inflated(pdf, stream.end()));
            while (lines.find()) {
                farthest = Math.max(farthest, Double.parseDouble(lines.group(1)));
            }
        }
        return farthest;
    }

    private static String inflated(String pdf, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf.substring(from).getBytes(StandardCharsets.ISO_8859_1));
        byte[] content = new byte[10_000_000];
        try {
            return new String(content, 0, inflater.inflate(content), StandardCharsets.ISO_8859_1);
        } catch (DataFormatException notPacked) {
            return "";
        } finally {
            inflater.end();
        }
    }

    private static void clipboard(Consumer<Clipboard> use) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        use.accept(clipboard);
        clipboard.dispose();
    }
}
