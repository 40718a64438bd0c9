"""How a round comes about and follows its talk: Mark invites, Anna says whom to ask, Mark agrees, and the talk moves."""

import datetime
import re
import zoneinfo
from concurrent.futures import ThreadPoolExecutor

import mailprograms
from calendars import Calendar, Meeting
from mailboxes import Mailbox, calendar_text, has_method, plain_text, squeezed, wait_for
from people import ANNA, BY_HR, BY_MAIL, MARK
from stage import SERVICE, expect

HERE = zoneinfo.ZoneInfo("Europe/Amsterdam")
NAMES = """Hallo,

Graag deze mensen:

{lines}
klant: Liam O'Connor (zijn adres weet ik niet)

Groet,
Anna"""
GROUPS = {"colleague": "collega", "client": "klant", "supplier": "leverancier"}


class Arranging:
    """Anna and Mark at their mail and calendars, before the raters have their say and after."""

    def __init__(self, stage):
        self.stage, self.story = stage, stage.story
        self.mail = {person: Mailbox(stage.servers, person[1]) for person in (ANNA.mailbox, MARK)}
        self.calendars = {person: Calendar(stage, person) for person in self.mail}
        self.meeting = Meeting(MARK, [ANNA.mailbox, ("Feedback", SERVICE)], "Ontwikkelgesprek Anna", first_day(), "Kamer 2.14")

    # MARK: The invitation

    def introduce(self):
        """HR says who the two are; both have a calendar on the CalDAV server."""
        table = f"{self.stage.sandbox}/people.csv"
        with open(table, "w", encoding="utf-8") as file:
            file.write("Naam;E-mail;Taal;Leidinggevende\n")
            file.write(f"{ANNA.name};{ANNA.address};{ANNA.language};{MARK[1]}\n{MARK[0]};{MARK[1]};nl;\n")
        for calendar in self.calendars.values():
            calendar.make()
        wait_for("the service", lambda: self.stage.klankbord("status")["running"])
        self.stage.klankbord("person", "import", table)
        self.story.tell("HR", "says who Anna and her manager are:  klankbord person import people.csv")

    def invite(self):
        """Mark invites Anna and Klankbord's address, and nobody does anything else."""
        self.send_out()
        self.story.tell(MARK[0], f"invites Anna and {SERVICE} in Outlook, for {shown(self.meeting.start)}")
        accepted = self.see_acceptance()
        self.story.tell("Klankbord", f"accepts: “{brief(accepted)}”")
        talks = wait_for("the talk", lambda: self.stage.klankbord("talk", "list"))
        expect(len(talks) == 1, f"one invitation became {len(talks)} talks")
        self.stage.talk = talks[0]["id"]
        self.check_date()
        self.take_in()
        self.story.tell(ANNA.name, "accepts, and her calendar program keeps the event on a CalDAV server")

    def send_out(self):
        """By the organizer's own login: that is what the mail server vouches for."""
        message = self.meeting.mail()
        self.stage.invitation = self.stage.invitation or message["Message-ID"]
        self.stage.servers.submit(MARK[1], [address for _, address in self.meeting.attendees], message)
        self.calendars[MARK].keep(message)

    def see_acceptance(self):
        """RFC 5546 §3.2.3: one attendee's answer to this version, to the organizer."""
        sequence = f"\nSEQUENCE:{self.meeting.sequence}\n"

        def is_answer(message):
            return has_method("REPLY")(message) and sequence in calendar_text(message) and SERVICE in message["From"]

        answer = self.mail[MARK].wait_for("Klankbord's answer to the invitation", is_answer)
        event = calendar_text(answer)
        expect(f"UID:{self.meeting.uid}\n" in event, "Klankbord answered another event")
        attendees = re.findall(r"^ATTENDEE.*$", event, re.M)
        expect(len(attendees) == 1 and "PARTSTAT=ACCEPTED" in attendees[0] and SERVICE in attendees[0], f"it says {attendees}")
        return answer

    def take_in(self):
        """Anna's calendar program stores the event and accepts it; her answer goes to Mark alone."""
        sequence = f"\nSEQUENCE:{self.meeting.sequence}\n"
        invitation = self.mail[ANNA.mailbox].wait_for("Mark's invitation", lambda message: sequence in calendar_text(message))
        self.calendars[ANNA.mailbox].keep(invitation)
        self.stage.servers.submit(ANNA.address, MARK[1], mailprograms.acceptance(invitation, ANNA.mailbox))

    def check_date(self):
        """The command line shows the talk when Mark has it."""

        def is_right():
            start = self.stage.klankbord("talk", "show", str(self.stage.talk))["start"]
            return datetime.datetime.fromisoformat(start) == self.meeting.start

        wait_for(f"the talk on {shown(self.meeting.start)}", is_right)

    # MARK: The raters

    def name(self):
        """Anna is asked whom to ask, and answers in a mail; what can't be understood is asked back by its line."""
        asked = self.mail[ANNA.mailbox].wait_for("the question whom to ask", lambda message: "vragen?" in message["Subject"])
        self.story.tell(ANNA.name, f"is asked: “{brief(asked)}”")
        request = self.take(asked)
        lines = "\n".join(f"{GROUPS[person.group]}: {person.name} <{person.address}>" for person in BY_MAIL)
        reply = mailprograms.gmail_top(request, ANNA.mailbox, "nl", NAMES.format(lines=lines))
        self.stage.servers.submit(ANNA.address, request.address, reply)
        self.story.tell(ANNA.name, "answers by mail: three colleagues and two clients, one without an address")
        read = self.mail[ANNA.mailbox].wait_for("what was understood", lambda message: "Je lijst" in message["Subject"])
        text = squeezed(plain_text(read))
        for person in BY_MAIL:
            expect(person.address in text, f"{person.name} was not understood: {text}")
        unread = re.search(r"Regel \d+, “klant: Liam O'Connor.*?ontbreekt", text)
        expect(unread, f"the line without an address is not asked back: {text}")
        self.story.tell("Klankbord", f"takes {len(BY_MAIL)}, and asks back: {unread.group(0)}")
        states = {state["state"] for address, state in self.stage.states().items() if address != ANNA.address}
        expect(states == {"proposed"}, f"before Mark agreed, requests are {states}")

    def agree(self):
        """Nobody is asked before Mark says so."""
        asked = self.mail[MARK].wait_for("the list to agree to", lambda message: "Akkoord" in message["Subject"])
        for person in BY_MAIL:
            expect(person.address in plain_text(asked), f"{person.name} is not on the list that Mark got")
        request = self.take(asked)
        self.story.tell(MARK[0], f"is asked: “{request.subject}”")
        reply = mailprograms.outlook_inline(request, MARK, "nl", "Akkoord!", {})
        self.stage.servers.submit(MARK[1], request.address, reply)
        self.story.tell(MARK[0], "answers “Akkoord!”")

    def ask_more(self):
        """HR knows more people, and that they speak other languages. Beside the service, several at a time, as scripts may do."""

        def add(person):
            rater = ("--rater", f"{person.name} <{person.address}>", "--group", person.group)
            self.stage.klankbord("request", "add", "--talk", str(self.stage.talk), *rater, "--language", person.language)

        with ThreadPoolExecutor(len(BY_HR)) as pool:
            list(pool.map(add, BY_HR))
        self.story.tell("HR", "knows Liam's address, and three suppliers:  klankbord request add …")

    def take(self, message):
        request = mailprograms.Request(message)
        self.stage.take_token(request.address)
        return request

    # MARK: The talk moves

    def move(self):
        """Mark drags the meeting to another week; Klankbord follows as any attendee does."""
        self.meeting.move(self.meeting.start + datetime.timedelta(weeks=1))
        self.send_out()
        self.story.tell(MARK[0], f"moves the meeting in Outlook, to {shown(self.meeting.start)}")
        self.see_acceptance()
        self.check_date()
        self.take_in()
        self.story.tell("Klankbord", "follows and accepts again, and so does Anna's calendar program")

    def close(self):
        for mailbox in self.mail.values():
            mailbox.close()


def first_day():
    """Eight weeks from now, or the Monday after."""
    day = datetime.date.today() + datetime.timedelta(weeks=8)
    day += datetime.timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)
    return datetime.datetime.combine(day, datetime.time(10), HERE)


def brief(message):
    return message["Subject"].split(" — ")[0]


def shown(start):
    return f"{start:%A} {start.day} {start:%B}"
