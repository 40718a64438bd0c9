"""Plays a round of feedback on real mail servers and checks each step; command line, SMTP and IMAP are all it uses."""

import argparse
import datetime
import html
import imaplib
import json
import os
import re
import smtplib
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor, as_completed

import mailprograms
from mailboxes import Failure, Mailbox, calendar_text, html_text, plain_text, squeezed, wait_for
from people import ANNA, MARK, RATERS
from stage import Stage, expect

SERVICE = "feedback@example.test"
OUT_OF = {"nl": "van", "en": "out of", "de": "von", "fr": "sur"}


# MARK: People


def is_request(message):
    # The first mail of its thread that asks something: confirmations refer to it.
    return not message["In-Reply-To"] and not calendar_text(message) and "\n1. " in plain_text(message)


def answers_to(message_id):
    return lambda message: message_id in (message["References"] or "") + (message["In-Reply-To"] or "")


def take_request(stage, person, mailbox):
    """Waits for the request, and notes its token as one that nobody else may ever see."""
    message = mailbox.wait_for("a feedback request", is_request)
    request = mailprograms.Request(message)
    token = re.fullmatch(r"feedback\+([a-z2-7]{26})@example\.test", request.address)
    expect(token, f"the Reply-To of {person.name}'s request holds no token: {request.address}")
    expect(html_text(message), f"{person.name}'s request has no HTML part")
    stage.tokens.add(token.group(1))
    return request


def be_away(stage, person, mailbox, request):
    """An absence message first. It must not count as an answer, and nobody may answer it."""
    back = datetime.date.today() + datetime.timedelta(days=4)
    text = f"Ik ben afwezig en ben op {mailprograms.day_of(back, 'nl')} weer terug.\n"
    message = mailprograms.outlook_away(request, person.mailbox, text)
    # RFC 3834 §4: an automatic answer goes to the reverse-path, with a null one of its own.
    path = request.message["Return-Path"].strip("<> ")
    del message["To"]
    message["To"] = path
    stage.servers.submit(person.address, path, message, reverse_path="")
    stage.story.tell(person.name, f"is out of office until {back:%A}, says her mail server")
    processed = Mailbox(stage.servers, SERVICE, "Processed")
    sent = message["Message-ID"]
    processed.wait_for("the absence message", lambda other: other["Message-ID"] == sent)
    processed.close()
    state = stage.states()[person.address]["state"]
    expect(state == "sent", f"{person.name}'s absence message made her request {state}; it should still be sent")
    expect(not mailbox.find(answers_to(sent)), f"{person.name}'s absence message was answered")
    stage.story.tell("Klankbord", f"leaves {person.name} in peace until then, and takes no answer from it")


def check_confirmation(stage, person, mailbox, request):
    """The confirmation shows every answer just as it was given; a score stands on its scale, its reason beside it."""
    confirmation = mailbox.wait_for("a confirmation", answers_to(request.message_id))
    shown = squeezed(plain_text(confirmation))
    for number, text in person.answers.items():
        score, _, reason = text.partition(" - ")
        parts = [f"{score} {OUT_OF[person.language]} 5", reason] if score.isdigit() else [text]
        for part in parts:
            expect(squeezed(part) in shown, f"{person.name}'s confirmation does not show answer {number}: {part}")
    for line in person.signature:
        expect(line not in shown, f"{person.name}'s signature was taken for an answer: {line}")
    if person.outcome == "answered":
        count = len(person.answers)
        stage.story.tell(person.name, f"sees in the confirmation that all {count} answers were understood word for word")
    else:
        stage.story.tell(person.name, f"reads: “{confirmation['Subject']}”")


def play_rater(stage, person):
    """What somebody does who is asked: waits for the mail, answers it, reads the confirmation."""
    mailbox = Mailbox(stage.servers, person.address)
    request = take_request(stage, person, mailbox)
    stage.story.tell(person.name, f"({person.group}) is asked: “{request.subject}”")
    if person.away:
        be_away(stage, person, mailbox, request)
    stage.story.tell(person.name, person.says)
    stage.servers.submit(person.address, request.address, person.answer(request, person))
    check_confirmation(stage, person, mailbox, request)
    mailbox.close()


