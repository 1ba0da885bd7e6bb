/*
 * A power cut for one process: put before libc by LD_PRELOAD, it remembers every write that no fsync has followed,
 * and at the chosen operation takes such writes back and kills the process, as a disk does when the mains fail.
 *
 *   PAIHAO_CUT_FOLDER  only files under this folder count; `-shm` files don't (SQLite builds them anew)
 *   PAIHAO_CUT_MODE    drop    un-fsynced writes and truncations are all lost, then SIGKILL
 *                      torn    a random half of their 512-byte sectors is lost, then SIGKILL
 *                      kill    SIGKILL alone: the operating system keeps what was written
 *                      told    SIGKILL right after the Nth fsync: committed, and nobody knows it yet
 *                      eio     the Nth fsync fails with EIO     enospc  from the Nth write on, the disk is full
 *   PAIHAO_CUT_AT      N, from 1: of writes, truncations and fsyncs; for told and eio of fsyncs, for enospc of writes
 *   PAIHAO_CUT_SEED    for `torn`        PAIHAO_CUT_LIE=1  fsync answers yes and does nothing
 *
 * What it does not model: creating, renaming and deleting a file count as durable; one process only; no io_uring.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { SECTOR = 512, MAX_FILES = 256 };
/* What one write or truncation replaced: `length` bytes at `offset`, and the size of the file before. */
typedef struct Undo { off_t offset, size; size_t length; char *old; struct Undo *before; } Undo;
typedef struct { dev_t dev; ino_t ino; int fd; Undo *newest; } File;

static File files[MAX_FILES];
static int fileCount;
static long operations;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static const char *setting(const char *name) { const char *said = getenv(name); return said ? said : ""; }
static int mode(const char *name) { return strcmp(setting("PAIHAO_CUT_MODE"), name) == 0; }

/* The file behind a descriptor when it lies in the watched folder; NULL for every other. */
static File *watched(int fd) {
  struct stat st;
  char link[64], path[4096];
  const char *folder = setting("PAIHAO_CUT_FOLDER");
  if (!*folder || fstat(fd, &st) || !S_ISREG(st.st_mode)) return NULL;
  for (int i = 0; i < fileCount; i++)
    if (files[i].dev == st.st_dev && files[i].ino == st.st_ino) return &files[i];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 4) return NULL;
  path[length] = 0;
  if (strncmp(path, folder, strlen(folder)) || !strcmp(path + length - 4, "-shm")) return NULL;
  if (fileCount == MAX_FILES) { fputs("powercut: too many files\n", stderr); abort(); }
  /* A descriptor of our own, never closed: closing any would drop SQLite's locks on the file. */
  int own = open(link, O_RDWR | O_CLOEXEC);
  if (own < 0) return NULL;
  files[fileCount] = (File){st.st_dev, st.st_ino, own, NULL};
  return &files[fileCount++];
}

static void remember(File *file, off_t offset, size_t length) {
  struct stat st;
  Undo *undo = calloc(1, sizeof *undo);
  fstat(file->fd, &st);
  *undo = (Undo){offset, st.st_size, length, calloc(1, length + 1), file->newest};
  if (pread(file->fd, undo->old, length, offset) < 0) abort();
  file->newest = undo;
}

static void forget(File *file) {
  while (file->newest) {
    Undo *undo = file->newest;
    file->newest = undo->before;
    free(undo->old);
    free(undo);
  }
}

/* Newest first, so that every sector ends as some version that really was on its way to the disk. */
static void takeBack(File *file, int torn) {
  off_t durable = -1;
  for (Undo *undo = file->newest; undo; undo = undo->before) {
    for (size_t done = 0; done < undo->length;) {
      size_t part = SECTOR - (size_t)((undo->offset + (off_t)done) % SECTOR);
      if (part > undo->length - done) part = undo->length - done;
      if (!torn || rand() % 2) syscall(SYS_pwrite64, file->fd, undo->old + done, part, undo->offset + (off_t)done);
      done += part;
    }
    durable = undo->size;
  }
  if (durable >= 0 && (!torn || rand() % 2)) syscall(SYS_ftruncate, file->fd, durable);
}

/* Counts one operation; the process ends here when it is the one. */
static void step(void) {
  int drop = mode("drop"), torn = mode("torn");
  if (!(drop || torn || mode("kill")) || ++operations != atol(setting("PAIHAO_CUT_AT"))) return;
  srand((unsigned)atol(setting("PAIHAO_CUT_SEED")));
  for (int i = 0; (drop || torn) && i < fileCount; i++) takeBack(&files[i], torn);
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static int diskFull(void) { return mode("enospc") && ++operations >= atol(setting("PAIHAO_CUT_AT")); }

ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t offset) {
  pthread_mutex_lock(&turn);
  ssize_t written = -1;
  File *file = watched(fd);
  if (file) step();
  if (file && diskFull()) errno = ENOSPC;
  else {
    if (file) remember(file, offset, count);
    written = syscall(SYS_pwrite64, fd, bytes, count, offset);
  }
  pthread_mutex_unlock(&turn);
  return written;
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return pwrite64(fd, bytes, count, offset); }

ssize_t write(int fd, const void *bytes, size_t count) {
  struct stat st;
  pthread_mutex_lock(&turn);
  ssize_t written = -1;
  File *file = watched(fd);
  if (file) step();
  if (file && diskFull()) errno = ENOSPC;
  else {
    if (file && !fstat(fd, &st))
      remember(file, fcntl(fd, F_GETFL) & O_APPEND ? st.st_size : lseek(fd, 0, SEEK_CUR), count);
    written = syscall(SYS_write, fd, bytes, count);
  }
  pthread_mutex_unlock(&turn);
  return written;
}

int ftruncate64(int fd, off_t size) {
  struct stat st;
  pthread_mutex_lock(&turn);
  File *file = watched(fd);
  if (file) step();
  if (file && !fstat(fd, &st)) remember(file, size, st.st_size > size ? (size_t)(st.st_size - size) : 0);
  int answer = (int)syscall(SYS_ftruncate, fd, size);
  pthread_mutex_unlock(&turn);
  return answer;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int flush(int fd, long call) {
  pthread_mutex_lock(&turn);
  int answer = -1;
  File *file = watched(fd);
  if (file) step();
  if (file && mode("eio") && ++operations == atol(setting("PAIHAO_CUT_AT"))) errno = EIO;
  else if (file && *setting("PAIHAO_CUT_LIE") == '1') answer = 0;
  else {
    answer = (int)syscall(call, fd);
    if (file && !answer) forget(file);
    if (file && mode("told") && ++operations == atol(setting("PAIHAO_CUT_AT"))) kill(getpid(), SIGKILL);
  }
  pthread_mutex_unlock(&turn);
  return answer;
}
int fsync(int fd) { return flush(fd, SYS_fsync); }
int fdatasync(int fd) { return flush(fd, SYS_fdatasync); }
