/* A stand-in for libcuda.so.1 with the cards of nvml.c, the faster one first, as CUDA has them unless told otherwise. */

typedef unsigned long long u64;

static const char *const names[] = {"Tesla T4", "NVIDIA A100-SXM4-40GB"};

int cuInit(int flags) {
#if FAULT == 8
    return 803;
#elif FAULT == 9
    *(volatile int *) 8 = 1;
#endif
    return flags;
}

int cuGetErrorString(int code, const char **text) {
    *text = "system has unsupported display driver / cuda driver combination";
    return code == 803 ? 0 : 1;
}

int cuDriverGetVersion(int *version) { *version = 12040; return 0; }
int cuDeviceGetCount(int *count) { *count = 2; return 0; }
int cuDeviceGet(int *device, int number) { *device = number; return 0; }

int cuDeviceGetName(char *to, int length, int device) {
    int i = 0;
    for (; names[device][i] != 0 && i + 1 < length; i++) {
        to[i] = names[device][i];
    }
    to[i] = 0;
    return 0;
}

int cuDeviceTotalMem_v2(u64 *bytes, int device) { *bytes = device == 0 ? 16000000000ULL : 42000000000ULL; return 0; }

int cuDeviceGetAttribute(int *value, int attribute, int device) {
    *value = attribute == 75 ? (device == 0 ? 7 : 8) : attribute == 76 ? (device == 0 ? 5 : 0) : -1;
    return 0;
}

int cuDeviceGetUuid(unsigned char *uuid, int device) {
    for (int i = 0; i < 15; i++) {
        uuid[i] = 0;
    }
    uuid[15] = device == 0 ? 2 : 1;
    return 0;
}