def accept_talk(stage, person, whose):
    """Accepts the invitation as a calendar does; gives the event's UID."""
    mailbox = Mailbox(stage.servers, person[1])
    invitation = mailbox.wait_for("an invitation", lambda message: "METHOD:REQUEST" in calendar_text(message))
    answer = mailprograms.acceptance(invitation, person)
    stage.servers.submit(person[1], SERVICE, answer)
    stage.story.tell(person[0], f"accepts the invitation to {whose} in the calendar")
    mailbox.close()
    return re.search(r"^UID:(.+)$", calendar_text(invitation), re.M).group(1)


def see_bounce(stage, person):
    """The address was accepted, and a delivery status notification came afterwards: Anna is told."""
    mailbox = Mailbox(stage.servers, ANNA.address)
    told = mailbox.wait_for("the news of the bounce", lambda message: person.name in (message["Subject"] or ""))
    mailbox.close()
    request = stage.states()[person.address]
    expect(request["state"] == "bounced", f"{person.name}'s request is {request['state']}, not bounced")
    reason = textwrap.shorten(request["reason"] or "", 60, placeholder=" …")
    stage.story.tell("Klankbord", f"gets the request to {person.name} ({person.group}) back: {reason}")
    stage.story.tell(ANNA.name, f"is told: “{told['Subject']}”")


# MARK: The round


def plan(stage):
    """The command line plans the talk."""
    wait_for("the service", lambda: stage.klankbord("status")["running"])
    stage.klankbord("person", "add", f"{MARK[0]} <{MARK[1]}>")
    stage.klankbord("person", "add", f"{ANNA.name} <{ANNA.address}>", "--language", ANNA.language, "--manager", MARK[1])
    day = datetime.date.today() + datetime.timedelta(weeks=8)
    day += datetime.timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    people = ("--employee", ANNA.address, "--manager", MARK[1])
    stage.talk = stage.klankbord("talk", "add", *people, "--start", f"{day}T10:00", "--place", "Kamer 2.14")["id"]
    date = f"{day:%A} {day.day} {day:%B} {day.year}"
    stage.story.tell("HR", f"plans Anna's yearly talk with Mark on {date} at 10:00:  klankbord talk add …")
    return date


def ask(stage, pool):
    def add(person):
        rater = ("--rater", f"{person.name} <{person.address}>", "--group", person.group)
        stage.klankbord("request", "add", "--talk", str(stage.talk), *rater, "--language", person.language)

    # Beside the running service, several at a time, as scripts may do.
    list(pool.map(add, RATERS))
    stage.story.tell("HR", "has 3 colleagues, 2 clients and 3 suppliers asked:  klankbord request add …")


def collect(stage):
    """Everybody plays at the same time; the first failure ends it."""
    pool = ThreadPoolExecutor(len(RATERS) + 4)
    invited = [pool.submit(accept_talk, stage, ANNA.mailbox, "her talk")]
    invited.append(pool.submit(accept_talk, stage, MARK, "Anna's talk"))
    running = [*invited, pool.submit(play_rater, stage, ANNA)]
    ask(stage, pool)
    for person in RATERS:
        part = see_bounce if person.outcome == "bounced" else play_rater
        running.append(pool.submit(part, stage, person))
    for player in as_completed(running):
        player.result()
    uids = {player.result() for player in invited}
    expect(len(uids) == 1, f"Anna and Mark were invited to different events: {uids}")
    return uids.pop()


