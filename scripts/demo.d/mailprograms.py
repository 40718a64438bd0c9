"""Replies as mail programs write them: what each does to the quoted mail, and where it leaves room for an answer."""

import datetime
import email.message
import email.utils
import html
import re
import textwrap
import uuid

from mailboxes import calendar_text, html_text, plain_text

MONTHS = {
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec".split(),
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
}
DAYS = {"nl": "ma di wo do vr za zo".split(), "en": "Mon Tue Wed Thu Fri Sat Sun".split()}


# MARK: The mail that is answered


class Request:
    """A mail that somebody answers: where the reply goes, and its questions in text and HTML."""

    def __init__(self, message):
        self.message = message
        self.message_id = message["Message-ID"]
        self.subject = message["Subject"]
        # A mail program shows the Reply-To's name beside its address.
        header = message["Reply-To"] or message["From"]
        self.name = header.addresses[0].display_name
        self.address = header.addresses[0].addr_spec
        self.text = plain_text(message).strip("\n")
        self.body = re.search(r"<body[^>]*>(.*)</body>", html_text(message), re.S).group(1).strip()

    def text_with(self, answers, mark):
        """The plain text as lines with `mark` before each, and each answer unmarked below its question."""
        lines = []
        for block in self.text.split("\n\n"):
            lines += [(mark + line).rstrip() for line in block.split("\n")] + [mark.rstrip()]
            number = question_number(block)
            if number in answers:
                lines += ["", answers[number], ""]
        return "\n".join(lines)

    def html_with(self, answers, write):
        """The HTML with `write(answer)` behind the paragraph of each question."""

        def fill(paragraph):
            number = question_number(re.sub(r"<[^>]+>", "", paragraph.group(0)).strip())
            return paragraph.group(0) + (write(html.escape(answers[number])) if number in answers else "")

        return re.sub(r"<p\b.*?</p>", fill, self.body, flags=re.S)


def question_number(block):
    match = re.match(r"(\d)\. ", block)
    return int(match.group(1)) if match else None


# MARK: The message around it


def reply(request, sender, subject, plain=None, rich=None, program=None, flowed=False):
    """A message from `sender`, (name, address), in the request's thread."""
    message = email.message.EmailMessage()
    message["From"] = email.utils.formataddr(sender)
    message["To"] = email.utils.formataddr((request.name, request.address))
    message["Subject"] = f"{subject} {request.subject}"
    message["Date"] = email.utils.localtime()
    message["Message-ID"] = f"<{uuid.uuid4()}@{sender[1].split('@')[1]}>"
    message["In-Reply-To"] = request.message_id
    message["References"] = request.message_id
    if program:
        message["X-Mailer"] = program
    if plain is not None:
        message.set_content(plain, params={"format": "flowed"} if flowed else None, cte="quoted-printable")
        if rich is not None:
            message.add_alternative(rich, subtype="html", cte="quoted-printable")
    else:
        message.set_content(rich, subtype="html", cte="quoted-printable")
    return message


def numbered(answers):
    return "\n\n".join(f"{number}. {text}" for number, text in answers.items())


def now():
    return datetime.datetime.now()


def day_of(moment, language):
    return f"{moment.day} {MONTHS[language][moment.month - 1]} {moment.year}"


# MARK: Gmail


def gmail_attribution(request, language):
    moment = now()
    day = f"{DAYS[language][moment.weekday()]} {day_of(moment, language)}"
    return {
        "nl": f"Op {day} om {moment:%H:%M} schreef {request.name} <",
        "en": f"On {day} at {moment:%H:%M}, {request.name} <",
    }[language] + f"\n{request.address}>{':' if language == 'nl' else ' wrote:'}"


GMAIL_QUOTE = (
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);'
    'padding-left:1ex">'
)


def gmail_page(request, language, top, quote):
    attribution = html.escape(gmail_attribution(request, language).replace("\n", ""))
    return (
        f'<div dir="ltr">{top}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" '
        f'class="gmail_attr">{attribution}<br></div>{GMAIL_QUOTE}{quote}</blockquote></div>'
    )


def gmail_top(request, sender, language, text):
    """Gmail on the web: what was typed stands above the quoted mail."""
    top = "<br>".join(html.escape(line) for line in text.split("\n"))
    plain = f"{text}\n\n{gmail_attribution(request, language)}\n\n{request.text_with({}, '> ')}\n"
    return reply(request, sender, "Re:", plain, gmail_page(request, language, top, request.body))


def gmail_inline(request, sender, language, answers):
    """Gmail on the web, typing inside the quoted mail: the quote is split at each answer."""
    quote = request.html_with(answers, lambda text: f'</blockquote><div dir="ltr">{text}</div>{GMAIL_QUOTE}')
    plain = f"{gmail_attribution(request, language)}\n\n{request.text_with(answers, '> ')}\n"
    return reply(request, sender, "Re:", plain, gmail_page(request, language, "", quote))


# MARK: Outlook

