"""Quotations made of real passages: as they are, and changed in one way each that the checker must tell."""

import random
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from archive.comparing.folding import FoldedWord, words
from archive.comparing.language_marks import LanguageMarks, marks_of
from archive.comparing.types import Verdict

V = Verdict
LEAST, MOST = 6, 45
_EXACT = frozenset({V.VERBATIM})


@dataclass(frozen=True)
class Source:
    """A passage that quotations are made of."""

    text: str
    language: str
    speaker: str
    words: tuple[FoldedWord, ...]


@dataclass(frozen=True)
class Made:
    """`original`: the words as they stand in the source, folded. `warnings`: those that must be given."""

    kind: str
    text: str
    original: tuple[tuple[str, ...], ...]
    expected: frozenset[Verdict]
    warnings: frozenset[str] = frozenset()
    speaker: str = ""

    @property
    def length(self) -> int:
        return sum(map(len, self.original))


@dataclass(frozen=True)
class _Window:
    """Words of a source, as printed, from one word to before another."""

    source: Source
    start: int
    end: int

    @property
    def printed(self) -> list[str]:
        """Each word with what stands between it and the next."""
        shown = self.source.words[self.start : self.end]
        ends = [*(word.start for word in shown[1:]), shown[-1].end]
        return [self.source.text[word.start : end] for word, end in zip(shown, ends, strict=True)]

    @property
    def folded(self) -> tuple[str, ...]:
        return tuple(word.text for word in self.source.words[self.start : self.end])

    @property
    def marks(self) -> LanguageMarks:
        return marks_of(self.source.language)


Kind = Callable[["Maker"], Made | None]


class Maker:
    def __init__(self, sources: Sequence[Source], speakers: Sequence[str], seed: int = 1) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same quotations each time
        self.sources = [source for source in sources if len(source.words) > LEAST + 4]
        self.speakers = speakers

    def make(self, kinds: Collection[str], each: int) -> Iterator[Made]:
        for kind in kinds:
            done = tried = 0
            while done < each and tried < each * 400:
                tried += 1
                made = KINDS[kind](self)
                if made:
                    done += 1
                    yield made

    def window(self, least: int = LEAST) -> _Window:
        while True:
            source = self.random.choice(self.sources)
            length = self.random.randint(least, MOST)
            if length < len(source.words):
                start = self.random.randrange(len(source.words) - length)
                return _Window(source, start, start + length)

    def other_word(self, word: str) -> str:
        while True:
            source = self.random.choice(self.sources)
            other = self.random.choice(source.words)
            printed = source.text[other.start : other.end]
            if other.text != word and printed.isalpha():
                return printed.lower()


def _made(kind: str, window: _Window, text: str, expected: Collection[Verdict], *warnings: str) -> Made:
    return Made(kind, text.strip(), (window.folded,), frozenset(expected), frozenset(warnings))


def _verbatim(maker: Maker) -> Made:
    window = maker.window()
    return _made("verbatim", window, "".join(window.printed), _EXACT)


def _punctuated(maker: Maker) -> Made:
    window = maker.window()
    text = "".join(window.printed)
    changes = [
        ("“", '"'),
        ("”", '"'),
        ("’", "'"),
        ("–", "—"),
        (" - ", " – "),
        (",", ""),
        (";", ","),
        ("  ", " "),
    ]
    for old, new in changes:
        text = text.replace(old, new)
    if maker.random.random() < 0.5:
        text = text[:1].swapcase() + text[1:]
    return _made("punctuation", window, text, _EXACT)


