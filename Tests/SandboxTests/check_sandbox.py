#!/usr/bin/env python3
"""Checks a running scripts/sandbox from outside: logins, delivery, subaddresses, bounces, extensions.

Usage: check_sandbox.py DIR. Exit 0 when everything holds; each failed check is one line on standard error.
"""
import email.message, imaplib, json, pathlib, smtplib, ssl, sys, time

FAILED = []
# Seconds for what takes none on a quiet machine.
PATIENCE = 300


def check(holds, what):
    if not holds:
        FAILED.append(what)
        print("check_sandbox:", what, file=sys.stderr)


def mail(to, token):
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "feedback@example.test", to, token
    message["Message-ID"] = f"<{token}.{time.time_ns()}@example.test>"
    message.set_content("Wat doet Anna goed?\n")
    return message.as_bytes()


class Sandbox:
    def __init__(self, directory):
        facts = json.loads(pathlib.Path(directory, "accounts.json").read_text())
        self.facts = facts
        self.tls = ssl.create_default_context(cafile=facts["ca"])
        self.accounts = {a["address"].split("@")[0]: a for a in facts["accounts"]}

    def smtp(self, service="smtp"):
        host, port = self.facts[service]["host"], self.facts[service]["port"]
        if service == "smtps":
            return smtplib.SMTP_SSL(host, port, context=self.tls, timeout=PATIENCE)
        return smtplib.SMTP(host, port, timeout=PATIENCE)

    def submission(self):
        server, me = self.smtp(), self.accounts["feedback"]
        server.starttls(context=self.tls)
        server.login(me["user"], me["password"])
        return server

    def mailbox(self, name, service="imaps"):
        host, port = self.facts[service]["host"], self.facts[service]["port"]
        if service == "imaps":
            server = imaplib.IMAP4_SSL(host, port, ssl_context=self.tls, timeout=PATIENCE)
        else:
            server = imaplib.IMAP4(host, port, timeout=PATIENCE)
            server.starttls(self.tls)
        server.login(self.accounts[name]["user"], self.accounts[name]["password"])
        server.select("INBOX")
        return server

    def wait(self, name, criterion, seconds=PATIENCE):
        """The first message that matches, polled for: delivery takes as long as it takes, up to a limit."""
        server, end = self.mailbox(name), time.monotonic() + seconds
        while time.monotonic() < end:
            server.noop()
            found = server.uid("SEARCH", *criterion)[1][0].split()
            if found:
                return server.uid("FETCH", found[-1], "(BODY.PEEK[])")[1][0][1]
            time.sleep(0.05)
        check(False, f"{name} got no message with {criterion} in {seconds} s")
        return b""


def check_logins(sandbox):
    server = sandbox.smtp()
    server.ehlo()
    check(not server.has_extn("auth"), "AUTH is offered before STARTTLS")
    check(server.mail("a@example.test")[0] == 250 and server.rcpt("anna@example.test")[0] == 554,
          "submission takes mail without a login")
    server = sandbox.submission()
    for name in ("pipelining", "8bitmime", "smtputf8", "dsn", "size", "enhancedstatuscodes"):
        check(server.has_extn(name), f"{name} is not offered")
    check(int(server.esmtp_features["size"]) > 40_000_000, "SIZE is under 40 MB")
    try:
        sandbox.smtp("smtps").login(sandbox.accounts["anna"]["user"], "wrong")
        check(False, "a wrong password is taken")
    except smtplib.SMTPAuthenticationError as error:
        check(error.smtp_code == 535, f"a wrong password gets {error.smtp_code}")
    for name in sandbox.accounts:
        if not sandbox.accounts[name].get("bounces"):
            sandbox.mailbox(name, "imap").logout()
    offered = sandbox.mailbox("feedback").capability()[1][0].decode().split()
    for name in ("IDLE", "MOVE", "UIDPLUS"):
        check(name in offered, f"IMAP offers no {name}")


def check_delivery(sandbox, mark):
    server, token = sandbox.submission(), "ABCDEFGHIJKLMNOPQRSTUVWX" + mark
    server.sendmail(f"feedback+b-{token}@example.test", ["colleague1@example.test"], mail("colleague1@example.test", token))
    got = sandbox.wait("colleague1", ("SUBJECT", token))
    check(f"Return-Path: <feedback+b-{token}@example.test>".encode() in got, "the reverse-path with a token is not kept")
    server.sendmail("", [f"feedback+{token}@example.test"], mail(f"feedback+{token}@example.test", "null" + token))
    got = sandbox.wait("feedback", ("SUBJECT", "null" + token))
    check(f"Delivered-To: feedback+{token}@example.test".encode() in got, "no Delivered-To with the subaddress")
    check(b"Return-Path: <>" in got, "the null reverse-path is not kept")
    outside = sandbox.smtp("mx")
    outside.sendmail("p@client.example", [f"x{mark}@load.example.test"], mail("x@load.example.test", "load" + token))
    check(b"Delivered-To: x" in sandbox.wait("load", ("SUBJECT", "load" + token)), "load did not get its domain's mail")
    check(outside.docmd("MAIL FROM:<p@client.example>")[0] == 250, "MAIL FROM at the mx door")
    check(outside.rcpt("nobody@example.test")[0] == 550, "an unknown user is not refused with 550")
    check(outside.rcpt("x@elsewhere.example")[0] == 554, "the mx door relays")
    check(outside.rcpt("busy@example.test")[0] == 450, "busy is not put off with 450")


def check_bounces(sandbox, mark):
    server = sandbox.submission()
    token = "BOUNCE" + mark
    server.sendmail(f"feedback+b-{token}@example.test", ["gone@example.test"], mail("gone@example.test", token))
    got = sandbox.wait("feedback", ("HEADER", "Delivered-To", f"feedback+b-{token}@example.test"))
    check(b"report-type=delivery-status" in got and b"Status: 5.1.1" in got, "no DSN 5.1.1 for gone@example.test")
    check(b"Return-Path: <>" in got, "the DSN has a reverse-path")
    server.sendmail("feedback@example.test", ["zoë@example.test"], mail("zoe@example.test", token), ["SMTPUTF8"])
    check("Delivered-To: zoë@example.test".encode() in sandbox.wait("zoë", ("SUBJECT", token)), "zoë got no SMTPUTF8 mail")


def main():
    sandbox, mark = Sandbox(sys.argv[1]), format(time.time_ns() % 36**2, "02d")
    check_logins(sandbox)
    check_delivery(sandbox, mark)
    check_bounces(sandbox, mark)
    print("check_sandbox:", f"{len(FAILED)} failed" if FAILED else "ok")
    sys.exit(1 if FAILED else 0)


main()
