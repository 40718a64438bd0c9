"""Who plays in the demo, what they think of Anna, and the mail program in which they say so."""

from dataclasses import dataclass, field
from typing import Callable

import mailprograms


@dataclass
class Person:
    """Somebody who is asked. `answer` writes the reply to a request; `says` tells the story of it."""

    name: str
    address: str
    group: str
    language: str
    says: str = ""
    answers: dict = field(default_factory=dict)
    answer: Callable = None
    signature: tuple = ()
    outcome: str = "answered"
    away: bool = False

    @property
    def mailbox(self):
        return self.name, self.address


ANNA = Person(
    "Anna de Vries", "anna@example.test", "self", "nl",
    "answers in Gmail, typing inside the quoted mail",
    {
        1: "Ik houd het overzicht als het druk is. Bij de verhuizing van het magazijn wist iedereen elke ochtend wat er moest.",
        2: "Ik wil eerder om hulp vragen in plaats van het zelf op te lossen.",
        3: "Over drie jaar wil ik een team leiden. Daarvoor heb ik een mentor nodig die dat al doet.",
        4: "4",
        5: "3 - ik heb vaker ideeën dan ik laat merken",
    },
    lambda request, me: mailprograms.gmail_inline(request, me.mailbox, "nl", me.answers),
)
MARK = ("Mark Visser", "mark@example.test")

RATERS = [
    Person(
        "Bas Mulder", "colleague1@example.test", "colleague", "nl",
        "answers in Gmail, numbered above the quoted mail",
        {
            1: "Anna vat elke vergadering samen in drie zinnen. Daardoor hoefden we bij de verhuizing niets twee keer te bespreken.",
            2: "Ze mag haar twijfel eerder laten zien. In mei hoorden we pas na twee weken dat de planning niet klopte.",
            3: "Als iemand die nieuwe teams op gang helpt.",
            4: "5",
            5: "4",
        },
        lambda request, me: mailprograms.gmail_top(
            request, me.mailbox, "nl", f"Hoi,\n\n{mailprograms.numbered(me.answers)}\n\nGroet,\nBas"
        ),
    ),
    Person(
        "Fatima Yildiz", "colleague2@example.test", "colleague", "nl",
        "answers in Outlook, inside the quoted mail, unmarked",
        {
            1: "Ze luistert eerst. Toen het met de leverancier spaak liep, bracht zij beide kanten weer aan tafel.",
            2: "Vaker nee zeggen, dan blijft er tijd over voor wat zij het beste kan.",
            3: "Teamleider, hier of op een andere afdeling.",
            4: "4",
            5: "4 - de nieuwe overdracht was haar idee",
        },
        lambda request, me: mailprograms.outlook_inline(
            request, me.mailbox, "nl", "Mijn antwoorden staan hieronder.", me.answers
        ),
        away=True,
    ),
    Person(
        "Joris van Dam", "colleague3@example.test", "colleague", "nl",
        "answers on an iPhone, between the lines, skipping one",
        {
            1: "Rustig onder druk. Op de dag van de storing hield zij het lijstje bij en wij konden werken.",
            2: "Minder zelf doen, meer uitdelen.",
            4: "5",
            5: "3",
        },
        lambda request, me: mailprograms.apple_inline(
            request, me.mailbox, "nl", "Zie onder.", me.answers, "Verstuurd vanaf mijn iPhone"
        ),
    ),
    Person(
        "Liam O'Connor", "client1@example.test", "client", "en",
        "answers in Thunderbird, below each quoted question",
        {
            1: "She calls before there is a problem. In March that saved us a full week on the delivery.",
            2: "Send the planning a day earlier, so that our team can still react to it.",
            3: "Leading the whole account, and I would be glad to see it.",
            4: "5",
            5: "4",
        },
        lambda request, me: mailprograms.thunderbird(
            request, me.mailbox, "en", me.answers, "Kind regards,\nLiam", [me.name, *me.signature]
        ),
        signature=("O'Connor Logistics, Cork",),
    ),
    Person(
        "Iris Vermeer", "gone@example.test", "client", "nl",
        outcome="bounced",
    ),
    Person(
        "Sophie Laurent", "supplier1@example.test", "supplier", "fr",
        "answers in Apple Mail, between the quoted lines",
        {
            1: "Ses demandes sont toujours claires. Nous avons livré sans une seule erreur cette année.",
            2: "Nous prévenir plus tôt quand les volumes changent.",
            3: "Responsable des achats, sans hésiter.",
            4: "5",
            5: "3",
        },
        lambda request, me: mailprograms.apple_inline(
            request, me.mailbox, "fr", "Bonjour, mes réponses ci-dessous.", me.answers
        ),
    ),
    Person(
        "Jürgen Köhler", "supplier2@example.test", "supplier", "de",
        "declines in words, in Outlook on the web",
        answer=lambda request, me: mailprograms.outlook_web(
            request, me.mailbox, "de", ["Guten Tag,", "", "nein danke, ich möchte nicht teilnehmen.", "", "Jürgen Köhler"]
        ),
        outcome="declined",
    ),
    Person(
        "Eva Kowalska", "supplier3@example.test", "supplier", "en",
        "answers in Outlook on the web, numbered, in HTML alone",
        {
            1: "She gives feedback on our samples within a day, with photos. We waste less material since.",
            2: "Involve us before the specification is fixed.",
            3: "Somewhere with more say in what is bought, and how.",
            4: "4",
            5: "5",
        },
        lambda request, me: mailprograms.outlook_web(
            request, me.mailbox, "en", [f"{number}. {text}" for number, text in me.answers.items()]
        ),
    ),
]

# Raters named by mail get the employee's language; HR knows those who speak another one.
BY_MAIL = [person for person in RATERS if person.language == ANNA.language]
BY_HR = [person for person in RATERS if person.language != ANNA.language]
