package org.deepworkbench.engine.docker.internal.daemon;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.core.runtime.SubMonitor;

/** Shows how much of a file has been read. */
final class CountedInput extends FilterInputStream {

    private static final int TICKS = 1000;

    private final long size;
    private final SubMonitor progress;
    private final Patience patience;
    private long count;
    private int shown;

    /** @param size of the whole, in bytes */
    CountedInput(InputStream in, long size, SubMonitor progress, Patience patience) {
        super(in);
        this.size = Math.max(1, size);
        this.progress = progress.setWorkRemaining(TICKS);
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        add(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        add(Math.max(0, read));
        return read;
    }

    private void add(int read) {
        patience.renew();
        count += read;
        int now = (int) Math.min(TICKS, TICKS * count / size);
        if (now > shown) {
            progress.worked(now - shown);
            shown = now;
        }
    }
}
