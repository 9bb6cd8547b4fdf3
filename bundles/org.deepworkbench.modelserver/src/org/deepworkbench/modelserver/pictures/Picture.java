package org.deepworkbench.modelserver.pictures;

/** A picture that can be had at any size. */
public interface Picture {

    /** {@return what to call it in a message: its path, or how it was made} */
    String name();

    /**
     * Reads or makes the picture.
     *
     * @param size pixels along each side
     * @return the red, then the green, then the blue plane, each row by row
     * @throws BrokenPictureException if it cannot be read
     */
    byte[] pixels(int size) throws BrokenPictureException;
}
