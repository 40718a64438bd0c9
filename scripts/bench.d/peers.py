"""The peers that Klankbord is measured against, and the servers that both work on."""
import contextlib
import json
import os
import pwd
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"


def tool(name, package):
    found = shutil.which(name, path=PATH)
    if not found:
        sys.exit(f"bench: {name} is missing; install Debian's package {package}")
    return found


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def smtp_sink():
    """Postfix's black hole; gives its port."""
    port = free_port()
    # smtp-sink started by root wants to be told whom to become.
    user = ["-u", "nobody"] if pwd.getpwuid(os.getuid()).pw_name == "root" else []
    sink = subprocess.Popen([tool("smtp-sink", "postfix"), *user, f"127.0.0.1:{port}", "256"],
                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        else:
            sys.exit("bench: smtp-sink does not listen")
        yield port
    finally:
        sink.kill()
        sink.wait()


def smtp_source(port, sessions, messages, size):
    """Messages a second of smtp-source with kept connections."""
    command = [tool("smtp-source", "postfix"), "-d", "-s", str(sessions), "-m", str(messages), "-l", str(size),
               "-f", "sender@example.test", "-t", "recipient@example.test", f"127.0.0.1:{port}"]
    begin = time.monotonic()
    subprocess.run(command, check=True, timeout=300)
    return messages / (time.monotonic() - begin)


class Sandbox:
    """A running sandbox, as accounts.json describes it."""

    def __init__(self, folder):
        accounts = json.loads((folder / "accounts.json").read_text())
        feedback = next(a for a in accounts["accounts"] if a["address"] == "feedback@example.test")
        self.imaps_port = accounts["imaps"]["port"]
        self.ca = accounts["ca"]
        self.user, self.password = feedback["user"], feedback["password"]
        self.maildir = folder / "mail/feedback/Maildir"
        self.settings = folder / "klankbord.yaml"
        for name in ("cur", "new", "tmp"):
            (self.maildir / name).mkdir(parents=True, exist_ok=True)

    def own(self, folder):
        """Gives what was written there to whom the mail belongs."""
        owner = self.maildir.parent.parent.stat()
        for path in [self.maildir.parent, self.maildir, *self.maildir.iterdir(), *folder.iterdir()]:
            os.chown(path, owner.st_uid, owner.st_gid)


@contextlib.contextmanager
def sandbox(root, folder):
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([root / "scripts/sandbox", "start", folder], check=True, stdout=sys.stderr)
    try:
        yield Sandbox(folder)
    finally:
        subprocess.run([root / "scripts/sandbox", "stop", folder], check=True, stdout=sys.stderr)


def mbsync(box, folder, messages):
    """Seconds that mbsync takes to pull the mailbox, without fsync."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "mail").mkdir(parents=True)
    settings = folder / "mbsyncrc"
    settings.write_text(f"""
FSync no
IMAPAccount box
Host localhost
Port {box.imaps_port}
User {box.user}
Pass {box.password}
SSLType IMAPS
CertificateFile {box.ca}
AuthMechs PLAIN

IMAPStore far
Account box

MaildirStore near
Path {folder}/mail/
Inbox {folder}/mail/INBOX

Channel all
Far :far:
Near :near:
Patterns INBOX
Sync Pull
Create Near
SyncState *
""")
    # Dovecot writes its index on the first look; neither is to pay for that.
    subprocess.run([tool("mbsync", "isync"), "-c", settings, "--list", "all"], check=True, stdout=subprocess.DEVNULL)
    begin = time.monotonic()
    subprocess.run([tool("mbsync", "isync"), "-q", "-c", settings, "all"], check=True, timeout=600)
    seconds = time.monotonic() - begin
    pulled = sum(len(list((folder / "mail/INBOX" / name).iterdir())) for name in ("cur", "new"))
    if pulled != messages:
        sys.exit(f"bench: mbsync pulled {pulled} of {messages}")
    return seconds


def cpu_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_megabytes(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0
