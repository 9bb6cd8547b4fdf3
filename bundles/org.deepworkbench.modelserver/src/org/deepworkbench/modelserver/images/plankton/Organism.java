package org.deepworkbench.modelserver.images.plankton;

/** The drawing of one individual: how dark it is at each point of its own frame, in which it fills the unit circle. */
@FunctionalInterface
interface Organism {

    /**
     * @param x    position along the body's axis
     * @param y    position across it
     * @param edge width of a pixel in body units, over which an outline fades
     * @return how much light is taken away, from 0 (none) to 1
     */
    double ink(double x, double y, double edge);
}
