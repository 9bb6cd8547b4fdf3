package org.deepworkbench.engine.docker.internal.daemon;

import com.github.dockerjava.api.async.ResultCallbackTemplate;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.model.ResponseItem;
import java.util.function.Consumer;

/**
 * Hears what the engine tells while it pulls or loads an image. A failure is an item like any other, within an answer
 * that began as a success.
 */
final class ItemListener<T extends ResponseItem> extends ResultCallbackTemplate<ItemListener<T>, T> {

    /** Begins a call that tells a listener. */
    @FunctionalInterface
    interface Beginning<T extends ResponseItem> {

        void begin(ItemListener<T> listener);
    }

    private final Patience patience;
    private final Consumer<T> progress;
    private volatile String error = ""; //$NON-NLS-1$

    /** @param progress gets all items but failures */
    ItemListener(Patience patience, Consumer<T> progress) {
        this.patience = patience;
        this.progress = progress;
    }

    @Override
    public void onNext(T item) {
        patience.renew();
        if (item.getErrorDetail() != null || item.getError() != null) {
            error = String.valueOf(item.getErrorDetail() == null ? item.getError()
                    : item.getErrorDetail().getMessage());
        } else {
            progress.accept(item);
        }
    }

    /** Returns when the engine has told all; throws what it told last, if that was a failure. */
    void await(Beginning<T> call) throws InterruptedException {
        call.begin(this);
        awaitCompletion();
        if (!error.isEmpty()) {
            throw new DockerClientException(error);
        }
    }
}