def check_round(stage):
    """Where each request stands, and that nobody can read anything before the release."""
    talk = stage.talk
    checks, requests, counts, held, planned = stage.klankbord_each(
        "check", f"request list --talk {talk}", f"dossier show --talk {talk}", "held list", f"talk show {talk}"
    )
    for check in checks:
        expect(check["ok"], f"klankbord check: {check['what']}: {check['detail']}")
    states = {request["rater"]["address"]: request for request in requests}
    for person in [ANNA, *RATERS]:
        state = states[person.address]["state"]
        expect(state == person.outcome, f"{person.name}'s request is {state}, not {person.outcome}")
    expect(all(not group["questions"] for group in counts["groups"]), "answers are shown before the release")
    expect(not held, f"mail is held that should have been understood: {held}")
    accepted = planned["participation"]
    expect(accepted == {"employee": "accepted", "manager": "accepted"}, f"the invitations were not accepted: {accepted}")
    answered = sum(state["state"] == "answered" for state in states.values())
    stage.story.tell("Klankbord", f"{len(states)} requests sent, {answered} answered, 1 declined, 1 bounced, nothing held")
    return len(states), answered


def check_summary(stage):
    """The anonymity rule: colleagues stand alone, client and suppliers are too few and stand together."""
    dossier, talk = stage.klankbord_each(f"dossier show --talk {stage.talk}", f"talk show {stage.talk}")
    expect(talk["state"] == "shared", f"the talk is {talk['state']}, not shared")
    shown = [group["group"] if group.get("group") else group["merged"] for group in dossier["groups"]]
    expect(shown == ["self", "colleague", ["client", "supplier"]], f"the dossier's groups are {shown}")
    invited = [(group["invited"], group["answered"], group["withheld"]) for group in dossier["groups"]]
    expect(invited == [(1, 1, False), (3, 3, False), (5, 3, False)], f"invited, answered, withheld are {invited}")
    # Joris skipped the third question, so two colleagues answered it: too few to show.
    third = next(question for question in dossier["groups"][1]["questions"] if question["question"] == 3)
    expect(third["withheld"] and not third["comments"], "a question is shown that only two colleagues answered")
    return json.dumps(dossier, ensure_ascii=False)


def take_dossier(stage, person, uid):
    """Waits for the event's update; checks what hangs on it. Gives the message and its files."""
    mailbox = Mailbox(stage.servers, person[1])
    message = mailbox.wait_for("the dossier", lambda message: "ATTACH" in calendar_text(message))
    mailbox.close()
    event = calendar_text(message)
    for needed in ("METHOD:REQUEST", f"UID:{uid}", "CLASS:CONFIDENTIAL", "FMTTYPE=application/pdf", "PARTSTAT=ACCEPTED"):
        expect(needed in event, f"the event that {person[0]} got lacks {needed}")
    expect("RSVP=TRUE" not in event, f"{person[0]} is asked to answer the invitation again")
    attachments = [part for part in message.iter_attachments() if (part.get_filename() or "").startswith("feedback-")]
    files = {part.get_filename(): part.get_payload(decode=True) for part in attachments}
    expect(sorted(files) == ["feedback-anna-de-vries.html", "feedback-anna-de-vries.pdf"], f"{person[0]} got {sorted(files)}")
    expect(files["feedback-anna-de-vries.pdf"].startswith(b"%PDF-"), f"the PDF that {person[0]} got is none")
    return message, files


def release(stage, uid):
    """Anna first, and Mark when she says so."""
    stage.story.tell("HR", f"releases the dossier:  klankbord dossier send --talk {stage.talk}")
    stage.klankbord("dossier", "send", "--talk", str(stage.talk))
    message, files = take_dossier(stage, ANNA.mailbox, uid)
    stage.story.tell(ANNA.name, f"gets it first, on the talk in her calendar and as PDF: “{message['Subject']}”")
    manager = Mailbox(stage.servers, MARK[1])
    expect(not manager.find(lambda other: "ATTACH" in calendar_text(other)), "Mark got the dossier before Anna shared it")
    manager.close()
    request = mailprograms.Request(message)
    stage.tokens.add(request.address.split("+")[1].split("@")[0])
    stage.servers.submit(ANNA.address, request.address, mailprograms.gmail_top(request, ANNA.mailbox, "nl", "Deel"))
    stage.story.tell(ANNA.name, "answers “Deel”")
    shared, _ = take_dossier(stage, MARK, uid)
    stage.story.tell(MARK[0], f"gets it too: “{shared['Subject']}”")
    return files, plain_text(shared) + html_text(shared) + calendar_text(shared)


