"""The service between a real Postfix and Dovecot, which are killed in the middle of a transfer."""

import email
import email.policy
import json
import os
import random
import re
import shutil
import subprocess
import threading
import time
import uuid

from house import ROOT, House, Servers
from kills import World
from peers import Raters, Trap
from wires import Fault, Wire


class Sandbox:
    """Both servers, as scripts/sandbox makes them."""

    def __init__(self, folder):
        self.folder = folder
        self.run("start")
        self.facts = json.loads((folder / "accounts.json").read_text())

    def run(self, what):
        done = subprocess.run([ROOT / "scripts/sandbox", what, self.folder], capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"soak: scripts/sandbox {what}: {done.stderr.strip()}")

    def account(self, name):
        return next(one for one in self.facts["accounts"] if one["address"] == f"{name}@example.test")


class Maildir:
    """The service's mailbox, on the disk: a mail lies in it or not, whichever server is killed meanwhile."""

    def __init__(self, path):
        self.path = path

    def append(self, raw):
        name = uuid.uuid4().hex
        for part in (self.path, *(self.path / sub for sub in ("tmp", "new", "cur"))):
            part.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.chown(part, "mail", "mail")
        (self.path / "tmp" / name).write_bytes(raw)
        shutil.chown(self.path / "tmp" / name, "mail", "mail")
        os.rename(self.path / "tmp" / name, self.path / "new" / name)

    @property
    def boxes(self):
        return {"INBOX": [file for sub in ("new", "cur") for file in (self.path / sub).glob("*")]}


class Letterboxes:
    """What Dovecot delivered to everybody but the service."""

    QUEUE = re.compile(r"with E?SMTPS?A? id (\w+)")

    def __init__(self, folder, take):
        self.folder, self.take = folder, take
        self.known = set()
        self.copies = set()
        self.doubled = 0  # by the server itself: twice delivered of one that it took once
        self.lock = threading.Lock()

    def look(self):
        with self.lock:
            for sub in ("new", "cur"):
                for file in self.folder.glob(f"*/Maildir/{sub}/*"):
                    name = file.name.split(":")[0]
                    if name not in self.known and "feedback" not in file.parts:
                        self.known.add(name)
                        self.open(file.read_bytes())

    def open(self, raw):
        message = email.message_from_bytes(raw, policy=email.policy.default)
        taken = next(found for text in message.get_all("Received") for found in self.QUEUE.findall(str(text)))
        copy = (message["Message-ID"], taken)
        if copy in self.copies:
            self.doubled += 1
            return
        self.copies.add(copy)
        self.take([str(message["Delivered-To"]).strip()], raw)


class RealWorld(World):
    """As any other world, but with servers that nobody wrote for it."""

    def __init__(self, folder, program, messages):
        folder.mkdir(parents=True)
        # The servers' own users must get in.
        for part in (folder, folder.parent):
            part.chmod(0o711)
        self.trap = Trap()
        self.sandbox = Sandbox(folder / "box")
        facts, account = self.sandbox.facts, self.sandbox.account("feedback")
        mail = folder / "box/mail"
        self.mailbox = Maildir(mail / "feedback/Maildir")
        self.raters = Raters(self.mailbox, silent=lambda number: number % 10 == 0)
        self.letterboxes = Letterboxes(mail, self.raters.take)
        self.wires = [Wire(facts[name]["port"], kill=self.kill_servers) for name in ("smtp", "imaps")]
        login = f"user: {account['user']}"
        servers = Servers(*(wire.port for wire in self.wires), facts["ca"], login, account["password"])
        self.killing = threading.Lock()
        self.begin(House(folder / "house", servers, program), messages)

    def kill_servers(self):
        with self.killing:
            self.sandbox.run("kill")

    def is_done(self):
        self.letterboxes.look()
        return super().is_done()

    def verdict(self):
        self.letterboxes.look()
        return {**super().verdict(), "delivered twice by Postfix itself": self.letterboxes.doubled}

    def end(self):
        super().end()
        self.sandbox.run("stop")


# The wire that is watched, which way, and how many octets later both are killed: within a few letters, or a fetch.
WAYS = {"of a submission": (0, True, 40_000), "of a mailbox": (1, False, 6_000)}


def servers_killed(world):
    """Postfix and Dovecot are killed while a letter goes out or a mail comes in, and start again."""
    turns = max(4, min(16, world.messages // 5))
    found = {**dict.fromkeys(WAYS, 0), "at another moment": 0}
    world.house.serve()
    for turn in range(turns):
        world.ask_up_to(world.messages * (turn + 1) // turns)
        way = list(WAYS)[turn % 2]
        found[way if kill_once(world, *WAYS[way]) else "at another moment"] += 1
        with world.killing:
            world.sandbox.run("start")
    world.house.stop()
    world.house.rows("UPDATE outbox SET next_attempt_at = 0 WHERE state = 'queued'")
    return {"servers killed": turns, "in the middle": found, "each came": all(found[way] for way in WAYS)}


def kill_once(world, index, is_heard, most):
    """Whether octets were on their way as both were killed."""
    wire = world.wires[index]
    before = wire.came.get("killed", 0)
    wire.arm(Fault("killed", random.randint(1, most), is_heard))
    end = time.monotonic() + 12
    while wire.came.get("killed", 0) == before and time.monotonic() < end:
        world.letterboxes.look()
        time.sleep(0.2)
    wire.arm(None)
    if wire.came.get("killed", 0) > before:
        return True
    world.kill_servers()
    return False
