"""Helpers of the tests of containers that state who speaks: their turns, and the account of their words."""

from collections import Counter

from archive.parsing import attributed
from archive.parsing.content import Content
from archive.parsing.text import words
from archive.parsing.transcript import Utterance


def turns(content: Content) -> list[tuple[str, str]]:
    """Label and words of each utterance, paragraphs parted by " / "; a stage direction in "<>"."""
    return [(_label(utterance), _said(utterance)) for utterance in attributed.utterances(content.blocks)]


def persons(content: Content) -> dict[str, str]:
    """Name and office, parted by " | ", by label."""
    return {
        utterance.label.text: f"{utterance.person.name} | {utterance.person.role}" if utterance.person else ""
        for utterance in attributed.utterances(content.blocks)
        if utterance.label
    }


def lost(content: Content) -> Counter[str]:
    """Words that the file shows and the reading lacks."""
    return _words(content.shown) - _kept(content)


def invented(content: Content) -> Counter[str]:
    """Words that the reading has and the file does not show."""
    return _kept(content) - _words(content.shown)


def _kept(content: Content) -> Counter[str]:
    texts = [*content.head, *content.boilerplate]
    for utterance in attributed.utterances(content.blocks):
        texts += [paragraph.text for paragraph in utterance.paragraphs]
        if utterance.label:
            texts += [utterance.label.text, utterance.label.note or ""]
    return _words(texts)


def _words(texts: list[str] | tuple[str, ...]) -> Counter[str]:
    return Counter(words("\n".join(texts)))


def _label(utterance: Utterance) -> str:
    return utterance.label.text if utterance.label else f"[{utterance.kind}]"


def _said(utterance: Utterance) -> str:
    return " / ".join(f"<{each.text}>" if each.aside else each.text for each in utterance.paragraphs)
