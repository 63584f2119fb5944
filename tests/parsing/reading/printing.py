"""Conversations printed in the label conventions of the field, as text, Markdown and HTML."""

from collections.abc import Callable, Iterator
from html import escape

from tests.parsing.reading.conversations import CONVERSATIONS, UNCASED, Conversation, Voice

Label = Callable[[Conversation, str], str]
Turn = Callable[[str, tuple[str, ...], int], list[str]]


def _named(form: Callable[[Voice], str], question: Callable[[str], str] = str) -> Label:
    def label(talk: Conversation, who: str) -> str:
        return question(talk.question) if who == "q" else form(talk.voices[who])

    return label


def _numbered(form: str) -> Label:
    return lambda talk, who: form.format("abcq".index(who) + 1)


LABELS: dict[str, Label] = {
    "full name": _named(lambda each: each.name),
    "surname": _named(lambda each: each.surname),
    "surname in capitals": _named(lambda each: each.surname.upper(), str.upper),
    "name in capitals": _named(lambda each: each.name.upper(), str.upper),
    "office and name": _named(lambda each: f"{each.office} {each.name}"),
    "office and surname": _named(lambda each: f"{each.office} {each.surname}"),
    "office": _named(lambda each: each.office),
    "office in capitals": _named(lambda each: each.office.upper(), str.upper),
    "honorific and surname": _named(lambda each: f"{each.honorific} {each.surname}"),
    "honorific and surname in capitals": _named(lambda each: f"{each.honorific} {each.surname.upper()}"),
    "name, office": _named(lambda each: f"{each.name}, {each.office}"),
    "name in capitals, office in capitals": _named(
        lambda each: f"{each.name}, {each.office}".upper(), str.upper
    ),
    "name (office)": _named(lambda each: f"{each.name} ({each.office})"),
    "given name with initial": _named(lambda each: f"{each.given[0]}. {each.surname}"),
    "surname, initial": _named(lambda each: f"{each.surname}, {each.given[0]}."),
    "initial without a point": _named(lambda each: f"{each.given} J {each.surname}"),
    "speaker number": _numbered("Speaker {}"),
    "speaker id": _numbered("SPEAKER_0{}"),
}
"""How a label names a voice."""

_CASED_ONLY = frozenset(
    {
        "surname in capitals",
        "name in capitals",
        "office in capitals",
        "honorific and surname in capitals",
        "name in capitals, office in capitals",
        "given name with initial",
        "surname, initial",
        "initial without a point",
    }
)


def _first(form: str) -> Turn:
    """The label and the first paragraph in one block, the others in blocks of their own."""
    return lambda label, said, number: [
        form.format(label=label, words=said[0], number=number, minute=number % 60),
        *said[1:],
    ]


TEXTS: dict[str, Turn] = {
    "colon": _first("{label}: {words}"),
    "colon without a space before words": _first("{label} : {words}"),
    "own line": _first("{label}\n{words}"),
    "own line with a colon": _first("{label}:\n{words}"),
    "block of its own with a colon": lambda label, said, number: [f"{label}:", *said],
    "dash behind": _first("{label} – {words}"),
    "dash before and colon": _first("— {label} : {words}"),
    "hyphen as a list mark": _first("- {label}: {words}"),
    "bullet": _first("• {label}: {words}"),
    "number": _first("{number}. {label}: {words}"),
    "brackets": _first("[{label}]: {words}"),
    "time before": _first("00:{minute:02}:02 {label}: {words}"),
    "time in brackets before": _first("[00:{minute:02}:02] {label}: {words}"),
    "time behind": _first("{label} (00:{minute:02}:02):\n{words}"),
    "wide colon": _first("{label}：{words}"),
    "tab": _first("{label}\t{words}"),
    "full stop": _first("{label}. {words}"),
}
"""How a text sets a label before the words."""

MARKDOWN: dict[str, Turn] = {
    "bold with the colon": _first("**{label}:** {words}"),
    "bold before the colon": _first("**{label}**: {words}"),
    "bold on its line": lambda label, said, number: [f"**{label}**", *said],
    "heading": lambda label, said, number: [f"### {label}", *said],
    "quoted": lambda label, said, number: [f"> {label}: {said[0]}", *(f"> {each}" for each in said[1:])],
    "italic": _first("*{label}:* {words}"),
}


def _page(first: str, further: str = "<p>{}</p>", around: str = "{}") -> Turn:
    def turn(label: str, said: tuple[str, ...], number: int) -> list[str]:
        whole = first.format(label=escape(label), words=escape(said[0]))
        return [around.format("".join([whole, *(further.format(escape(each)) for each in said[1:])]))]

    return turn


PAGES: dict[str, Turn] = {
    "plain paragraph": _page("<p>{label}: {words}</p>"),
    "bold with the colon": _page("<p><b>{label}:</b> {words}</p>"),
    "strong before the colon": _page("<p><strong>{label}</strong>: {words}</p>"),
    "strong without a colon": _page("<p><strong>{label}</strong> {words}</p>"),
    "bold on its line": _page("<p><b>{label}</b></p><p>{words}</p>"),
    "bold before a break": _page("<p><b>{label}:</b><br>{words}</p>"),
    "heading": _page("<h3>{label}</h3><p>{words}</p>"),
    "turns parted by breaks": _page("{label}: {words}<br><br>", "{}<br><br>"),
    "table": _page("<td>{label}</td><td><p>{words}</p>", around="<tr>{}</td></tr>"),
    "definitions": _page("<dt>{label}</dt><dd><p>{words}</p>", around="{}</dd>"),
    "class alone": _page('<p><span class="speaker">{label}</span> {words}</p>'),
    "class on its line": _page('<div class="speaker">{label}</div><p>{words}</p>'),
}

_AROUND = {"table": "<table>{}</table>", "definitions": "<dl>{}</dl>", "turns parted by breaks": "<p>{}</p>"}


def forms(label: str) -> Iterator[str]:
    """The languages in whose script a form of label can be printed."""
    yield from (code for code in CONVERSATIONS if label not in _CASED_ONLY or code not in UNCASED)


def turns(talk: Conversation, label: str, turn: Turn) -> list[str]:
    blocks: list[str] = []
    for number, (who, said) in enumerate(talk.turns, 1):
        blocks += turn(LABELS[label](talk, who), said, number)
    return blocks


def as_text(language: str, label: str, layout: str) -> str:
    talk = CONVERSATIONS[language]
    return "\n\n".join([talk.title, talk.date, *turns(talk, label, TEXTS[layout])]) + "\n"


def as_markdown(language: str, label: str, layout: str) -> str:
    talk = CONVERSATIONS[language]
    return "\n\n".join([f"# {talk.title}", talk.date, *turns(talk, label, MARKDOWN[layout])]) + "\n"


def as_page(language: str, label: str, layout: str) -> str:
    talk = CONVERSATIONS[language]
    body = _AROUND.get(layout, "{}").format("\n".join(turns(talk, label, PAGES[layout])))
    head = f'<meta charset="utf-8"><title>{talk.title}</title>'
    main = f"<nav><a href='/'>Castle</a></nav><main><h1>{talk.title}</h1><p>{talk.date}</p>{body}</main>"
    return (
        f'<!DOCTYPE html><html lang="{language}"><head>{head}</head>'
        f"<body>{main}<footer>Contact</footer></body></html>"
    )


def expected(language: str, label: str) -> list[tuple[str, str]]:
    """Label and words of each turn."""
    talk = CONVERSATIONS[language]
    return [(LABELS[label](talk, who), " ".join(said)) for who, said in talk.turns]
