"""How the demo's people get at their mail: IMAP to read it, SMTP submission to send it."""

import email
import email.policy
import imaplib
import json
import smtplib
import ssl
import time


class Failure(Exception):
    """Something did not happen that had to. The text says to whom and what."""


def wait_for(what, found, seconds=60, every=0.1):
    """Asks `found` until it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = found()
        if result:
            return result
        time.sleep(every)
    raise Failure(f"waited {seconds} s in vain for {what}")


class Servers:
    """The sandbox's mail servers, as accounts.json describes them."""

    def __init__(self, directory):
        with open(f"{directory}/accounts.json", encoding="utf-8") as file:
            self.description = json.load(file)
        self.accounts = {account["address"]: account for account in self.description["accounts"]}
        self.tls = ssl.create_default_context(cafile=self.description["ca"])

    def place(self, service):
        return self.description[service]["host"], self.description[service]["port"]

    def submit(self, sender, recipients, message, reverse_path=None):
        """Hands a message to the submission server as `sender`, logged in, over TLS; recipients are one address or a list."""
        account = self.accounts[sender]
        with smtplib.SMTP(*self.place("smtp"), timeout=30) as connection:
            connection.starttls(context=self.tls)
            connection.login(account["user"], account["password"])
            path = sender if reverse_path is None else reverse_path
            connection.sendmail(path, recipients, message.as_bytes(policy=email.policy.SMTP))


class Mailbox:
    """One person's mailbox, open over IMAPS. Everything that was ever seen in it stays in `messages`."""

    def __init__(self, servers, address, name="INBOX"):
        account = servers.accounts[address]
        self.address = address
        self.name = name
        self.messages = []
        self.last_uid = 0
        self.imap = imaplib.IMAP4_SSL(*servers.place("imaps"), ssl_context=servers.tls, timeout=30)
        self.imap.login(account["user"], account["password"])
        self.is_selected = False

    def open(self):
        """Gives whether there is such a mailbox; what is new in it is known then."""
        if not self.is_selected:
            self.is_selected = self.imap.select(self.name, readonly=True)[0] == "OK"
        if self.is_selected:
            self.imap.noop()
        return self.is_selected

    def has_text(self, text):
        """Whether a mail in it holds the text now."""
        return bool(self.open() and self.imap.uid("SEARCH", "TEXT", f'"{text}"')[1][0])

    def look(self):
        """Fetches what is new, without marking it read."""
        if not self.open():
            return
        uids = self.imap.uid("SEARCH", f"UID {self.last_uid + 1}:*")[1][0].split()
        for uid in (int(uid) for uid in uids):
            # N:* always names the last message, even when its UID is below N (RFC 3501 §6.4.8).
            if uid > self.last_uid:
                fetched = self.imap.uid("FETCH", str(uid), "(BODY.PEEK[])")[1]
                self.messages.append(email.message_from_bytes(fetched[0][1], policy=email.policy.default))
                self.last_uid = uid

    def find(self, matches):
        self.look()
        return next((message for message in self.messages if matches(message)), None)

    def wait_for(self, what, matches):
        return wait_for(f"{what} in the mailbox of {self.address}", lambda: self.find(matches))

    def close(self):
        try:
            self.imap.logout()
        except (OSError, imaplib.IMAP4.error):
            pass


def plain_text(message):
    """The text/plain body with LF line ends."""
    body = message.get_body(("plain",))
    return body.get_content().replace("\r\n", "\n") if body else ""


def html_text(message):
    body = message.get_body(("html",))
    return body.get_content().replace("\r\n", "\n") if body else ""


def calendar_text(message):
    """The iTIP object of an invitation with its lines unfolded (RFC 5545 §3.1); empty where there is none."""
    for part in message.walk():
        if part.get_content_type() == "text/calendar" and part.get_filename() is None:
            text = part.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n")
            return text.replace("\n ", "").replace("\n\t", "")
    return ""


def has_method(method):
    """Matches the mails that carry such an iTIP object."""
    return lambda message: f"METHOD:{method}" in calendar_text(message)


def answers_to(message_id):
    return lambda message: message_id in (message["References"] or "") + (message["In-Reply-To"] or "")


def squeezed(text):
    """Without differences in white space, to compare texts that were wrapped."""
    return " ".join(text.replace("> ", " ").split())
