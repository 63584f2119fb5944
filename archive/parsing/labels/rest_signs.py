"""What the words behind a head are: a sentence, the entry of a list, a headline."""

import re
from itertools import dropwhile

from archive.languages.head_words import ends_with_event
from archive.languages.vocabulary import Vocabulary
from archive.parsing.dates import find_dates, read_dates
from archive.parsing.labels.cores import core_of, is_thai_sentence, plain_token
from archive.parsing.labels.head_signs import decorated, holds_sentence
from archive.parsing.labels.heads import LabelCandidate, Marker, Place
from archive.parsing.labels.shape import Shape
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.survey import SHORT_LINE, DocumentEvidence, head_key, is_spoken
from archive.parsing.text import ends_in_question

_SALUTATION = re.compile(r"(?:My )?Dear [A-Z][^:!?]{1,60}:")
LONGEST_NAME = 4
_DAY = 60
"""Characters of a line in which the day would stand."""
_LONGEST_HOLDER = 10
_TOP = 12
_HEADLINES = 4
"""Blocks that a page may open with before its day."""
_MORE_FIELDS = re.compile(r"(?:[^\W\d_]+(?: [^\W\d_]+)?\s?[:：]\s*){2}")
_AMOUNT = re.compile(r"\d[\d.,:]*(?: ?[^\W\d_]{1,8}\.?){1,2}")
_DASHED = re.compile(r"\s[-–—]\s")
_PARTS_OF_ENTRY = re.compile(r"\s[-–—]\s|\s?[,،、，(（]|[)）]$")
_FIELD = re.compile(r"[^:：]{1,20}\s?[:：]\s?[^:：]{1,16}")
# A quotation that ends as headlines do, without a full stop
_QUOTED = re.compile(r"[\"“„«‘'][^\"“”„«»!?.…]{3,120}[\"“”»’']")
COUNTED = re.compile(r"\s\(\d{1,2}\)$")
"""What counts headings of one subject: "Harvest (1)"."""
_CALLED = ("!", "?", "！", "？")


def is_entry(shape: Shape, rest: str, document: DocumentEvidence) -> bool:
    """Whether words behind a head are an entry of a list: a name, or one with an office, nobody's speech."""
    if rest[-1:] in _CALLED:
        # "No! No!", "Order, Members!"
        return False
    if shape.tokens and plain_token(shape.tokens[-1]) in map(plain_token, rest.split()):
        # "MR SAPT: Hugo Sapt, agent of Zenda.": who speaks says his name.
        return False
    first, comma, tail = rest.partition(",")
    if is_name(rest, document.vocabulary):
        return True
    # "Hugo Sapt, Sergeant at Arms; and Rosa Holf."
    office = tail.partition(";")[0]
    return bool(comma) and is_name(first, document.vocabulary) and not is_spoken(office, document.vocabulary)


def casts(place: Place, document: DocumentEvidence) -> bool:
    """Whether, near the top, a head stands before the name and office of somebody who speaks further down:
    "Members of the panel: Rosa Holf, Mayor of Zenda"."""
    name, comma, _ = place.candidate.rest.partition(",")
    speaks = bool(comma) and document.recurring[head_key(name, document.vocabulary)] > 0
    return speaks and place.position < _TOP


