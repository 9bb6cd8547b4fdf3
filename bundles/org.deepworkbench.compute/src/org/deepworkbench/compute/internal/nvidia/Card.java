package org.deepworkbench.compute.internal.nvidia;

import java.util.List;

/**
 * One graphics card as the driver tells of it, and as it goes over the wire. Null is what the driver does not tell.
 *
 * @param number     its place in the order of bus addresses, from 0
 * @param uuid       its name in the world, {@code GPU-…}
 * @param address    place on the bus
 * @param name       the maker's name
 * @param capability compute capability, such as {@code 9.0}
 * @param memory     bytes in all
 * @param used       bytes in use
 * @param load       percentage of the time in which it was busy
 * @param celsius    temperature
 * @param milliwatts power it draws
 * @param limit      power it may draw at most, in milliwatts
 * @param processes  what runs on it
 */
public record Card(int number, String uuid, String address, String name, String capability, Long memory, Long used,
        Integer load, Integer celsius, Integer milliwatts, Integer limit, List<Task> processes) {

    /**
     * A process that uses a card.
     *
     * @param pid    its number
     * @param memory bytes of the card's memory that it holds; null if the driver does not tell
     */
    public record Task(long pid, Long memory) {
    }
}
