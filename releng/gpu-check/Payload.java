import java.nio.file.Path;
import org.deepworkbench.engine.local.internal.torch.JniJar;

/**
 * What was unpacked.
 *
 * @param home the folder
 */
record Payload(Path home) {

    Path lib() {
        return home.resolve("lib");
    }

    /** {@return the cache of the Deep Java Library, which is not that of the person} */
    Path djlCache() {
        return home.resolve("djl");
    }

    JniJar jni() {
        return JniJar.in(lib()).orElseThrow(() -> new IllegalStateException("The payload lacks pytorch-jni."));
    }
}
