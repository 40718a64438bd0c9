"""The service under load, killed at random moments and at named points, alone and two in a row."""

import json
import random
import time

from house import House, Servers
from peers import Mailbox, Raters, Submission, Trap
from wires import KINDS, Wire, certificates

POINTS = [
    "random", "smtp-mail", "smtp-content", "smtp-dot", "smtp-250", "flush-before", "flush-after", "imap-search",
    "imap-fetch", "imap-before-move", "imap-after-move",
]


class World:
    """Peers, an installation between them, and what must hold of both in the end."""

    def __init__(self, folder, program, messages, state=None):
        folder.mkdir(parents=True, exist_ok=True)
        self.trap = Trap()
        authority, certificate = certificates(folder)
        self.mailbox = Mailbox(certificate, self.trap)
        self.raters = Raters(self.mailbox, silent=lambda number: number % 10 == 0)
        self.submission = Submission(certificate, self.trap, self.raters.take)
        self.wires = [Wire(self.submission.port), Wire(self.mailbox.port)]
        servers = Servers(*(wire.port for wire in self.wires), authority)
        self.begin(House(folder, servers, program, state), messages)

    def begin(self, house, messages):
        self.house, self.messages = house, messages
        house.plan(max(2, messages // 50))

    def break_wires(self, choose):
        """What happens to each connection from now on."""
        for wire in self.wires:
            wire.choose = choose

    def came(self):
        """What happened to connections, by kind."""
        return {kind: sum(wire.came.get(kind, 0) for wire in self.wires) for kind in KINDS}

    def ask_up_to(self, count):
        more = min(count, self.messages) - self.house.raters
        if more > 0:
            self.house.ask_more(more)

    def is_done(self):
        """Nothing waits, on either side, and the silent were reminded."""
        silent = sum(self.raters.silent(number) for number in range(1, self.messages + 1))
        waiting = "SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'attempting', 'deferred')"
        unread = "SELECT COUNT(*) FROM inbox WHERE state IN ('received', 'reading')"
        reminded = "SELECT COUNT(*) FROM outbox WHERE kind = 'reminder' AND request_id IN " \
            "(SELECT id FROM requests WHERE state = 'sent')"
        count = lambda sql: self.house.rows(sql)[0][0]  # noqa: E731
        return (
            len(self.raters.answered) >= self.messages - silent
            and count("SELECT COUNT(*) FROM responses") >= len(self.raters.answered)
            and not count(waiting) and not count(unread)
            and count(reminded) >= silent
            and not self.mailbox.boxes["INBOX"]
        )

    def finish(self, seconds=300, env=None):
        """One last start, until all is done, and an end in good order."""
        self.trap.disarm()
        self.house.serve(env)
        end = time.monotonic() + seconds
        while not self.is_done() and time.monotonic() < end and self.house.service.poll() is None:
            time.sleep(0.5)
        return self.house.stop()

    def end(self):
        self.house.kill()

    def verdict(self):
        """What was lost, doubled, or delivered again."""
        rows = self.house.rows
        copies = self.raters.copies
        letters = {f"{left}@example.test": state for left, state in rows("SELECT message_id, state FROM outbox")}
        found = json.loads(self.house.sealed("found"))
        raters = {int(request): address for request, address in found["raters"].items()}
        responses = {raters[request]: count for request, count in rows("SELECT request_id, COUNT(*) FROM responses GROUP BY 1")}
        words = {raters[int(request)]: text for request, text in found["answers"].items()}
        answered = {f"r{number}@load.example.test": text for number, text in self.raters.answered.items()}
        reminders = rows("SELECT request_id, COUNT(*) FROM outbox WHERE kind = 'reminder' GROUP BY 1")
        states = dict(rows("SELECT state, COUNT(*) FROM outbox GROUP BY 1"))
        return {
            "requests": self.house.raters,
            "letters": len(letters),
            "letters never sent": sum(1 for letter, state in letters.items() if state != "withdrawn" and letter not in copies),
            "letters in doubt": states.get("unknown", 0),
            "letters not accepted": sum(count for state, count in states.items() if state not in ("accepted", "withdrawn")),
            "letters of no row": sum(1 for letter in copies if letter not in letters),
            "answers": len(answered),
            "answers lost": sum(1 for rater in answered if rater not in responses),
            "answers doubled": sum(1 for count in responses.values() if count > 1),
            "answers changed": sum(1 for rater, text in answered.items() if rater in words and text not in words[rater]),
            "mails held": sum(1 for sender in found["held"] if "eve@" not in sender),
            "requests asked twice": rows(
                "SELECT COUNT(*) FROM (SELECT request_id FROM outbox WHERE kind = 'request' GROUP BY 1 HAVING COUNT(*) > 1)"
            )[0][0],
            "reminders": sum(count for _, count in reminders),
            "reminders doubled": sum(1 for _, count in reminders if count > 1),
            "repeated deliveries": sum(count - 1 for count in copies.values()),
            "letters delivered more than twice": sum(1 for count in copies.values() if count > 2),
        }


# What must be nothing, whatever happened.
NOTHING = [
    "letters never sent", "letters of no row", "answers lost", "answers doubled", "answers changed", "mails held",
    "requests asked twice", "reminders doubled",
]


def judge(figures):
    return [f"{name}: {figures[name]}" for name in NOTHING if figures[name]]


def kill_once(world, point):
    """One start of the service, up to its death at that point; at a random moment where it doesn't get there."""
    house, trap = world.house, world.trap
    patience = random.uniform(0.1, 2.5)
    if point.startswith("flush"):
        patience = 6
        house.serve_until_flush(random.randint(1, 15), after=point == "flush-after")
    else:
        house.serve()
        if point != "random":
            patience = 6
            trap.arm(point, random.randint(1, 4), house.service.pid)
    end = time.monotonic() + patience
    while time.monotonic() < end and house.service.poll() is None:
        time.sleep(0.02)
    trap.disarm()
    if house.kill():
        return "random"
    status = house.service.returncode
    if status != -9:
        raise SystemExit(f"soak: the service ended by itself with {status}; see {house.log}")
    return point


def run(folder, program, kills, messages, say):
    world = World(folder, program, messages)
    died = {}
    in_a_row = 0
    for number in range(1, kills + 1):
        # A fifth of all wait from the start; the others come while it is being killed.
        world.ask_up_to(int(messages * (0.2 + 0.8 * number / kills)))
        point = kill_once(world, POINTS[number % len(POINTS)])
        died[point] = died.get(point, 0) + 1
        if number % 3 == 0:
            # The second of two in a row: before the first's traces are tidied, or right after.
            world.house.serve()
            time.sleep(random.uniform(0.2, 0.8))
            world.house.kill()
            in_a_row += 1
        if number % 20 == 0:
            say(f"{number} kills, {len(world.raters.copies)} letters delivered, {len(world.raters.answered)} answers given")
    seconds = world.finish()
    figures = {"kills": kills + in_a_row, "two in a row": in_a_row, "killed at": died, "last end took": round(seconds, 2)}
    return {**figures, **world.verdict()}
