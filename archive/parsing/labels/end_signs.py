"""The signs that end the head of a block: colon, full stop, dash, a pair of brackets around it."""

import re

from archive.parsing.labels.head_signs import ends_in_abbreviation, in_brackets

# Those of Khmer and Ethiopic script among them; "፡-" is one of the latter, too.
COLONS = ":：︰∶៖፦፥፡"
DASHES = "-–—―ـ"
SHORT_WORDS = 12
"""Words of a head that neither a colon nor inline markup ends: on a line of its own, before a full stop."""

BEGINNING = r"\s+[^\Wa-zа-яё_]|\s+(?:[“«\"(\[…\d–—¿¡-]|\.{2})"
"""How words begin behind a colon that ends a head."""

LONGEST_SHORT = 120
_SHORT_LINE = 5
"""Words."""

_ENDS_SENTENCE = re.compile(r"[.!?…,;:。！？，；：؟।][\"'”’»)\]]*$")
# "Rosa Holf / Good morning. I …"
_COLON_AMID = re.compile(r":(?!\d)")
_SIGN_AMID = re.compile(r"\s(?:/{1,2}|\\|[|=~»→⇒]{1,2}|[-=]?>{1,2})\s")
_DESCRIBED = re.compile(
    r"(?=[^\Wa-zа-яё\d_])[^\s,.!?:;]+(?: (?=[^\Wa-zа-яё\d_])[^\s,!?:;]+){1,3}, [^.!?:;–—]{2,90}"
    r" [-–—] [^.!?:;]{2,90}"
)
_PARTY = re.compile(r"\([^()]*\)")
"""What a record adds to a name in brackets: a party, a region, how somebody speaks."""

# "[SPEAKER_00] Yes." is a voice; "[Members: “Oh!”]" is what somebody calls.
# "[Hugo Sapt] Yes." · "（問）見通しは。"; "（一）" numbers a paragraph.
BRACKETED = re.compile(
    r"[\[【<〈＜](?![^\]】>〉＞]*[:：]\s*[^\]】>〉＞\s])"
    r"(?P<head>(?:[^\[\]【】<>〈〉＜＞\d(]|\([^()\[\]<>]{0,40}\)){1,80}(?:(?<=_)\d{1,3})?)[\]】>〉＞]\s*[:：]?\s*"
    r"|（(?P<wide>(?![一二三四五六七八九十]+）)[^（）\d]{1,30})）\s*[:：]?\s*(?=\S|$)"
    r"|\((?P<han>(?![一二三四五六七八九十]+\))[\u3040-\u9fff](?: ?[\u3040-\u9fff]){0,11})\)"
    r"\s*[:：]?\s*(?=\S|$)"
)

# "（記 者）": two letters, spread to the width of three
JUSTIFIED = re.compile(r"(?<=^[\u3040-\u9fff])\s(?=[\u3040-\u9fff]$)")

# The colon of a label is followed by a space, the end, a bracket closed before it, or (a slip of the
# typist) a capital or a quotation mark. The wide colons of Chinese and Japanese need no space, nor do those
# of Khmer and Ethiopic script.
COLON = re.compile(
    r"[：︰∶៖፦፥]|፡(?=\s?[-–—])|\d:(?=\s|$)|:(?:(?<!\d:)(?=\s|$)|(?<=[^\W\d_]:)(?=[^\W\d_a-zа-яё]|[“«\"„(\[…¿¡]|\.{3})|(?<=\):)"
    r"|(?<=[\u3040-\u9fff]:)(?=\d)|(?<=[^\W\d_]\.:)(?=[^\W\d_a-zа-яё])|(?=[-–—]))"
)
# "(Rosa Holf, Zenda Post) When?": who asks, and for whom, before a question
ASKER_BEFORE = re.compile(
    r"\((?P<head>(?=[^\Wa-zß-öø-ÿа-яё\d_])[^(),:;.!?]{3,40}(?:, [^():;.!?]{2,50}|/[^():;.!?]{2,50})?)\)\s+"
    r"(?=[^()]*[?？؟])"
)
# "«Our Zenda»: When?": a paper
QUOTED = re.compile(r"(?:«[^«»]{2,40}»|“[^“”„]{2,40}”)\s?[:：](?=\s)")
AFTER_STOP = re.compile(r"\s*(?:[-–—]+\s*)?")
# "Sr. Sapt.- Gracias" · "Rosa Holf (ZEN). – Madam President": a full stop and a dash
STOP_DASH = re.compile(r"\.(?:[-–—¬]+\s*|\s[-–—]\s)(?=\S)")
# "SORU- Ne zaman?": a hyphen without a space ends capitals alone. "ـ" is the long stroke of Arabic script.
DASH = re.compile(r"\s+[-–—―ـ]{1,2}\s+|(?<=[^\W\d_])\s?[–—]\s(?=\S)|(?<=[^\W\d_a-zß-öø-ÿа-яё])-\s(?=\S)")

