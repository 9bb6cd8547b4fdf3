/**
 * The DEEPaaS API V2 over HTTP, as the service of that name answers it (same paths, shapes and wording), without its
 * defects, and with the additions {@code metrics}, {@code events} and {@code log} of a training.
 */
package org.deepworkbench.modelserver.http;
