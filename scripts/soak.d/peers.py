"""A submission server and a mailbox in one process: they keep all that they are given, answer like raters, and kill the
service at the very octet that a test names."""

import email
import email.policy
import os
import re
import select
import signal
import socket
import ssl
import threading

VALIDITY = 1700000000


class Trap:
    """Kills a process when a dialogue comes to a point for the n-th time."""

    def __init__(self):
        self.lock = threading.Lock()
        self.point = None
        self.sprung = threading.Event()
        self.seen = {}

    def arm(self, point, count, pid):
        with self.lock:
            self.point, self.count, self.pid = point, count, pid
            self.sprung.clear()

    def disarm(self):
        with self.lock:
            self.point = None

    def at(self, point):
        with self.lock:
            if point != self.point:
                return
            self.count -= 1
            if self.count > 0:
                return
            self.point = None
            self.seen[point] = self.seen.get(point, 0) + 1
            os.kill(self.pid, signal.SIGKILL)
            self.sprung.set()


class Lines:
    """A connection, line by line; on TLS once it is secured."""

    def __init__(self, connection):
        self.connection = connection
        self.buffer = b""

    def secure(self, context):
        self.connection = context.wrap_socket(self.connection, server_side=True)
        # RFC 3207 §4.2: what was said before counts for nothing.
        self.buffer = b""

    def line(self):
        end = self.buffer.find(b"\n")
        while end < 0:
            octets = self.connection.recv(65536)
            if not octets:
                raise EOFError
            end = octets.find(b"\n")
            end = end if end < 0 else end + len(self.buffer)
            self.buffer += octets
        text, self.buffer = self.buffer[: end + 1], self.buffer[end + 1 :]
        return text

    def has_more(self, seconds):
        """Whether the other end says something within so many seconds."""
        if self.buffer or (isinstance(self.connection, ssl.SSLSocket) and self.connection.pending()):
            return True
        return bool(select.select([self.connection], [], [], seconds)[0])

    def say(self, text):
        self.connection.sendall(text if isinstance(text, bytes) else text.encode())

    def drop(self):
        """From another thread: the end of it, without a word of TLS."""
        try:
            socket.socket.shutdown(self.connection, socket.SHUT_RDWR)
        except OSError:
            pass


class Server:
    """Accepts connections, each on a thread of its own."""

    def __init__(self, certificate):
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate)
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self.serve_safely, args=(Lines(connection),), daemon=True).start()

    def serve_safely(self, lines):
        try:
            self.serve(lines)
        except (EOFError, OSError, ValueError):
            # Cut off, or nonsense that a wire made of it.
            pass
        finally:
            lines.connection.close()


class Submission(Server):
    """Takes every message, on TLS (RFC 3207). What its final dot came of is delivered, whatever the client hears of it."""

    def __init__(self, certificate, trap, delivered):
        self.trap = trap
        self.delivered = delivered
        self.hangs_up = 0  # so many times in a row after a final dot, without a word
        super().__init__(certificate)

    def serve(self, lines):
        lines.say("220 soak.test ESMTP\r\n")
        while True:
            command = lines.line().decode(errors="replace").strip()
            verb = command.split(" ")[0].upper()
            if verb == "EHLO":
                lines.say("250-soak.test\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n")
                lines.say("250-STARTTLS\r\n250 SIZE 50000000\r\n")
            elif verb == "STARTTLS":
                lines.say("220 2.0.0 Go on\r\n")
                lines.secure(self.tls)
            elif verb == "MAIL":
                self.trap.at("smtp-mail")
                recipients = []
                lines.say("250 2.1.0 Ok\r\n")
            elif verb == "RCPT":
                recipients.append(command.split("<")[1].split(">")[0])
                lines.say("250 2.1.5 Ok\r\n")
            elif verb == "DATA":
                lines.say("354 go on\r\n")
                self.take(lines, recipients)
            elif verb == "QUIT":
                lines.say("221 2.0.0 Bye\r\n")
                return
            else:
                lines.say("250 2.0.0 Ok\r\n")

    def take(self, lines, recipients):
        content = []
        while (line := lines.line()) != b".\r\n":
            content.append(line[1:] if line.startswith(b".") else line)
            if len(content) == 20:
                self.trap.at("smtp-content")
        self.delivered(recipients, b"".join(content))
        self.trap.at("smtp-dot")
        if self.hangs_up > 0:
            self.hangs_up -= 1
            raise EOFError
        lines.say("250 2.0.0 Ok: queued\r\n")
        self.trap.at("smtp-250")


