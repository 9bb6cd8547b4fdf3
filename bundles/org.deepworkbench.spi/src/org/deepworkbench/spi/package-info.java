/**
 * What the floors of the workbench share: faults told to people, secrets that do not print themselves, and in the
 * packages below the immutable records and small interfaces of the seams. Everything here is immutable and safe to
 * use from any thread, unless a type says otherwise. Nothing here knows EMF, a widget or an engine.
 */
package org.deepworkbench.spi;
