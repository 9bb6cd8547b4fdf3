/**
 * What a module of the model server is: arguments, training, prediction. It knows no HTTP and no deep-learning library.
 */
package org.deepworkbench.modelserver.module;
