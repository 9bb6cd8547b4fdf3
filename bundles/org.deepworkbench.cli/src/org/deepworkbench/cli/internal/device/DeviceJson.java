package org.deepworkbench.cli.internal.device;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.spi.device.DeviceState;

/** Devices as JSON; the fields stand in docs/user-guide/devices.md. What is not known is null. */
public final class DeviceJson {

    private DeviceJson() {
    }

    public static String of(DeviceReport report) {
        return JsonText.object(json -> {
            JsonText.list(json, "devices", report.readings(), DeviceJson::device);
            JsonText.list(json, "notes", report.notes(), (writer, note) -> {
                writer.writeBooleanField("warning", note.warning());
                writer.writeStringField("text", note.fault().sentence());
            });
        });
    }

    private static void device(JsonGenerator json, DeviceReading reading) throws IOException {
        Device device = reading.device();
        json.writeStringField("id", device.id());
        json.writeStringField("kind", device.kind().name());
        json.writeStringField("name", device.name());
        switch (device.hardware()) {
            case Device.Cpu cpu -> cpu(json, cpu);
            case Device.Gpu gpu -> gpu(json, gpu);
        }
        whole(json, "memory", device.memoryBytes() > 0 ? OptionalLong.of(device.memoryBytes()) : OptionalLong.empty());
        state(json, reading.state());
    }

    private static void cpu(JsonGenerator json, Device.Cpu cpu) throws IOException {
        json.writeNumberField("sockets", cpu.sockets());
        json.writeNumberField("cores", cpu.cores());
        json.writeNumberField("threads", cpu.threads());
    }

    private static void gpu(JsonGenerator json, Device.Gpu gpu) throws IOException {
        text(json, "driver", gpu.driver());
        text(json, "cuda", gpu.cuda());
        text(json, "compute_capability", gpu.capability());
        text(json, "address", gpu.address());
    }

    private static void state(JsonGenerator json, DeviceState state) throws IOException {
        whole(json, "memory_used", state.memoryUsedBytes());
        real(json, "load", state.load());
        real(json, "celsius", state.celsius());
        real(json, "watts", state.watts());
        real(json, "watts_limit", state.mostWatts());
        JsonText.list(json, "processes", state.processes(), (writer, process) -> {
            writer.writeNumberField("pid", process.pid());
            writer.writeStringField("name", process.name());
            whole(writer, "memory", process.memoryBytes());
        });
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        json.writeStringField(name, value.orElse(null));
    }

    private static void whole(JsonGenerator json, String name, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsLong());
        } else {
            json.writeNullField(name);
        }
    }

    private static void real(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, Math.round(value.getAsDouble() * 1000) / 1000.0);
        } else {
            json.writeNullField(name);
        }
    }
}
