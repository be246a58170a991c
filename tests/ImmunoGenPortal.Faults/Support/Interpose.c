/* Stands between the portal and the C library, by LD_PRELOAD: a slow disk, a kill inside fsync, a clock that is wrong. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long number(const char *name) {
    const char *value = getenv(name);
    return value ? atol(value) : 0;
}

static int flush(const char *name, int descriptor) {
    static long count;
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    long at = number("FAULT_KILL_AT_FSYNC");
    long now = __sync_add_and_fetch(&count, 1);
    if (at > 0 && now == at) kill(getpid(), SIGKILL);
    long wait = number("FAULT_FSYNC_MS");
    if (wait > 0) usleep((useconds_t)(wait * 1000));
    int result = real(descriptor);
    if (at < 0 && now == -at) kill(getpid(), SIGKILL);
    return result;
}

int fsync(int descriptor) { return flush("fsync", descriptor); }

int fdatasync(int descriptor) { return flush("fdatasync", descriptor); }

int clock_gettime(clockid_t clock, struct timespec *time) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, time);
    if (clock == CLOCK_REALTIME && result == 0) time->tv_sec += number("FAULT_CLOCK_SECONDS");
    return result;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    int (*real)(struct timeval *, void *) = (int (*)(struct timeval *, void *))dlsym(RTLD_NEXT, "gettimeofday");
    int result = real(time, zone);
    if (time && result == 0) time->tv_sec += number("FAULT_CLOCK_SECONDS");
    return result;
}
