package org.deepworkbench.engine.indigo.internal.im.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deepworkbench.engine.indigo.internal.im.wire.FailureReasons.Reason;
import org.junit.jupiter.api.Test;

class FailureReasonsTest {

    @Test
    void theServiceAndEachTaskThatFailedAreHeard() {
        String log = """
                2026-11-20 23:48:58: Select master VM
                Error launching the VMs of type front to cloud ID ost of type OpenStack. Attempt 1: Quota exceeded
                VM 0:
                Contextualization agent output processed successfully
                Generate and copy the ssh key

                PLAY [front] *******************************************************************

                TASK [Install docker] **********************************************************
                fatal: [10.0.0.1_0]: FAILED! => {"changed": false, "msg": "No package 'docker-ce' is available"}
                TASK [Other] *******************************************************************
                ok: [10.0.0.1_0]
                fatal: [10.0.0.1_0]: FAILED! => {"changed": false, "msg": "second"}
                fatal: [10.0.0.1_0]: FAILED! => {"changed": false, "msg": "second"}

                PLAY RECAP *********************************************************************
                10.0.0.1_0 : ok=3 changed=0 unreachable=0 failed=1
                """;
        assertEquals(List.of(
                new Reason("", "Error launching the VMs of type front to cloud ID ost of type OpenStack. Attempt 1: "
                        + "Quota exceeded"),
                new Reason("10.0.0.1_0", "Install docker: No package 'docker-ce' is available"),
                new Reason("10.0.0.1_0", "Other: second")), FailureReasons.in(log));
    }

    @Test
    void aTaskMayFailOnItsOwnLine() {
        assertEquals(List.of(new Reason("vnode-0", "install: UNREACHABLE!")),
                FailureReasons.in("TASK [install] fatal: [vnode-0]: UNREACHABLE!\nend\n"));
    }

    @Test
    void aLogThatNamesNoneGivesItsLastLines() {
        assertEquals(List.of(new Reason("", "b"), new Reason("", "c"), new Reason("", "d")),
                FailureReasons.in("a\nb\n\nc\nd\n\n"));
        assertEquals(List.of(), FailureReasons.in(""));
    }

    @Test
    void ofALogWithoutEndTheNewestStay() {
        StringBuilder log = new StringBuilder();
        for (int line = 0; line < 100; line++) {
            log.append("ERROR number ").append(line).append(" ").append("x".repeat(30_000)).append('\n');
        }
        List<Reason> reasons = FailureReasons.in(log.toString());
        assertEquals(20, reasons.size());
        assertTrue(reasons.getLast().text().startsWith("ERROR number 99 ") && reasons.getLast().text().length() < 600);
    }
}
