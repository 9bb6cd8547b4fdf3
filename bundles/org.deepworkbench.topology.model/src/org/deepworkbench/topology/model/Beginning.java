package org.deepworkbench.topology.model;

/** The point where a place begins. */
record Beginning(Place place) implements Place {

    @Override
    public int offset() {
        return place.offset();
    }

    @Override
    public int length() {
        return 0;
    }
}
