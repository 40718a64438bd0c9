"""Puts messages into a mailbox by IMAP APPEND, which Klankbord itself never does.

Usage: append.py HOST PORT USER MAILBOX [--anew] FILE…; the password is in PASSWORD, the test CA in CA.
--anew deletes the mailbox first, so that it comes back with another UIDVALIDITY.
"""
import imaplib, os, ssl, sys, time


def must(reply):
    if reply[0] != "OK":
        sys.exit(f"append.py: {reply}")


def login():
    context = ssl.create_default_context(cafile=os.environ["CA"])
    server = imaplib.IMAP4_SSL(host, int(port), ssl_context=context, timeout=300)
    must(server.login(user, os.environ["PASSWORD"]))
    return server


def delete():
    """Until it is gone: a session at work in it may stand in the way. On connections of their own: Dovecot takes a new
    mailbox for the deleted one in a session that has deleted it, where the file system gives it the same inode."""
    for _ in range(100):
        server = login()
        server.delete(mailbox)
        is_gone = server.list('""', mailbox)[1] == [None]
        server.logout()
        if is_gone:
            return
    sys.exit("append.py: the mailbox can't be deleted")


def create():
    server = login()
    server.create(mailbox)
    server.logout()


def append(message):
    """A mailbox that was made anew may count as deleted for a moment more; what was refused was not stored."""
    for _ in range(100):
        server = login()
        reply = server.append(mailbox, None, imaplib.Time2Internaldate(time.time()), message)
        server.logout()
        if reply[0] == "OK" or b"deleted under us" not in reply[1][0]:
            return must(reply)
        create()
    must(reply)


host, port, user, mailbox, *files = sys.argv[1:]
if files[:1] == ["--anew"]:
    files = files[1:]
    delete()
if mailbox != "INBOX":
    create()
for file in files:
    with open(file, "rb") as message:
        append(message.read())
