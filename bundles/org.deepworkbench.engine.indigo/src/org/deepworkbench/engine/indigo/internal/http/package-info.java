/**
 * How both engines speak HTTP: {@code Service} sends a {@code Call} with the {@code Authorisation} of the person,
 * bounded in time and size and cancellable, and tells as an {@code Outcome} what is certain about it afterwards.
 */
package org.deepworkbench.engine.indigo.internal.http;
