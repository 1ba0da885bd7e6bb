/* A disk that takes its time: every flush of a file under PAIHAO_SLOW_FOLDER first sleeps PAIHAO_SLOW_US microseconds,
   and is counted in the file PAIHAO_SLOW_COUNT, one byte a flush. For LD_PRELOAD; see slowDisk.ts. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int isSlow(int fd) {
  const char *folder = getenv("PAIHAO_SLOW_FOLDER");
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (!folder || length < 0) return 0;
  path[length] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

static int flush(int fd, long call) {
  static int counter = -1;
  if (isSlow(fd)) {
    if (counter < 0) counter = open(getenv("PAIHAO_SLOW_COUNT"), O_WRONLY | O_APPEND | O_CREAT, 0600);
    if (write(counter, ".", 1) < 0) abort();
    usleep((useconds_t)atol(getenv("PAIHAO_SLOW_US")));
  }
  return (int)syscall(call, fd);
}
int fsync(int fd) { return flush(fd, SYS_fsync); }
int fdatasync(int fd) { return flush(fd, SYS_fdatasync); }
