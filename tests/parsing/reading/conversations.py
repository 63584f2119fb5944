"""Small invented conversations in eight languages: three who are named, one who asks, and words that mislead.

What misleads stands at the beginning of a paragraph, where a label could: hours, addresses of pages, verses,
quotations, letters, lists, and those who are spoken to. The texts are in `conversations.json`.
"""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Voice:
    given: str
    surname: str
    office: str
    honorific: str

    @property
    def name(self) -> str:
        return self.given + ("" if self.given > "\u4e00" else " ") + self.surname


@dataclass(frozen=True, slots=True)
class Conversation:
    """`voices`: by letter. `turns`: the letter of the voice, "q" for one without a name, and paragraphs."""

    title: str
    date: str
    voices: dict[str, Voice]
    question: str
    turns: tuple[tuple[str, tuple[str, ...]], ...]


def _conversations() -> dict[str, Conversation]:
    told = json.loads(Path(__file__).with_name("conversations.json").read_text())
    return {
        code: Conversation(
            talk["title"],
            talk["date"],
            {letter: Voice(*voice) for letter, voice in talk["voices"].items()},
            talk["question"],
            tuple((who, tuple(said)) for who, *said in talk["turns"]),
        )
        for code, talk in told.items()
    }


CONVERSATIONS = _conversations()
UNCASED = frozenset({"zh", "ar"})
