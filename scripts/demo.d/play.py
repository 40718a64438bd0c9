"""Plays a round of feedback on real servers and checks each step; command line, SMTP, IMAP and CalDAV are all it uses."""

import argparse
import imaplib
import os
import smtplib
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed

from arranging import Arranging
from dossiers import release, save
from mailboxes import Failure
from people import ANNA, MARK, RATERS
from raters import play_rater, see_bounce
from stage import SERVICE, Stage, expect

COMMANDS = ("status", "talk show 1", "request list --talk 1", "dossier show --talk 1", "outbox list --all")


def collect(stage):
    """Everybody plays at the same time; the first failure ends it."""
    pool = ThreadPoolExecutor(len(RATERS) + 2)
    running = [pool.submit(check_service, stage), pool.submit(play_rater, stage, ANNA)]
    for person in RATERS:
        part = see_bounce if person.outcome == "bounced" else play_rater
        running.append(pool.submit(part, stage, person))
    for player in as_completed(running):
        player.result()


def check_service(stage):
    """Configuration, database, templates, logins, calendars."""
    for check in stage.klankbord("check"):
        expect(check["ok"], f"klankbord check: {check['what']}: {check['detail']}")


def check_round(stage):
    """Where each request stands, and that nobody can read anything before the release."""
    talk = stage.talk
    requests, counts, held = stage.klankbord_each(
        f"request list --talk {talk}", f"dossier show --talk {talk}", "held list"
    )
    states = {request["rater"]["address"]: request for request in requests}
    expect(len(states) == len(RATERS) + 1, f"{len(states)} people were asked")
    for person in [ANNA, *RATERS]:
        state = states[person.address]["state"]
        expect(state == person.outcome, f"{person.name}'s request is {state}, not {person.outcome}")
    expect(all(not group["questions"] for group in counts["groups"]), "answers are shown before the release")
    expect(not held, f"mail is held that should have been understood: {held}")
    answered = sum(state["state"] == "answered" for state in states.values())
    stage.story.tell("Klankbord", f"{len(states)} requests sent, {answered} answered, 1 declined, 1 bounced, nothing held")
    return len(states), answered


def tell_how_to_look(stage, processes, commands):
    """With --keep: the command line, the mailboxes, the calendars, and how to end it."""
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    (imap, imap_port), (smtp, smtp_port) = stage.servers.place("imaps"), stage.servers.place("smtps")
    print("\nService, mail servers and calendars keep running. Look further:")
    print(f"  alias klankbord='{' '.join(stage.command)}'")
    for arguments in commands:
        print(f"  klankbord {arguments}")
    print(f"With a mail program: IMAP {imap} port {imap_port} (TLS), SMTP {smtp} port {smtp_port} (TLS),")
    print(f"certificate authority {stage.servers.description['ca']}.")
    print(f"With a calendar program, as Anna or Mark: CalDAV {stage.calendars}. User and password of both:")
    for address in (ANNA.address, MARK[1], *(person.address for person in RATERS if person.answer), SERVICE):
        account = stage.servers.accounts[address]
        print(f"  {account['user']:<24} {account['password']}")
    print(f"Stop it all:\n  kill {processes}; {root}/sandbox stop {stage.sandbox}; rm -r {stage.sandbox}")


def play(options):
    stage = Stage(options)
    arranging = Arranging(stage)
    stage.story.act("The invitation")
    arranging.introduce()
    arranging.invite()
    stage.story.act("Whom to ask")
    arranging.name()
    arranging.agree()
    arranging.ask_more()
    stage.story.act("The answers")
    collect(stage)
    sent, answered = check_round(stage)
    stage.story.act("The talk moves")
    arranging.move()
    stage.story.act("The dossier")
    files = release(stage, arranging)
    arranging.close()
    print("\nThe dossier, as Anna got it:", *save(stage, files), sep="\n  ")
    if options.keep:
        tell_how_to_look(stage, options.keep, COMMANDS)
    start = arranging.meeting.start
    date = f"{start:%A} {start.day} {start:%B} {start.year}"
    print(f"\ndemo: ok — {sent} requests sent, {answered} answered, dossier attached to the talk of {ANNA.name} on {date}")


def main(play, description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--binary", required=True, help="the klankbord program")
    parser.add_argument("--sandbox", required=True, help="the directory of a running sandbox")
    parser.add_argument("--config", required=True, help="the configuration with which klankbord serve runs on it")
    parser.add_argument("--calendars", required=True, help="the address of the CalDAV server")
    parser.add_argument("--out", required=True, help="where the dossier is put")
    parser.add_argument("--keep", metavar="PIDS", help="what was started: it goes on, and this says how to look and to end it")
    try:
        play(parser.parse_args())
    # Other players may wait still: os._exit does not wait for their threads.
    except (Failure, OSError, imaplib.IMAP4.error, smtplib.SMTPException) as failure:
        print(f"demo: failed: {failure}", file=sys.stderr, flush=True)
        os._exit(1)
    except KeyboardInterrupt:
        os._exit(130)


if __name__ == "__main__":
    main(play, __doc__)
