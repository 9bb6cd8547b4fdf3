package org.deepworkbench.topology.core.internal.csar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Unpacks an archive of unknown origin: nothing leaves the folder, and there is a limit to everything. */
public final class Unpacking {

    /** Most entries of an archive. */
    public static final int MAX_ENTRIES = 10_000;
    /** Most bytes that an archive may unpack to. */
    public static final long MAX_BYTES = 256L << 20;
    private static final int MAX_NAME = 1_000;

    private final Path archive;
    private final Path folder;
    private long left = MAX_BYTES;

    private Unpacking(Path archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /**
     * @param archive a ZIP file
     * @param folder  an empty folder to unpack it to
     * @throws FaultException if it is no ZIP file, or one that means harm
     */
    public static void unpack(Path archive, Path folder) throws FaultException {
        new Unpacking(archive, folder).run();
    }

    private void run() throws FaultException {
        try {
            check(ZipListing.of(archive));
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    write(zip, entries.nextElement());
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw refused(Messages.Csar_noZip);
        } catch (IOException failed) {
            throw refused(failed.getMessage() == null ? Messages.Csar_noZip : failed.getMessage());
        }
    }

    private void check(List<ZipListing.Entry> entries) throws FaultException {
        if (entries.size() > MAX_ENTRIES) {
            throw refused(NLS.bind(Messages.Csar_tooMany, MAX_ENTRIES));
        }
        Set<String> names = new HashSet<>();
        Set<Path> folders = new HashSet<>();
        long size = 0;
        for (ZipListing.Entry entry : entries) {
            if (entry.link()) {
                throw refused(NLS.bind(Messages.Csar_link, entry.name()));
            }
            if (entry.encrypted()) {
                throw refused(NLS.bind(Messages.Csar_encrypted, entry.name()));
            }
            Path above = target(entry.name()).getParent();
            while (above.startsWith(folder) && folders.add(above)) {
                above = above.getParent();
            }
            if (folders.size() > MAX_ENTRIES) {
                throw refused(NLS.bind(Messages.Csar_tooMany, MAX_ENTRIES));
            }
            if (!names.add(entry.name())) {
                throw refused(NLS.bind(Messages.Csar_twice, entry.name()));
            }
            size += entry.size();
        }
        if (size > MAX_BYTES) {
            throw refused(NLS.bind(Messages.Csar_tooLarge, MAX_BYTES >> 20));
        }
    }

    /** {@return where an entry goes}; names with a drive, a backslash or a way out of the folder go nowhere. */
    private Path target(String name) throws FaultException {
        try {
            boolean plain = !name.isEmpty() && name.length() <= MAX_NAME && !name.startsWith("/")
                    && name.indexOf('\\') < 0 && name.indexOf(':') < 0 && name.indexOf('\0') < 0;
            Path target = folder.resolve(name).normalize();
            if (plain && target.startsWith(folder) && !name.matches("(.*/)?\\.\\.(/.*)?")) {
                return target;
            }
        } catch (InvalidPathException impossible) {
            // Falls through to the refusal below.
        }
        throw refused(NLS.bind(Messages.Csar_outside, name));
    }

    private void write(ZipFile zip, ZipEntry entry) throws IOException, FaultException {
        Path target = target(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[8192];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw refused(NLS.bind(Messages.Csar_tooLarge, MAX_BYTES >> 20));
                }
                out.write(buffer, 0, count);
            }
        }
    }

    private FaultException refused(String why) {
        return new FaultException(
                new Fault(Messages.Csar_refused, archive.toString(), why, Messages.Csar_refusedRemedy));
    }
}