# "HUGO SAPT - " behind "O SR. PRESIDENTE - ": a name, a party or a task in capitals before one more dash
CAPITALS_BEFORE_DASH = re.compile(
    r"(?=[^\W\d_]{2}|[^\W\d_]\.)[^\Wa-zß-öø-ÿа-яё_][^a-zß-öø-ÿа-яё:!?–—]{0,50}?(?P<sign>\s+[-–—]\s+)(?=\S)"
)

HOUR_BEHIND = re.compile(r"\s+\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?$")

# "Q Will you go?" · "A Yes, I will.": the second is a letter of answers right behind a question alone.
# "問 予算について": the words for question and answer are of one letter, too. "Q) Will you go?"
ASKED = re.compile(r"[QAPRDF問答问]\)?\s+(?!(?:[^\W\d_]\s){2})(?![-–]\s)(?=[^\Wa-zа-яё\d_]|[“\"(¿…—–-])")

# "Hugo Sapt [00:01:11] Good morning." · "Voice 12 00:22 good morning"
_CLOCK = r"(?P<time>(?:\d{1,2}:)?\d{1,2}:\d{2})(?:[.,]\d{1,3})?"
STAMPED = re.compile(rf"(?P<head>[^\W\d_][^\[(:!?]{{1,60}}?)\s+(?P<stamp>[\[(]{_CLOCK}[\])])\s+(?=\S)")
STAMPED_BARE = re.compile(
    rf"(?P<head>[^\W\d_]\S{{1,20}}(?: [^\s.,:;!?]{{1,20}}){{0,3}}) (?P<stamp>{_CLOCK})"
    r" (?![AaPp]\.?[Mm]\b)(?=[^\W\d_])"
)

# "R.Yes, I do." · "HOLF.Thank you.": the typist left out the space
UNSPACED_STOP = re.compile(
    r"(?P<head>[QAPRDF]|[^\W\d_a-zß-öø-ÿа-яё]{3,}(?: [^\W\d_a-zß-öø-ÿа-яё]{2,}){0,3})\."
    r"(?=[^\W\d_a-zа-яё]|[“«\"„(\[…¿¡])"
)

# "Hugo Sapt; Good morning.": a slip of the typist
SEMICOLON = re.compile(r"(?P<head>[^\W\d_][^;:.!?]{1,60});\s+(?=[^\Wa-zа-яё_]|[“«\"„(\[…¿¡–—-])")


def is_sentence(body: str) -> bool:
    """Whether a line ends as a sentence does; "Rosa Holf (Zenda first!)" ends in the name of a party."""
    return bool(_ENDS_SENTENCE.search(_PARTY.sub("", body).rstrip() or body))


def outside(sign: re.Pattern[str], body: str, end: int) -> re.Match[str] | None:
    """The first of some signs that stands in no bracket: "The PRESIDENT (Holf, Zenda - North) - Order!"."""
    found = sign.finditer(body, 0, end)
    return next((match for match in found if not in_brackets(body, match.start())), None)


def is_short_or_described(line: str) -> bool:
    """Whether a line is short enough for a head, or a full name with where and what somebody is:
    "Rosa Holf, Zenda Securities, Research Division - Chief of the Mills and of the Roads"."""
    return is_short(line) or bool(_DESCRIBED.fullmatch(line))


def is_short(head: str) -> bool:
    """Whether a head is short enough for one that only a full stop, a dash or its own line ends."""
    if len(head) > LONGEST_SHORT:
        return False
    words = _PARTY.sub("", head) if "(" in head else head
    return 0 < len(words.split()) <= SHORT_WORDS


def holds(text: str, signs: str) -> bool:
    """Whether one of some signs stands in a text: soon said of most, for which no form need be tried."""
    return any(map(text.__contains__, signs))


def is_short_line(body: str) -> bool:
    """Whether a line is as short as a name, an office behind its comma aside. Titles are set in capitals."""
    name, comma, _ = body.partition(",")
    return len(name.split()) + len(comma) <= _SHORT_LINE and not (body.isupper() or ":" in body)


def holds_sign(head: str) -> bool:
    """Whether a head that a full stop ends holds a sign that ends one sooner, or points of "..."."""
    points = head[-1] == "." and not ends_in_abbreviation(head)
    # "**Rosa Holf:** It is late.", and no time of day: "at 11:05"
    colon = ":" in head and _COLON_AMID.search(head) is not None
    return colon or points or bool(_SIGN_AMID.search(_PARTY.sub("", head)))
