package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import org.deepworkbench.run.core.Deployment;

/** A row of the tree of deployments. Rows are made anew whenever what they show has changed. */
sealed interface Row {

    /** {@return the same for the row that stands for the same thing later} */
    String key();

    /** {@return what a command about the row is about} */
    Object subject();

    /** {@return the rows beneath} */
    List<? extends Row> children();

    /** Deployments that have something in common. */
    record Group(String title, Grouping by, List<Of> deployments) implements Row {

        @Override
        public String key() {
            return by + " " + title; //$NON-NLS-1$
        }

        @Override
        public Object subject() {
            return title;
        }

        @Override
        public List<Of> children() {
            return deployments;
        }
    }

    /** A deployment. Its parts are found out when they are first asked for. */
    final class Of implements Row {

        private final Deployment deployment;
        private List<Part> parts;

        Of(Deployment deployment) {
            this.deployment = deployment;
        }

        Deployment deployment() {
            return deployment;
        }

        @Override
        public String key() {
            return deployment.id();
        }

        @Override
        public Object subject() {
            return deployment;
        }

        @Override
        public List<Part> children() {
            if (parts == null) {
                parts = DeploymentPart.of(deployment).stream().map(Part::new).toList();
            }
            return parts;
        }
    }

    /** A part of a deployment. */
    record Part(DeploymentPart part) implements Row {

        @Override
        public String key() {
            String made = part instanceof DeploymentPart.Made(var deployment, var resource) ? resource.id() : ""; //$NON-NLS-1$
            return part.deployment().id() + part.getClass().getSimpleName() + DeploymentWords.name(part) + made;
        }

        @Override
        public Object subject() {
            return part;
        }

        @Override
        public List<Row> children() {
            return List.of();
        }
    }
}
