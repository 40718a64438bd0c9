"""An installation of its own: configuration, rows, command line, and the service that is killed."""

import json
import os
import shutil
import signal
import sqlite3
import struct
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# Stands between the service and the system: ends it at a flush to the disk, and moves its clock.
SHIM = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
static long ahead(void) {
    static long none = 0, *file = NULL;
    if (!file) {
        const char *path = getenv("SOAK_CLOCK");
        int descriptor = path ? open(path, O_RDONLY) : -1;
        void *found = descriptor < 0 ? MAP_FAILED : mmap(NULL, sizeof(long), PROT_READ, MAP_SHARED, descriptor, 0);
        file = found == MAP_FAILED ? &none : found;
    }
    return *file;
}
int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *) = NULL;
    if (!real) real = (int (*)(clockid_t, struct timespec *)) dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, now);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) now->tv_sec += ahead();
    return result;
}
int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    struct timespec precise;
    clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return 0;
}
time_t time(time_t *now) {
    struct timespec precise;
    clock_gettime(CLOCK_REALTIME, &precise);
    if (now) *now = precise.tv_sec;
    return precise.tv_sec;
}
static int left(void) {
    static long count = -1;
    if (count < 0) count = getenv("SOAK_FLUSH") ? atol(getenv("SOAK_FLUSH")) : 0;
    return count > 0 && __sync_sub_and_fetch(&count, 1) == 0;
}
static int flush(const char *name, int file) {
    int (*real)(int) = (int (*)(int)) dlsym(RTLD_NEXT, name);
    int now = left(), after = getenv("SOAK_AFTER") != NULL;
    if (now && !after) kill(getpid(), SIGKILL);
    int result = real(file);
    if (now && after) kill(getpid(), SIGKILL);
    return result;
}
int fdatasync(int file) { return flush("fdatasync", file); }
int fsync(int file) { return flush("fsync", file); }
"""


@dataclass
class Servers:
    """Where mail goes and comes from, as the configuration says it."""

    smtp: int
    imap: int
    authority: Path
    login: str = "authentication: none"
    password: str = "not so secret"


class House:
    # Seconds from the begin to the deadline, and to the reminder.
    DEADLINE = 7200
    REMINDER = 20

    def __init__(self, folder, servers, program, state=None):
        self.folder = Path(folder)
        self.program = str(program)
        self.state = Path(state or self.folder / "state")
        self.log = self.folder / "klankbord.log"
        for name in (self.state, self.folder / "secrets"):
            name.mkdir(parents=True, exist_ok=True)
            name.chmod(0o700)
        for name in ("smtp-password", "imap-password"):
            (self.folder / "secrets" / name).write_text(servers.password)
        for key in ("token-key", "master-key"):
            (self.folder / "secrets" / key).write_text("key-of-thirty-two-characters-" * 2)
        self.configuration = self.folder / "klankbord.yaml"
        self.configuration.write_text(self.text(servers))
        self.service = None
        self.shim = None

    def text(self, servers):
        return f"""state_directory: {self.state}
secrets_directory: {self.folder}/secrets
organisation:
  name: Voorbeeld BV
  controller: Voorbeeld BV, Dorpsstraat 1, 1234 AB Voorbeeld
  contact: hr@example.test
  privacy_notice: https://www.example.test/privacy
mail: {{address: feedback@example.test}}
smtp: {{host: 127.0.0.1, port: {servers.smtp}, tls: starttls, ca: {servers.authority}, {servers.login}}}
imap: {{host: 127.0.0.1, port: {servers.imap}, tls: implicit, ca: {servers.authority}, poll: 1s}}
schedule:
  sending_window: "off"
  tick: 1s
  deadline_before_talk: 1d
  reminders_before_deadline: [{self.DEADLINE - self.REMINDER}s]
  dossier_to_employee_before_talk: 1h
