"""The end of the round: the dossier comes to Anna, to her calendar, and to Mark once she shares it."""

import html
import json

import mailprograms
from calendars import attachments
from mailboxes import answers_to, calendar_text, html_text, plain_text, squeezed, wait_for
from people import ANNA, MARK, RATERS
from stage import expect

NAMES = ["feedback-anna-de-vries.html", "feedback-anna-de-vries.pdf"]


def files_of(message):
    """The dossier's files in a mail, by name."""
    parts = [part for part in message.iter_attachments() if (part.get_filename() or "").startswith("feedback-")]
    return {part.get_filename(): part.get_payload(decode=True) for part in parts}


def take_dossier(stage, person, mailbox):
    """Waits for the mail with the dossier; it stands beside the invitation, and is no invitation itself."""
    message = mailbox.wait_for("the dossier", files_of)
    files = files_of(message)
    expect(sorted(files) == NAMES, f"{person[0]} got {sorted(files)}")
    expect(files[NAMES[1]].startswith(b"%PDF-"), f"the PDF that {person[0]} got is none")
    expect(not calendar_text(message), f"{person[0]} got an event that Mark does not know of")
    expect(answers_to(stage.invitation)(message), f"{person[0]} got the dossier outside of the invitation's thread")
    return message, files


def release(stage, arranging):
    """Anna first, on her event too, and Mark when she says so. Gives her files, and all that Mark got."""
    hers, his = arranging.calendars[ANNA.mailbox], arranging.calendars[MARK]
    uid = arranging.meeting.uid
    before, his_before = hers.lines(uid), his.lines(uid)
    stage.klankbord("dossier", "send", "--talk", str(stage.talk))
    stage.story.tell("HR", f"releases the dossier:  klankbord dossier send --talk {stage.talk}")
    message, files = take_dossier(stage, ANNA.mailbox, arranging.mail[ANNA.mailbox])
    stage.story.tell(ANNA.name, f"gets “{message['Subject']}”")
    see_attachment(hers, uid, before, files[NAMES[1]])
    stage.story.tell(ANNA.name, "finds the PDF on the talk in her own calendar as well")
    expect(not arranging.mail[MARK].find(files_of), "Mark got the dossier before Anna shared it")
    request = arranging.take(message)
    stage.servers.submit(ANNA.address, request.address, mailprograms.gmail_top(request, ANNA.mailbox, "nl", "Deel"))
    stage.story.tell(ANNA.name, "answers “Deel”")
    shared, shared_files = take_dossier(stage, MARK, arranging.mail[MARK])
    stage.story.tell(MARK[0], "gets it by mail as well")
    texts = [plain_text(shared), html_text(shared), page(shared_files), page(files), check_summary(stage)]
    check_dossier(stage, texts + hers.lines(uid))
    # RFC 6638 §3.2.1: a server would hand on to everybody what is attached to the organizer's own event.
    expect(his.lines(uid) == his_before, "the event in Mark's calendar was changed, which he organizes")
    stage.story.tell("Klankbord", "leaves the event in Mark's own calendar alone: he organizes it")
    return files


def page(files):
    return html.unescape(files[NAMES[0]].decode("utf-8"))


def see_attachment(calendar, uid, before, pdf):
    """The file is on the event, and everything else is there still."""
    attached = wait_for("the dossier on Anna's event", lambda: attachments(calendar.lines(uid)))
    expect(len(attached) == 1, f"{len(attached)} files hang on Anna's event")
    parameters, file = attached[0]
    expect("application/pdf" in parameters and NAMES[1] in parameters, f"what hangs on Anna's event is {parameters}")
    expect(file == pdf, "the PDF on Anna's event is not the one in her mail")
    left = [line for line in calendar.lines(uid) if not line.startswith("ATTACH")]
    lost = [line for line in before if line not in left and not line.startswith(("DTSTAMP", "LAST-MODIFIED"))]
    expect(not lost, f"Anna's event lost {lost}")


def check_summary(stage):
    """The rule of three: colleagues stand alone, client and suppliers are too few and stand together."""
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


def check_dossier(stage, texts):
    """Whoever has a token can answer as the rater; whoever sees a name or an address knows who spoke."""
    whole = squeezed("\n".join(texts))
    # Seven raters' and Anna's own requests, and what she and Mark were asked about the round.
    expect(len(stage.tokens) == 11, f"saw {len(stage.tokens)} tokens instead of 8 requests', Anna's, her dossier's and Mark's list's")
    expect(not [token for token in stage.tokens if token in whole.lower()], "a token stands in the dossier")
    with open(f"{stage.sandbox}/log/klankbord.log", encoding="utf-8") as file:
        log = file.read().lower()
    expect(not [token for token in stage.tokens if token in log], "a token stands in the service's log")
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
    stage.story.tell("Klankbord", "shows colleagues alone, client with suppliers, what under 3 said not at all")
    stage.story.tell("Klankbord", "shows all other answers, and nowhere a rater's name, address or token")


def save(stage, files):
    """Out of Anna's mail, for the reader."""
    paths = []
    for name in sorted(files):
        path = f"{stage.out}/{name}"
        with open(path, "wb") as file:
            file.write(files[name])
        paths.append(path)
    return paths
