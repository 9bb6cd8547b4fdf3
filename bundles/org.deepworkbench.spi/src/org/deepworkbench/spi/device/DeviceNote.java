package org.deepworkbench.spi.device;

import org.deepworkbench.spi.Fault;

/**
 * Something about the devices that a person should know.
 *
 * @param warning whether something is wrong; false where it is just so, as on a machine without a graphics card
 * @param fault   what, why, and what to do, in externalised words
 */
public record DeviceNote(boolean warning, Fault fault) {
}
