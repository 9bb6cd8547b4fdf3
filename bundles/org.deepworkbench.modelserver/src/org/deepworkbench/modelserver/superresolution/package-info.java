/**
 * Super-resolution of satellite pictures after Lanaras et al. (DSen2, arXiv 1803.04271): coarse bands learn from the
 * fine ones how they would look at their resolution.
 *
 * <p>A training reports {@code loss} (mean absolute error, in units of 2000 digital numbers), {@code rmse} in digital
 * numbers and {@code psnr} in decibels, and the same as {@code val_…}. Its result has {@code timestamp},
 * {@code satellite}, {@code max_res}, {@code rmse}, {@code psnr}, {@code bicubic_rmse}, {@code bicubic_psnr} (all of
 * the validation, which is one step coarser than what the network is for), {@code epochs}, {@code best_epoch},
 * {@code training_patches}, {@code validation_patches}, {@code seed} and {@code versions}.
 */
package org.deepworkbench.modelserver.superresolution;
