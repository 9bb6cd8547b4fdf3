package org.deepworkbench.topology.core.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a node is to the eye. Each kind has a symbol of its own. */
public enum NodeIcon {
    /** Starts containers. */
    RUNTIME,
    /** A long-running service in a container. */
    APPLICATION,
    /** Work that ends by itself. */
    JOB,
    /** A machine. */
    COMPUTE,
    /** Software on a machine. */
    SOFTWARE,
    /** A data base, or the system that manages it. */
    DATABASE,
    /** A volume or a shared space. */
    STORAGE,
    /** Storage that is reached by keys over the web. */
    OBJECT_STORAGE,
    /** A network. */
    NETWORK,
    /** Where a machine meets a network. */
    PORT,
    /** Leads from one network to another. */
    ROUTER,
    /** Something reached over the web. */
    SERVICE,
    /** Serves web applications. */
    WEB_SERVER,
    /** Shares requests among several machines. */
    BALANCER,
    /** A batch system: several machines that work as one. */
    CLUSTER,
    /** A machine that works for a batch system. */
    WORKER,
    /** A part of Kubernetes, or something that runs there. */
    KUBERNETES,
    /** A part of Mesos, or something that runs there. */
    MESOS,
    /** Code that runs when it is called, on no machine of its own. */
    FUNCTION,
    /** Anything else. */
    GENERIC;

    private static final Map<String, NodeIcon> BY_TYPE = Map.ofEntries(
            Map.entry("tosca.nodes.indigo.Container.Runtime.Docker", RUNTIME),
            Map.entry("tosca.nodes.Container.Runtime", RUNTIME),
            Map.entry("tosca.nodes.Container.Runtime.Docker", RUNTIME),
            Map.entry("tosca.nodes.Container.Application", APPLICATION),
            Map.entry("tosca.nodes.Container.Application.Docker", APPLICATION),
            Map.entry("tosca.nodes.indigo.Container.Application.Docker", APPLICATION),
            Map.entry("tosca.nodes.indigo.Container.Application.Docker.Chronos", JOB),
            Map.entry("tosca.nodes.indigo.Batch.Job", JOB),
            Map.entry("tosca.nodes.Compute", COMPUTE),
            Map.entry("tosca.nodes.Abstract.Compute", COMPUTE),
            Map.entry("tosca.nodes.SoftwareComponent", SOFTWARE),
            Map.entry("tosca.nodes.Database", DATABASE),
            Map.entry("tosca.nodes.DBMS", DATABASE),
            Map.entry("tosca.nodes.Abstract.Storage", STORAGE),
            Map.entry("tosca.nodes.BlockStorage", STORAGE),
            Map.entry("tosca.nodes.ObjectStorage", OBJECT_STORAGE),
            Map.entry("tosca.nodes.Storage.BlockStorage", STORAGE),
            Map.entry("tosca.nodes.Storage.ObjectStorage", OBJECT_STORAGE),
            Map.entry("tosca.nodes.indigo.OnedataSpace", STORAGE),
            Map.entry("tosca.nodes.indigo.OnedataServiceSpace", STORAGE),
            Map.entry("tosca.nodes.indigo.Dynafed", STORAGE),
            Map.entry("tosca.nodes.network.Network", NETWORK),
            Map.entry("tosca.nodes.network.Port", PORT),
            Map.entry("tosca.nodes.network.FloatingIP", PORT),
            Map.entry("tosca.nodes.indigo.VR.CentralPoint", ROUTER),
            Map.entry("tosca.nodes.indigo.VR.VRouter", ROUTER),
            Map.entry("tosca.nodes.indigo.VR.Client", ROUTER),
            Map.entry("tosca.nodes.WebServer", WEB_SERVER),
            Map.entry("tosca.nodes.indigo.JupyterHub", SERVICE),
            Map.entry("tosca.nodes.indigo.GalaxyPortal", SERVICE),
            Map.entry("tosca.nodes.indigo.Kibana", SERVICE),
            Map.entry("tosca.nodes.WebApplication", SERVICE),
            Map.entry("tosca.nodes.LoadBalancer", BALANCER),
            Map.entry("tosca.nodes.indigo.MesosLoadBalancer", BALANCER),
            Map.entry("tosca.nodes.indigo.ElasticCluster", CLUSTER),
            Map.entry("tosca.nodes.indigo.LRMS.FrontEnd", CLUSTER),
            Map.entry("tosca.nodes.indigo.LRMS.WorkerNode", WORKER),
            Map.entry("tosca.nodes.indigo.ARCfe", CLUSTER),
            Map.entry("tosca.nodes.indigo.ARCwn", WORKER),
            Map.entry("tosca.nodes.indigo.GalaxyWN", WORKER),
            Map.entry("tosca.nodes.indigo.HadoopMaster", CLUSTER),
            Map.entry("tosca.nodes.indigo.HadoopSlave", WORKER),
            Map.entry("tosca.nodes.indigo.Grid.Job", JOB),
            Map.entry("tosca.nodes.indigo.Qcg.Job", JOB),
            Map.entry("tosca.nodes.indigo.OneProvider", STORAGE),
            Map.entry("tosca.nodes.indigo.OneDataStorage", STORAGE),
            Map.entry("tosca.nodes.indigo.GlusterFSVolume", STORAGE),
            Map.entry("tosca.nodes.indigo.LRMS.FrontEnd.Kubernetes", KUBERNETES),
            Map.entry("tosca.nodes.indigo.LRMS.WorkerNode.Kubernetes", KUBERNETES),
            Map.entry("tosca.nodes.indigo.Kubernetes.HelmChart", KUBERNETES),
            Map.entry("tosca.nodes.indigo.Helm.Chart", KUBERNETES),
            Map.entry("tosca.nodes.indigo.KubernetesObject", KUBERNETES),
            Map.entry("tosca.nodes.indigo.KubernetesSecretRegistry", KUBERNETES),
            Map.entry("tosca.nodes.indigo.LRMS.FrontEnd.Mesos", MESOS),
            Map.entry("tosca.nodes.indigo.LRMS.WorkerNode.Mesos", MESOS),
            Map.entry("tosca.nodes.indigo.MesosMaster", MESOS),
            Map.entry("tosca.nodes.indigo.MesosSlave", MESOS),
            Map.entry("tosca.nodes.indigo.SparkMesos", MESOS),
            Map.entry("tosca.nodes.indigo.TensorflowOnMesos", MESOS),
            Map.entry("tosca.nodes.indigo.OSCAR", FUNCTION),
            Map.entry("tosca.nodes.aisprint.FaaS.Function", FUNCTION));