OUTLOOK_ROWS = {
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "en": ("From", "Sent", "To", "Subject"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
}


def outlook_rows(request, sender, language):
    values = (f"{request.name} <{request.address}>", f"{now():%d-%m-%Y %H:%M}", sender[0], request.subject)
    return list(zip(OUTLOOK_ROWS[language], values))


def outlook_inline(request, sender, language, lead, answers):
    """Outlook for Windows: a block of header rows, then the mail itself, and answers typed into it without any mark."""
    rows = outlook_rows(request, sender, language)
    write = lambda text: f'<p class=MsoNormal><span style="color:#1F497D">{text}<o:p></o:p></span></p>'
    rich = (
        "<html><body lang=NL link=blue vlink=purple><div class=WordSection1>"
        f"<p class=MsoNormal>{html.escape(lead)}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
        "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>"
        + "<br>".join(f"<b>{name}:</b> {html.escape(value)}" for name, value in rows)
        + f"<o:p></o:p></p></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>{request.html_with(answers, write)}</div></body></html>"
    )
    header = "\n".join(f"{name}: {value}" for name, value in rows)
    plain = f"{lead}\n\n{header}\n\n{request.text_with(answers, '')}\n"
    return reply(request, sender, "RE:", plain, rich, program="Microsoft Outlook 16.0")


def outlook_web(request, sender, language, paragraphs):
    """Outlook on the web, as a server sends it that keeps no plain text: HTML alone, the quoted mail flat behind a rule."""
    rows = "<br>\n".join(f"<b>{name}:</b> {html.escape(value)}" for name, value in outlook_rows(request, sender, language))
    typed = "\n".join(f'<div class="elementToProof">{html.escape(text) or "<br>"}</div>' for text in paragraphs)
    rich = (
        f'<html><body dir="ltr">{typed}\n<div id="appendonsend"></div><hr style="display:inline-block;width:98%" '
        f'tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000">{rows}'
        f"</font><div>&nbsp;</div></div>\n<div>{request.body}</div></body></html>"
    )
    return reply(request, sender, {"de": "AW:"}.get(language, "Re:"), rich=rich)


def outlook_away(request, sender, text):
    """The absence message of an Exchange server: the null reverse-path, and nothing quoted."""
    message = reply(request, sender, "Automatisch antwoord:", text)
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message["X-MS-Exchange-Inbox-Rules-Loop"] = sender[1]
    message["X-MS-Exchange-Generated-Message-Source"] = "Mailbox Rules Agent"
    return message


# MARK: Apple Mail

APPLE_ATTRIBUTION = {
    "nl": "Op {day} om {time} heeft {who} het volgende geschreven:",
    "en": "On {day}, at {time}, {who} wrote:",
    "fr": "Le {day} à {time}, {who} a écrit :",
}


def apple_inline(request, sender, language, lead, answers, footer=""):
    """Apple Mail and iPhone: the attribution itself is quoted, and a phone puts its footer above it."""
    who = f"{request.name} <{request.address}>"
    attribution = APPLE_ATTRIBUTION[language].format(day=day_of(now(), language), time=f"{now():%H:%M}", who=who)
    above = "\n\n".join(text for text in (lead, footer) if text)
    plain = f"{above}\n\n> {attribution}\n> \n{request.text_with(answers, '> ')}\n"
    if not footer:
        # Apple Mail sends text alone where nobody used any style.
        return reply(request, sender, "Re:", plain, program="Apple Mail (2.3826.200.121)")
    split = '</blockquote><div dir="ltr">{}</div><blockquote type="cite">'
    quote = request.html_with(answers, split.format)
    rich = (
        f'<html><body dir="auto"><div dir="ltr">{html.escape(lead)}<br id="lineBreakAtBeginningOfSignature">'
        f'<div dir="ltr">{html.escape(footer)}</div></div><div dir="ltr"><br><blockquote type="cite">'
        f"{html.escape(attribution)}<br><br></blockquote></div><blockquote type=\"cite\">{quote}</blockquote></body></html>"
    )
    return reply(request, sender, "Re:", plain, rich, program="iPhone Mail (22G86)")


# MARK: Thunderbird


def thunderbird(request, sender, language, answers, sign_off, signature):
    """Thunderbird: plain text, the quoted mail first, each answer below its question, the signature at the end."""
    verb = {"en": f"On {now():%d/%m/%Y %H:%M}, {request.name} wrote:", "nl": f"Op {now():%d-%m-%Y %H:%M} schreef {request.name}:"}
    flowed = {number: " \n".join(textwrap.wrap(text, 70)) for number, text in answers.items()}
    signature = "\n".join(["-- "] + signature)
    plain = f"{verb[language]}\n{request.text_with(flowed, '> ')}\n{sign_off}\n\n{signature}\n"
    return reply(request, sender, "Re:", plain, program="Mozilla Thunderbird", flowed=True)


# MARK: Calendars


def acceptance(message, sender):
    """A calendar's answer to an invitation: an iTIP REPLY of one attendee (RFC 5546 §3.2.3), sent as RFC 6047 says."""
    event = calendar_text(message)
    kept = [line for line in event.split("\n") if re.match(r"(UID|SEQUENCE|ORGANIZER|DTSTART|DTEND|SUMMARY)[;:]", line)]
    stamp = datetime.datetime.now(datetime.timezone.utc)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//NL", "METHOD:REPLY", "BEGIN:VEVENT"]
    lines += kept + [f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}", f"ATTENDEE;PARTSTAT=ACCEPTED;CN={sender[0]}:mailto:{sender[1]}"]
    lines += ["END:VEVENT", "END:VCALENDAR", ""]
    request = Request(message)
    organizer = re.search(r"^ORGANIZER.*mailto:(.+)$", event, re.M | re.I)
    request.address = organizer.group(1).strip()
    answer = reply(request, sender, "Geaccepteerd:", f"{sender[0]} heeft geaccepteerd.")
    answer.add_alternative("\r\n".join(lines), subtype="calendar", params={"method": "REPLY"}, cte="base64")
    return answer