privacy: {{approval: nobody}}
"""

    def environment(self, more=None):
        return {"PATH": os.environ["PATH"], "LOGNAME": "soak", "KLANKBORD_LOG_LEVEL": "info", **(more or {})}

    def run(self, *arguments, check=True, more=None):
        command = [self.program, "--config", str(self.configuration), *arguments]
        result = subprocess.run(command, capture_output=True, text=True, env=self.environment(more))
        if check and result.returncode != 0:
            raise SystemExit(f"soak: {' '.join(arguments)}: {result.stderr.strip()}")
        return result

    def ask(self, *arguments):
        return json.loads(self.run(*arguments, "--json").stdout)

    def rows(self, sql, *arguments):
        with sqlite3.connect(self.state / "klankbord.db", timeout=30) as database:
            found = database.execute(sql, arguments).fetchall()
        database.close()
        return found

    # The round

    def plan(self, talks):
        """So many talks, each with a first rater, whose row the others are copied from."""
        begin = time.time()
        start = time.strftime("%Y-%m-%dT%H:%M", time.gmtime(begin + self.DEADLINE + 2 * 86400))
        self.run("person", "add", "Mark Visser <mark@example.test>", "--language", "nl")
        for talk in range(1, talks + 1):
            address = f"e{talk}@load.example.test"
            self.run("person", "add", f"Anna de Vries <{address}>", "--language", "nl", "--manager", "mark@example.test")
            self.run("talk", "add", "--employee", address, "--manager", "mark@example.test", "--start", start)
            rater = f"Rater <r{talk}@load.example.test>"
            self.run("request", "add", "--talk", str(talk), "--rater", rater, "--group", "client")
        # As if all had been asked long ago: the reminder is due soon, to whoever has not answered then.
        before = int((begin - self.DEADLINE) * 1e6)
        self.rows("UPDATE talks SET known_since = ?, start_at = ?", before, int((begin + self.DEADLINE + 86400) * 1e6))
        self.rows("UPDATE requests SET asked_at = ?", before)
        self.talks, self.raters = talks, talks

    def ask_more(self, count):
        """Further raters, spread over the talks."""
        self.sealed("ask", str(self.raters + 1), str(self.raters + count))
        self.raters += count
        self.rows("UPDATE talks SET next_due_at = 0")

    def sealed(self, command, *arguments):
        """The rows with what stands sealed in them, by the program of the benchmarks."""
        place = ["--state", str(self.state), "--master", str(self.folder / "secrets/master-key")]
        bench = Path(self.program).with_name("klankbord-bench")
        return subprocess.run([bench, command, *place, *arguments], check=True, capture_output=True, text=True).stdout

    # The service

    def serve(self, more=None):
        log = open(self.log, "ab")
        self.logged = log.tell()
        command = [self.program, "--config", str(self.configuration), "serve"]
        self.service = subprocess.Popen(command, stdout=log, stderr=log, env=self.environment(more))
        log.close()
        return self.service

    def serve_until_flush(self, count, after):
        """The service, which kills itself right before or after its n-th flush to the disk: a commit."""
        more = {"LD_PRELOAD": self.preload(), "SOAK_FLUSH": str(count)}
        return self.serve({**more, "SOAK_AFTER": "1"} if after else more)

    def preload(self):
        """The library that stands between, compiled once."""
        if not self.shim:
            source, self.shim = self.folder / "shim.c", self.folder / "shim.so"
            source.write_text(SHIM)
            compiler = next(found for found in map(shutil.which, ("cc", "clang", "gcc")) if found)
            subprocess.run([compiler, "-shared", "-fPIC", "-o", self.shim, source, "-ldl"], check=True)
        return str(self.shim)

    def set_clock(self, seconds):
        """What the clock is ahead of the system's, for whoever runs with the environment that this gives."""
        file = self.folder / "clock"
        if not file.exists():
            file.write_bytes(bytes(8))
        with open(file, "r+b") as clock:
            clock.write(struct.pack("q", seconds))
        return {"LD_PRELOAD": self.preload(), "SOAK_CLOCK": str(file)}

    def wait_until_serving(self):
        while b"serving" not in self.log.read_bytes()[self.logged:] and self.service.poll() is None:
            time.sleep(0.05)

    def kill(self):
        """Whether it was there to be killed."""
        if self.service is None or self.service.poll() is not None:
            return False
        self.service.send_signal(signal.SIGKILL)
        self.service.wait()
        return True

    def stop(self):
        """Ends it as systemd does, once it runs. The seconds that it took."""
        self.wait_until_serving()
        begin = time.monotonic()
        self.service.send_signal(signal.SIGTERM)
        status = self.service.wait()
        if status != 0:
            raise SystemExit(f"soak: the service ended with {status}; see {self.log}")
        seconds = time.monotonic() - begin
        if seconds > 6:
            raise SystemExit(f"soak: the service took {seconds:.1f} s to end; see {self.log}")
        return seconds
