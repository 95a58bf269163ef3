/* A program that forks away from whoever looks for it. For tests only.
   runaway chain|session PAUSE_US COUNT_FILE SECONDS
   Each process forks once and ends; with "session" each also starts a session of its own. It writes one byte a generation.
   A parent stays to bury the dead, so that pid 1 is not flooded, and prints the first pid. It ends by itself, or when COUNT_FILE.end is there. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int count, char **word) {
    if (count < 5) return 2;
    int sessions = strcmp(word[1], "session") == 0, pause_us = atoi(word[2]);
    int file = open(word[3], O_RDWR | O_CREAT | O_APPEND, 0666);
    double end = now() + atof(word[4]);
    char stop[4096];
    snprintf(stop, sizeof stop, "%s.end", word[3]);
    signal(SIGCHLD, SIG_IGN);
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    pid_t first = fork();
    if (first > 0) {
        prctl(PR_SET_NAME, "undertaker", 0, 0, 0);
        printf("%d\n", first);
        fflush(stdout);
        while (now() < end && access(stop, F_OK)) usleep(5000);
        return 0;
    }
    close(1);
    while (now() < end && access(stop, F_OK)) {
        pid_t child = fork();
        if (child > 0) _exit(0);
        if (child < 0) { usleep(1000); continue; }
        if (sessions) setsid();
        if (write(file, ".", 1) != 1) _exit(1);
        if (pause_us) usleep(pause_us);
    }
    return 0;
}
