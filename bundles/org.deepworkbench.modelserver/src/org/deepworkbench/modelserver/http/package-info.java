/**
 * The DEEPaaS API V2 over HTTP, as the service of that name answers it (same paths, shapes and wording), without its
 * defects, and with additions: {@code metrics}, {@code events}, {@code log}, {@code checkpoints} and {@code resume} of
 * a training.
 */
package org.deepworkbench.modelserver.http;
