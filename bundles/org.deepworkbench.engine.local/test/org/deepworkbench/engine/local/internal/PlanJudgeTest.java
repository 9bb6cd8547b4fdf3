package org.deepworkbench.engine.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.PlanBuilder;
import org.deepworkbench.spi.plan.Plan;
import org.junit.jupiter.api.Test;

class PlanJudgeTest {

    private static final Device CPU = Device.cpu("a CPU", 2, 8_000_000_000L);
    private static final Device GPU = Device.gpu(0, "a GPU", 0);

    private static Assessment judge(PlanBuilder plans, DeployOptions options, Device... devices) {
        return new PlanJudge(plans.plan(), options, List.of(devices)).judge();
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
        assertTrue(refusal(judge(Services.app().gpus(1), DeployOptions.DEFAULT, CPU, GPU)).why().contains("this version"));
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
        Assessment assessment = new PlanJudge(plan, DeployOptions.DEFAULT, List.of(CPU)).judge();
        assertEquals(2, assessment.limitations().size(), assessment.limitations().toString());
    }
}
