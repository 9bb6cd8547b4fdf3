/**
 * Grading of diabetic retinopathy: a small residual network that learns the ordered stages DR0 to DR4 from a person's
 * pictures of the retina or from drawn ones. A tool to learn with, not a medical device.
 *
 * <p>Metrics: {@code loss}, {@code accuracy} and {@code kappa} (Cohen's, with quadratic weights) on the training
 * pictures after each step of the optimiser, as the mean over as many steps as an epoch has; {@code val_loss},
 * {@code val_accuracy}, {@code val_kappa} whenever the validation pictures are looked at, {@code learning_rate} after
 * each epoch.
 *
 * <p>Result: {@code accuracy}, {@code kappa} and {@code loss} on the held-out test pictures with the weights that are
 * kept, which are those of {@code best_epoch}; the same with {@code val_} and {@code train_} of the last epoch;
 * {@code confusion}, a table of test pictures by stage and by what was said; {@code epochs} done, {@code classes},
 * {@code pictures} (training, validation, test), {@code image_size}, {@code seed}, {@code threads}, {@code versions},
 * {@code timestamp} (names the saved model), {@code sample_picture} and {@code sample_label}.
 */
package org.deepworkbench.modelserver.retinopathy;