def is_listed(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line holds a name, or a name with an office, and nothing else, a list mark aside."""
    text = text[decorated(text)[0] :]
    core = core_of(text, vocabulary) if _DASHED.search(text) else text
    if not text or len(core.split()) > LONGEST_NAME + 2 or text[-1] in ".!?…:。！？؟।":
        return False
    if text.endswith(",") and plain_token(text.split()[0]) in vocabulary.addresses:
        # "Mr President,", above what is said to him
        return False
    shape = shape_of(core, vocabulary)
    if shape.uncased:
        # Without capitals a name is told by the office beside it.
        parts = _PARTS_OF_ENTRY.split(text)
        return len(parts) > 1 and any(_is_office(part, vocabulary) for part in parts)
    return not shape.voice and not shape.lower and (shape.name or shape.office)


def is_dashed(text: str) -> bool:
    """Whether a dash parts a line, as a name from an office in a list: "Hugo Sapt - Treasurer"."""
    return bool(_DASHED.search(text))


def is_in_dashed_list(place: Place, vocabulary: Vocabulary) -> bool:
    """Whether an entry of a list of names, offices behind dashes, stands right above or below a line.

    Below the last of them stands a heading, and no sentence.
    """
    listed = (text for text in (place.before, place.following) if is_dashed(text))
    below = place.following
    return any(is_listed(text, vocabulary) for text in listed) and (
        is_dashed(below) or (len(below.split()) <= SHORT_LINE and not ends_sentence(below))
    )


def _is_office(text: str, vocabulary: Vocabulary) -> bool:
    return bool(text) and shape_of(text, vocabulary).office


def is_form_row(text: str) -> bool:
    """Whether a line is a field of a form: a few letters before a colon and behind it, and no sentence."""
    return bool(_FIELD.fullmatch(text)) and not ends_sentence(text)


def is_headline(rest: str) -> bool:
    """Whether the words behind a head are few and end without a full stop, as headlines do."""
    return rest[-1:].isalnum() and len(rest.split()) <= 2 * SHORT_LINE


def heads_page(place: Place) -> bool:
    """Whether a line is the first of the document, and a date alone stands right below it.

    Below a headline more may stand behind the date. A headline may stand below the name of a series, or
    close with its day: "Prime Minister – Interview with Rosa Holf 17 May 2022".
    """
    if place.position >= _HEADLINES:
        return False
    rest, below = place.candidate.rest, place.following
    words = sum(map(str.isalpha, below.split()))
    dated = words <= SHORT_LINE and not below.endswith(".") and bool(read_dates(below))
    if place.position:
        return dated and is_headline(rest)
    if _QUOTED.fullmatch(rest):
        # 'Hugo Sapt: "We stand by Zenda"', above a summary
        return True
    if is_headline(rest) and any(day.end == len(rest) for day in find_dates(rest)):
        return True
    if len(below.split()) > SHORT_LINE and is_headline(rest):
        return any(day.start == 0 for day in find_dates(below[:_DAY]))
    return dated


def is_banner(rest: str, below: str) -> bool:
    """Whether words behind a head end as no sentence does, and a short line that is none stands below them.

    "The Zenda Archive: Papers of the Castle (old)" and, below it, the title
    """
    return (
        bool(rest)
        and not ends_sentence(rest)
        and 0 < len(below.split()) <= SHORT_LINE
        and not (ends_sentence(below) or ":" in below or "：" in below)
    )


def is_salutation(text: str) -> bool:
    """Whether a text opens a letter: "Dear Senator Holf: In your letter …"."""
    return bool(_SALUTATION.match(text))


def stops_amid(text: str) -> bool:
    """Whether a text is long enough for a paragraph, and stops in the middle of a sentence."""
    return len(text.split()) > 2 * SHORT_LINE and text[-1:].isalpha() and not text.isupper()


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a sign that ends or breaks off a sentence. Thai has none: its length tells."""
    return is_thai_sentence(text) or text.rstrip("\"'”’»)] ")[-1:] in (
        ".",
        "!",
        "?",
        "…",
        "-",
        "–",
        "—",
        "。",
        "！",
        "？",
        "؟",
        "।",
    )


def is_form(rest: str) -> bool:
    """Whether words behind a head are more fields of a form on its line: "Name: | Office: Place: …"."""
    return bool(_MORE_FIELDS.match(rest))


def is_amount(rest: str) -> bool:
    """Whether words behind a head are a figure and its unit: "58 min.", "40.31 KB"."""
    return bool(_AMOUNT.fullmatch(rest))


def numbers_page(candidate: LabelCandidate, vocabulary: Vocabulary) -> bool:
    """Whether nothing but the number of a page stands behind a gap: "Talks on the harvest      Page 7"."""
    if candidate.marker not in (Marker.TAB, Marker.GAP):
        return False
    *page, number = candidate.rest.split() or [""]
    told = not page or (len(page) == 1 and plain_token(page[0]) in vocabulary.furniture)
    return number.isdigit() and told


def is_answer(place: Place) -> bool:
    """Whether a question stands above a head, and none behind it."""
    words = place.candidate.rest or place.following
    return ends_in_question(place.before) and bool(words) and not ends_in_question(words)


def is_name(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text is a full name and nothing else, as in a list; no address: "Mr President,".

    Degrees may stand before it: "Dr. h. c. Hugo Sapt".
    """
    text = text[decorated(text)[0] :].rstrip(".; ")
    tokens = text.split()
    named = list(dropwhile(lambda token: _is_of_degree(token, vocabulary), tokens))
    if len(named) > LONGEST_NAME:
        return False
    if len(named) > 1:
        tokens, text = named, " ".join(named)
    if not 1 < len(tokens) <= LONGEST_NAME or text.endswith(",") or COUNTED.search(text):
        return False
    shape = shape_of(text, vocabulary)
    is_other = shape.uncased or shape.office or ends_with_event(text)
    return shape.name and not is_other and shape.points >= 1.0


def _is_of_degree(token: str, vocabulary: Vocabulary) -> bool:
    return token.endswith(".") and (token[0].islower() or plain_token(token) in vocabulary.honorifics)


def explains_key(rest: str, document: DocumentEvidence) -> bool:
    """Whether words are a full name, an office behind it at most, and no sentences go on behind them."""
    return not holds_sentence(rest) and is_name(core_of(rest, document.vocabulary), document.vocabulary)


def holds_post(place: Place, vocabulary: Vocabulary, *, once: bool) -> bool:
    """Whether the words behind a head name who holds an office or a part: "Mr. Holf (Zenda)".

    One who is called upon speaks next. `once`: the head stands nowhere else.
    """
    rest, below = place.candidate.rest, place.following.split()[:_LONGEST_HOLDER]
    *_, last = rest.partition("(")[0].split() or [""]
    if plain_token(last) in map(plain_token, below):
        return False
    if rest[-1:].isalpha() and is_name(rest, vocabulary):
        return True
    return names_holder(rest.rstrip(".") if once else rest, vocabulary)


def names_holder(rest: str, vocabulary: Vocabulary) -> bool:
    """Whether words are a form of address with a name, and no sentence: "Mr. Holf (Zenda)"."""
    tokens = rest.partition("(")[0].split()
    titled = len(tokens) - len([*dropwhile(lambda each: plain_token(each) in vocabulary.honorifics, tokens)])
    named = tokens[titled:]
    return (
        0 < titled < len(tokens) <= _LONGEST_HOLDER
        and not ends_sentence(rest)
        and "," not in rest
        and all(each[0].isupper() or plain_token(each) in vocabulary.small for each in named)
    )


def is_in_list(candidate: LabelCandidate, shape: Shape, following: str) -> bool:
    """Whether a line of words without capitals, which no layout marks, stands before one that is no sentence.

    Nothing but the words behind it tells a name from the entry of a list there.
    """
    return (
        shape.uncased
        and len(shape.tokens) > 1
        and not candidate.layout
        and len(following.split()) <= SHORT_LINE
        and not ends_sentence(following)
    )
