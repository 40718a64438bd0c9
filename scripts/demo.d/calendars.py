"""Calendars as the demo's people use them: an invitation as Outlook writes it, and what a calendar program keeps of it."""

import base64
import datetime
import email.message
import email.utils
import re
import urllib.error
import urllib.request
import uuid

from mailboxes import Failure, calendar_text, wait_for

# Exchange's own name and rules for the zone of Amsterdam, which no calendar library knows by that name.
ZONE = "W. Europe Standard Time"
ZONE_LINES = f"""BEGIN:VTIMEZONE
TZID:{ZONE}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE""".split("\n")


# MARK: By mail


class Meeting:
    """A meeting in somebody's Outlook; every change goes out to whom is invited with the next SEQUENCE."""

    def __init__(self, organizer, attendees, subject, start, place):
        self.organizer, self.attendees, self.subject, self.place = organizer, attendees, subject, place
        self.start, self.sequence = start, 0
        self.uid = f"040000008200E00074C5B7101A82E008{uuid.uuid4().hex.upper()}"

    def move(self, start):
        self.start, self.sequence = start, self.sequence + 1

    def lines(self):
        end = self.start + datetime.timedelta(hours=1)
        attendees = [
            f'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="{name}":MAILTO:{address}'
            for name, address in self.attendees
        ]
        return [
            "BEGIN:VCALENDAR", "METHOD:REQUEST", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0", *ZONE_LINES,
            "BEGIN:VEVENT", f'ORGANIZER;CN="{self.organizer[0]}":MAILTO:{self.organizer[1]}', *attendees,
            "DESCRIPTION;LANGUAGE=nl-NL:Neem je aantekeningen mee.\\n", f"UID:{self.uid}",
            f"SUMMARY;LANGUAGE=nl-NL:{self.subject}", f"DTSTART;TZID={ZONE}:{self.start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID={ZONE}:{end:%Y%m%dT%H%M%S}", "CLASS:PUBLIC", "PRIORITY:5",
            f"DTSTAMP:{datetime.datetime.now(datetime.timezone.utc):%Y%m%dT%H%M%SZ}", "TRANSP:OPAQUE",
            "STATUS:CONFIRMED", f"SEQUENCE:{self.sequence}", f"LOCATION;LANGUAGE=nl-NL:{self.place}",
            f"X-MICROSOFT-CDO-APPT-SEQUENCE:{self.sequence}", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
            "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE", "BEGIN:VALARM", "DESCRIPTION:REMINDER", "TRIGGER;RELATED=START:-PT15M",
            "ACTION:DISPLAY", "END:VALARM", "END:VEVENT", "END:VCALENDAR", "",
        ]

    def mail(self):
        """The invitation as Exchange sends it: text, HTML and the event as alternatives, the event in base64."""
        message = email.message.EmailMessage()
        message["From"] = email.utils.formataddr(self.organizer)
        message["To"] = ", ".join(email.utils.formataddr(person) for person in self.attendees)
        message["Subject"] = self.subject
        message["Date"] = email.utils.localtime()
        message["Message-ID"] = f"<{uuid.uuid4()}@{self.organizer[1].split('@')[1]}>"
        message["Thread-Topic"] = self.subject
        message.set_content("Neem je aantekeningen mee.\n", charset="iso-8859-1", cte="quoted-printable")
        message.add_alternative("<html><body><p>Neem je aantekeningen mee.</p></body></html>\n", subtype="html", cte="base64")
        text = "\r\n".join(folded(line) for line in self.lines())
        message.add_alternative(text, subtype="calendar", params={"method": "REQUEST"}, cte="base64")
        return message


def folded(line):
    """RFC 5545 §3.1; all that stands here is ASCII."""
    return "\r\n ".join(line[at : at + 74] for at in range(0, len(line), 74))


# MARK: On a CalDAV server


class Calendar:
    """One person's calendar on the CalDAV server, as the person's calendar program uses it."""

    def __init__(self, stage, person):
        account = stage.servers.accounts[person[1]]
        self.person = person
        self.login = base64.b64encode(f"{account['user']}:{account['password']}".encode()).decode()
        self.home = f"{stage.calendars}{account['user']}/"
        self.place = f"{self.home}agenda/"

    def make(self):
        wait_for("the CalDAV server", self.answers, every=0.05)
        self.ask("MKCALENDAR", self.place)

    def answers(self):
        try:
            return self.ask("PROPFIND", self.home)
        # Nobody listens yet.
        except urllib.error.URLError:
            return None

    def ask(self, method, address, body=None):
        headers = {"Authorization": f"Basic {self.login}", "Content-Type": "text/calendar; charset=utf-8"}
        request = urllib.request.Request(address, body and body.encode(), headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return response.read().decode()
        except urllib.error.HTTPError as error:
            raise Failure(f"{method} {address}: {error.code} {error.reason}") from error

    def address(self, uid):
        return f"{self.place}{uid}.ics"

    def keep(self, invitation):
        """What the program does with an invitation that its owner accepted: stores the event with the owner's yes."""
        lines = [line for line in calendar_text(invitation).split("\n") if not line.startswith("METHOD:")]
        mine = f":mailto:{self.person[1]}"
        accepted = [
            line.replace("NEEDS-ACTION;RSVP=TRUE", "ACCEPTED") if line.lower().endswith(mine) else line for line in lines
        ]
        uid = next(line[4:] for line in lines if line.startswith("UID:"))
        self.ask("PUT", self.address(uid), "\r\n".join(folded(line) for line in accepted))

    def lines(self, uid):
        """The event as it is stored, unfolded."""
        return re.sub(r"\r?\n[ \t]", "", self.ask("GET", self.address(uid))).split("\r\n")


def attachments(lines):
    """The ATTACH properties among an event's lines: parameters and the file itself."""
    found = [line.split(":", 1) for line in lines if line.startswith("ATTACH")]
    return [(parameters, base64.b64decode(value)) for parameters, value in found]
