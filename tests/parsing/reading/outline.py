"""What was read, in a form that a test can show at a glance."""

from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import Transcript

HEAD = "Talks on the harvest\nMarch 3, 2015, Strelsau\n\n"

WORDS = (
    "Good morning, and welcome to all of you.",
    "Thank you for having me here.",
    "What happened in the castle?",
    "Nothing at all, I was asleep.",
)


def document(*turns: str, head: str = HEAD) -> str:
    """A text of these turns, each a paragraph."""
    return head + "\n\n".join(turns) + "\n"


def read(text: str, name: str = "talks.txt") -> Transcript:
    return read_bytes(name, text.encode()).transcript


def spoken(transcript: Transcript) -> list[tuple[str, str]]:
    """Label and words of each utterance: "?" where it is in doubt who speaks, "" where nobody does."""
    return [
        (
            each.label.text
            if each.label
            else "?"
            if each.doubt
            else each.inferred.name
            if each.inferred
            else "",
            " ".join(paragraph.text for paragraph in each.paragraphs),
        )
        for each in transcript.utterances
    ]


def labels(transcript: Transcript) -> list[str]:
    return [label for label, _ in spoken(transcript)]


def persons(transcript: Transcript) -> dict[str, str | None]:
    """The name of the person by label, None for a voice without one."""
    return {
        each.label.text: each.person.name if each.person else None
        for each in transcript.utterances
        if each.label
    }


def words_under(transcript: Transcript, label: str) -> str:
    return " ".join(words for own, words in spoken(transcript) if own == label)
