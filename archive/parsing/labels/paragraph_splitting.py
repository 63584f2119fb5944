"""Paragraphs that hold more than one turn, because the source lost a line break, are parted."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import core_of, is_ideographic, plain_token
from archive.parsing.labels.end_signs import BEGINNING, is_short
from archive.parsing.labels.head_signs import ends_in_abbreviation
from archive.parsing.labels.inner_heads import inner_heads
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.unnamed_voices import is_unnamed_voice, voice_kind
from archive.parsing.text import Block, begins_caption
from archive.parsing.transcript import UtteranceKind

_CLOSED_BY = {"«": "»", "“": "”", "„": "“”", '"': '"', "(": ")"}
_SIGNS = re.compile(r"[«»“”„\"()]")
# A turn that begins inside a paragraph follows the end of a sentence, or a dash that breaks one off.
# "(inaudible) Hugo Sapt: …": a bracket that begins in small letters tells of the words.
# A Greek question ends with a semicolon.
_AFTER_SENTENCE = re.compile(
    r"(?:[.!?…。！？؟।][»”“\")\]]?|[Ͱ-Ͽ];|--|[–—]|[(\[][a-zß-öø-ÿа-яё][^()\[\]]{2,60}[)\]])\s+$|[。！？][」』”]?$"
)
# "It is good.HOLF: All right.": where a line break was lost, no blank may be left.
_GLUED = re.compile(r"(?:(?<=[^\W\d_A-ZÀ-ÞΑ-ΩА-Я][.!?…])|(?<=\s[!?])|(?<=[Ͱ-Ͽ];))(?=[^\W\d_a-zß-öø-ÿа-яё])")
# Where labels are in capitals, or a stage direction: "(END VIDEO CLIP) HOLF: …". Elsewhere a bracket may
# belong to the label: "Head of the Zendan Guard (ZG) Hugo Sapt: …".
_AFTER_DIRECTION = re.compile(rf"[A-Z][)\]]\s+$|{_AFTER_SENTENCE.pattern}")
_CUT_SHORT = re.compile(r"[a-zß-öø-ÿа-яё\d][,;]?\s$")
# Each form begins with its first sign, so that all else of a text is passed over fast.
_HEAD_ENDS = re.compile(
    rf"\s(?:\([^()]{{1,80}}\)\s?)?[:：](?={BEGINNING})"
    rf"|[:：](?:(?={BEGINNING}|[“\u3040-\u9fff])|(?<=[\u3040-\u9fff].)(?=\d))"
)
_EXCLAIMED = re.compile(r"[^:：]*[:：]\s*¡")
# "… is good. HOLF: All right." · "… is good. ROSA HOLF, GOVERNOR: I agree."
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢİĪĮĶŁĻŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆΈ-ΏΑ-ΫЀ-Я"
_SHOUTED = re.compile(
    rf"[{_CAPITAL}][{_CAPITAL}.’'-]*[{_CAPITAL}]"
    rf"(?:[ ,.]{{1,2}}[{_CAPITAL}\d’'()-][{_CAPITAL}\d.’'()-]*){{0,12}}$"
)
# "(BEGIN VIDEO CLIP) HUGO SAPT: …" · "THIS IS A DRAFT. ROSA HOLF: …": what stands before such a head
_BEFORE_SHOUTED = re.compile(r"(?<!\()\b[A-Z]+\) ")
_STOP = re.compile(r"\. ")
_CAPTION = re.compile(r"(?<=\S)\s*(?=>>+\s*[^\W_])(?<!>)")
_FEWEST_SHOUTED = 2
_FEWEST_UNKNOWN = 4
_MOST = 0.8
_MOST_IN_CAPITALS = 0.7
_DASHES = ("-", "–", "—")
_DASH_FIRST = re.compile(r"[-–—]\s?[^\W\d_]")
_DASH_WITHIN = re.compile(r"(?<=[.!?…])\s+(?P<next>[-–—]\s?(?=[^\W\d_a-zа-яё]))")
_LONGEST = 250
_LONGEST_DIRECTION = 64
_LONGEST_VOICE = 30
_LONGEST_KEPT = 4_000
_LONGEST_UNSPACED = 14


def part(
    blocks: Sequence[Block], labels: Collection[str], vocabulary: Vocabulary | None = None
) -> list[Block]:
    """The blocks, with those parted in which a label of this very document stands after a sentence.

    "Thank you. Hugo Sapt: We shall see." Only words that open a paragraph elsewhere as a label count, and
    words in capitals where all labels are in capitals and such heads stand inside paragraphs more than
    once; never inside quotation marks or brackets.
    """
    if not labels and (dialogue := _parted_dialogue(blocks)):
        return dialogue
    blocks = _parted_captions(blocks)
    by_last_word: defaultdict[str, list[str]] = defaultdict(list)
    in_capitals = all(map(_is_in_capitals, labels))
    if vocabulary:
        labels = {*labels, *_asked(blocks, vocabulary), *inner_heads(blocks, labels, vocabulary)}
    # Of a document in one paragraph no label may be known yet.
    fewest = _FEWEST_SHOUTED if labels else _FEWEST_UNKNOWN
    in_capitals = in_capitals and sum(map(_is_in_capitals, labels)) >= _MOST_IN_CAPITALS * len(labels)
    heads = _shouted_heads(blocks) if in_capitals else Counter()
    shouted = heads.total() >= fewest
    if not labels and not shouted:
        return list(blocks)
    again = {
        head
        for head, times in heads.items()
        if shouted and (times > 1 or (vocabulary and is_unnamed_voice(head, vocabulary)))
    }
    surnames = _surnames(labels, vocabulary).difference(labels) if in_capitals and vocabulary else ()
    for label in {*labels, *again, *surnames}:
        by_last_word[label.split()[-1]].append(label)
    calls = tuple(label for label in labels if vocabulary and _calls_out(label, vocabulary))
    parted: list[Block] = []
    for block in blocks:
        if block.heading or block.outside or (":" not in block.text and "：" not in block.text):
            parted.append(block)
            continue
        start = 0
        for gap, head in _gaps(block.text, by_last_word, surnames, shouted=shouted):
            before = block.text[start:gap]
            wordless = not any(letter.isalpha() for letter in before)
            described = not start and before.endswith(_DASHES) and is_short(before) and ":" not in before
            if gap < start or wordless or described or _is_open(before):
                # "Minister of Roads – Hugo Sapt: …": an office, and no sentence that a dash broke off
                continue
            if vocabulary and vocabulary.opening_titles.issuperset(map(plain_token, before.split())):
                # "O Sr. | Presidente:": a form of address is part of the label, and its stop ends no sentence
                continue
            if block.text.startswith(calls, head) and _EXCLAIMED.match(block.text, head):
                # "… Several members: ¡Muy bien! And I go on": a call, amid what somebody says
                continue
            parted.append(_piece(block, start, gap))
            start = head
        parted.append(_piece(block, start, len(block.text)) if start else block)
    return parted


def _is_in_capitals(label: str) -> bool:
    return label.upper() == label


def _surnames(labels: Collection[str], vocabulary: Vocabulary) -> frozenset[str]:
    """The last words of names: "HOLF: …" may stand where "ROSA HOLF, HOST: …" opened a paragraph."""
    cores = {core_of(label, vocabulary) for label in labels if not is_unnamed_voice(label, vocabulary)}
    return frozenset(
        shape.tokens[-1]
        for shape in (shape_of(core, vocabulary) for core in cores)
        if shape.name and shape.capitals and not shape.single
    )


def _calls_out(label: str, vocabulary: Vocabulary) -> bool:
    """Whether a label is of an unnamed voice that does not ask."""
    asks = voice_kind(label, vocabulary) is UtteranceKind.QUESTION
    return is_unnamed_voice(label, vocabulary) and not asks


def _parted_dialogue(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with question and answer parted where both stand in one: "- When? - In May."

    So they do where most paragraphs that begin with a dash hold just one more behind a sentence.
    """
    dashed = {i for i, block in enumerate(blocks) if _DASH_FIRST.match(block.text) and not block.outside}
    inner = {i: list(_DASH_WITHIN.finditer(blocks[i].text)) for i in dashed}
    single = {i: found[0] for i, found in inner.items() if len(found) == 1}
    if len(single) < _FEWEST_UNKNOWN or len(single) < _MOST * len(dashed):
        return []
    parted: list[Block] = []
    for i, block in enumerate(blocks):
        if i in single:
            parted += [
                _piece(block, 0, single[i].start()),
                _piece(block, single[i].start("next"), len(block.text)),
            ]
        else:
            parted.append(block)
    return parted


