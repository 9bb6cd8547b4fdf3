/**
 * Image classification: a convolutional network that learns from a person's pictures or from painted ones.
 *
 * <p>Metrics: {@code loss} and {@code accuracy} on the training pictures after each step of the optimiser, as the mean
 * over as many steps as an epoch has, so that they are smooth while it runs and the epoch's own value at its end;
 * {@code val_loss}, {@code val_accuracy} and {@code learning_rate} after each epoch. They are written for TensorBoard
 * too, into {@code logs/image-classification/TIMESTAMP} of the server's work folder.
 *
 * <p>Result: {@code accuracy} and {@code loss} on the held-out test pictures with the weights that are kept, which are
 * those of {@code best_epoch}; {@code train_accuracy}, {@code train_loss}, {@code val_accuracy}, {@code val_loss} of
 * the last epoch, {@code epochs} done, {@code classes}, {@code pictures} (training, validation, test),
 * {@code modelname}, {@code image_size}, {@code seed}, {@code threads}, {@code versions} (djl, pytorch, device, java),
 * {@code timestamp} (names the saved model), and {@code sample_picture}, the path of a held-out picture, with its
 * {@code sample_label}.
 */
package org.deepworkbench.modelserver.images;
