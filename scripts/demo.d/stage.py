"""What the demo's players share: the servers, the klankbord program, and the story that is told line by line."""

import json
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from mailboxes import Failure, Servers


class Story:
    """One line for each event: seconds since the start, who, what."""

    def __init__(self):
        self.start = time.monotonic()
        self.lock = threading.Lock()
        self.has_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")

    def tell(self, who, what):
        name = f"{who:<14}"
        with self.lock:
            seconds = f"{time.monotonic() - self.start:5.1f} s"
            if self.has_colour:
                seconds, name = f"\033[2m{seconds}\033[0m", f"\033[1;36m{name}\033[0m"
            print(f"{seconds}  {name}  {what}", flush=True)


class Stage:
    """What the players share: the servers, the program, the story, and the tokens that must not turn up anywhere."""

    def __init__(self, options):
        self.servers = Servers(options.sandbox)
        self.command = [options.binary, "--config", f"{options.sandbox}/klankbord.yaml"]
        self.out = options.out
        self.story = Story()
        self.tokens = set()
        self.talk = None

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

    def states(self):
        requests = self.klankbord("request", "list", "--talk", str(self.talk))
        return {request["rater"]["address"]: request for request in requests}


def expect(condition, what):
    if not condition:
        raise Failure(what)
