package org.deepworkbench.engine.docker.internal.daemon;

import com.github.dockerjava.api.command.PullImageCmd;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.AuthConfig;
import com.github.dockerjava.api.model.LoadResponseItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.engine.docker.internal.connect.RegistryCredentials;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Brings images to a Docker engine: from a registry, or from an archive where there is one. */
public final class Images {

    /** So long a registry, or a disk, may say nothing. */
    private static final Duration SILENCE = Duration.ofMinutes(3);
    /** Nothing takes longer, however slow the line: one image of 30 GB at 10 Mbit/s. */
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int TICKS = 1000;

    private final Daemon daemon;
    private final RegistryCredentials credentials;
    private final Optional<Path> archives;

    /** @param archives folder with archives, each of one or more images */
    public Images(Daemon daemon, RegistryCredentials credentials, Optional<Path> archives) {
        this.daemon = daemon;
        this.credentials = credentials;
        this.archives = archives;
    }

    /** {@return whether the engine has the image} */
    public boolean isPresent(String image, IProgressMonitor monitor) throws FaultException {
        return daemon.ask(monitor, Daemon.QUESTION, client -> {
            try {
                client.inspectImageCmd(image).exec();
                return true;
            } catch (NotFoundException e) {
                return false;
            }
        });
    }

    /**
     * Loads the image from the folder of archives.
     *
     * @return whether one of them holds it
     * @throws FaultException if the folder cannot be read or the engine refuses the archive
     */
    public boolean load(String image, IProgressMonitor monitor) throws FaultException {
        if (archives.isEmpty()) {
            return false;
        }
        Optional<Path> archive = new ArchiveFolder(archives.get()).find(ImageReference.parse(image), monitor);
        if (archive.isEmpty()) {
            return false;
        }
        SubMonitor progress = SubMonitor.convert(monitor,
                NLS.bind(Messages.Images_loading, image, archive.get().getFileName()), TICKS);
        Patience patience = new Patience(SILENCE);
        try (InputStream file = Files.newInputStream(archive.get());
                InputStream counted = new CountedInput(file, Files.size(archive.get()), progress, patience)) {
            patience.await(daemon, progress, LONGEST, client -> {
                new ItemListener<LoadResponseItem>(patience, item -> { })
                        .await(client.loadImageAsyncCmd(counted)::exec);
                return null;
            });
        } catch (IOException e) {
            throw new FaultException(new Fault(NLS.bind(Messages.Images_cannotLoad, image), archive.get().toString(),
                    String.valueOf(e.getMessage()), Messages.Images_cannotLoadRemedy), e);
        }
        return isPresent(image, monitor);
    }

    /**
     * Pulls the image from its registry, layer by layer.
     *
     * @throws FaultException if it cannot be had
     */
    public void pull(String image, IProgressMonitor monitor) throws FaultException {
        ImageReference reference = ImageReference.parse(image);
        Optional<AuthConfig> signIn = credentials.find(reference.registry());
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Images_pulling, image), TICKS);
        Patience patience = new Patience(SILENCE);
        PullProgress layers = new PullProgress(image, progress, TICKS);
        patience.await(daemon, progress, LONGEST, client -> {
            PullImageCmd command = client.pullImageCmd(reference.repository()).withTag(reference.tag());
            signIn.ifPresent(command::withAuthConfig);
            new ItemListener<>(patience, layers::add).await(command::exec);
            return null;
        });
    }
}
