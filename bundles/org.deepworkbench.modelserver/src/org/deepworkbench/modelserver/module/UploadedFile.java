package org.deepworkbench.modelserver.module;

/**
 * A file that came with a request.
 *
 * @param name    the name its sender gave it; never a path to be trusted
 * @param content its bytes, bounded by who received it
 */
public record UploadedFile(String name, byte[] content) {
}
