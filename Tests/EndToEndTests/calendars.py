"""A private CalDAV server on loopback for anna and mark, until SIGTERM or the end of its parent.

calendars.py cyrus|radicale|xandikos DIR: keeps everything in DIR and writes DIR/calendars.port when it answers. Both people
have the password sesam; on Radicale a third, service, may write to their calendars.
"""

import ctypes
import os
import pwd
import random
import select
import signal
import smtplib
import socket
import subprocess
import sys
import threading
import time

KIND, DIR = sys.argv[1], os.path.abspath(sys.argv[2])
PEOPLE = ["anna", "mark"]
PASSWORD = "sesam"


def free_port():
    """One below those that the kernel gives to outgoing connections: none of them takes it before the server does."""
    while True:
        with socket.socket() as probe:
            port = random.randrange(10000, 20000)
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                pass


PORT = free_port()


def write(name, text):
    with open(os.path.join(DIR, name), "w") as file:
        file.write(text)
    return os.path.join(DIR, name)


def wait_for(what, answers):
    end = time.monotonic() + 300
    while time.monotonic() < end:
        if answers():
            return
        time.sleep(0.05)
    sys.exit("calendars.py: %s did not start" % what)


def answers_http():
    try:
        socket.create_connection(("127.0.0.1", PORT), 1).close()
        return True
    except OSError:
        return False


def dies_with_us():
    os.setsid()
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


def start(command):
    log = open(os.path.join(DIR, "calendars.log"), "ab")
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=dies_with_us, cwd=DIR)


def radicale():
    users = write("users", "".join("%s:%s\n" % (name, PASSWORD) for name in PEOPLE + ["service"]))
    settings = """[server]
hosts = 127.0.0.1:%d
[auth]
type = htpasswd
htpasswd_filename = %s
htpasswd_encryption = plain
delay = 0
[rights]
type = authenticated
[storage]
filesystem_folder = %s/collections
""" % (PORT, users, DIR)
    return start(["radicale", "--config", write("radicale.conf", settings)])


def xandikos():
    return start(["xandikos", "-d", DIR + "/data", "-l", "127.0.0.1", "-p", str(PORT), "--current-user-principal",
                  "/anna/", "--autocreate", "--defaults"])


CYRUS = """configdirectory: {0}/config
partition-default: {0}/spool
proc_path: {0}/proc
mboxname_lockpath: {0}/lock
sievedir: {0}/sieve
lmtpsocket: {0}/lmtp
notifysocket: {0}/notify
idlesocket: {0}/idle
cyrus_user: cyrus
virtdomains: off
defaultdomain: localhost
servername: localhost
altnamespace: yes
unixhierarchysep: yes
allowplaintext: yes
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {0}/sasldb2
sasl_mech_list: PLAIN
autocreate_post: yes
autocreate_quota: 0
httpmodules: caldav
caldav_allowattach: yes
caldav_create_attach: yes
caldav_create_default: yes
caldav_create_sched: yes
calendar_user_address_set: example.test
tls_session_timeout: 0
{1}
"""

MASTER = """START {{
  recover cmd="ctl_cyrusdb -C {0}/imapd.conf -r"
}}
SERVICES {{
  http cmd="httpd -C {0}/imapd.conf -U 30" listen="127.0.0.1:{1}" prefork=1
  lmtp cmd="lmtpd -C {0}/imapd.conf" listen="{0}/lmtp" prefork=0
}}
EVENTS {{
  checkpoint cmd="ctl_cyrusdb -C {0}/imapd.conf -c" period=30
}}
"""


class LMTP(smtplib.LMTP):
    def connect(self, host, *_):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(30)
        self.sock.connect(host)
        self.file = None
        return self.getreply()


def welcomed(name):
    """Whether the server took a mail; one that is still making its databases may refuse it."""
    try:
        door = LMTP(DIR + "/lmtp")
        door.sendmail("hr@example.test", name, "From: hr@example.test\r\nSubject: welcome\r\n\r\nwelcome\r\n")
        door.close()
        return True
    except (OSError, smtplib.SMTPException) as trouble:
        print("calendars.py: %s" % trouble, file=sys.stderr, flush=True)
        return False


def cyrus():
    user = pwd.getpwnam("cyrus")
    for name in ("config", "spool", "proc", "lock", "sieve", "run"):
        os.makedirs(os.path.join(DIR, name), exist_ok=True)
    for name in PEOPLE:
        subprocess.run(["saslpasswd2", "-p", "-c", "-f", DIR + "/sasldb2", "-u", "localhost", name],
                       input=PASSWORD.encode(), check=True)
    extra = os.environ.get("CYRUS_SETTINGS", "")
    write("imapd.conf", CYRUS.format(DIR, extra))
    write("cyrus.conf", MASTER.format(DIR, PORT))
    for folder, _, files in os.walk(DIR):
        for name in [folder] + [os.path.join(folder, file) for file in files]:
            os.chown(name, user.pw_uid, user.pw_gid)
    os.chmod(DIR, 0o711)
    master = start(["/usr/sbin/cyrmaster", "-C", DIR + "/imapd.conf", "-M", DIR + "/cyrus.conf",
                    "-p", DIR + "/run/master.pid", "-L", DIR + "/master.log", "-D"])
    wait_for("Cyrus", lambda: answers_http() and os.path.exists(DIR + "/lmtp"))
    # One delivery makes a person's INBOX, and their calendars with it at the first login.
    for name in PEOPLE:
        wait_for("a delivery to Cyrus", lambda: welcomed(name))
    return master


def end(*_):
    if server.poll() is None:
        os.killpg(server.pid, signal.SIGTERM)
    sys.exit(0)


def end_with(parent):
    """PR_SET_PDEATHSIG would tell of the end of the thread that started this program, and tests' threads come and go."""
    select.select([parent], [], [])
    os.kill(os.getpid(), signal.SIGTERM)


os.makedirs(DIR, exist_ok=True)
server = {"cyrus": cyrus, "radicale": radicale, "xandikos": xandikos}[KIND]()
signal.signal(signal.SIGTERM, end)
threading.Thread(target=end_with, args=[os.pidfd_open(os.getppid())], daemon=True).start()
wait_for(KIND, answers_http)
os.rename(write("calendars.new", str(PORT)), os.path.join(DIR, "calendars.port"))
server.wait()
