/**
 * Networks that others made, as modules: a TorchScript file (predict and learn on) or an ONNX file (predict), described
 * by one YAML file that {@link org.deepworkbench.modelserver.foreign.ModuleFile} reads. Nobody vouches for the YAML
 * file; the network itself is a program, and runs as one.
 *
 * <p>A training gives {@code timestamp}, {@code epochs}, {@code best_epoch}, {@code before} and {@code after}: loss and
 * measures on the examples set apart, of the network as it came and as it is kept.
 */
package org.deepworkbench.modelserver.foreign;
