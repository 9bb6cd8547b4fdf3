/**
 * Network anomaly detection after deephdc/mods: a network forecasts the traffic that sliding windows count, and where
 * reality departs from the forecast by much more than usual, there is an alarm.
 *
 * <p>Metrics: {@code loss} (mean squared error of the scaled features) and {@code mae} after each step of the
 * optimiser, as the mean over as many steps as an epoch has; {@code val_loss}, {@code val_mae} and
 * {@code learning_rate} after each epoch.
 *
 * <p>Result, on traffic that was not learnt from: {@code loss}; {@code mods_smape}, {@code mods_r2},
 * {@code mods_cosine} and {@code skill} for each of {@code features}; {@code anomaly_precision} and
 * {@code anomaly_recall} if attacks are known there: the part of the alarms that met an attack, and the part of the
 * attacks that raised one; {@code plot}; further {@code val_loss} and {@code train_loss} of the last epoch,
 * {@code epochs}, {@code best_epoch}, {@code model_type}, {@code seed}, {@code threads}, {@code versions} and
 * {@code timestamp}.
 *
 * <p>Forecasts are compared with rows without attacks in them or shortly before them.
 */
package org.deepworkbench.modelserver.anomaly;
