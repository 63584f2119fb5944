"""Every word of a source stands in an utterance, in the head or in the furniture of its page."""

from collections import Counter
from dataclasses import dataclass

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


def account(source_lines: list[str], transcript: Transcript) -> Account:
    """Count the words of a source by where its transcript keeps them.

    Raises UnreadableDocument if the transcript lacks a word of the source or has one more:
    reading may move words, never lose or invent any.
    """
    spoken, head, furniture, source = (
        Counter(words("\n".join(lines)))
        for lines in (_texts(transcript), transcript.head, transcript.furniture, source_lines)
    )
    kept = spoken + head + furniture
    for problem, difference in (("lost", source - kept), ("invented", kept - source)):
        if difference:
            some = ", ".join(repr(word) for word, _ in difference.most_common(5))
            raise UnreadableDocument(
                f"reading {problem} {difference.total()} words ({some});"
                f" the reader {transcript.reader!r} does not fit this page"
            )
    return Account(spoken.total(), head.total(), furniture.total())


def _texts(transcript: Transcript) -> list[str]:
    texts = [paragraph.text for paragraph in transcript.paragraphs()]
    for utterance in transcript.utterances:
        if utterance.label:
            texts += [utterance.label.text, utterance.label.note or ""]
    return texts
