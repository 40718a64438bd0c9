"""Counts the attacks that shapes and tests play, by kind."""

import re
import sys
from pathlib import Path

import shapes

ROOT = Path(__file__).resolve().parent.parent.parent
# Of mail and of peers; each test function, or each of its arguments where they are listed, is one.
SUITES = {
    "forged Authentication-Results": ["ClassifyingTests/AuthenticationResultsTests"],
    "another's token, another's name": [
        "EndToEndTests/ForgeryTests", "TalksTests/SharingMailTests", "TalksTests/ApprovingInTheirNameTests",
        "TalksTests/OwningAndMovingTests", "TalksTests/NoMailTests",
    ],
    "mail of nobody that is asked": ["EndToEndTests/StrayReplyTests", "TalksTests/ForgedMailTests"],
    "numbers that would say who answered": ["FeedbackTests/ShownCountTests"],
    "what a terminal, a table or a log would obey": ["AddressingTests/PrintableTests", "EndToEndTests/BadInputTests"],
    "tokens that would stay": ["AddressingTests/TokenCoverTests", "EndToEndTests/SecrecyTests"],
    "broken or huge mail": ["EndToEndTests/HostileMailTests", "MailFormatTests/TextBoundsTests"],
    "peers that mean no good": ["MailTransportTests/HostilePeerTests"],
}


def main():
    by_kind = {}
    for name, kind in shapes.SHAPES.kinds.items():
        by_kind.setdefault(kind, []).append(name)
    print(f"{'KIND OF MAIL (scripts/fuzz --time)':52} {'SHAPES':>7}")
    for kind, names in by_kind.items():
        print(f"{kind:52} {len(names):7}")
    print(f"{'all; each is read in 3 ways at 4 sizes':52} {len(shapes.SHAPES):7}\n")
    print(f"{'KIND OF ATTACK (swift test --filter SUITE)':52} {'PLAYED':>7}  SUITES")
    total = 0
    for kind, suites in SUITES.items():
        count = sum(map(played, suites))
        total += count
        print(f"{kind:52} {count:7}  {', '.join(suite.split('/')[1] for suite in suites)}")
    print(f"{'all':52} {total:7}")


def played(suite):
    """In the suite's own braces."""
    room, name = suite.split("/")
    for path in (ROOT / "Tests" / room).rglob("*.swift"):
        text = path.read_text()
        if found := re.search(rf"struct {name}\b[^{{]*", text):
            body = inside(text[found.end():])
            return sum(cases(body[match.end():]) for match in re.finditer(r"@Test\b", body))
    sys.exit(f"fuzz: there are no {suite} any more; mend scripts/fuzz.d/kinds.py")


def cases(text):
    """How many arguments are listed in what follows @Test; one where none is."""
    if not text.startswith("("):
        return 1
    head = inside(text)
    listed = re.search(r"arguments:\s*\[", head)
    if not listed:
        return 1
    items = inside(head[listed.end() - 1:])
    return max(1, len([item for item in parted(items) if item.strip()]))


def inside(text):
    """What stands between the first bracket and the one that closes it."""
    return text[1:end(text)]


def end(text):
    depth, is_quoted, at = 0, False, 0
    while at < len(text):
        letter = text[at]
        if letter == "\\" and is_quoted:
            at += 1
        elif letter == '"':
            is_quoted = not is_quoted
        elif not is_quoted and letter in "([{":
            depth += 1
        elif not is_quoted and letter in ")]}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    return len(text)


def parted(text):
    """By the commas that stand in no bracket and in no quotes."""
    parts, begin, at = [], 0, 0
    while at < len(text):
        if text[at] in "([{":
            at += end(text[at:])
        elif text[at] == '"':
            at += 1
            while at < len(text) and text[at] != '"':
                at += 2 if text[at] == "\\" else 1
        elif text[at] == ",":
            parts.append(text[begin:at])
            begin = at + 1
        at += 1
    return [*parts, text[begin:]]


main()
