"""Plays the year around a talk on real servers, in seconds, and checks each step; command line, SMTP, IMAP and CalDAV are all it uses."""

import datetime
import email.message
import email.utils
import re
import time
import uuid

import mailprograms
from arranging import HERE, Arranging
from mailboxes import Mailbox, answers_to, calendar_text, has_method, plain_text, squeezed, wait_for
from people import ANNA, MARK, RATERS
from play import main, tell_how_to_look
from raters import play_rater
from stage import SERVICE, Stage, expect

HR = ("Hilde Rademaker", "hr@example.test")
BAS = RATERS[0]
SHADOW, MENTOR, SPEAKING = "een dag meelopen met de klantenservice", "elke maand een uur met een mentor", "spreken voor groepen"
AGREED = f"""Hoi,

afspraak: {SHADOW}, ik, voor 1 juni
afspraak: {MENTOR}, samen
opleiding: {SPEAKING}
bedank ze

Groet,
Anna"""
WORRY = "Dat iemand kwaad wegloopt"
NOTES = "Eerst vragen wat zij wil\nen zelf mijn mond houden"
TOPIC = "Of ik een team kan leiden"
ILL = "Minder avonden, want ik was overspannen."
COMMANDS = ("status", "cycle show", "agreement list", "training list", "outbox list --all")


