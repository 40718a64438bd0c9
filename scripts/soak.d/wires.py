"""The way between the service and its servers: certificates for TLS, and a wire that is slow, doubles, cuts off and resets."""

import os
import random
import select
import socket
import struct
import subprocess
import threading
import time
from pathlib import Path

EXTENSIONS = Path(__file__).resolve().parent.parent / "sandbox.d/openssl.cnf"


def certificates(folder):
    """An authority of its own, and a server's certificate that it signed: their two files."""
    authority, key, server = folder / "ca.pem", folder / "ca.key", folder / "server.pem"
    make = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
        "-config", EXTENSIONS,
    ]
    quiet = {"check": True, "stderr": subprocess.DEVNULL, "env": {**os.environ, "OPENSSL_CONF": str(EXTENSIONS)}}
    own = ["-subj", "/CN=Klankbord soak test CA", "-extensions", "ca", "-keyout", key, "-out", authority]
    subprocess.run([*make, *own], **quiet)
    signed = ["-subj", "/CN=localhost", "-extensions", "server", "-CA", authority, "-CAkey", key]
    subprocess.run([*make, *signed, "-keyout", server, "-out", folder / "server.crt"], **quiet)
    with open(server, "ab") as file:
        file.write((folder / "server.crt").read_bytes())
    return authority, server


class Fault:
    """What happens when so many octets more went one way."""

    def __init__(self, kind, octet, is_heard):
        self.kind = kind
        self.octet = octet
        self.is_heard = is_heard  # of what the server hears; else of what it says


class Wire:
    """Stands between the service and one of its servers. `choose` gives a new connection its fault, or none; one that is
    armed counts the octets of all connections from now on."""

    DELAY = 0.7

    def __init__(self, port, choose=lambda: None, kill=None):
        self.target = port
        self.choose = choose
        self.kill = kill  # what a fault of that kind calls
        self.came = {}
        self.armed = None
        self.change = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.carry_safely, args=(client,), daemon=True).start()

    def carry_safely(self, client):
        try:
            server = socket.create_connection(("127.0.0.1", self.target))
        except OSError:
            client.close()
            return
        try:
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.carry(client, server, self.choose())
        except OSError:
            pass
        finally:
            client.close()
            server.close()

    def arm(self, fault):
        with self.change:
            self.armed = fault

    def carry(self, client, server, own):
        other = {client: server, server: client}
        is_open = [client, server]
        while is_open:
            for source in select.select(is_open, [], [])[0]:
                octets = source.recv(65536)
                if not octets:
                    is_open.remove(source)
                    other[source].shutdown(socket.SHUT_WR)
                    continue
                fault, at = self.due(own, source is client, len(octets))
                if fault:
                    octets = self.hit(fault, octets, at, other[source], is_open)
                    if octets is None:
                        return
                other[source].sendall(octets)

    def due(self, own, is_heard, count):
        """The fault that comes among the next octets, and where."""
        with self.change:
            for fault in (own, self.armed):
                if not fault or fault.is_heard != is_heard or fault.octet < 0:
                    continue
                at = fault.octet
                fault.octet -= count
                if fault.octet < 0:
                    return fault, at
        return None, None

    def hit(self, fault, octets, at, sink, ends):
        """What goes on to be sent; nothing where the connection is over."""
        self.came[fault.kind] = self.came.get(fault.kind, 0) + 1
        if fault.kind == "doubled":
            return octets[: at + 1] + octets[at:]
        sink.sendall(octets[:at])
        if fault.kind == "delayed":
            time.sleep(self.DELAY)
            return octets[at:]
        if fault.kind == "reset":
            for end in ends:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if fault.kind == "killed":
            self.kill()
        return None


KINDS = ["delayed", "doubled", "truncated", "reset"]


def any_fault(kinds=KINDS, octets=(1, 40_000)):
    """A fault of any kind, at any octet: small numbers are as likely as large ones, since dialogues are of both sizes."""
    first, last = octets
    octet = int(first * (last / first) ** random.random())
    return Fault(random.choice(kinds), octet, random.random() < 0.5)
