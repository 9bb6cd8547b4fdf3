/** How both engines speak HTTP: bounded, cancellable, with the account's token. */
package org.deepworkbench.engine.indigo.internal.http;
