"""What the demo's players share: the servers, the klankbord program, and the story that is told line by line."""

import json
import os
import re
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from mailboxes import Failure, Servers

SERVICE = "feedback@example.test"


class Story:
    """Acts, and in them each event: seconds since the start, who, what."""

    width = 100

    def __init__(self):
        self.start = time.monotonic()
        self.lock = threading.Lock()
        self.has_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")

    def act(self, title):
        with self.lock:
            print(f"\n{self.paint('1', title)}", flush=True)

    def tell(self, who, what):
        with self.lock:
            margin = f"{time.monotonic() - self.start:5.1f} s", f"{who:<14}"
            lines = textwrap.wrap(what, self.width - len("  ".join(margin)) - 2, break_on_hyphens=False)
            first = f"{self.paint('2', margin[0])}  {self.paint('1;36', margin[1])}  "
            print(first + ("\n" + " " * (len("  ".join(margin)) + 2)).join(lines), flush=True)

    def paint(self, colour, text):
        return f"\033[{colour}m{text}\033[0m" if self.has_colour else text


class Stage:
    """What the players share: the servers, the program, the story, and the tokens that must not turn up anywhere."""

    def __init__(self, options):
        self.servers = Servers(options.sandbox)
        self.sandbox = options.sandbox
        self.command = [options.binary, "--config", options.config]
        self.calendars = options.calendars
        self.out = options.out
        self.story = Story()
        self.tokens = set()
        self.talk = None
        # Message-ID of the mail that everything about the talk stands beside.
        self.invitation = None

    def klankbord(self, *arguments):
        """Runs a command and gives what it prints as JSON."""
        done = subprocess.run([*self.command, *arguments, "--json"], capture_output=True, text=True)
        if done.returncode:
            raise Failure(f"klankbord {' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def klankbord_each(self, *commands):
        """Runs commands side by side; gives what each prints."""
        with ThreadPoolExecutor(len(commands)) as pool:
            return list(pool.map(lambda command: self.klankbord(*command.split()), commands))

    def take_token(self, address):
        """Notes the token in a Reply-To as one that nobody else may ever see."""
        token = re.fullmatch(r"feedback\+([a-z2-7]{26})@example\.test", address)
        expect(token, f"a Reply-To holds no token: {address}")
        self.tokens.add(token.group(1))

    def states(self):
        requests = self.klankbord("request", "list", "--talk", str(self.talk))
        return {request["rater"]["address"]: request for request in requests}


def expect(condition, what):
    if not condition:
        raise Failure(what)
