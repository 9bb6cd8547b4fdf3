package org.deepworkbench.run.core;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Site;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Keeps the places where topologies can run. This machine is always among them. They are shared by all processes of a
 * person. An OSGi service, safe to use from any thread but the display's: it reads the disk.
 */
public interface TargetService {

    /** {@return all targets: this machine first, the others by name} */
    List<KnownTarget> targets();

    /** {@return the target of that name, if there is one} */
    Optional<KnownTarget> find(String name);

    /** {@return the target of that name}
     *
     * @throws FaultException if there is none, naming those there are
     */
    KnownTarget get(String name) throws FaultException;

    /**
     * {@return what a target of a kind is, in one sentence for people; may be empty} Loads the engine.
     *
     * @param engineId such as {@code docker}
     * @throws FaultException if there is no such engine
     */
    String description(String engineId) throws FaultException;

    /**
     * {@return the fields of a target of a kind, in the order to show} Loads the engine.
     *
     * @param engineId such as {@code docker}
     * @throws FaultException if there is no such engine
     */
    List<Setting> settings(String engineId) throws FaultException;

    /** {@return everything that is wrong with a target; {@code where} of each is a setting's key, or {@code name}} */
    List<Fault> check(Target target);

    /**
     * Keeps a new target.
     *
     * @throws FaultException if there is one of that name already, or something is wrong with it
     */
    void add(Target target) throws FaultException;

    /**
     * Replaces the settings of a target. Deployments there keep those that they were made with.
     *
     * @throws FaultException if there is none of that name, or something is wrong with it
     */
    void change(Target target) throws FaultException;

    /**
     * Keeps a target no longer. Nothing that runs there is touched.
     *
     * @param evenIfUsed whether it may be removed while deployments live there
     * @throws FaultException if deployments live there, there is none of that name, or it is this machine
     */
    void remove(String name, boolean evenIfUsed) throws FaultException;

    /**
     * Asks a target how it is, also one that is not kept yet. What it says is remembered of one that is kept.
     *
     * @throws FaultException if it does not answer or refuses its settings
     */
    TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException;

    /**
     * Asks which sites a target could place a deployment at, where a person can choose among several.
     *
     * @return none if there is nothing to choose
     * @throws FaultException if those who know do not answer
     */
    List<Site> sites(Target target, IProgressMonitor monitor) throws FaultException;

    /**
     * Calls back when targets come, change or go through this process, on any thread.
     *
     * @return removes the listener when run
     */
    Runnable addListener(Runnable listener);
}
