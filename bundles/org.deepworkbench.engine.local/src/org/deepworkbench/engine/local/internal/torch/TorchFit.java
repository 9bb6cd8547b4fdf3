package org.deepworkbench.engine.local.internal.torch;

import java.util.List;
import java.util.Optional;

/**
 * What a look at a PyTorch came to.
 *
 * @param torch    what can be used; empty if something does not fit
 * @param findings what was found, in the order in which it was looked at
 */
public record TorchFit(Optional<CudaTorch> torch, List<Finding> findings) {

    /**
     * One thing that was looked at.
     *
     * @param good whether it fits
     * @param text what was found and, if it does not fit, what to do; sentences
     */
    public record Finding(boolean good, String text) {
    }

    /** {@return why no GPU can be used; empty if one can} */
    public Optional<String> obstacle() {
        return findings.stream().filter(finding -> !finding.good()).map(Finding::text).findFirst();
    }
}