    /** Words by which a type that no library knows can be guessed. */
    private static final Map<String, NodeIcon> BY_WORD = Map.ofEntries(Map.entry("runtime", RUNTIME),
            Map.entry("application", APPLICATION), Map.entry("container", APPLICATION), Map.entry("job", JOB),
            Map.entry("compute", COMPUTE), Map.entry("softwarecomponent", SOFTWARE), Map.entry("database", DATABASE),
            Map.entry("dbms", DATABASE), Map.entry("storage", STORAGE), Map.entry("blockstorage", STORAGE),
            Map.entry("objectstorage", OBJECT_STORAGE), Map.entry("volume", STORAGE), Map.entry("network", NETWORK),
            Map.entry("port", PORT), Map.entry("router", ROUTER), Map.entry("webserver", WEB_SERVER),
            Map.entry("webapplication", SERVICE), Map.entry("loadbalancer", BALANCER), Map.entry("lrms", CLUSTER),
            Map.entry("cluster", CLUSTER), Map.entry("kubernetes", KUBERNETES), Map.entry("mesos", MESOS),
            Map.entry("function", FUNCTION));

    /**
     * Tells the kind of a node type: that of its nearest ancestor among the types known by name, else one guessed from
     * the words of the names.
     *
     * @param lineage full names of the type and its ancestors, itself first
     */
    public static NodeIcon of(List<String> lineage) {
        Optional<NodeIcon> known = lineage.stream().filter(BY_TYPE::containsKey).map(BY_TYPE::get).findFirst();
        return known.orElseGet(() -> lineage.stream().map(NodeIcon::guess).flatMap(Optional::stream).findFirst()
                .orElse(GENERIC));
    }

    private static Optional<NodeIcon> guess(String type) {
        Set<String> words = Set.copyOf(Arrays.asList(type.toLowerCase(Locale.ROOT).split("[.:]")));
        return Arrays.stream(values()).filter(icon -> BY_WORD.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == icon && words.contains(entry.getKey()))).findFirst();
    }

    /** {@return the name of the symbol, in lower case} */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }
}