class Year:
    """Anna, Mark and HR at their mail and calendars, from the kick-off on."""

    def __init__(self, stage):
        self.stage, self.story = stage, stage.story
        self.arranging = Arranging(stage)
        self.mail = {**self.arranging.mail, HR: Mailbox(stage.servers, HR[1])}
        self.me = ANNA.mailbox

    # MARK: What all do

    def asked(self, person, words):
        """The first mail to somebody in which these words stand; who writes to them is told by the story."""
        found = self.mail[person].wait_for(f"“{words}”", lambda message: words in squeezed(plain_text(message)))
        self.tell(person, f"is asked: “{sentence(found, words)}”")
        return found

    def settle(self, person, message, text, *noted):
        """Answers a mail in the person's own mail program; the answer to it must show what was noted."""
        request = mailprograms.Request(message)
        self.stage.take_token(request.address)
        self.stage.servers.submit(person[1], request.address, self.write(person, request, text))
        self.tell(person, "answers " + ", ".join(f"“{line}”" for line in text.split("\n") if is_told(line)))
        read = self.mail[person].wait_for("how that was understood", answers_to(request.message_id))
        shown = squeezed(plain_text(read))
        for words in noted:
            expect(words in shown, f"{person[0]} is not told “{words}”: {shown}")
        return shown

    def write(self, person, request, text):
        """Anna has Gmail; Mark has Outlook, which marks no quote; HR has Outlook on the web, which sends HTML alone."""
        if person == MARK:
            return mailprograms.outlook_inline(request, person, "nl", text, {})
        if person == HR:
            return mailprograms.outlook_web(request, person, "nl", text.split("\n"))
        return mailprograms.gmail_top(request, person, "nl", text)

    def news(self, person, words):
        """What somebody is told of what another said, to the end of its sentence."""
        found = self.mail[person].wait_for(f"“{words}”", lambda message: words in squeezed(plain_text(message)))
        self.tell(person, f"is told: “{sentence(found, words)}”")
        return found

    def tell(self, person, what):
        self.story.tell("HR" if person == HR else person[0], what)

    def states(self, what):
        return [entry["state"] for entry in self.stage.klankbord(what, "list")]

    def log(self):
        with open(f"{self.stage.sandbox}/log/klankbord.log", encoding="utf-8") as file:
            return file.read()

    # MARK: The kick-off

    def begin(self):
        """HR's yes begins the year; in the last days of December it is the next one, and this one is begun by hand."""
        self.arranging.introduce()
        wanted = self.asked(HR, "Zullen we de leidinggevenden uitnodigen")
        self.settle(HR, wanted, "Ja, graag", "de kick-off van")
        self.year = datetime.datetime.now(HERE).year
        begun = [year["year"] for year in self.stage.klankbord("cycle", "show")["years"]]
        expect(len(begun) == 1, f"HR's yes began {begun}")
        if begun != [self.year]:
            self.stage.klankbord("cycle", "start", str(self.year))

    def come(self):
        """Mark is invited to the kick-off by an event, and his program accepts it."""
        invitation = self.mail[MARK].wait_for("the kick-off's event", has_method("REQUEST"))
        event = calendar_text(invitation)
        expect(re.search(r"^LOCATION.*:Zaal 2$", event, re.M), f"the kick-off is nowhere: {event}")
        files = [part.get_filename() for part in invitation.walk() if part.get_content_type() == "application/pdf"]
        expect(len(files) == 1, f"the invitation encloses {files}")
        start = sentence(invitation, "We beginnen samen").removeprefix("We beginnen samen: ")
        self.tell(MARK, f"gets “{invitation['Subject']}”: {start}; {files[0]} is enclosed")
        self.keep(MARK, invitation, re.search(r"^UID:(.+)$", event, re.M).group(1), 0)
        self.stage.servers.submit(MARK[1], SERVICE, mailprograms.acceptance(invitation, MARK))
        wait_for("Mark's acceptance", lambda: "outcome=meeting-answered" in self.log())
        self.tell(MARK, "accepts, and has it in his calendar")
        worry = self.asked(MARK, "Waar zie je tegenop?")
        self.settle(MARK, worry, WORRY, "het thema, niet je regel")
        self.story.tell("Klankbord", "keeps its theme, not his line; HR reads themes from five answers on")

    # MARK: Before the talk

    def plan(self):
        """Planned for some seconds from now, and over in one; Bas answers before it."""
        self.start = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=19)
        people = ("--employee", ANNA.address, "--manager", MARK[1])
        times = ("--start", f"{self.start:%Y-%m-%dT%H:%M:%SZ}", "--duration", "1s")
        self.stage.talk = self.stage.klankbord("talk", "add", *people, *times)["id"]
        rater = ("--rater", f"{BAS.name} <{BAS.address}>", "--group", BAS.group)
        self.stage.klankbord("request", "add", "--talk", str(self.stage.talk), *rater)
        self.story.tell("HR", "plans the talk of Anna and Mark, and Bas is asked for feedback")
        play_rater(self.stage, BAS)

    def prepare(self):
        """HR with the manager, he by himself, and both by a line about what they want to talk about."""
        wanted = self.asked(HR, "Met welke leidinggevenden wil je die voorbereiden?")
        self.settle(HR, wanted, said(wanted, MARK[0], "goed"), MARK[0])
        questions = self.asked(MARK, "Drie vragen om het gesprek voor te bereiden")
        self.tell(MARK, f"reads: “{sentence(questions, 'Wat wil je van')}”")
        self.settle(MARK, questions, NOTES, "je notities krijg je")
        topics = {person: self.asked(person, "Waarover wil jij het hebben?") for person in (self.me, MARK)}
        self.settle(self.me, topics[self.me], TOPIC, "zien elkaars regel zodra jullie allebei antwoordden")
        self.settle(MARK, topics[MARK], "niets")
        for person, mailbox in [(person, self.mail[person]) for person in topics]:
            shown = mailbox.wait_for("both topics", lambda message: "Dit willen jullie bespreken" in squeezed(plain_text(message)))
            both = squeezed(plain_text(shown))
            expect(TOPIC in both and "niets bijzonders" in both, f"{person[0]} reads {both}")
        self.story.tell("Anna and Mark", f"both read: Anna “{TOPIC}”, Mark nothing in particular")
        back = self.mail[MARK].wait_for("his notes", lambda message: message["Subject"].startswith("Je gesprek met "))
        text = squeezed(plain_text(back))
        expect(squeezed(NOTES) in text and TOPIC in text, f"Mark's notes are {text}")
        self.tell(MARK, f"gets “{back['Subject']}”, with his own notes; they are gone here then")

    # MARK: The talk

    def talk(self):
        end = self.start + datetime.timedelta(seconds=1)
        wait_for("the talk's end", lambda: datetime.datetime.now(datetime.timezone.utc) > end)
        self.story.tell("Anna and Mark", "have their talk")

    def agree(self):
        wanted = self.asked(self.me, "Wat spraken jullie af?")
        self.settle(self.me, wanted, AGREED, SHADOW, f"{MENTOR}, samen", SPEAKING, "bedanken iedereen")
        bas = Mailbox(self.stage.servers, BAS.address)
        thanks = bas.wait_for("Anna's thanks", lambda message: "te bedanken voor je feedback" in squeezed(plain_text(message)))
        bas.close()
        self.story.tell(BAS.name, f"gets “{thanks['Subject']}”")
        right = self.asked(MARK, "Kloppen deze afspraken")
        text = "\n".join(f"{number(right, f'Anna: {agreed}')} klopt" for agreed in (SHADOW, MENTOR))
        self.settle(MARK, right, text, f"{SHADOW}: afgesproken", f"{MENTOR}: afgesproken")
        expect(self.states("agreement") == ["agreed", "agreed"], f"agreements are {self.states('agreement')}")

    # MARK: The training

    def train(self):
        mandatory = self.asked(self.me, "Is deze opleiding verplicht")
        self.settle(self.me, mandatory, said(mandatory, SPEAKING, "wens"), f"{SPEAKING}: een wens")
        grant = self.asked(MARK, "Mag deze opleiding?")
        self.settle(MARK, grant, said(grant, f"{ANNA.name}: {SPEAKING}", "mag"), f"{SPEAKING}: mag")
        self.news(self.me, f"{SPEAKING}: mag; HR zoekt een dag")
        today = datetime.datetime.now(HERE)
        booking = self.asked(HR, "Voor welke dag is deze opleiding geboekt?")
        self.settle(HR, booking, f"geboekt {mailprograms.day_of(today, 'nl')}", f"{SPEAKING}: geboekt voor")
        self.news(self.me, f"{SPEAKING}: geboekt voor")
        # It is booked for today, and here nobody waits a month after its day.
        had = self.asked(self.me, "Heb je deze opleiding gehad?")
        self.settle(self.me, had, said(had, SPEAKING, "gehad"), f"{SPEAKING}: gehad")
        expect(self.states("training") == ["had"], f"trainings are {self.states('training')}")

    # MARK: A quarter

    def get_stuck(self):
        quarter = self.asked(self.me, "Hoe staat het met deze afspraken?")
        text = f"{number(quarter, SHADOW)} klaar\n{number(quarter, MENTOR)} vast: geen tijd"
        self.settle(self.me, quarter, text, f"{SHADOW}: klaar", f"{MENTOR}: vast, geen tijd")
        expect(self.states("agreement") == ["done", "stuck"], f"agreements are {self.states('agreement')}")
        self.meet()

    def meet(self):
        """A quarter of an hour in both calendars: Anna's program accepts, Mark has another time, she says yes."""
        proposals = {person: self.asked(person, "Past het om op") for person in (self.me, MARK)}
        events = {person: calendar_text(message) for person, message in proposals.items()}
        uids = {uid for event in events.values() for uid in re.findall(r"^UID:(.+)$", event, re.M)}
        expect(len(uids) == 1, f"the proposal is {len(uids)} events")
        uid = uids.pop()
        for person, message in proposals.items():
            self.keep(person, message, uid, 0)
        self.stage.servers.submit(self.me[1], SERVICE, mailprograms.acceptance(proposals[self.me], self.me))
        self.story.tell("Anna and Mark", "have it in their calendars; Anna's program accepts")
        day = datetime.datetime.now(HERE) + datetime.timedelta(weeks=3)
        day += datetime.timedelta(days=(2 - day.weekday()) % 7)
        self.settle(MARK, proposals[MARK], f"Liever {mailprograms.day_of(day, 'nl')} om 15.00 uur")
        self.settle(self.me, self.asked(self.me, f"{MARK[0]} stelt een andere tijd voor"), "Ja, prima")
        wanted = f"{day:%Y%m%d}T150000"
        for person in proposals:
            changed = self.mail[person].wait_for("the new time", lambda message: f"UID:{uid}\n" in calendar_text(message)
                                                 and "\nSEQUENCE:1\n" in calendar_text(message))
            expect(wanted in calendar_text(changed), f"{person[0]}'s new time is none: {calendar_text(changed)}")
            self.keep(person, changed, uid, 1)
        self.story.tell("Anna and Mark", "have the new time in both calendars")

    def keep(self, person, message, uid, sequence):
        """The person's calendar program stores the event of a mail, and has it then."""
        expect("METHOD:REQUEST\n" in calendar_text(message), f"{person[0]}'s event is no REQUEST")
        calendar = self.arranging.calendars[person]
        calendar.keep(message)
        expect(f"SEQUENCE:{sequence}" in calendar.lines(uid), f"{person[0]}'s calendar has another version")

    # MARK: In between

    def just_talk(self):
        asked = self.asked(MARK, "Wanneer sprak je")
        self.settle(MARK, asked, said(asked, ANNA.name, "vandaag"))
        self.write_to_service(self.me, "Wanneer spraken we elkaar voor het laatst?")
        self.tell(self.me, "asks “Wanneer spraken we elkaar voor het laatst?”")
        self.news(self.me, f"Met {MARK[0]} sprak je het laatst op")

    def write_to_service(self, person, text):
        """A mail that answers none."""
        question = email.message.EmailMessage()
        question["From"], question["To"] = email.utils.formataddr(person), SERVICE
        question["Subject"], question["Date"] = "Vraag", email.utils.localtime()
        question["Message-ID"] = f"<{uuid.uuid4()}@example.test>"
        question.set_content(f"{text}\n")
        self.stage.servers.submit(person[1], SERVICE, question)

    # MARK: The end of the year

    def follow_up(self):
        asked = self.asked(MARK, "Is het ontwikkelgesprek van dit jaar gehouden?")
        self.settle(MARK, asked, said(asked, ANNA.name, "gesproken"))
        self.news(self.me, "het is gehouden")
        needs = self.asked(self.me, "Wat heb je nodig om hier met plezier te blijven werken?")
        self.be_guarded(needs)
        self.settle(MARK, self.asked(MARK, "Wil je HR over iemand spreken?"), "bel")
        called = self.asked(HR, "Een gesprek met deze leidinggevende staat nog open")
        self.settle(HR, called, said(called, MARK[0], "gebeld"))

    def be_guarded(self, needs):
        """What is about health goes back to its writer, and is kept nowhere; then she says it in a word."""
        request = mailprograms.Request(needs)
        self.stage.servers.submit(self.me[1], request.address, self.write(self.me, request, ILL))
        self.tell(self.me, f"answers “{ILL}”")
        back = self.mail[self.me].wait_for("her words back", answers_to(request.message_id))
        expect("niets van bewaard" in squeezed(plain_text(back)), f"she is told {plain_text(back)}")
        kept = [Mailbox(self.stage.servers, SERVICE, name) for name in ("INBOX", "Processed")]
        wait_for("the end of her mail", lambda: not any(mailbox.has_text("overspannen") for mailbox in kept))
        for mailbox in kept:
            mailbox.close()
        self.story.tell("Klankbord", "gives it back to her, and keeps nothing of it: mail about health is deleted")
        self.stage.servers.submit(self.me[1], request.address, self.write(self.me, request, "ruimte"))
        self.tell(self.me, "answers “ruimte”")
        others = lambda message: answers_to(request.message_id)(message) and message["Message-ID"] != back["Message-ID"]
        noted = squeezed(plain_text(self.mail[self.me].wait_for("what was noted", others)))
        expect("niets van bewaard" not in noted and "begrepen we niet" not in noted, f"she is told {noted}")

    def check(self):
        """What the operator sees of all that: states and counts, and no word of anybody's."""
        shown, agreements, trainings, held = self.stage.klankbord_each("cycle show", "agreement list", "training list", "held list")
        expect(shown["agreements"] == {"done": 1, "stuck": 1}, f"agreements are {shown['agreements']}")
        expect(shown["trainings"] == {"had": 1}, f"trainings are {shown['trainings']}")
        expect(any(year.get("followedUp") for year in shown["years"]), "the year was not followed up")
        expect(not held, f"mail is held that should have been understood: {held}")
        seen = f"{shown} {agreements} {trainings}"
        expect(not any(words in seen for words in (SHADOW, MENTOR, SPEAKING, "geen tijd")), f"the operator reads {seen}")
        log = self.log().lower()
        expect(not [token for token in self.stage.tokens if token in log], "a token stands in the service's log")
        expect(not [words for words in (WORRY, TOPIC, ILL) if words.lower() in log], "the service's log quotes people")
        self.story.tell("Operator", "sees 1 agreement done, 1 stuck, 1 training had, and no word of theirs:  klankbord cycle show")

    def report(self):
        """HR asks for the figures: none is about fewer than five people, and the first come when a quarter is over."""
        wish = f"rapport {self.year}"
        self.write_to_service(HR, wish)
        self.tell(HR, f"asks “{wish}”")
        self.news(HR, f"Er zijn nog geen cijfers van {self.year}")
        self.news(HR, "De eerste komen als er een kwartaal voorbij is")
        self.story.tell("Klankbord", "never shows a number about fewer than five people; docs/report.png has those of sixty")

    def close(self):
        for mailbox in self.mail.values():
            mailbox.close()


