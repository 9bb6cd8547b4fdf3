package org.deepworkbench.topology.ui.internal.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * What a Git repository keeps of a file. It asks the {@code git} that the person has, so that every kind of repository
 * is understood; nothing is written, and nothing that the repository might configure is started.
 */
final class GitHistory implements Past {

    private static final int MOST = 200;
    private static final long SECONDS = 20;
    private static final int MESSAGE = 400;
    private static final String[] GIT = {"git", "--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        "core.fsmonitor=false", "-c", "log.showSignature=false"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    @Override
    public List<PastVersion> of(IFile file, IProgressMonitor monitor) throws FaultException {
        IPath place = file.getLocation();
        return place == null ? List.of() : revisions(place.toPath());
    }

    /** {@return the revisions of a file on this machine, the newest first} */
    static List<PastVersion> revisions(Path path) throws FaultException {
        String log = git(path, "log", "-n", String.valueOf(MOST), "--date=iso-local", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "--format=%H%x09%ad%x09%s", "--", name(path)); //$NON-NLS-1$ //$NON-NLS-2$
        List<PastVersion> versions = new ArrayList<>();
        for (String line : log.lines().toList()) {
            String[] parts = line.split("\t", 3); //$NON-NLS-1$
            if (parts.length == 3) {
                versions.add(new PastVersion(NLS.bind(Messages.GitHistory_revision,
                        new Object[] {parts[0].substring(0, 8), parts[1], parts[2]}), () -> read(path, parts[0])));
            }
        }
        return versions;
    }

    private static String read(Path file, String revision) throws FaultException {
        return git(file, "cat-file", "blob", revision + ":./" + name(file)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String git(Path file, String... arguments) throws FaultException {
        List<String> command = new ArrayList<>(List.of(GIT));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).directory(file.getParent().toFile()).start();
            try {
                return answer(file, process);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException failed) {
            throw failure(file, String.valueOf(failed.getMessage()), Messages.GitHistory_noGitRemedy);
        }
    }

    private static String answer(Path file, Process process) throws FaultException, IOException {
        process.getOutputStream().close();
        CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> text(process.getErrorStream(), MESSAGE));
        CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process.getInputStream(), LONGEST));
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw failure(file, NLS.bind(Messages.GitHistory_slow, SECONDS), Messages.GitHistory_remedy);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failure(file, String.valueOf(stopped.getMessage()), Messages.GitHistory_remedy);
        }
        if (process.exitValue() != 0) {
            throw failure(file, errors.join().strip(), Messages.GitHistory_remedy);
        }
        return output.join();
    }

    private static String text(InputStream stream, int most) {
        try {
            return new String(stream.readNBytes(most), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return ""; //$NON-NLS-1$
        }
    }

    private static FaultException failure(Path file, String why, String remedy) {
        return new FaultException(new Fault(Messages.GitHistory_failed, file.toString(), why, remedy));
    }

    @Override
    public String nothing() {
        return Messages.GitHistory_nothing;
    }

    @Override
    public String question() {
        return Messages.GitHistory_question;
    }
}
