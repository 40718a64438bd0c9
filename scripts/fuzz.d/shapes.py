"""Mails of many shapes, each at any size: what a stranger may send to cost us time or memory."""
import base64
import random

HEAD = ("From: Petra Smit <petra@client.test>\r\nTo: {to}\r\nSubject: Re: feedback\r\n"
        "Message-ID: <shape@client.test>\r\nMIME-Version: 1.0\r\n")


class Shapes(dict):
    """Shapes by name; each is of the kind that was named last before it."""

    kind = ""
    kinds = {}

    def __setitem__(self, name, build):
        super().__setitem__(name, build)
        self.kinds[name] = self.kind


SHAPES = Shapes()


def section(name):
    """The kind of the shapes from here on."""
    SHAPES.kind = name


def shape(build):
    """Notes a shape: from the request's text and a size in octets to a whole mail."""
    SHAPES[build.__name__.replace("_", "-")] = build
    return build


class Request:
    """The mail that the shapes answer."""

    def __init__(self, address, text):
        self.address = address
        self.token = address.split("@")[0].split("+")[-1]
        self.text = text
        self.words = text.split()
        self.lines = [line for line in text.splitlines() if line.strip()]


def filled(piece, size):
    return piece * max(1, size // max(1, len(piece.encode())))


def mail(request, body, kind="text/plain; charset=utf-8", extra=""):
    body = body if isinstance(body, bytes) else body.encode()
    # The first field of a name counts.
    head = extra + HEAD.format(to=request.address) + f"Content-Type: {kind}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return head.encode() + body


def html(request, body):
    return mail(request, body, "text/html; charset=utf-8")


def shuffled(request, size, seed=11):
    words = list(request.words)
    random.Random(seed).shuffle(words)
    return filled(" ".join(words) + " ", size)


def text_shape(name, make):
    SHAPES[name] = lambda request, size: mail(request, make(size))


def line_shape(name, piece):
    """The piece on one line, and a piece a line."""
    text_shape(name + "-line", lambda size: filled(piece, size))
    text_shape(name + "-lines", lambda size: filled(piece.strip(" ") + "\n", size))


def html_shape(name, make):
    SHAPES["html-" + name] = lambda request, size: html(request, make(size))


section("characters that belong together")
line_shape("jamo-leading", "\u1100")
line_shape("jamo-vowels", "\u1161")
line_shape("jamo-trailing", "\u11a8")
line_shape("jamo-syllables", "\u1112\u1161\u11ab")
line_shape("hangul-and-tail", "\uac00\u11a8")
line_shape("marks", "e\u0301\u0316")
text_shape("marks-of-one", lambda size: "e" + filled("\u0301", size))
text_shape("marks-in-two-orders", lambda size: "e" + filled("\u0316\u0301\u0327", size))
text_shape("marks-alone-lines", lambda size: filled("\u0301" * 40 + "\n", size))
line_shape("virama", "\u0915\u094d")
line_shape("tibetan", "\u0f71\u0f72\u0f74")
line_shape("prepended", "\u0600")
line_shape("singletons", "\u212b\u2126\u1fef")
line_shape("compatible", "\ufdfa\ufb03")
line_shape("flags", "\U0001f1f3\U0001f1f1")
line_shape("emoji-joined", "\U0001f468\u200d")
line_shape("emoji-tones", "\U0001f44d\U0001f3fd")
line_shape("variation-selectors", "\ufe0f")
line_shape("tags", "\U000e0061")
line_shape("direction-marks", "\u202e\u2066")
line_shape("zero-width", "\u200b")
line_shape("no-break", "\u00a0")
line_shape("combining-hangul-and-marks", "\u1100\u1161\u0301")
line_shape("accents", "é")
line_shape("cjk", "漢字")
line_shape("arabic", "شكرا ")
line_shape("invalid", "\ufffd")

section("lines")
line_shape("letters", "a")
line_shape("words", "word ")
line_shape("capitals", "Word ")
text_shape("empty-lines", lambda size: "\n" * size)
text_shape("spaces", lambda size: " " * size)
text_shape("blank-lines", lambda size: filled("  \t \n", size))
text_shape("tabs", lambda size: "\t" * size)
text_shape("returns", lambda size: "x\r" * (size // 2))
text_shape("nuls", lambda size: "\0" * size)
text_shape("controls", lambda size: filled("".join(map(chr, range(1, 32))), size))
text_shape("sentences", lambda size: filled("She explains well, and she listens too. ", size))
text_shape("paragraphs", lambda size: filled("She explains well, and listens.\nAlways.\n\n", size))
text_shape("points", lambda size: "." * size)
text_shape("rules", lambda size: filled("-" * 60 + "\n", size))
text_shape("brackets", lambda size: "(" * size)
text_shape("angles", lambda size: "<" * size)
text_shape("square", lambda size: "[" * size)
text_shape("bullets", lambda size: filled("- \n* x\n", size))
text_shape("question-marks", lambda size: filled("? ", size))

section("quotes and forwards")
text_shape("quotes-deep", lambda size: filled(">" * 1000 + " x\n", size))
text_shape("quotes-rising", lambda size: "".join(">" * (n % 1000) + " x\n" for n in range(max(2, size // 503))))
text_shape("quotes-alternating", lambda size: filled("> x\n>> y\n", size))
text_shape("quotes-spaced", lambda size: filled("> " * 500 + "x\n", size))
text_shape("initials", lambda size: filled("PS> she listens\n", size))
text_shape("attributions", lambda size: filled("On Monday 3 March 2027 at 10:00 Petra Smit wrote:\n", size))
text_shape("attributions-quoted", lambda size: filled("On 3 March 2027 Petra <p@x.test> wrote:\n> x\n\n", size))
text_shape("attributions-broken", lambda size: filled("On Monday 3 March 2027\nat 10:00 Petra Smit\nwrote:\n", size))
text_shape("wrote", lambda size: filled("wrote: ", size))
text_shape("wrote-lines", lambda size: filled("wrote:\n", size))
text_shape("header-blocks", lambda size: filled("From: A <a@x.test>\nSent: 3 March 2027\nTo: B\nSubject: x\n\n", size))
text_shape("header-rows", lambda size: filled("From: A <a@x.test>\n", size))
text_shape("header-row-flat", lambda size: filled("From: a@x.test Sent: 3 March To: b Subject: x ", size))
text_shape("separators", lambda size: filled("-----Original Message-----\n", size))
text_shape("forwards", lambda size: filled("Begin forwarded message:\n\n", size))

section("what answers are made of")
text_shape("numbers", lambda size: filled("1. a\n2. b\n3. c\n4. 4\n5. 5\n", size))
text_shape("numbers-flat", lambda size: filled("1. ja 2. nee 3. 4 ", size))
text_shape("numbers-counted", lambda size: "".join(f"{n}. x\n" for n in range(size // 9)))
text_shape("numbers-one", lambda size: filled("1. x\n", size))
text_shape("numbers-indented", lambda size: filled("1. a\n   1. b\n   2. c\n", size))
text_shape("numbers-listed", lambda size: filled("2. a\n1. b\n2. c\n3. d\n\n", size))
text_shape("labels", lambda size: filled("Vraag 1: goed\nQuestion 2: fine\nFrage 3: gut\n", size))
text_shape("labels-flat", lambda size: filled("vraag 1 goed vraag 2 fijn ", size))
text_shape("labels-named-4k", lambda size: filled("Question 1: " + "word " * 800 + "\n", size))
text_shape("labels-led", lambda size: filled("en dan ook nog even over vraag drie: goed ", size))
text_shape("label-leads", lambda size: filled("en ook nog voor de ", size))
text_shape("number-ranges", lambda size: filled("1, 2, 3 en 4: goed\n", size))
text_shape("number-joiners", lambda size: filled("1 & 2 & ", size))
text_shape("scores", lambda size: filled("4\n", size))
text_shape("scores-worded", lambda size: filled("een 4 van de 5, omdat zij luistert\n", size))
text_shape("stars", lambda size: filled("★★★★☆\n", size))
text_shape("ticks", lambda size: filled("[x] 4\n", size))
text_shape("circled", lambda size: filled("④ goed\n", size))
text_shape("dates", lambda size: filled("1. Sinds 2. januari 3. februari ", size))
text_shape("ordinals", lambda size: filled("eerste vraag: ja, tweede vraag: nee ", size))
text_shape("declines", lambda size: filled("I would rather not give feedback. ", size))
text_shape("courtesy", lambda size: filled("Thanks! ", size))
text_shape("laters", lambda size: filled("I will answer next week. ", size))
text_shape("absences", lambda size: filled("I am out of the office until Monday 3 March 2027.\n", size))

section("what frames letters, lists of names")
text_shape("closings", lambda size: filled("Kind regards,\nPetra Smit\n\n", size))
text_shape("closings-lines", lambda size: filled("Groeten\n", size))
text_shape("closings-flat", lambda size: filled("groeten Petra Smit ", size))
text_shape("signatures", lambda size: filled("-- \nPetra Smit\nClient Ltd\n06 12345678\n\n", size))
text_shape("delimiters", lambda size: filled("--\n", size))
text_shape("postscripts", lambda size: filled("P.S. x\n\n", size))
text_shape("contacts", lambda size: filled("www.client.test | 06 12345678\n", size))
text_shape("names", lambda size: filled("Petra Smit\n", size))
text_shape("names-flat", lambda size: filled("Petra Smit ", size))
text_shape("comma-ends", lambda size: filled("Xyz,\n\n", size))
text_shape("titles", lambda size: filled("Manager Sales\n", size))
text_shape("greetings", lambda size: filled("Dear Anna,\n\n", size))
text_shape("footers", lambda size: filled("Sent from my iPhone\n", size))
text_shape("footers-flat", lambda size: filled("Sent from my iPhone, ", size))
text_shape("disclaimers", lambda size: filled("This message is confidential and intended only for the addressee.\n\n", size))
text_shape("disclaimers-flat", lambda size: filled("This message is confidential and intended only for you. ", size))
text_shape("banners", lambda size: filled("[EXTERNAL]\n", size))
text_shape("digits", lambda size: filled("0612345678 ", size))
text_shape("addresses", lambda size: filled("petra@client.test ", size))
text_shape("addresses-lines", lambda size: filled("Petra Smit <petra@client.test>, colleague\n", size))
text_shape("addresses-counted", lambda size: "".join(f"P Q <p{n}@x{n}.test>\n" for n in range(size // 22)))
text_shape("ats", lambda size: "@" * size)
text_shape("links", lambda size: filled("https://client.test/a ", size))
text_shape("links-bracketed", lambda size: filled("Client<https://client.test/a> ", size))
text_shape("link-open", lambda size: filled("<https://client.test/", size))
text_shape("link-long", lambda size: "https://client.test/" + "a" * size)
text_shape("pgp", lambda size: filled("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nx\n", size))
text_shape("vcard", lambda size: filled("BEGIN:VCARD\nVERSION:3.0\nFN:P Q\nEMAIL:p@q.test\nEND:VCARD\n", size))
text_shape("tables", lambda size: filled("Name\tAddress\tGroup\nP Q\tp@q.test\tclient\n", size))
text_shape("tables-wide", lambda size: filled("P Q | p@q.test | client | ", size))
text_shape("commas", lambda size: filled("P Q, ", size))


section("tokens and the request's own words")


@shape
def tokens(request, size):
    return mail(request, filled(request.token + " ", size))


@shape
def tokens_glued(request, size):
    return mail(request, filled(request.token, size))


@shape
def tokens_addresses(request, size):
    return mail(request, filled(request.address + "\n", size))


@shape
def tokens_escaped(request, size):
    return mail(request, filled(request.address.replace("+", "%2B").replace("@", "%40") + " ", size))


@shape
def request_quoted(request, size):
    return mail(request, filled("".join(f"> {line}\n" for line in request.lines) + "\nGoed.\n", size))


@shape
def request_typed(request, size):
    return mail(request, filled("\n".join(request.lines) + "\n", size))


@shape
def request_flat(request, size):
    return mail(request, filled(" ".join(request.lines) + " ", size))


@shape
def request_words_shuffled_line(request, size):
    return mail(request, shuffled(request, size))


@shape
def request_words_shuffled_lines(request, size):
    return mail(request, shuffled(request, size).replace(" ", "\n"))


@shape
def request_words_shuffled_sevens(request, size):
    words = shuffled(request, size).split()
    return mail(request, "\n".join(" ".join(words[n:n + 7]) for n in range(0, len(words), 7)))


@shape
def request_threes(request, size):
    words, chance = request.words, random.Random(5)
    starts = [chance.randrange(max(1, len(words) - 3)) for _ in range(max(1, size // 18))]
    return mail(request, " ".join(" ".join(words[n:n + 3]) for n in starts))


def around_request(name, piece):
    """The piece, over and over, above and below the request as it is quoted."""
    def build(request, size):
        quote = "".join(f"> {line}\n" for line in request.lines)
        half = filled(piece, size // 2)
        return mail(request, half + quote + half)
    SHAPES["around-request-" + name] = build


around_request("attributions", "On Monday 3 March 2027 at 10:00 Petra Smit wrote:\n\n")
around_request("attributions-quoted", "On 3 March 2027 Petra <p@x.test> wrote:\n> x\n> y\n\n")
around_request("header-blocks", "x\n\nFrom: A <a@x.test>\nSent: 3 March 2027\nTo: B\nSubject: x\n\n")
around_request("numbers", "1. a\n2. b\n1. x\n2. y\n3. z\n\n4. 4\n5. 5\n")
around_request("labels", "Vraag 1: goed\n")
around_request("closings", "Kind regards,\nPetra Smit\n\nx\n")
around_request("quotes", "> x\n>> y\n> z\nw\n")
around_request("declines", "No, thanks.\n")
around_request("words", "she explains well, and listens ")
around_request("scores", "4: 5\n")


@shape
def request_numbered(request, size):
    """Each line of the request with an answer below it, over and over."""
    return mail(request, filled("".join(f"> {line}\n1. goed\n\n" for line in request.lines), size))


@shape
def request_line_repeated(request, size):
    return mail(request, filled("> " + max(request.lines, key=len) + "\n", size))


@shape
def request_interrupted(request, size):
    return mail(request, filled(" x ".join(request.words) + "\n", size))


@shape
def request_html(request, size):
    body = "".join(f"<blockquote><p>{line}</p></blockquote><div>goed</div>" for line in request.lines)
    return html(request, filled(body, size))


@shape
def request_both_parts(request, size):
    half = size // 2
    return parted(request, "alternative", [
        ("text/plain; charset=utf-8", filled("\n".join(request.lines) + "\n", half)),
        ("text/html; charset=utf-8", filled("".join(f"<p>{line}</p>" for line in request.lines), half))])


section("HTML")
html_shape("divs-nested", lambda size: filled("<div>", size))
html_shape("divs-closed", lambda size: filled("<div>x</div>", size))
html_shape("spans", lambda size: filled("<span>x</span>", size))
html_shape("fonts-nested", lambda size: filled("<font>x", size))
html_shape("nested-and-closed", lambda size: filled("<b>x", size // 2) + filled("</b>", size // 2))
html_shape("misnested", lambda size: filled("<b><i>x</b></i>", size))
html_shape("ends-alone", lambda size: filled("</div>", size))
html_shape("quotes-nested", lambda size: filled("<blockquote>x", size))
html_shape("lists-nested", lambda size: filled("<ul><li>x", size))
html_shape("lists", lambda size: "<ol>" + filled("<li>x</li>", size) + "</ol>")
html_shape("tables-nested", lambda size: filled("<table><tr><td>x", size))
html_shape("table-wide", lambda size: "<table><tr>" + filled("<td>x</td>", size) + "</tr></table>")
html_shape("table-long", lambda size: "<table>" + filled("<tr><td>x</td></tr>", size) + "</table>")
html_shape("breaks", lambda size: filled("<br>", size))
html_shape("paragraphs", lambda size: filled("<p>x</p>", size))
html_shape("paragraphs-open", lambda size: filled("<p>x", size))
html_shape("entities", lambda size: filled("&eacute;", size))
html_shape("entities-open", lambda size: filled("&", size))
html_shape("entities-long", lambda size: filled("&aaaaaaaaaaaaaaaa", size))
html_shape("entities-numbers", lambda size: filled("&#769;", size))
html_shape("comments", lambda size: filled("<!-- x -->", size))
html_shape("comment-open", lambda size: filled("<!--", size))
html_shape("conditionals", lambda size: filled("<![if x]>", size))
html_shape("conditionals-open", lambda size: filled("<![", size))
html_shape("doctypes", lambda size: filled("<!DOCTYPE html>", size))
html_shape("angles", lambda size: "<" * size)
html_shape("angles-spaced", lambda size: filled("< ", size))
html_shape("tag-open", lambda size: "<div " + filled("a=b ", size))
html_shape("tag-vast", lambda size: "<div " + filled("a=b ", size) + ">x")
html_shape("attributes", lambda size: filled("<p " + " ".join(f"a{n}=b" for n in range(800)) + ">x</p>", size))
html_shape("attribute-long", lambda size: '<a href="' + "x" * size + '">x</a>')
html_shape("attribute-open", lambda size: filled('<a href="', size))
html_shape("styles", lambda size: filled('<p style="color:red;margin:0">x</p>', size))
html_shape("styles-different", lambda size: "".join(f'<p style="color:#{n:06x}">x</p>' for n in range(size // 30)))
html_shape("style-rules", lambda size: '<p style="' + filled("xcolor:a;", size) + '">x</p>')
html_shape("style-element", lambda size: "<style>" + filled("a{b:c}", size) + "</style>x")
html_shape("style-open", lambda size: filled("<style>", size))
html_shape("classes", lambda size: '<p class="' + filled("gmail_quote ", size) + '">x</p>')
html_shape("links", lambda size: filled('<a href="mailto:a@b.test">x</a>', size))
html_shape("links-nested", lambda size: filled('<a href="https://x.test">x', size))
html_shape("hidden", lambda size: filled('<span style="display:none">x</span>', size))
html_shape("pre", lambda size: "<pre>" + filled("x\n", size))
html_shape("jamo", lambda size: "<p>" + filled("\u1100", size))
html_shape("marks", lambda size: "<p>e" + filled("\u0301", size))
html_shape("words", lambda size: "<p>" + filled("word ", size))
html_shape("text-alone", lambda size: filled("a & b\n", size))
html_shape("unknown", lambda size: filled("<x:y>z</x:y>", size))
html_shape("scripts", lambda size: filled("<script>x</script>", size))
html_shape("headings", lambda size: filled("<h1>1. x</h1><p>4", size))
html_shape("nuls", lambda size: filled("<p>\0x", size))


section("MIME and encodings")


def parted(request, kind, parts, border="b0", extra=""):
    body = b"".join(f"--{border}\r\nContent-Type: {type}\r\n\r\n".encode() + (text if isinstance(text, bytes) else text.encode())
                    + b"\r\n" for type, text in parts)
    return mail(request, body + f"--{border}--\r\n".encode(), f'multipart/{kind}; boundary="{border}"', extra)


@shape
def parts_many(request, size):
    return parted(request, "mixed", [("text/plain", "x")] * (size // 40))


@shape
def parts_html_many(request, size):
    return parted(request, "mixed", [("text/html", "<p>" + "x" * 20_000)] * (size // 20_040))


@shape
def parts_text_many(request, size):
    return parted(request, "mixed", [("text/plain; charset=utf-8", "word " * 4_000)] * (size // 20_040))


@shape
def parts_flowed_many(request, size):
    return parted(request, "mixed", [("text/plain; format=flowed", "x \n" * 300)] * (size // 960))


@shape
def parts_deep(request, size):
    depth = min(size // 80, 30_000)
    text = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(depth))
    return (HEAD.format(to=request.address) + text + "\r\nx").encode() + b"x" * max(0, size - len(text))


@shape
def parts_deep_and_long(request, size):
    text = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(31))
    return (HEAD.format(to=request.address) + text + "\r\n" + filled("x\r\n", size)).encode()


@shape
def parts_headers(request, size):
    each = "".join(f"X-{n}: y\r\n" for n in range(1000))
    body = filled("--b0\r\n" + each + "\r\nx\r\n", size)
    return mail(request, body, 'multipart/mixed; boundary="b0"')


@shape
def boundary_missing(request, size):
    return mail(request, filled("--x\r\n", size), 'multipart/mixed; boundary="b0"')


@shape
def boundary_long(request, size):
    border = "b" * 60_000
    return mail(request, filled("--" + "b" * 59_999 + "\r\n", size), f'multipart/mixed; boundary="{border}"')


@shape
def messages_nested(request, size):
    text = "Content-Type: message/rfc822\r\n\r\n" * 40
    return (HEAD.format(to=request.address) + text).encode() + filled("x\r\n", size).encode()


@shape
def messages_many(request, size):
    inner = "From: a@b.test\r\nTo: c@d.test\r\n\r\n" + "x " * 400
    return parted(request, "mixed", [("message/rfc822", inner)] * (size // 900))


@shape
def messages_large(request, size):
    inner = "From: a@b.test\r\nContent-Type: text/plain\r\n\r\n" + filled("x y z\r\n", size // 4)
    return parted(request, "mixed", [("message/rfc822", inner)] * 4)


@shape
def messages_nested_multipart(request, size):
    text = "x\r\n"
    for n in range(8):
        text = f'Content-Type: multipart/mixed; boundary="m{n}"\r\n\r\n--m{n}\r\nContent-Type: message/rfc822\r\n\r\n' + text
    return (HEAD.format(to=request.address) + text).encode() + filled("x\r\n", size).encode()


@shape
def base64_of_nothing(request, size):
    return encoded(request, "base64", filled("\r\n", size))


@shape
def base64_of_text(request, size):
    return encoded(request, "base64", base64.encodebytes(filled("She listens well. ", size * 3 // 4).encode()))


@shape
def base64_of_marks(request, size):
    return encoded(request, "base64", base64.b64encode(("e" + filled("\u0301", size * 3 // 4)).encode()))


@shape
def base64_lines_short(request, size):
    return encoded(request, "base64", filled("YQ\r\n", size))


@shape
def base64_plain_between(request, size):
    return encoded(request, "base64", filled("YWJj\r\na line of text\r\n", size))


@shape
def quoted_printable(request, size):
    return encoded(request, "quoted-printable", filled("=CC=81", size))


@shape
def quoted_printable_soft(request, size):
    return encoded(request, "quoted-printable", filled("=\r\n", size))


@shape
def quoted_printable_broken(request, size):
    return encoded(request, "quoted-printable", filled("= ", size))


@shape
def uuencoded(request, size):
    return encoded(request, "x-uuencode", "begin 644 x\r\n" + filled("M" + "a" * 60 + "\r\n", size))


def encoded(request, encoding, body, kind="text/plain; charset=utf-8"):
    body = body if isinstance(body, bytes) else body.encode()
    head = HEAD.format(to=request.address) + f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return head.encode() + body


section("charsets and flowed lines")


def charset_shape(name, octets):
    SHAPES["charset-" + name] = lambda request, size: mail(
        request, octets * max(1, size // len(octets)), f"text/plain; charset={name}")


charset_shape("utf-7", b"+AGEAYg-")
charset_shape("utf-16", b"\x00a")
charset_shape("iso-2022-jp", b"\x1b$B$\"\x1b(B")
charset_shape("iso-2022-kr", b"\x0e!!\x0f")
charset_shape("gb18030", b"\x81\x30\x81\x30")
charset_shape("big5", b"\xff\xff")
charset_shape("euc-kr", b"\x80")
charset_shape("hz-gb-2312", b"~{!!~}")
charset_shape("windows-1252", b"\xe9\x80")
charset_shape("unknown-8bit", b"\xd0\xcf \n")


@shape
def flowed(request, size):
    return mail(request, filled("word \n", size), "text/plain; charset=utf-8; format=flowed")


@shape
def flowed_delsp(request, size):
    return mail(request, filled("\u1100 \n", size), "text/plain; charset=utf-8; format=flowed; delsp=yes")


@shape
def flowed_depths(request, size):
    return mail(request, filled("> x \n>> y \n", size), "text/plain; charset=utf-8; format=flowed")


section("calendars and cards")


def calendar(name, body):
    SHAPES["calendar-" + name] = lambda request, size: mail(
        request, "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n" + body(size) + "END:VCALENDAR\r\n",
        "text/calendar; method=REQUEST; charset=utf-8")


EVENT = ("BEGIN:VEVENT\r\nUID:{n}@x.test\r\nDTSTART:20270310T090000Z\r\nORGANIZER:mailto:a@x.test\r\n{more}END:VEVENT\r\n")
calendar("events", lambda size: "".join(EVENT.format(n=n, more="") for n in range(size // 100)))
calendar("attendees", lambda size: EVENT.format(n=1, more="".join(
    f"ATTENDEE;CN=P:mailto:p{n}@x.test\r\n" for n in range(size // 32))))
calendar("description", lambda size: EVENT.format(n=1, more="DESCRIPTION:" + filled("x\\, ", size) + "\r\n"))
calendar("folded", lambda size: EVENT.format(n=1, more="DESCRIPTION:" + filled("x\r\n ", size) + "\r\n"))
calendar("parameters", lambda size: EVENT.format(n=1, more="X-Y" + filled(";A=b", size) + ":z\r\n"))
calendar("nested", lambda size: filled("BEGIN:X\r\n", size))
calendar("zones", lambda size: filled(
    "BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n", size))
calendar("rules", lambda size: EVENT.format(n=1, more=filled("RRULE:FREQ=SECONDLY;BYSECOND=1,2,3\r\n", size)))
calendar("alarms", lambda size: EVENT.format(n=1, more=filled(
    "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n", size)))
calendar("values", lambda size: EVENT.format(n=1, more="EXDATE:" + filled("20270310T090000Z,", size) + "\r\n"))


@shape
def calendars_many(request, size):
    event = "BEGIN:VCALENDAR\r\n" + EVENT.format(n=1, more="") + "END:VCALENDAR\r\n"
    return parted(request, "mixed", [("text/calendar", event)] * (size // 200))


@shape
def cards_many(request, size):
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:P Q\r\nEMAIL:p@q.test\r\nEND:VCARD\r\n"
    return parted(request, "mixed", [("text/plain", "see below"), ("text/vcard", filled(card, size))])


section("reports and notices")


@shape
def report_recipients(request, size):
    fields = "".join(f"Final-Recipient: rfc822; p{n}@x.test\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
                     for n in range(size // 75))
    return parted(request, "report; report-type=delivery-status", [
        ("text/plain", "failed"), ("message/delivery-status", "Reporting-MTA: dns; x.test\r\n\r\n" + fields)])


@shape
def report_fields(request, size):
    fields = "".join(f"X-{n}: y\r\n" for n in range(size // 10))
    return parted(request, "report", [("text/plain", "failed"), ("message/delivery-status", fields)])


@shape
def report_folded(request, size):
    return parted(request, "report", [
        ("text/plain", "failed"), ("message/delivery-status", "Diagnostic-Code: x" + filled("\r\n y", size))])


def from_daemon(name, body):
    def build(request, size):
        head = HEAD.format(to=request.address).replace("petra@client.test", "MAILER-DAEMON@client.test")
        return (head.replace("Re: feedback", "Undelivered mail") + "Return-Path: <>\r\nContent-Type: text/plain\r\n\r\n"
                + filled(body, size)).encode()
    SHAPES["daemon-" + name] = build


from_daemon("addresses", "<p@x.test>: 550 user unknown\r\n")
from_daemon("sentences", "your message to p@x.test could not be delivered. ")
from_daemon("words", "550 ")
from_daemon("codes", "5.1.1 5.2.2 ")
from_daemon("indented", "    local\r\n")
from_daemon("dots", "1.1.1.1.")


def absent(name, body):
    def build(request, size):
        return mail(request, filled(body, size), extra="Auto-Submitted: auto-replied\r\n")
    SHAPES["absent-" + name] = build


absent("days", "I am away until 3 March 2027. ")
absent("dates", "3-3-2027 ")
absent("numbers", "3 ")
absent("months", "maart ")


section("header fields")


def header_shape(name, field):
    SHAPES["header-" + name] = lambda request, size: mail(request, "x", extra=field(size))


header_shape("many", lambda size: "".join(f"X-F{n}: y\r\n" for n in range(size // 12)))
header_shape("received", lambda size: filled("Received: from a by b; Mon, 1 Mar 2027 10:00:00 +0000\r\n", size))
header_shape("long", lambda size: "X-Long: " + "y" * size + "\r\n")
header_shape("folded", lambda size: "X-Folded: y" + filled("\r\n y", size) + "\r\n")
header_shape("references", lambda size: "References: " + filled("<a@b.test> ", size) + "\r\n")
header_shape("references-folded", lambda size: "References:" + filled("\r\n <a@b.test>", min(size, 60_000)) + "\r\n")
header_shape("references-bare", lambda size: "References: " + filled("<", min(size, 60_000)) + "\r\n")
header_shape("to", lambda size: "To: " + filled("a@b.test, ", min(size, 60_000)) + "\r\n")
header_shape("to-many", lambda size: filled("To: a@b.test\r\n", size))
header_shape("to-groups", lambda size: "To: " + filled("g:a@b.test;, ", min(size, 60_000)) + "\r\n")
header_shape("to-comments", lambda size: "To: " + filled("(", min(size, 60_000)) + "\r\n")
header_shape("delivered-to", lambda size: filled("Delivered-To: a@b.test\r\n", size))
header_shape("encoded-words", lambda size: "Subject: " + filled("=?utf-8?q?=CC=81?= ", min(size, 60_000)) + "\r\n")
header_shape("encoded-open", lambda size: "Subject: " + filled("=?", min(size, 60_000)) + "\r\n")
header_shape("subject-marks", lambda size: "Subject: e" + filled("\u0301", min(size, 60_000)) + "\r\n")
header_shape("subject-jamo", lambda size: "Subject: " + filled("\u1100", min(size, 60_000)) + "\r\n")
header_shape("from-name", lambda size: "From: " + filled("\u1100", min(size, 50_000)) + " <a@b.test>\r\n")
header_shape("from-words", lambda size: "From: " + filled("Petra ", min(size, 50_000)) + "<a@b.test>\r\n")
header_shape("authentication", lambda size: filled("Authentication-Results: x; dkim=pass header.d=b.test\r\n", size))
header_shape("content-type", lambda size: "X-A: b\r\nContent-Type: text/plain" + filled("; a=b", min(size, 60_000)) + "\r\n")
header_shape("parameters-continued", lambda size: "Content-Type: text/plain" + "".join(
    f"; name*{n}*=utf-8''%CC%81" for n in range(min(size, 60_000) // 26)) + "\r\n")
header_shape("colons", lambda size: filled(":", size) + "\r\n")
header_shape("no-colons", lambda size: filled("x y\r\n", size))


section("other programs' formats")


def rtf(size, piece):
    return ("{\\rtf1\\ansi " + filled(piece, size) + "}").encode()


def tnef(properties, extra=b""):
    def number(value, count):
        return value.to_bytes(count, "little")
    body = number(len(properties), 4) + b"".join(properties)
    attribute = b"\x01" + number(0x00069003, 4) + number(len(body), 4) + body + b"\0\0"
    return number(0x223E9F78, 4) + b"\0\0" + attribute + extra


def tnef_rtf(name, piece):
    def build(request, size):
        content = rtf(size, piece)
        packed = (len(content) + 12).to_bytes(4, "little") + len(content).to_bytes(4, "little") + b"MELA" + bytes(4) + content
        value = (0x10090102).to_bytes(4, "little") + (1).to_bytes(4, "little") + len(packed).to_bytes(4, "little") + packed
        value += bytes(-len(packed) % 4)
        return encoded(request, "base64", base64.encodebytes(tnef([value])), "application/ms-tnef")
    SHAPES["rtf-" + name] = build


tnef_rtf("groups", "{x}")
tnef_rtf("nested", "{")
tnef_rtf("unicode", "\\u4352?")
tnef_rtf("hex", "\\'e9")
tnef_rtf("paragraphs", "x\\par ")


@shape
def tnef_nested(request, size):
    """Each within the one before, none of them encoded."""
    inner = b"x" * max(1, size // 2)
    for _ in range(30):
        head = b"Content-Type: application/ms-tnef\n\n"
        value = (0x37010102).to_bytes(4, "little") + (1).to_bytes(4, "little") + len(inner).to_bytes(4, "little") + inner
        inner = head + tnef([value + bytes(-len(value) % 4)])
    return HEAD.format(to=request.address).encode() + inner


@shape
def signed_nested(request, size):
    """A signed entity within a signed entity, as binary."""
    oid = bytes.fromhex("06092a864886f70d010702")

    def value(tag, content):
        return bytes([tag, 0x84]) + len(content).to_bytes(4, "big") + content

    inner = b"Content-Type: text/plain\n\n" + b"x y\n" * max(1, size // 4)
    for _ in range(30):
        data = value(0x30, b"\x06\x01\x2a" + value(0xA0, value(0x04, inner)))
        signed = value(0x30, b"\x02\x01\x01\x31\x00" + data)
        inner = b"Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: binary\n\n" + value(
            0x30, oid + value(0xA0, signed))
    return HEAD.format(to=request.address).encode() + inner


@shape
def tnef_attachments(request, size):
    one = b"\x02" + (0x00069002).to_bytes(4, "little") + (4).to_bytes(4, "little") + bytes(4) + b"\0\0"
    return encoded(request, "base64", base64.encodebytes(tnef([], one * (size // 15))), "application/ms-tnef")


@shape
def signed_zeros(request, size):
    return encoded(request, "base64", base64.encodebytes(b"\x30\x80" * (size // 2)), "application/pkcs7-mime")


@shape
def attachments(request, size):
    return parted(request, "mixed", [("text/plain", "1. good\r\n"), ("application/pdf; name=x.pdf", b"%PDF" + b"x" * size)])


@shape
def cut_off_inside(request, size):
    return mail(request, b"\xe1\x84" * (size // 2))