def _cut(maker: Maker, *, marked: bool) -> Made | None:
    window = maker.window(12)
    printed = window.printed
    length = maker.random.randint(2, max(2, len(printed) // 3))
    at = maker.random.randint(4, len(printed) - 4 - length) if len(printed) - 8 >= length else 0
    gone = window.folded[at : at + length]
    if not at or any(map(window.marks.is_negation, gone)):
        return None
    mark = maker.random.choice(["… ", "... ", "[…] ", "(...) "]) if marked else ""
    text = "".join(printed[:at]) + mark + "".join(printed[at + length :])
    return _made("cut marked" if marked else "cut", window, text, {V.SHORTENED})


def _swapped(maker: Maker, count: int) -> Made | None:
    window = maker.window(max(LEAST, count * 3))
    printed, folded = window.printed, window.folded
    for at in maker.random.sample(range(len(printed)), count):
        tail = printed[at][len(printed[at].rstrip(" ,.;:!?")) :] or " "
        printed[at] = maker.other_word(folded[at]) + tail
    share = 1 - count / len(printed)
    graded = {V.ALTERED} if share >= 0.85 else {V.ALTERED, V.SIMILAR}
    return _made(f"swapped {count}", window, "".join(printed), graded)


def _third(maker: Maker) -> Made | None:
    window = maker.window(9)
    printed, folded = window.printed, window.folded
    for at in maker.random.sample(range(len(printed)), round(len(printed) / 3)):
        printed[at] = maker.other_word(folded[at]) + " "
    return _made("third", window, "".join(printed), {V.SIMILAR})


def _not_dropped(maker: Maker) -> Made | None:
    window = maker.window()
    at = [n for n, word in enumerate(window.folded) if word in window.marks.negations]
    at = [n for n in at if 0 < n < len(window.folded) - 1]
    if not at:
        return None
    printed = window.printed
    del printed[maker.random.choice(at)]
    return _made("not dropped", window, "".join(printed), {V.ALTERED}, "negation")


def _not_added(maker: Maker) -> Made | None:
    window = maker.window()
    printed, folded = window.printed, window.folded
    at = maker.random.randint(1, len(printed) - 1)
    if any(map(window.marks.is_negation, folded[max(at - 1, 0) : at + 1])):
        return None
    printed.insert(at, _negation(window) + " ")
    return _made("not added", window, "".join(printed), {V.ALTERED}, "negation")


def _negation(window: _Window) -> str:
    usual = {
        "en": "not",
        "ru": "не",
        "de": "nicht",
        "fr": "pas",
        "es": "no",
        "uk": "не",
        "zh": "不",
        "tr": "değil",
    }
    return usual.get(window.source.language[:2], sorted(window.marks.negations)[0])


def _not_dropped_at_edge(maker: Maker) -> Made | None:
    window = maker.window()
    source = window.source
    before = source.words[window.start - 1] if window.start else None
    if before is None or before.text not in window.marks.negations:
        return None
    if source.text[before.end : source.words[window.start].start].strip():
        return None
    text = "".join(window.printed)
    return _made("not dropped at edge", window, text, {V.SHORTENED, V.ALTERED}, "negation", "edge")


def _not_added_at_edge(maker: Maker) -> Made | None:
    window = maker.window()
    if window.marks.is_negation(window.folded[0]) or window.start == 0:
        return None
    if window.marks.is_negation(window.source.words[window.start - 1].text):
        return None
    text = f"{_negation(window)} {''.join(window.printed)}"
    return _made("not added at edge", window, text, {V.ALTERED}, "negation")


def _number_changed(maker: Maker) -> Made | None:
    window = maker.window()
    at = [n for n, word in enumerate(window.folded) if word.isdigit()]
    if not at:
        return None
    printed, place = window.printed, maker.random.choice(at)
    word = window.folded[place]
    tail = printed[place][len(printed[place].rstrip(" ,.;:!?%")) :]
    printed[place] = str(int(word) + maker.random.choice([1, 2, 10, 100])) + tail
    return _made("number changed", window, "".join(printed), {V.ALTERED}, "number")


def _joined(maker: Maker) -> Made | None:
    one, other = maker.window(8), maker.window(8)
    if one.source is other.source or one.source.language != other.source.language:
        return None
    half, start = one.start + (one.end - one.start + 1) // 2, (other.start + other.end) // 2
    first = _Window(one.source, one.start, max(half, one.start + 8))
    second = _Window(other.source, min(start, other.end - 8), other.end)
    if first.end > one.end or second.start < other.start:
        return None
    text = f"{''.join(first.printed).strip()} {''.join(second.printed)}"
    original = (first.folded, second.folded)
    return Made("joined", text, original, frozenset({V.ALTERED, V.SHORTENED}))


def _other_speaker(maker: Maker) -> Made | None:
    window = maker.window(9)
    name = maker.random.choice(maker.speakers)
    if not window.source.speaker or set(name.lower().split()) & set(window.source.speaker.lower().split()):
        return None
    text = "".join(window.printed)
    return Made("other speaker", text, (window.folded,), _EXACT, frozenset({"speaker"}), name)


KINDS: dict[str, Kind] = {
    "verbatim": _verbatim,
    "punctuation": _punctuated,
    "cut marked": partial(_cut, marked=True),
    "cut": partial(_cut, marked=False),
    "swapped 1": partial(_swapped, count=1),
    "swapped 3": partial(_swapped, count=3),
    "not dropped": _not_dropped,
    "not added": _not_added,
    "not dropped at edge": _not_dropped_at_edge,
    "not added at edge": _not_added_at_edge,
    "number changed": _number_changed,
    "joined": _joined,
    "third": _third,
    "other speaker": _other_speaker,
}


def foreign(sources: Sequence[Source], count: int, seed: int = 1) -> Iterator[Made]:
    """Words of documents that are not in the archive."""
    maker = Maker(sources, (), seed)
    for _ in range(count):
        window = maker.window()
        text = "".join(window.printed)
        yield _made("foreign", window, text, {V.ABSENT, V.SIMILAR})


def source(text: str, language: str, speaker: str) -> Source:
    return Source(text, language, speaker, tuple(words(text)))
