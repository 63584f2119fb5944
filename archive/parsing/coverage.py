"""Every word of a source stands in an utterance, in the head or in the furniture of its page."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from archive.parsing.counts import count_letters, number_of_words
from archive.parsing.text import words
from archive.parsing.transcript import Transcript, UnreadableDocument


@dataclass(frozen=True, slots=True)
class Account:
    """Numbers of source words by where they stand."""

    utterances: int = 0
    head: int = 0
    furniture: int = 0

    def __add__(self, other: "Account") -> "Account":
        return Account(
            self.utterances + other.utterances, self.head + other.head, self.furniture + other.furniture
        )


def account(shown: Iterable[str], transcript: Transcript) -> Account:
    """Count the words of a source by where its transcript keeps them.

    `shown`: the texts that the source shows, read independently of the transcript. They are compared by
    their letters and digits, since two readings may part words at other places. Raises
    UnreadableDocument if the transcript lacks a letter of the source or has one more: reading may move
    words, never lose or invent any.
    """
    spoken, head, furniture = [
        "\n".join(texts) for texts in (_texts(transcript), transcript.head, transcript.furniture)
    ]
    source = "\n".join(shown)
    kept = "\n".join((spoken, head, furniture))
    in_source, in_transcript = count_letters([source]), count_letters([kept])
    if in_source != in_transcript:
        raise UnreadableDocument(_difference(source, kept, in_source, in_transcript, transcript.reader))
    return Account(*(number_of_words(text) for text in (spoken, head, furniture)))


def _difference(
    source: str, kept: str, in_source: Counter[str], in_transcript: Counter[str], reader: str
) -> str:
    """What reading lost or invented, in words where these tell it."""
    problem = "lost" if in_source - in_transcript else "invented"
    before, after = Counter(words(source)), Counter(words(kept))
    difference = before - after if problem == "lost" else after - before
    some = ", ".join(repr(word) for word, _ in difference.most_common(5))
    return (
        f"reading {problem} {difference.total()} words ({some}); the reader {reader!r} does not fit this page"
    )


def _texts(transcript: Transcript) -> list[str]:
    texts = [paragraph.text for paragraph in transcript.paragraphs()]
    for utterance in transcript.utterances:
        if utterance.label:
            texts += [utterance.label.text, utterance.label.note or ""]
    return texts
