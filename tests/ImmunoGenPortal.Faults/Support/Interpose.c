/* Stands between the portal and the C library, by LD_PRELOAD: a slow disk, a kill inside fsync or any other change of a file, a clock that is wrong. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) dlsym(RTLD_NEXT, name)

static long changes;

static long number(const char *name) {
    const char *value = getenv(name);
    return value ? atol(value) : 0;
}

/* Whether it is in the folder whose changes count. */
static int counts(const char *path) {
    const char *folder = getenv("FAULT_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int counts_open(int descriptor) {
    char link[64], path[PATH_MAX];
    if (!getenv("FAULT_FOLDER")) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = 0;
    return counts(path);
}

static void die(void) { kill(getpid(), SIGKILL); }

/* 1 where the change that begins now is the last that this process makes. */
static int begins(int counted) {
    if (!counted) return 0;
    long now = __sync_add_and_fetch(&changes, 1), at = number("FAULT_KILL_AT_CHANGE");
    return now == at ? 1 : now == -at ? 2 : 0;
}

#define CHANGE(counted, call) do { int last = begins(counted); if (last == 1) die(); int result = (call); if (last == 2) die(); return result; } while (0)

/* Of the last write a half arrives. */
#define WRITE(call, half) do { int last = begins(counts_open(descriptor)); if (last == 1) { (void)!(half); die(); } ssize_t result = (call); if (last == 2) die(); return result; } while (0)

__attribute__((destructor)) static void tell(void) {
    const char *file = getenv("FAULT_COUNT_IN");
    FILE *count = file ? fopen(file, "w") : NULL;
    if (count) { fprintf(count, "%ld", changes); fclose(count); }
}

static int flush(const char *name, int descriptor) {
    static long count;
    int (*real)(int) = (int (*)(int))REAL(name);
    long at = number("FAULT_KILL_AT_FSYNC");
    long now = __sync_add_and_fetch(&count, 1);
    int last = begins(counts_open(descriptor));
    if ((at > 0 && now == at) || last == 1) die();
    long wait = number("FAULT_FSYNC_MS");
    if (wait > 0) usleep((useconds_t)(wait * 1000));
    int result = real(descriptor);
    if ((at < 0 && now == -at) || last == 2) die();
    return result;
}

int fsync(int descriptor) { return flush("fsync", descriptor); }

int fdatasync(int descriptor) { return flush("fdatasync", descriptor); }

ssize_t write(int descriptor, const void *bytes, size_t count) {
    ssize_t (*real)(int, const void *, size_t) = (ssize_t (*)(int, const void *, size_t))REAL("write");
    WRITE(real(descriptor, bytes, count), real(descriptor, bytes, count / 2));
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at) {
    ssize_t (*real)(int, const void *, size_t, off_t) = (ssize_t (*)(int, const void *, size_t, off_t))REAL("pwrite");
    WRITE(real(descriptor, bytes, count, at), real(descriptor, bytes, count / 2, at));
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at) {
    ssize_t (*real)(int, const void *, size_t, off64_t) = (ssize_t (*)(int, const void *, size_t, off64_t))REAL("pwrite64");
    WRITE(real(descriptor, bytes, count, at), real(descriptor, bytes, count / 2, at));
}

int ftruncate(int descriptor, off_t length) {
    CHANGE(counts_open(descriptor), ((int (*)(int, off_t))REAL("ftruncate"))(descriptor, length));
}

int ftruncate64(int descriptor, off64_t length) {
    CHANGE(counts_open(descriptor), ((int (*)(int, off64_t))REAL("ftruncate64"))(descriptor, length));
}

int rename(const char *from, const char *to) { CHANGE(counts(to), ((int (*)(const char *, const char *))REAL("rename"))(from, to)); }

int link(const char *from, const char *to) { CHANGE(counts(to), ((int (*)(const char *, const char *))REAL("link"))(from, to)); }

int unlink(const char *path) { CHANGE(counts(path), ((int (*)(const char *))REAL("unlink"))(path)); }

int mkdir(const char *path, mode_t mode) { CHANGE(counts(path), ((int (*)(const char *, mode_t))REAL("mkdir"))(path, mode)); }

int rmdir(const char *path) { CHANGE(counts(path), ((int (*)(const char *))REAL("rmdir"))(path)); }

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
