package org.deepworkbench.compute.internal.nvidia;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The processes of a card. The library fills a table of structures: an unsigned number of the process, 4 bytes that
 * are not used, the memory in 8 bytes, and 8 bytes for what is of no interest here.
 */
final class ProcessTable {

    private static final int ROW_BYTES = 24;
    private static final int MEMORY_AT = 8;
    private static final int ROWS = 512;
    private static final long NOT_TOLD = -1;

    /** One of the library's functions. */
    private interface Listing {
        int fill(Pointer device, IntByReference count, Pointer rows);
    }

    private final List<List<Listing>> listings;
    private final Memory rows = new Memory((long) ROW_BYTES * ROWS);

    ProcessTable(Nvml nvml) {
        listings = List.of(
                List.of(nvml::nvmlDeviceGetComputeRunningProcesses_v3, nvml::nvmlDeviceGetComputeRunningProcesses_v2),
                List.of(nvml::nvmlDeviceGetGraphicsRunningProcesses_v3,
                        nvml::nvmlDeviceGetGraphicsRunningProcesses_v2));
    }

    /** {@return what computes or draws on that card, each process once} */
    List<Card.Task> of(Pointer device) {
        Map<Long, Card.Task> tasks = new LinkedHashMap<>();
        for (List<Listing> versions : listings) {
            for (Card.Task task : newest(versions, device)) {
                tasks.putIfAbsent(task.pid(), task);
            }
        }
        return List.copyOf(tasks.values());
    }

    /** The first version of a function that this driver has. */
    private Collection<Card.Task> newest(List<Listing> versions, Pointer device) {
        for (Listing version : versions) {
            try {
                return read(version, device);
            } catch (UnsatisfiedLinkError e) {
                continue; // an older driver, which has the next version
            }
        }
        return List.of();
    }

    private List<Card.Task> read(Listing listing, Pointer device) {
        IntByReference count = new IntByReference(ROWS);
        rows.clear();
        int code = listing.fill(device, count, rows);
        if (code != Nvml.SUCCESS && code != Nvml.INSUFFICIENT_SIZE) {
            return List.of();
        }
        List<Card.Task> tasks = new ArrayList<>();
        for (int i = 0; i < Math.clamp(count.getValue(), 0, ROWS); i++) {
            long pid = Integer.toUnsignedLong(rows.getInt((long) i * ROW_BYTES));
            long memory = rows.getLong((long) i * ROW_BYTES + MEMORY_AT);
            if (pid > 0) {
                tasks.add(new Card.Task(pid, memory == NOT_TOLD ? null : memory));
            }
        }
        return tasks;
    }
}
