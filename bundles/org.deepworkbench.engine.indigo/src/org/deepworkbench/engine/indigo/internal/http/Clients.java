package org.deepworkbench.engine.indigo.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;

/** The HTTP clients of an engine: one for each set of authorities that are trusted. Safe to use from any thread. */
public final class Clients implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long LARGEST_FILE = 4 << 20;

    /** A file of certificates as it was when it was read. */
    private record Authorities(Path file, long changed) {
    }

    private final Map<Optional<Authorities>, HttpClient> clients = new HashMap<>();

    /**
     * @param authorities a PEM file with the certificates of authorities that are trusted beside those the Java
     *                    platform trusts
     * @throws FaultException if the file cannot be used
     */
    public synchronized HttpClient trusting(Optional<Path> authorities) throws FaultException {
        if (authorities.isEmpty()) {
            return clients.computeIfAbsent(Optional.empty(), none -> builder().build());
        }
        Path file = authorities.get();
        try {
            Optional<Authorities> key =
                    Optional.of(new Authorities(file, Files.getLastModifiedTime(file).toMillis()));
            HttpClient known = clients.get(key);
            if (known == null) {
                known = builder().sslContext(context(file)).build();
                clients.put(key, known);
            }
            return known;
        } catch (IOException | GeneralSecurityException e) {
            throw new FaultException(new Fault(Messages.Clients_authorities, file.toString(),
                    String.valueOf(e.getMessage()), Messages.Clients_authoritiesRemedy), e);
        }
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(CONNECT).proxy(ProxySelector.getDefault())
                .executor(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("indigo-", 0).factory())); //$NON-NLS-1$
    }

    private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        for (X509Certificate certificate : platformAuthorities()) {
            trusted.setCertificateEntry("platform " + trusted.size(), certificate); //$NON-NLS-1$
        }
        for (Certificate certificate : certificates(file)) {
            trusted.setCertificateEntry("file " + trusted.size(), certificate); //$NON-NLS-1$
        }
        SSLContext context = SSLContext.getInstance("TLS"); //$NON-NLS-1$
        context.init(null, managers(trusted), null);
        return context;
    }

    private static X509Certificate[] platformAuthorities() throws GeneralSecurityException {
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager authorities) {
                return authorities.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }

    private static TrustManager[] managers(KeyStore trusted) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory.getTrustManagers();
    }

    private static Collection<? extends Certificate> certificates(Path file)
            throws IOException, GeneralSecurityException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException(Messages.Clients_tooLarge);
        }
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in); //$NON-NLS-1$
            if (found.isEmpty()) {
                throw new IOException(Messages.Clients_noCertificate);
            }
            return found;
        }
    }

    /** Breaks off what is still being asked. */
    @Override
    public synchronized void close() {
        clients.values().forEach(HttpClient::shutdownNow);
        clients.clear();
    }
}
