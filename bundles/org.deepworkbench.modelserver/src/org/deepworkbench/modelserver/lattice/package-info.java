/**
 * Lattice QCD post-processing: estimates with honest errors from a Markov chain of measurements. There is no network.
 *
 * <p>A training analyses a whole ensemble, a person's own or a generated one, and shows how the estimates settle:
 * metrics {@code mean}, {@code error} and {@code tau_int} of the observable, and {@code mass} and {@code mass_error} of
 * the correlator, after each fortieth part of the configurations; a step is a configuration. Its result and a
 * prediction have the same fields, as {@link org.deepworkbench.modelserver.lattice.LatticeQcd} declares them.
 *
 * <p>Autocorrelations are measured by the Γ method (U. Wolff, hep-lat/0306017), the error of the autocorrelation
 * function after M. Lüscher (hep-lat/0409106, appendix E).
 */
package org.deepworkbench.modelserver.lattice;
