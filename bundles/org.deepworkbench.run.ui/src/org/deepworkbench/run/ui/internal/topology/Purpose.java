package org.deepworkbench.run.ui.internal.topology;

import org.deepworkbench.run.ui.internal.Messages;

/** What a person has in mind when a topology is placed somewhere; decides words, and what is offered first. */
enum Purpose {
    /** Train its module, most likely. */
    RUN,
    /** Have it run. */
    DEPLOY;

    String window() {
        return this == RUN ? Messages.RunDialog_window : Messages.RunDialog_deployWindow;
    }

    /** {@return the title, with a place for the name of the topology} */
    String title() {
        return this == RUN ? Messages.RunDialog_title : Messages.RunDialog_deployTitle;
    }

    String message() {
        return this == RUN ? Messages.RunDialog_message : Messages.RunDialog_deployMessage;
    }

    String button() {
        return this == RUN ? Messages.RunDialog_run : Messages.RunDialog_deploy;
    }

    Afterwards afterwards() {
        return this == RUN ? Afterwards.TRAIN : Afterwards.NOTHING;
    }
}
