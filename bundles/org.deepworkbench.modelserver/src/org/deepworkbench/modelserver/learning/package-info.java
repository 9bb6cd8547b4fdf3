/**
 * The kit that every module learns with: a {@link org.deepworkbench.modelserver.learning.Lesson} says what is to be
 * learnt, a {@link org.deepworkbench.modelserver.learning.Course} how long and how fast, and
 * {@link org.deepworkbench.modelserver.learning.Fit} does it.
 *
 * <p>Data are read ahead by threads of their own. All that is drawn by chance (order, variations, dropout) is a
 * function of the seed and the place in the training, so that a checkpoint holds no generator's state and a training
 * that goes on computes what it would have computed without the stop, bit by bit, at the same number of threads.
 */
package org.deepworkbench.modelserver.learning;
