"""Puts messages into a mailbox by IMAP APPEND, which Klankbord itself never does.

Usage: append.py HOST PORT USER MAILBOX [--anew] FILE…; the password is in PASSWORD, the test CA in CA.
--anew deletes the mailbox first, so that it comes back with another UIDVALIDITY.
"""
import imaplib, os, ssl, sys, time


def must(reply):
    if reply[0] != "OK":
        sys.exit(f"append.py: {reply}")


host, port, user, mailbox, *files = sys.argv[1:]
server = imaplib.IMAP4_SSL(host, int(port), ssl_context=ssl.create_default_context(cafile=os.environ["CA"]), timeout=300)
must(server.login(user, os.environ["PASSWORD"]))
if files[:1] == ["--anew"]:
    files = files[1:]
    must(server.delete(mailbox))
if mailbox != "INBOX":
    server.create(mailbox)
for file in files:
    with open(file, "rb") as message:
        must(server.append(mailbox, None, imaplib.Time2Internaldate(time.time()), message.read()))
server.logout()