def _parted_captions(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, with those of captions parted at each sign: "… all of it.>>HUGO SAPT: Yes."."""
    if sum(begins_caption(block.text) for block in blocks) < _FEWEST_UNKNOWN:
        return blocks
    parted: list[Block] = []
    for block in blocks:
        ends = [found.start() for found in _CAPTION.finditer(block.text)]
        spans = pairwise((0, *ends, len(block.text)))
        parted += [_piece(block, *span) for span in spans] if ends else [block]
    return parted


def _gaps(
    text: str, by_last_word: Mapping[str, Sequence[str]], surnames: Collection[str] = (), *, shouted: bool
) -> Iterator[tuple[int, int]]:
    """Where a turn ends inside a paragraph, and where the label of the next one begins.

    `surnames`: heads that are no labels themselves, but the ends of some.
    """
    after = _AFTER_DIRECTION if shouted else _AFTER_SENTENCE
    for end in _head_ends(text):
        before = text[max(0, end.start() - _LONGEST) : end.start()]
        offset = end.start() - len(before)
        last = [_GLUED.split(word)[-1] for word in before.split()[-1:]] or [""]
        heads = [label for label in by_last_word.get(last[0], ()) if before.endswith(label)]
        heads = heads or list(_unspaced(last[0], by_last_word))
        known = heads
        if not heads and shouted and (found := _SHOUTED.search(before)):
            heads = [_behind_sentence(_BEFORE_SHOUTED.split(found.group())[-1])]
        for head in sorted(heads, key=len, reverse=True):
            start = offset + len(before) - len(head)
            if not start:
                # "R. J. HOLF: …", where "HOLF: …" is a label as well
                break
            if (not known or head in surnames) and ends_in_abbreviation(text[:start].rstrip()):
                # "R. J. HOLF (ZDP): …": initials of a name that stands before the sign once
                continue
            if gap := after.search(text, max(0, start - _LONGEST_DIRECTION), start):
                yield gap.start() + len(gap.group().rstrip()), start
                break
            if _GLUED.match(text, start):
                yield start, start
                break
            if shouted and known and _CUT_SHORT.search(text, max(0, start - _LONGEST_VOICE), start):
                # "… and just now with the QUESTION: When?": whoever spoke was cut short.
                yield start - 1, start
                break


def _head_ends(text: str) -> Sequence[re.Match[str]]:
    """Where a head may end in a paragraph. They are asked for several times; of long ones none are kept."""
    return _kept_head_ends(text) if len(text) <= _LONGEST_KEPT else list(_HEAD_ENDS.finditer(text))


@lru_cache(maxsize=1 << 11)
def _kept_head_ends(text: str) -> Sequence[re.Match[str]]:
    return list(_HEAD_ENDS.finditer(text))


def _behind_sentence(head: str) -> str:
    """Capitals without those of a sentence before them: "ROSA HOLF" of "ZDP. ROSA HOLF"."""
    start = 0
    for stop in _STOP.finditer(head):
        if not ends_in_abbreviation(head[: stop.start() + 1]):
            start = stop.end()
    return head[start:]


def _unspaced(word: str, by_last_word: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The labels that end a run of letters in a script that sets no blank before them."""
    for length in range(1, min(_LONGEST_UNSPACED, len(word)) + 1):
        if (label := word[-length:]) in by_last_word and is_ideographic(label):
            yield label


def _asked(blocks: Sequence[Block], vocabulary: Vocabulary) -> frozenset[str]:
    """The words for question and answer, if both stand before a colon behind sentences time and again."""
    found: Counter[str] = Counter()
    words = vocabulary.questions | vocabulary.answers
    for block in blocks:
        if block.heading or (":" not in block.text and "：" not in block.text):
            continue
        for end in _head_ends(block.text):
            before = block.text[max(0, end.start() - _LONGEST_VOICE) : end.start()]
            word = (before.split() or [""])[-1]
            if is_ideographic(word):
                word = next((each for each in words if word.endswith(each)), "")
            if plain_token(word) in words and not word[:1].islower():
                ahead = before[: len(before) - len(word)]
                found[word] += not ahead or bool(_AFTER_SENTENCE.search(ahead))
    asked, answered = (
        sum(times for word, times in found.items() if plain_token(word) in voices)
        for voices in (vocabulary.questions, vocabulary.answers)
    )
    return frozenset(found) if min(asked, answered) >= _FEWEST_SHOUTED else frozenset()


def _shouted_heads(blocks: Sequence[Block]) -> Counter[str]:
    """How often each head in capitals stands before a colon behind sentences."""
    return Counter(
        block.text[start : block.text.index(":", start)].rstrip()
        for block in blocks
        if not block.heading and ":" in block.text
        for _, start in _gaps(block.text, {}, shouted=True)
    )


def _is_open(text: str) -> bool:
    """Whether a quotation or a bracket begun in the text is still open at its end."""
    open_signs: list[str] = []
    for sign in _SIGNS.findall(text):
        if open_signs and sign in _CLOSED_BY[open_signs[-1]]:
            open_signs.pop()
        elif sign in _CLOSED_BY:
            open_signs.append(sign)
    return bool(open_signs)


def _piece(block: Block, start: int, end: int) -> Block:
    if start:
        return Block(block.text[start:end], page=block.page, time=block.time)
    return replace(
        block, text=block.text[:end], bold=min(block.bold, end), lead=min(block.lead, end), continues=False
    )
