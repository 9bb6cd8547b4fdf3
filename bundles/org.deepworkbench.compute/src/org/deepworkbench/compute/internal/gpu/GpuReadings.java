package org.deepworkbench.compute.internal.gpu;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.compute.internal.nvidia.Answer;
import org.deepworkbench.compute.internal.nvidia.Card;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProcess;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceState;

/** What the probe answers, as devices. */
final class GpuReadings {

    private static final double MILLI = 1000;
    private static final double PERCENT = 100;

    private GpuReadings() {
    }

    static List<DeviceReading> of(Answer answer) {
        return answer.cards().stream().map(card -> new DeviceReading(device(answer, card), state(card))).toList();
    }

    private static Device device(Answer answer, Card card) {
        return new Device(Device.gpuId(card.number()),
                Optional.ofNullable(card.name()).orElse(Messages.Gpu_unnamed),
                card.memory() == null ? 0 : card.memory(),
                new Device.Gpu(Optional.ofNullable(answer.driver()), Optional.ofNullable(answer.cuda()),
                        Optional.ofNullable(card.capability()), Optional.ofNullable(card.address())));
    }

    private static DeviceState state(Card card) {
        return new DeviceState(scaled(card.load(), PERCENT), whole(card.used()), scaled(card.celsius(), 1),
                scaled(card.milliwatts(), MILLI), scaled(card.limit(), MILLI),
                card.processes().stream().map(GpuReadings::process).toList());
    }

    private static DeviceProcess process(Card.Task task) {
        String name = ProcessHandle.of(task.pid()).flatMap(process -> process.info().command()).orElse(""); //$NON-NLS-1$
        return new DeviceProcess(task.pid(), name.substring(name.lastIndexOf('/') + 1), whole(task.memory()));
    }

    private static OptionalDouble scaled(Integer value, double unit) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value / unit);
    }

    private static OptionalLong whole(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
