/* A stand-in for libnvidia-ml.so.1, with two cards. It is compiled without headers and libraries of the system, so that
   every small C compiler will do. FAULT chooses what is wrong with it: see StubDriver.Fault. */

typedef unsigned int u32;
typedef unsigned long long u64;

int printf(const char *format, ...);
void exit(int code);
unsigned int sleep(unsigned int seconds);

static int text(char *to, u32 length, const char *from) {
    u32 i = 0;
    for (; from[i] != 0 && i + 1 < length; i++) {
        to[i] = from[i];
    }
    to[i] = 0;
    return 0;
}

static int number(void *device) { return (int) (u64) device - 1; }

int nvmlInit_v2(void) {
#if FAULT == 1
    *(volatile int *) 8 = 1;
#elif FAULT == 2
    for (;;) sleep(60);
#elif FAULT == 3
    return 18;
#elif FAULT == 4
    printf("{half an answer\n");
    exit(3);
#elif FAULT == 6
    printf("a library may print what it likes\n");
#endif
    return 0;
}

const char *nvmlErrorString(int code) { return code == 18 ? "Driver/library version mismatch" : "Unknown Error"; }
int nvmlSystemGetDriverVersion(char *to, u32 length) { return text(to, length, "550.54.15"); }
int nvmlDeviceGetCount_v2(u32 *count) { *count = 2; return 0; }

int nvmlDeviceGetHandleByIndex_v2(u32 index, void **device) {
#if FAULT == 7
    if (index == 0) return 15;
#endif
    *device = (void *) (u64) (index + 1);
    return 0;
}

int nvmlDeviceGetName(void *device, char *to, u32 length) {
    return text(to, length, number(device) == 0 ? "NVIDIA A100-SXM4-40GB" : "Tesla T4");
}

int nvmlDeviceGetUUID(void *device, char *to, u32 length) {
    return text(to, length, number(device) == 0 ? "GPU-00000000-0000-0000-0000-000000000001"
                                                : "GPU-00000000-0000-0000-0000-000000000002");
}

int nvmlDeviceGetPciInfo_v3(void *device, char *pci) {
    return text(pci + 36, 32, number(device) == 0 ? "00000000:07:00.0" : "00000000:0F:00.0");
}

int nvmlDeviceGetCudaComputeCapability(void *device, int *major, int *minor) {
    *major = number(device) == 0 ? 8 : 7;
    *minor = number(device) == 0 ? 0 : 5;
    return 0;
}

int nvmlDeviceGetMemoryInfo(void *device, u64 *memory) {
    memory[0] = number(device) == 0 ? 42949672960ULL : 16106127360ULL;
    memory[2] = 5368709120ULL;
    memory[1] = memory[0] - memory[2];
    return 0;
}

int nvmlDeviceGetUtilizationRates(void *device, u32 *rates) {
    rates[0] = 37;
    rates[1] = 12;
    return number(device) == 0 ? 0 : 3; /* not supported */
}

int nvmlDeviceGetTemperature(void *device, int sensor, u32 *celsius) { *celsius = 41; return sensor; }
int nvmlDeviceGetPowerUsage(void *device, u32 *milliwatts) { *milliwatts = 62500; return number(device) == 0 ? 0 : 3; }
int nvmlDeviceGetEnforcedPowerLimit(void *device, u32 *milliwatts) { *milliwatts = 400000; return 0; }

struct row { u32 pid; u64 memory; u32 gi; u32 ci; };

static int processes(void *device, u32 *count, struct row *rows) {
    *count = number(device) == 0 ? 2 : 0;
    if (*count > 0) {
        rows[0].pid = 1;
        rows[0].memory = 4294967296ULL;
        rows[1].pid = 4000000000U;
        rows[1].memory = ~0ULL; /* not told */
    }
    return 0;
}

#if FAULT == 5
int nvmlDeviceGetComputeRunningProcesses_v2(void *d, u32 *count, struct row *rows) { return processes(d, count, rows); }
#else
int nvmlDeviceGetComputeRunningProcesses_v3(void *d, u32 *count, struct row *rows) { return processes(d, count, rows); }
int nvmlDeviceGetGraphicsRunningProcesses_v3(void *d, u32 *count, struct row *rows) { *count = 0; return 0; }
#endif