def check_dossier(stage, texts):
    """Whoever has a token can answer as the rater; whoever sees a name or an address knows who spoke."""
    whole = squeezed("\n".join(texts))
    expect(len(stage.tokens) == 9, f"saw {len(stage.tokens)} tokens instead of eight raters' and one of Anna's")
    expect(not [token for token in stage.tokens if token in whole.lower()], "a token stands in the dossier")
    named = [person.name for person in RATERS if person.address in whole or person.name in whole]
    expect(not named, f"the dossier names {', '.join(named)}, who were promised that it does not")
    for person in [ANNA, *RATERS]:
        for number, text in person.answers.items():
            score, _, reason = text.partition(" - ")
            # A question that two colleagues answered is withheld, and so is a lone reason beside three scores.
            is_lone = score.isdigit() and person is not ANNA
            is_withheld = is_lone or (person.group == "colleague" and number == 3)
            words = reason if score.isdigit() else text
            if words:
                expect((words in whole) != is_withheld, f"answer {number} of {person.name} in the dossier: {words}")
    stage.story.tell("Klankbord", "shows the colleagues alone, the client with the suppliers, and what fewer than 3 said not at all")
    stage.story.tell("Klankbord", "shows every other answer, and nowhere a confidential rater's name, address or token")


def save(stage, files):
    """Out of Anna's mail, for the reader."""
    paths = []
    for name in sorted(files):
        path = f"{stage.out}/{name}"
        with open(path, "wb") as file:
            file.write(files[name])
        paths.append(path)
    return paths


def tell_how_to_look(stage, service):
    """With --keep: the command line, the mailboxes, and how to end it."""
    sandbox = os.path.dirname(stage.command[2])
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    (imap, imap_port), (smtp, smtp_port) = stage.servers.place("imaps"), stage.servers.place("smtps")
    print("\nService and mail servers keep running. Look further:")
    for arguments in ("status", "request list --talk 1", "dossier show --talk 1", "outbox list --all"):
        print(f"  {' '.join(stage.command)} {arguments}")
    print(f"With a mail program: IMAP {imap} port {imap_port} (TLS), SMTP {smtp} port {smtp_port} (TLS),")
    print(f"certificate authority {stage.servers.description['ca']}; user and password:")
    for address in (ANNA.address, MARK[1], *(person.address for person in RATERS if person.answer), SERVICE):
        account = stage.servers.accounts[address]
        print(f"  {account['user']:<24} {account['password']}")
    print(f"Stop it all:\n  kill {service}; {root}/sandbox stop {sandbox}; rm -r {sandbox}")


def play(options):
    stage = Stage(options)
    date = plan(stage)
    uid = collect(stage)
    sent, answered = check_round(stage)
    files, shared = release(stage, uid)
    page = html.unescape(files["feedback-anna-de-vries.html"].decode("utf-8"))
    check_dossier(stage, [check_summary(stage), page, shared])
    print("\nThe dossier, as Anna got it:", *save(stage, files), sep="\n  ")
    if options.keep:
        tell_how_to_look(stage, options.keep)
    print(f"\ndemo: ok — {sent} requests sent, {answered} answered, dossier attached to the talk of {ANNA.name} on {date}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True, help="the klankbord program")
    parser.add_argument("--sandbox", required=True, help="the directory of a running sandbox, with klankbord serve on it")
    parser.add_argument("--out", required=True, help="where the dossier is put")
    parser.add_argument("--keep", metavar="PID", help="the service's process: everything goes on, and this says how to look")
    try:
        play(parser.parse_args())
    # Other players may wait still: os._exit does not wait for their threads.
    except (Failure, OSError, imaplib.IMAP4.error, smtplib.SMTPException) as failure:
        print(f"demo: failed: {failure}", file=sys.stderr, flush=True)
        os._exit(1)
    except KeyboardInterrupt:
        os._exit(130)


if __name__ == "__main__":
    main()
