package org.deepworkbench.modelserver.torch;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ModuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PyTorch on the CPU or on one GPU. It is loaded by the first who asks, which takes under a second, or some seconds the
 * first time on a machine, when its library is unpacked into the folder named by DJL_CACHE_DIR. Where the GPU that was
 * asked for cannot be used, it computes on the CPU and says so in the log. Thread-safe.
 */
public final class Torch {

    private static final Logger LOG = LoggerFactory.getLogger(Torch.class);
    private static final Texts TEXTS = Texts.beside(Torch.class);
    private static final String ENGINE = "PyTorch";

    private final int threads;
    private final Device wanted;
    private volatile Device device = Device.cpu();
    private CompletableFuture<Engine> loading;
    private boolean ending;

    /** PyTorch on the CPU with this many threads for one operation. Nothing is loaded yet. */
    public Torch(int threads) {
        this(threads, Device.cpu());
    }

    /** PyTorch on that device, with this many threads for one operation on the CPU. Nothing is loaded yet. */
    public Torch(int threads, Device device) {
        this.threads = threads;
        this.wanted = device;
    }

    /** {@return the number of threads for one operation} */
    public int threads() {
        return threads;
    }

    /** Begins to load in the background, unless that has happened. */
    public void warmUp() {
        loading();
    }

    /** {@return whether it is loaded} */
    public boolean isReady() {
        CompletableFuture<Engine> future = loading();
        return future.isDone() && !future.isCompletedExceptionally();
    }

    /**
     * Seeds everything that PyTorch draws by chance, such as first weights and dropout.
     *
     * @throws ModuleException if PyTorch cannot be loaded
     */
    public void seed(int seed) throws ModuleException {
        engine().setRandomSeed(seed);
    }

    /**
     * {@return an owner of arrays that are computed with, to be closed}
     *
     * @throws ModuleException if PyTorch cannot be loaded
     */
    public NDManager newManager() throws ModuleException {
        return engine().newBaseManager(device);
    }

    /**
     * {@return what collects gradients until it is closed; one at a time}
     *
     * @throws ModuleException if PyTorch cannot be loaded
     */
    public GradientCollector newGradientCollector() throws ModuleException {
        return engine().newGradientCollector();
    }

    /**
     * {@return the versions of what computes here, and its device, by name}
     *
     * @throws ModuleException if PyTorch cannot be loaded
     */
    public Map<String, Object> versions() throws ModuleException {
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("djl", Engine.getDjlVersion());
        versions.put("pytorch", engine().getVersion());
        versions.put("device", DeviceName.of(device));
        versions.put("java", Runtime.version().toString());
        return versions;
    }

    private Engine engine() throws ModuleException {
        try {
            return loading().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        } catch (ExecutionException e) {
            String own = System.getenv("PYTORCH_LIBRARY_PATH");
            throw new ModuleException(own == null ? TEXTS.get("load.failed", reason(e.getCause()), EngineCache.folder())
                    : TEXTS.get("load.own", reason(e.getCause()), own), e);
        }
    }

    /**
     * Lets nobody load the library any more, and waits until it is loaded if that has begun: a process that ends while
     * its constructors run has its destructors run beside them, and crashes or hangs.
     *
     * @param patience how long to wait
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void settle(Duration patience) throws InterruptedException {
        try {
            lastLoading().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            LOG.debug("nothing was loaded", e);
        } catch (TimeoutException e) {
            LOG.warn("PyTorch is still being loaded");
        }
    }

    private synchronized CompletableFuture<Engine> lastLoading() {
        ending = true;
        return loading();
    }

    private synchronized CompletableFuture<Engine> loading() {
        if (ending) {
            return loading == null ? CompletableFuture.failedFuture(new CancellationException()) : loading;
        }
        if (loading == null || loading.isCompletedExceptionally()) {
            loading = new CompletableFuture<>();
            CompletableFuture<Engine> future = loading;
            Thread.ofPlatform().name("load-pytorch").daemon().start(() -> load(future));
        }
        return loading;
    }

    private void load(CompletableFuture<Engine> future) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        long start = System.nanoTime();
        try {
            Engine engine = EngineCache.whileLocked(() -> Engine.getEngine(ENGINE));
            LOG.info("PyTorch {} loaded in {} ms", engine.getVersion(), (System.nanoTime() - start) / 1_000_000);
            device = usable(engine);
            future.complete(engine);
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("PyTorch cannot be loaded", e);
            future.completeExceptionally(e);
        }
    }

    /** {@return the device that was asked for, if it computes} */
    private Device usable(Engine engine) {
        if (!wanted.isGpu()) {
            return wanted;
        }
        try (NDManager manager = engine.newBaseManager(wanted)) {
            manager.ones(new Shape(2)).sum().getFloat();
            LOG.info("computing on {}", DeviceName.of(wanted));
            return wanted;
        } catch (RuntimeException e) {
            LOG.warn(TEXTS.get("gpu.failed", DeviceName.of(wanted), reason(e).split("\\. ")[0]));
            return Device.cpu();
        }
    }

    /** The first line, since PyTorch may tell much; the sentence that it is put into has a stop of its own. */
    private static String reason(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.getClass().getSimpleName()
                : deepest.getMessage().strip().lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
