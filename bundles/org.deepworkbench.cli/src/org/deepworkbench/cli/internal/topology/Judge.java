package org.deepworkbench.cli.internal.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/** Judges files and folders one after the other, with one topology in memory at a time. */
public final class Judge {

    private final TopologyOpener opener;
    private final Report report;

    public Judge(TopologyOpener opener, Report report) {
        this.opener = opener;
        this.report = report;
    }

    /**
     * Judges a file, or every topology in a folder.
     *
     * @param typed the path as somebody typed it
     * @return the highest exit code that a file asks for
     */
    public int judge(Path typed) throws IOException {
        if (!Files.isDirectory(opener.resolve(typed))) {
            return judge(typed, Optional.empty());
        }
        Path folder = opener.resolve(typed);
        int code = ExitCode.DONE;
        List<Path> found = found(folder);
        for (Path file : found) {
            code = Math.max(code, judge(typed.resolve(folder.relativize(file)), Optional.of(typed)));
        }
        if (found.isEmpty()) {
            report.tell(new Verdict.Unreadable(typed.toString(), new Fault(Messages.Judge_noTopology,
                    typed.toString(), "", Messages.Judge_noTopologyRemedy), 0));
            return ExitCode.USAGE;
        }
        return code;
    }

    private static List<Path> found(Path folder) {
        try {
            return TopologySearch.in(folder);
        } catch (IOException unreadable) {
            return List.of(folder); // judging it tells why
        }
    }

    private int judge(Path typed, Optional<Path> folder) throws IOException {
        long start = System.nanoTime();
        try (OpenTopology topology = opener.open(typed, folder)) {
            topology.document().diagnostics();
            Verdict verdict = new Verdict.Judged(typed.toString(), topology.document(), millisSince(start));
            report.tell(verdict);
            return verdict.exitCode();
        } catch (FaultException unreadable) {
            Verdict verdict = new Verdict.Unreadable(typed.toString(), unreadable.fault(), millisSince(start));
            report.tell(verdict);
            return verdict.exitCode();
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
