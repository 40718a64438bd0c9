"""Faults of the machine and of the servers, one after the other, each under load: nothing may be lost or doubled."""

import random
import shutil
import sqlite3
import subprocess
import time

from kills import World
from servers import RealWorld, servers_killed
from wires import any_fault


def wait_until(found, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found():
            return True
        time.sleep(0.2)
    return False


def codes(world, more=None):
    result = world.house.run("status", "--json", check=False, more=more)
    return [part.split('"')[0] for part in result.stdout.split('"code":"')[1:]], result


def locked(world):
    """Somebody else writes for longer than a statement waits."""
    world.house.serve()
    world.house.wait_until_serving()
    time.sleep(1)
    database = sqlite3.connect(world.house.state / "klankbord.db", timeout=30, isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    world.mailbox.append(b"From: eve@example.org\r\nSubject: x\r\n\r\nhello\r\n")
    time.sleep(13)
    answer = world.house.run("outbox", "retry", check=False)
    said = answer.returncode == 75 and "somebody else writes" in answer.stderr
    database.execute("ROLLBACK")
    database.close()
    world.house.stop()
    return {"a command says so": said}


def uid_validity(world):
    """The server forgets its UIDs twice, once in the middle: the same mails come again under other ones."""
    world.house.serve()
    wait_until(lambda: world.house.rows("SELECT COUNT(*) FROM inbox")[0][0] > 0)
    world.house.kill()
    for _ in range(2):
        with world.mailbox.change:
            # Mails that were moved lie in the mailbox again, as a restored backup has them.
            world.mailbox.boxes["INBOX"].update(world.mailbox.boxes["Processed"])
            world.mailbox.boxes["Processed"] = {}
        world.mailbox.make_anew()
        world.house.serve()
        wait_until(lambda: not world.mailbox.boxes["INBOX"], 30)
        world.house.stop()
    return {}


def mailbox_gone(world):
    """The mailbox is deleted under the service, and made anew a while later."""
    world.house.serve()
    world.house.wait_until_serving()
    time.sleep(1)
    world.mailbox.missing.add("INBOX")
    world.mailbox.drop()
    told = wait_until(lambda: "mailbox-not-read" in codes(world)[0], 30)
    world.mailbox.missing.clear()
    world.mailbox.make_anew()
    gone = wait_until(lambda: "mailbox-not-read" not in codes(world)[0], 60)
    world.house.stop()
    return {"status told": told, "and stopped telling": gone}


def processed_gone(world, words="[TRYCREATE] no such mailbox"):
    """Processed is missing, or full: mail is read all the same."""
    world.mailbox.refuses_moves = words
    if "TRYCREATE" in words:
        world.mailbox.missing.add("Processed")
    world.house.serve()
    read = wait_until(lambda: world.house.rows("SELECT COUNT(*) FROM responses")[0][0] >= 10, 60)
    told = wait_until(lambda: "mail-not-moved" in codes(world)[0], 30)
    world.mailbox.refuses_moves = None
    world.mailbox.missing.clear()
    gone = wait_until(lambda: "mail-not-moved" not in codes(world)[0], 60)
    world.house.stop()
    return {"read all the same": read, "status told": told, "and stopped telling": gone}


def processed_full(world):
    """The quota is used up."""
    return processed_gone(world, "[OVERQUOTA] the quota is used up")


def hang_ups(world):
    """The server hangs up at final dots, again and again."""
    world.submission.hangs_up = 20
    world.house.serve()
    wait_until(lambda: world.submission.hangs_up == 0, 60)
    world.house.stop()
    # The repetition waits for minutes; here nobody does.
    world.house.rows("UPDATE outbox SET next_attempt_at = 0 WHERE state = 'queued'")
    return {}


def disk_full(world):
    """The disk fills up under the service, and has room again."""
    ballast = world.house.state / "ballast"
    world.house.serve()
    world.house.wait_until_serving()
    time.sleep(1)
    used = shutil.disk_usage(world.house.state).used >> 20
    try:
        with open(ballast, "wb") as file:
            while True:
                file.write(b"\0" * 65536)
                file.flush()
    except OSError:
        pass
    told = wait_until(lambda: "disk-short" in codes(world)[0], 20)
    checked = world.house.run("check", check=False)
    for number in range(200):
        world.mailbox.append(b"From: eve@example.org\r\nSubject: x\r\n\r\n" + b"hello " * 20000)
        if "full" in world.house.log.read_text(errors="replace"):
            break
        time.sleep(0.05)
    said = wait_until(lambda: "full" in world.house.log.read_text(errors="replace"), 30)
    alive = world.house.service.poll() is None
    ballast.unlink(missing_ok=True)
    gone = wait_until(lambda: not {"disk-short"} & set(codes(world)[0]), 30)
    world.house.stop()
    return {
        "status told": told, "check told": checked.returncode == 69, "the log said so": said, "it lived on": alive,
        "and stopped telling": gone, "MB before it was full": used,
    }


def broken_wires(world):
    """Connections on both ways are slow, doubled, cut off and reset, at any octet."""
    rounds = max(8, min(40, world.messages // 2))
    world.break_wires(lambda: any_fault() if random.random() < 0.8 else None)
    for _ in range(rounds):
        # A queue that pauses after trouble pauses no more after a start.
        world.house.serve()
        time.sleep(random.uniform(1.5, 3))
        world.house.stop()
    world.break_wires(lambda: None)
    world.house.rows("UPDATE outbox SET next_attempt_at = 0 WHERE state = 'queued'")
    came = world.came()
    return {"connections hit": came, "each kind came": all(came.values())}


DAY = 86400
LEAPS = [3700, 62 * DAY, 400 * DAY, 1000 * DAY, -400 * DAY, -3600]


def clock_leaps(world):
    """The clock leaps and comes back, under a running service and over its start."""
    told = []
    for over_a_start in (False, True):
        for leap in LEAPS:
            fake = world.house.set_clock(0)
            if not over_a_start:
                world.house.serve(fake)
                world.house.wait_until_serving()
                time.sleep(1.5)
            world.house.set_clock(leap)
            if over_a_start:
                world.house.serve(fake)
                world.house.wait_until_serving()
            told.append(wait_until(lambda: "clock-leapt" in codes(world, fake)[0], 10))
            time.sleep(3)
            world.house.set_clock(0)
            told.append(wait_until(lambda: "clock-leapt" not in codes(world, fake)[0], 10))
            world.house.stop()
    states = dict(world.house.rows("SELECT state, COUNT(*) FROM requests GROUP BY 1"))
    return {
        "leaps": len(told) // 2, "status told of each": all(told), "requests expired": states.get("expired", 0),
        "dossiers released": world.house.rows("SELECT COUNT(*) FROM dossiers")[0][0],
    }


def clock_accepted(world):
    """A person says that the clock is right, after it leapt past every deadline: what is due is done, once."""
    fake = world.house.set_clock(0)
    world.house.serve(fake)
    wait_until(world.is_done, 60)
    fake = world.house.set_clock(world.house.DEADLINE + 3600)
    time.sleep(3)
    before = dict(world.house.rows("SELECT state, COUNT(*) FROM requests GROUP BY 1")).get("expired", 0)
    world.house.run("clock", "accept", more=fake)
    expired = wait_until(
        lambda: dict(world.house.rows("SELECT state, COUNT(*) FROM requests GROUP BY 1")).get("expired", 0) > 0, 30
    )
    world.house.stop()
    return {"nothing expired before": before == 0, "what is due is done": expired}


FAULTS = {
    "locked": locked, "uid-validity": uid_validity, "mailbox-gone": mailbox_gone, "processed-gone": processed_gone,
    "processed-full": processed_full, "hang-ups": hang_ups, "broken-wires": broken_wires, "disk-full": disk_full,
    "clock-leaps": clock_leaps, "clock-accepted": clock_accepted, "servers-killed": servers_killed,
}


def run(name, folder, program, messages):
    """One fault in a world of its own."""
    state, mounted = None, None
    if name == "disk-full":
        mounted = folder / "disk"
        mounted.mkdir(parents=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m,mode=700", "tmpfs", mounted], check=True)
        state = mounted / "state"
    world = None
    try:
        # Postfix and Dovecot themselves, where they are the fault.
        world = RealWorld(folder, program, messages) if name == "servers-killed" else World(folder, program, messages, state)
        world.ask_up_to(messages)
        found = FAULTS[name](world)
        world.finish(120)
        return {**found, **world.verdict()}
    finally:
        if world:
            world.end()
        if mounted:
            subprocess.run(["umount", "-l", mounted], check=False)
            shutil.rmtree(mounted, ignore_errors=True)
