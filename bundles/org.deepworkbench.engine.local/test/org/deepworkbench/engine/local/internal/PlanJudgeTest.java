package org.deepworkbench.engine.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.deepworkbench.engine.local.internal.torch.CudaTorch;
import org.deepworkbench.engine.local.internal.torch.JniJar;
import org.deepworkbench.engine.local.internal.torch.TorchFit;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.PlanBuilder;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.junit.jupiter.api.Test;

class PlanJudgeTest {

    private static final Device CPU = Device.cpu("a CPU", 2, 8_000_000_000L);
    private static final Device GPU = Device.gpu(0, "a GPU", 0);
    /** The PyTorch that is carried along knows no GPU. */
    private static final TorchFit CARRIED =
            new TorchFit(Optional.empty(), List.of(new TorchFit.Finding(false, "No PyTorch with CUDA.")));
    private static final TorchFit FITS = new TorchFit(Optional.of(new CudaTorch(Path.of("/torch"), "2.7.1+cu128",
            "2.7.1", "cu128", new JniJar("2.7.1", "0.35.1", "linux-x86_64", Optional.of("cu128")))), List.of());

    private static Assessment judge(PlanBuilder plans, DeployOptions options, Device... devices) {
        return judge(plans.plan(), options, Map.of(), FakeDevices.idle(devices).report(), CARRIED);
    }

    private static Assessment judge(Plan plan, DeployOptions options, Map<String, String> settings,
            DeviceReport devices, TorchFit fit) {
        return new PlanJudge(plan, options, LocalSettings.of(Target.LOCAL.with(settings)), devices, fit).judge();
    }

    private static Assessment judge(PlanBuilder plans) {
        return judge(plans, DeployOptions.DEFAULT, CPU);
    }

    private static Fault refusal(Assessment assessment) {
        assertEquals(1, assessment.refusals().size(), assessment.toString());
        return assessment.refusals().get(0);
    }

    private static void assertLimited(PlanBuilder plans, String... words) {
        List<String> limitations = judge(plans).limitations();
        assertEquals(2, limitations.size(), limitations.toString());
        for (String word : words) {
            assertTrue(limitations.get(1).contains(word), limitations.toString());
        }
    }

    @Test
    void aPlainPlanIsTakenWithTheOneLimitation() {
        Assessment assessment = judge(Services.app().cpus(2).memory(4_000_000_000L)
                .command("deepaas-run --listen-ip=0.0.0.0 --listen-port=5000"));
        assertTrue(assessment.accepted());
        assertEquals(1, assessment.limitations().size());
        assertTrue(assessment.limitations().get(0).contains("deephdc/image:cpu"));
    }

    @Test
    void anImageWithoutBuiltInNamesTheTargetsThatCouldRunIt() {
        Fault fault = refusal(judge(Services.unknown()));
        assertTrue(fault.what().contains("deephdc/image:cpu"));
        assertTrue(fault.remedy().contains("Docker") && fault.remedy().contains("Orchestrator")
                && fault.remedy().contains("Infrastructure Manager"));
    }

    @Test
    void gpusAreRefusedUnlessTheCpuIsAllowed() {
        assertTrue(refusal(judge(Services.app().gpus(1))).remedy().contains("--allow-cpu"));
        Assessment allowed = judge(Services.app().gpus(1), new DeployOptions(true, false), CPU);
        assertTrue(allowed.accepted());
        assertTrue(allowed.limitations().get(1).contains("trains on the CPU"));
        assertTrue(refusal(judge(Services.app().gpus(1), DeployOptions.DEFAULT, CPU, GPU)).why()
                .contains("No PyTorch with CUDA"));
    }

    private static Assessment judgeWithGpu(PlanBuilder plans, String device) {
        return judge(plans.plan(), DeployOptions.DEFAULT, Map.of("device", device),
                FakeDevices.idle(CPU, GPU).report(), FITS);
    }

    @Test
    void aGpuThatCanBeUsedIsUsed() {
        assertEquals(1, judgeWithGpu(Services.app().gpus(1), "auto").limitations().size());
        assertEquals(1, judgeWithGpu(Services.app(), "gpu").limitations().size());
        assertTrue(judgeWithGpu(Services.app().gpus(4), "gpu:0").limitations().get(1).contains("one GPU, gpu:0"));
    }

    @Test
    void whoInsistsOnAGpuIsToldThatTheCpuStandsIn() {
        Assessment missing = judgeWithGpu(Services.app(), "gpu:3");
        assertTrue(missing.accepted());
        assertTrue(missing.limitations().get(1).contains("on the CPU, not on gpu:3"), missing.toString());
        Assessment chosen = judgeWithGpu(Services.app().gpus(1), "cpu");
        assertTrue(chosen.limitations().get(1).contains("You chose the CPU"), chosen.toString());
    }

    @Test
    void whatIsNoDeviceIsRefusedWithThoseThereAre() {
        Fault fault = refusal(judgeWithGpu(Services.app(), "tpu"));
        assertTrue(fault.what().contains("tpu") && fault.remedy().contains("cpu, gpu:0"), fault.sentence());
    }

    @Test
    void memoryThatOthersUseIsNotThere() {
        DeviceReport busy = new DeviceReport(List.of(FakeDevices.reading(CPU, 5_500_000_000L)), List.of());
        Plan two = PlanBuilder.plan(Services.app().memory(1_500_000_000L).service(),
                Services.app().node("second").service());
        assertTrue(judge(two, DeployOptions.DEFAULT, Map.of(), busy, CARRIED).accepted(), "exactly as much as is free");
        Plan more = PlanBuilder.plan(Services.app().memory(1_500_000_001L).service(),
                Services.app().node("second").service());
        Fault fault = refusal(judge(more, DeployOptions.DEFAULT, Map.of(), busy, CARRIED));
        assertTrue(fault.what().contains("2500 MB") && fault.why().contains("2500 MB"), fault.sentence());
    }

    @Test
    void memoryMustFitTheMachineAndPyTorch() {
        assertTrue(refusal(judge(Services.app().memory(9_000_000_000L))).what().contains("9000 MB"));
        assertTrue(refusal(judge(Services.app().memory(200_000_000))).why().contains("PyTorch"));
    }

    @Test
    void everythingALocalProcessCannotGiveIsToldOnce() {
        assertLimited(Services.app().privileged(), "privileged");
        assertLimited(Services.app().volumes("a:/a", "b:/b"), "a:/a, b:/b");
        assertLimited(Services.app().command("bash -c train"), "run command");
        assertLimited(Services.app().instances(3), "3");
        assertLimited(Services.app().cpus(8), "2 processors", "8");
        assertLimited(Services.app().port(8888, OptionalInt.empty()), "8888", "Jupyter");
        assertLimited(Services.app().port(6006, OptionalInt.empty()), "6006");
        assertLimited(Services.app().port(22, OptionalInt.empty()), "22");
        assertLimited(Services.app().environment("PATH", "/x").environment("A", "b"), "PATH");
    }

    @Test
    void twoServicesWithTheSamePortTellItOnce() {
        Plan plan = PlanBuilder.plan(Services.app().port(8888, OptionalInt.empty()).service(),
                Services.app().node("second").port(8888, OptionalInt.empty()).service());
        Assessment assessment =
                judge(plan, DeployOptions.DEFAULT, Map.of(), FakeDevices.idle(CPU).report(), CARRIED);
        assertEquals(2, assessment.limitations().size(), assessment.limitations().toString());
    }
}
