package org.deepworkbench.topology.ui.internal.canvas;

/** Where clicks on what is live about a node lead. */
public interface LiveLinks {

    /** Those of a canvas on which nothing is live. */
    LiveLinks NONE = new LiveLinks() {
        @Override
        public void openLog(String node) {
            // there is none
        }

        @Override
        public void openAddress(String node) {
            // there is none
        }
    };

    /** Shows the log of a node, where it has one. */
    void openLog(String node);

    /** Sends the web browser to a node, where it answers at an address. */
    void openAddress(String node);
}
