"""What somebody does who is asked for feedback: reads the request, answers it, reads the confirmation."""

import datetime

import mailprograms
from mailboxes import Mailbox, answers_to, calendar_text, html_text, plain_text, squeezed
from people import ANNA
from stage import SERVICE, expect

LANGUAGES = {"nl": "Dutch", "en": "English", "de": "German", "fr": "French"}
OUT_OF = {"nl": "van", "en": "out of", "de": "von", "fr": "sur"}


def is_request(message):
    # The first mail of its thread that asks something: confirmations refer to it.
    return not message["In-Reply-To"] and not calendar_text(message) and "\n1. " in plain_text(message)


def take_request(stage, person, mailbox):
    """Waits for the request, and notes its token as one that nobody else may ever see."""
    message = mailbox.wait_for("a feedback request", is_request)
    request = mailprograms.Request(message)
    expect(html_text(message), f"{person.name}'s request has no HTML part")
    stage.take_token(request.address)
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
    stage.story.tell("Klankbord", f"leaves {person.name} in peace until then, and counts no answer")


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
        stage.story.tell(person.name, f"reads in the confirmation that all {count} answers were understood, word for word")
    else:
        stage.story.tell(person.name, f"reads: “{confirmation['Subject']}”")


def play_rater(stage, person):
    """What somebody does who is asked: waits for the mail, answers it, reads the confirmation."""
    mailbox = Mailbox(stage.servers, person.address)
    request = take_request(stage, person, mailbox)
    stage.story.tell(person.name, f"gets “{request.subject}”")
    if person.away:
        be_away(stage, person, mailbox, request)
    stage.story.tell(person.name, f"({person.group}, {LANGUAGES[person.language]}) {person.says}")
    stage.servers.submit(person.address, request.address, person.answer(request, person))
    check_confirmation(stage, person, mailbox, request)
    mailbox.close()


def see_bounce(stage, person):
    """The address was accepted, and a delivery status notification came afterwards: Anna is told."""
    mailbox = Mailbox(stage.servers, ANNA.address)
    told = mailbox.wait_for("the news of the bounce", lambda message: person.name in (message["Subject"] or ""))
    mailbox.close()
    request = stage.states()[person.address]
    expect(request["state"] == "bounced", f"{person.name}'s request is {request['state']}, not bounced")
    codes = " ".join((request["reason"] or "").split()[:2])
    stage.story.tell("Klankbord", f"gets the request to {person.name} ({person.group}) back: {codes}")
    stage.story.tell(ANNA.name, f"is told: “{told['Subject']}”")
