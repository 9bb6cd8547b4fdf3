package org.deepworkbench.modelserver.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.modelserver.Texts;

/**
 * The head of a file in the safetensors format: its length, and, as JSON, where each array lies behind it. The library
 * sets as much memory aside as it promises, before it finds the file too short.
 */
final class WeightsHead {

    private static final Texts TEXTS = Texts.beside(WeightsHead.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 100_000_000;

    private WeightsHead() {
    }

    /**
     * Looks whether a file has room for what its head promises.
     *
     * @throws IOException if it has not, with a sentence, or cannot be read
     */
    static void check(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] length = in.readNBytes(Long.BYTES);
            long behind = Files.size(file) - Long.BYTES;
            long head = length.length < Long.BYTES ? -1
                    : ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getLong();
            if (head < 0 || head > Math.min(behind, MOST_BYTES) || !fits(in.readNBytes((int) head), behind - head)) {
                throw new IOException(TEXTS.get("weights.damaged", file.getFileName()));
            }
        } catch (JsonProcessingException e) {
            throw new IOException(TEXTS.get("weights.damaged", file.getFileName()), e);
        }
    }

    private static boolean fits(byte[] head, long room) throws IOException {
        for (JsonNode array : JSON.readTree(head)) {
            JsonNode end = array.at("/data_offsets/1");
            if (!end.isMissingNode() && !(end.canConvertToLong() && end.asLong() <= room)) {
                return false;
            }
        }
        return true;
    }
}
