"""Markdown: its signs are signs, not words. And the head of "key: value" lines that may open it.

Only tags that HTML knows are tags: "<inaudible>" and "<crosstalk>" are words of the transcript.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.parsing.containers.text import blocks_of
from archive.parsing.content import Content, Metadata
from archive.parsing.labels.time_codes import TIME_BEFORE
from archive.parsing.text import Block, fold_space

EXTENSIONS = frozenset({".md", ".markdown"})

# <s>in</s>: struck out, as "~~in~~", which is Markdown's own sign for it
_STRUCK = re.compile(r"</?(?:s|strike|del)>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:a|abbr|article|aside|b|big|blockquote|body|br|center|cite|code|dd|del|details|div|dl|dt|em|figure"
    r"|figcaption|font|footer|h[1-6]|head|header|hr|html|i|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|s|samp"
    r"|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_HEADING = re.compile(r"\s{0,3}(?P<level>#{1,6})(?:\s+|$)(?P<text>.*?)(?:\s+#+)?\s*$")
_QUOTE = re.compile(r"\s{0,3}>\s?")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d+[.)])\s+")
# "![a picture](address)" · "[words](address)": an address may be broken over lines by the wrapping
_LINK = re.compile(
    r"!?\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)"
)
_RULE = re.compile(r"\s*\\?(?:-{3,}|\*{3,}|_{3,})\s*$")
_LEADING_EMPHASIS = re.compile(
    r"(?P<mark>\*{2,3}|__|\*|_)(?=[^\s*_])(?P<lead>(?:(?!(?P=mark)).){1,5000}?)(?P=mark)(?!\w)"
)
_WRAPPED_HEADING = 60
"""Characters. A shorter heading was not wrapped: what follows it is text."""

_TABLE_RULE = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$")
# \[of\] · \*
_ESCAPE = re.compile(r"\\([\[\]()*_#.~`>+!-])")
# *merci* · **Interviewer:**
_EMPHASIS = re.compile(
    r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\w*])|(?<![\w\\])(_{1,3})(?=[^\s_])([^_]*[^\s_])\3(?![\w_])"
)

# 在**岑达**年轻时: strong emphasis may stand within a word, or between words that no space parts
_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_STRONG = re.compile(r"(?<![*\\])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?!\*)")
_SUMMARY = re.compile(r"\s*<summary\b", re.IGNORECASE)

_FENCE = "---"
# title: "Remarks by President\_Sapt"
_KEY = re.compile(r"(?P<key>[A-Za-z_][\w-]*):\s*(?P<value>.*)")
_QUOTED_ESCAPE = re.compile(r"\\(?:x(\w\w)|u(\w{4})|(.))")
_MEANT = {"_": "\u00a0", "n": " ", "t": " ", "N": " "}


def shown(line: str) -> str:
    """A line of Markdown as it is shown: without its tags, escapes and signs of emphasis."""
    line = _CODE.sub(r"\1", _TAG.sub("", _STRUCK.sub("~~", line)))
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2\4", _STRONG.sub(r"\1", line)))


def front_matter(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """The facts of a head between two lines of dashes, and how many lines it takes; 0 if there is none.

    Reads what is written there in practice: one value a key, plain or in quotes, going on on
    indented lines. No lists, no nesting.
    """
    if not lines or lines[0].strip() != _FENCE:
        return {}, 0
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), None)
    if end is None:
        return {}, 0
    values: dict[str, str] = {}
    key = ""
    for line in lines[1:end]:
        entry = _KEY.match(line)
        if entry:
            key = entry["key"]
            values[key] = entry["value"].strip()
        elif key and line[:1] in (" ", "\t"):
            values[key] = _continued(values[key], line.strip())
    return {key: _unquoted(value) for key, value in values.items()}, end + 1


def _continued(value: str, more: str) -> str:
    """A value and its next line. A backslash at the end of a line joins it without a space."""
    return value[:-1] + more if value.endswith("\\") else f"{value} {more}"


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        return _QUOTED_ESCAPE.sub(
            lambda match: (
                chr(int(match[1] or match[2], 16)) if match[1] or match[2] else _MEANT.get(match[3], match[3])
            ),
            value[1:-1],
        )
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    return value


def read_markdown(text: str) -> Content:
    """The content of a Markdown text; the facts of its front matter become metadata."""
    lines = text.splitlines()
    facts, taken = front_matter(lines)
    body = _LINK.sub(lambda link: link["text"], "\n".join(lines[taken:])).splitlines()
    head = tuple(fold_space(shown(line)) for line in lines[:taken] if line.strip(" -"))
    blocks = tuple(_blocks(body))
    shown_lines = tuple(_TAG.sub("", line) for line in body)
    return Content("markdown", blocks, (*head, *shown_lines), _metadata(facts), head)


def _metadata(facts: dict[str, str]) -> Metadata:
    """What front matter says, under the keys that collectors use."""
    plain = {key.lower(): fold_space(value) for key, value in facts.items()}

    def first(*keys: str) -> str:
        return next((plain[key] for key in keys if plain.get(key)), "")

    return Metadata(
        title=first("title"),
        date=first("date", "published", "published_at", "publishdate"),
        place=first("place", "location", "venue"),
        language=first("lang", "language", "locale"),
        url=first("source_url", "url", "link", "permalink", "canonical"),
        author=first("speaker"),
    )


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    """The blocks of a Markdown text: headings, quotations, rows of tables, paragraphs of lines."""
    run: list[str] = []
    row = 0
    for line in [*_with_whole_headings(lines), ""]:
        heading = _HEADING.match(line)
        special = heading or "|" in line or _QUOTE.match(line) or _RULE.match(line)
        if run and (special or not line.strip()):
            yield from _paragraph(run)
            run = []
        if heading:
            style = f"h{len(heading['level'])}"
            yield from (replace(block, heading=True, style=style) for block in _marked(heading["text"]))
        elif line.strip().startswith("|"):
            row += 1
            yield from _cells(line, row)
        elif quote := _QUOTE.match(line):
            yield from (replace(block, style="quote") for block in _marked(line[quote.end() :]))
        elif line.strip():
            run.append(line)
    yield from _paragraph(run)


def _cells(line: str, row: int) -> Iterator[Block]:
    if _TABLE_RULE.match(line):
        return
    for column, cell in enumerate(line.strip().strip("|").split("|")):
        yield from (replace(block, row=row, column=column) for block in _marked(cell))


def _paragraph(lines: Sequence[str]) -> Iterator[Block]:
    """The lines of a paragraph: the first opens it, the others continue it, unless they are list items."""
    lines = [line for line in _with_whole_emphasis(lines) if shown(line).strip()]
    for number, line in enumerate(lines):
        opens = number == 0 or bool(_ITEM.match(line)) or lines[number - 1].endswith(("  ", "\\"))
        # What folds a part of the page away is nobody's words.
        folds = bool(_SUMMARY.match(line))
        yield from (
            replace(block, continues=not (opens or folds), aside=folds or block.aside)
            for block in _marked(line)
        )


def _with_whole_headings(lines: Sequence[str]) -> Iterator[str]:
    """The lines, a long heading with the line behind it: tools that make Markdown wrap headings, too."""
    waiting = ""
    for line in lines:
        special = not line.strip() or _HEADING.match(line) or _ITEM.match(line) or _QUOTE.match(line)
        if waiting and not special:
            yield f"{waiting.rstrip()} {line.strip()}"
            waiting = ""
            continue
        if waiting:
            yield waiting
        waiting = line if _HEADING.match(line) and len(line.rstrip()) >= _WRAPPED_HEADING else ""
        if not waiting:
            yield line
    if waiting:
        yield waiting


def _with_whole_emphasis(lines: Sequence[str]) -> Iterator[str]:
    """The lines, those joined between which strong emphasis goes on: a long label may be wrapped."""
    waiting = ""
    for line in lines:
        waiting = f"{waiting} {line.strip()}" if waiting else line
        if waiting.count("**") % 2 == 0:
            yield waiting
            waiting = ""
    if waiting:
        yield waiting


def _marked(line: str) -> Iterator[Block]:
    """A line without its signs, with how much of its beginning they emphasise."""
    item = _ITEM.match(line)
    start = item.end() if item else 0
    if (code := TIME_BEFORE.match(line, start)) and line[code.end()] == "*":
        # "0:00:36 **Rosa Holf** Good morning."
        start = code.end()
    emphasis = _LEADING_EMPHASIS.match(line, start) if not line[start:].startswith(("* ", "_ ")) else None
    text = fold_space(shown(line))
    if not text:
        return
    block = next(iter(blocks_of([shown(line)])))
    if emphasis:
        before = fold_space(shown(line[:start]))
        lead = len(fold_space(f"{before} {shown(emphasis['lead'])}"))
        strong = len(emphasis["mark"]) > 1
        block = replace(
            block, lead=lead, lead_style="b" if strong else "i", bold=lead if strong else 0, text=text
        )
    yield block