def number(message, text):
    """Of the line that begins with that text."""
    found = re.search(rf"^(\d+)\. {re.escape(text)}", plain_text(message), re.M)
    expect(found, f"no line begins with “{text}”: {plain_text(message)}")
    return found.group(1)


def sentence(message, words):
    """From these words of a mail to the end of their sentence."""
    if words.endswith("?"):
        return words
    pattern = r"\s+".join(re.escape(word) for word in words.split()) + r"(?:[^.?\n]|\n(?!\n)|\.(?=\d))*\??"
    return squeezed(re.search(pattern, plain_text(message)).group(0))


def said(message, text, word):
    """A word is enough where one line waits for it; else the line's number stands before it."""
    lines = re.findall(r"^\d+\. ", plain_text(message), re.M)
    return f"{number(message, text)} {word}" if len(lines) > 1 else word


def is_told(line):
    return line and line not in ("Hoi,", "Groet,", "Anna")


def play(options):
    begun = time.monotonic()
    stage = Stage(options)
    year = Year(stage)
    stage.story.act("The kick-off")
    year.begin()
    year.come()
    stage.story.act("Before the talk")
    year.plan()
    year.prepare()
    year.talk()
    stage.story.act("What did you agree on?")
    year.agree()
    stage.story.act("The training")
    year.train()
    stage.story.act("A quarter later")
    year.get_stuck()
    stage.story.act("Weeks without a talk")
    year.just_talk()
    stage.story.act("The end of the year")
    year.follow_up()
    year.check()
    year.report()
    year.close()
    if options.keep:
        tell_how_to_look(stage, options.keep, COMMANDS)
    print(f"\ndemo: ok — a year in {time.monotonic() - begun:.0f} seconds: begun, prepared, agreed, brought together, trained, followed up")


if __name__ == "__main__":
    main(play, __doc__)
