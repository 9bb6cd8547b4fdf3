/**
 * What the modules that tell classes of pictures apart have in common: a training from its data to the saved model, and
 * models that are asked.
 */
package org.deepworkbench.modelserver.classification;
