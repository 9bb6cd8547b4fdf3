package org.deepworkbench.topology.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.eclipse.osgi.util.NLS;

/** Reads topology files: UTF-8 text of bounded size. */
public final class TopologyFiles {

    /** Largest file that is read, in bytes; the largest known topology has a tenth of it. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final byte UTF16_MARK_HIGH = (byte) 0xFE;
    private static final byte UTF16_MARK_LOW = (byte) 0xFF;

    /**
     * What a file holds.
     *
     * @param text  the text; empty where there is a fault
     * @param fault why the file holds no text that could be a topology
     */
    public record Content(String text, Optional<Diagnostic> fault) {
    }

    private TopologyFiles() {
    }

    /**
     * @return what the file holds; a file that is too large is refused before it is read
     * @throws FaultException if the file cannot be opened at all
     */
    public static Content read(Path file) throws FaultException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FaultException(fault(file, Messages.File_notRegular, Messages.File_notRegularRemedy));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return bad(DiagnosticCode.FILE_TOO_LARGE, 1, 1, 0,
                        NLS.bind(Messages.File_tooLarge, Files.size(file) >> 20, MAX_BYTES >> 20));
            }
            return decode(bytes);
        } catch (NoSuchFileException missing) {
            throw new FaultException(fault(file, Messages.File_missing, Messages.File_missingRemedy), missing);
        } catch (AccessDeniedException denied) {
            throw new FaultException(fault(file, Messages.File_denied, Messages.File_deniedRemedy), denied);
        } catch (IOException unreadable) {
            throw new FaultException(fault(file, String.valueOf(unreadable.getMessage()), Messages.File_missingRemedy),
                    unreadable);
        }
    }

    /** {@return what the bytes hold as a text in UTF-8} */
    public static Content decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == UTF16_MARK_HIGH && bytes[1] == UTF16_MARK_LOW
                || bytes[0] == UTF16_MARK_LOW && bytes[1] == UTF16_MARK_HIGH)) {
            return bad(DiagnosticCode.FILE_NOT_TEXT, 1, 1, 0, Messages.File_utf16);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            return notText(text, text.length(), Messages.File_notUtf8);
        }
        int nul = text.indexOf('\0');
        return nul < 0 ? new Content(text, Optional.empty()) : notText(text, nul, Messages.File_binary);
    }

    private static Content notText(String before, int offset, String message) {
        LineMap lines = new LineMap(before);
        return bad(DiagnosticCode.FILE_NOT_TEXT, lines.line(offset), lines.column(offset), offset, message);
    }

    private static Content bad(DiagnosticCode code, int line, int column, int offset, String message) {
        return new Content("", Optional.of(new Diagnostic(Severity.ERROR, code, line, column, offset, 0, message,
                Optional.empty())));
    }

    private static Fault fault(Path file, String why, String remedy) {
        return new Fault(Messages.File_unreadable, file.toString(), why, remedy);
    }
}