class Mailbox(Server):
    """One account's mailboxes (RFC 3501, UIDPLUS, MOVE, IDLE) on implicit TLS, as much of them as the service uses."""

    def __init__(self, certificate, trap):
        self.trap = trap
        self.change = threading.Lock()
        self.boxes = {"INBOX": {}, "Processed": {}}
        self.validity = VALIDITY
        self.next_uid = 1
        self.missing = set()
        self.refuses_moves = None
        self.live = set()
        super().__init__(certificate)

    def append(self, raw):
        with self.change:
            self.boxes["INBOX"][self.next_uid] = raw
            self.next_uid += 1

    def make_anew(self, name="INBOX"):
        """Deleted and made anew, or rebuilt: the same mails under other UIDs of another validity."""
        with self.change:
            self.validity += 1
            mails = list(self.boxes[name].values())
            self.boxes[name] = {uid: raw for uid, raw in enumerate(mails, self.next_uid)}
            self.next_uid += len(mails)
        self.drop()

    def drop(self):
        for lines in list(self.live):
            lines.drop()

    def serve(self, lines):
        lines.secure(self.tls)
        self.live.add(lines)
        try:
            self.talk(lines)
        finally:
            self.live.discard(lines)

    def talk(self, lines):
        lines.say("* OK soak\r\n")
        self_box = None
        while True:
            tag, _, command = lines.line().decode().strip().partition(" ")
            words = command.split(" ")
            verb = words[0].upper()
            if verb == "CAPABILITY":
                lines.say(f"* CAPABILITY IMAP4rev1 IDLE UIDPLUS MOVE\r\n{tag} OK\r\n")
            elif verb in ("SELECT", "STATUS", "CREATE"):
                name = words[1].strip('"')
                if name in self.missing or (name not in self.boxes and verb != "CREATE"):
                    lines.say(f"{tag} NO [NONEXISTENT] no such mailbox\r\n")
                    continue
                with self.change:
                    box = self.boxes.setdefault(name, {})
                    count = len(box)
                if verb == "SELECT":
                    self_box = name
                    lines.say(f"* {count} EXISTS\r\n* OK [UIDVALIDITY {self.validity}] ok\r\n")
                lines.say(f"{tag} OK done\r\n")
            elif verb == "UID":
                self.uid(lines, tag, words[1].upper(), words[2:], self_box)
            elif verb == "IDLE":
                self.idle(lines, tag, self_box)
            elif verb == "LOGOUT":
                lines.say(f"* BYE\r\n{tag} OK\r\n")
                return
            else:
                lines.say(f"{tag} OK\r\n")

    def uid(self, lines, tag, verb, words, name):
        with self.change:
            box = dict(self.boxes.get(name, {}))
        if verb == "SEARCH":
            self.trap.at("imap-search")
            uids = [] if words[0] == "BEFORE" else sorted(box)
            lines.say(f"* SEARCH {' '.join(map(str, uids))}\r\n{tag} OK\r\n".replace("SEARCH \r", "SEARCH\r"))
        elif verb == "FETCH":
            for number, uid in enumerate(self.chosen(words[0], box), 1):
                raw = box[uid]
                if "SIZE" in words[-1]:
                    lines.say(f"* {number} FETCH (UID {uid} RFC822.SIZE {len(raw)})\r\n")
                    continue
                head = f"* {number} FETCH (UID {uid} BODY[] {{{len(raw)}}}\r\n".encode()
                lines.say(head + raw[: len(raw) // 2])
                self.trap.at("imap-fetch")
                lines.say(raw[len(raw) // 2 :] + b")\r\n")
            lines.say(f"{tag} OK\r\n")
        elif verb == "MOVE":
            self.trap.at("imap-before-move")
            if self.refuses_moves:
                lines.say(f"{tag} NO {self.refuses_moves}\r\n")
                return
            with self.change:
                for uid in self.chosen(words[0], self.boxes[name]):
                    self.boxes["Processed"][self.next_uid] = self.boxes[name].pop(uid)
                    self.next_uid += 1
            self.trap.at("imap-after-move")
            lines.say(f"* 1 EXPUNGE\r\n{tag} OK\r\n")
        else:
            lines.say(f"{tag} OK\r\n")

    def idle(self, lines, tag, name):
        lines.say("+ idling\r\n")
        with self.change:
            known = set(self.boxes.get(name, {}))
        while not lines.has_more(0.1):
            with self.change:
                now = set(self.boxes.get(name, {}))
            if now - known:
                lines.say(f"* {len(now)} EXISTS\r\n")
            known = now
        lines.line()
        lines.say(f"{tag} OK\r\n")

    @staticmethod
    def chosen(text, box):
        found = []
        for part in text.split(","):
            first, _, last = part.partition(":")
            found += [uid for uid in range(int(first), int(last or first) + 1) if uid in box]
        return found


class Raters:
    """Everybody who gets mail: notes each copy, and answers the first request with words of its own."""

    ADDRESS = re.compile(r"^r(\d+)@load\.example\.test$")

    def __init__(self, mailbox, silent):
        self.mailbox = mailbox
        self.silent = silent  # which raters never answer
        self.lock = threading.Lock()
        self.copies = {}  # Message-ID → how often it was delivered
        self.answered = {}  # rater → the words of the answer

    def take(self, recipients, raw):
        message = email.message_from_bytes(raw, policy=email.policy.default)
        identity = message["Message-ID"].strip("<>")
        with self.lock:
            self.copies[identity] = self.copies.get(identity, 0) + 1
            match = self.ADDRESS.match(recipients[0])
            if not match or int(match[1]) in self.answered or self.silent(int(match[1])):
                return
            number = int(match[1])
            self.answered[number] = f"Antwoord nummer {number} van een rater."
        self.mailbox.append(self.answer(number, message).encode())

    def answer(self, number, request):
        return "\r\n".join(
            [
                f"From: Rater <r{number}@load.example.test>",
                f"To: {request['Reply-To']}",
                f"Subject: Re: {request['Subject']}".replace("\n", " "),
                f"Message-ID: <answer-{number}@load.example.test>",
                f"In-Reply-To: {request['Message-ID']}",
                f"References: {request['Message-ID']}",
                f"Date: {email.utils.formatdate()}",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "",
                f"1. {self.answered[number]}",
                "",
            ]
        )
