"""Label candidates: each way in which the beginning of a block could set a speaker's label before the words.

A candidate is a form only: what marks it (colon, full stop, dash, tab, gap, inline markup, a line or a
table cell of its own, brackets), what decorates it (list mark, quotation sign, time code), and the head,
the words that would be the label. Whether it is one is decided for the whole document, in `conventions`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.languages.stage_directions import is_stage_direction
from archive.parsing.labels.end_signs import (
    AFTER_STOP,
    ASKED,
    ASKER_BEFORE,
    BRACKETED,
    CAPITALS_BEFORE_DASH,
    COLON,
    COLONS,
    DASH,
    DASHES,
    HOUR_BEHIND,
    JUSTIFIED,
    LONGEST_SHORT,
    SEMICOLON,
    STAMPED,
    STAMPED_BARE,
    STOP_DASH,
    UNSPACED_STOP,
    holds,
    holds_sign,
    is_sentence,
    is_short,
    is_short_line,
    is_short_or_described,
    outside,
)
from archive.parsing.labels.head_signs import (
    NOTE_BEFORE,
    STOP_END,
    after_time,
    covers_head,
    decorated,
    ends_in_abbreviation,
    in_brackets,
    ordinal_of,
    sentence_end,
    stamped,
)
from archive.parsing.labels.heads import (
    Builder,
    LabelCandidate,
    Marker,
    ended_by_initials,
    ended_by_suffix,
    opens_no_label,
)
from archive.parsing.labels.lines import followers, is_broken_off, unlabelled
from archive.parsing.labels.time_codes import TIME_BEHIND
from archive.parsing.text import Block

MAX_LETTERS = 250
"""Characters within which the sign that ends a label stands: see `heads.MAX_WORDS`."""

# "Q. Why?" · "A. Because." · "П. …": one letter that is a label of its own, and no initial.
_QUESTION_AND_ANSWER = frozenset("Q A P R F V О В П З".split())
_SPACES = ("tab", "gap")
_SPACE = re.compile(r"\s+")
_TWO_WORDS = re.compile(r"(?P<head>[\uac00-\ud7a3][\uac00-\ud7a3\d·]*\s[\uac00-\ud7a3]+)\s+(?=\S)")
# "O Sr. Hugo Sapt (ZDP): — Declaro aberta …"
_DASH_FIRST = re.compile(r"\A(?:\s[–—](?=\s\S|$)|[-–—]+)")
# "<b>O SR. SAPT</b> - Declaro aberta …"
_DASH_BEHIND = re.compile(r"^\s+-(?=\s?[^\W\d_])")
# "<b>Hugo Sapt</b>. — We …", but not the points of "<b>Hugo Sapt</b> ... and so"
_SIGNS_BEHIND = re.compile(r"^(?:\s|[:：–—]|\.(?!\.))*")
# "<b>Hugo Sapt</b> (Zenda): …" · "<b>Minister</b> (<b>Hugo Sapt</b>) (ZDP): …"
_BRACKETS_BEHIND = re.compile(r"(?:\s*\([^()]{1,80}\)){1,2}\s*(?:[:：]|$)")
_STROKE_BEHIND = re.compile(r"(?P<head>[^–—―]*[^\s–—―-])(?:\s?[–—―]|\s-{1,2})")
_ROLE_BEHIND = re.compile(r"\s+(?:-{2}|[–—])\s+[^\W\d_]\S*(?:\s+\S+){0,11}\s*$")
_LETTER = 2  # characters of "Q.": the full stop is of no abbreviation
_BOLD_WORDS = 24
"""Characters of the words behind a colon that the bold type of the label may run on to."""
_COMPANY = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Cos)$")


def candidates(
    block: Block, following: Block | None = None, ordinal: re.Pattern[str] | None = None
) -> list[LabelCandidate]:
    """Every candidate of a block, the most explicit first; `following` is the block behind it, `ordinal` the
    form of the numbers that the document sets before its turns."""
    if block.label:
        text = block.text
        rest = text[len(block.label) :].strip() if text.startswith(block.label) else text
        label = block.label.rstrip(":： ")
        if len(label) <= _LETTER or not ends_in_abbreviation(label):
            label = label.rstrip(".:： ") or block.label.strip()
        return [
            LabelCandidate(
                label, block.note or None, rest, Marker.CERTAIN, links=block.links, time=block.time
            )
        ]
    return list(_candidates(block, following, ordinal))


def candidate(block: Block) -> LabelCandidate | None:
    """The first candidate of a block, or None."""
    return next(iter(candidates(block)), None)


def _candidates(
    block: Block, following: Block | None, ordinal: re.Pattern[str] | None
) -> Iterator[LabelCandidate]:
    text = block.text
    start, decoration, time = decorated(text, ordinal)
    body = text[start:]
    lead = max(0, block.lead - start)
    style = block.lead_style
    if not body:
        return
    bracketed = BRACKETED.match(body)
    if bracketed and (bracketed.end() < len(body) or following is not None):
        head = bracketed["head"] or bracketed["wide"] or bracketed["han"]
        head = JUSTIFIED.sub("", head.strip().rstrip(":： "))
        words = body[bracketed.end() :]
        if any(map(str.isalpha, head)) and not is_stage_direction(head):
            kinds, mark = f"{decoration} {body[0]}".strip(), text[:start].strip()
            yield LabelCandidate(head, None, words, Marker.BRACKET, decoration=kinds, mark=mark, time=time)
        if body[0] == "[" and ":" in words[:MAX_LETTERS] and f"[/{head}]" not in words:
            # "[Check against delivery] Rosa Holf: Good morning."
            note = text[: len(text) - len(words)].strip()
            behind = _candidates(replace(block, text=words, lead=0), following, ordinal)
            yield from (replace(each, mark=note) for each in behind if each.marker is Marker.COLON)
    if body[0] == "(" and (asker := ASKER_BEFORE.match(body)) and not NOTE_BEFORE.match(body):
        # "(Rosa Holf, Zenda Post) Minister, when does it begin?"
        kinds = f"{decoration} (".strip()
        yield LabelCandidate(
            asker["head"],
            None,
            body[asker.end() :],
            Marker.BRACKET,
            decoration=kinds,
            mark=text[:start].strip(),
        )
    if opens_no_label(body):
        return
    builder = Builder(block, decoration, text[:start].strip(), time)
    colon = COLON.search(body, 0, MAX_LETTERS) if holds(body[:MAX_LETTERS], COLONS) else None
    if colon and in_brackets(body, colon.start()):
        # "Shri Hugo Sapt (Zenda : General) : …"
        colon = outside(COLON, body, MAX_LETTERS) or (None if holds(body[colon.end() :], ")）") else colon)
    if colon:
        end = colon.end() if body[colon.start()] in COLONS else colon.start() + 2
        start_of_sign = end - 1
        set_apart = bool(lead) and lead <= end + _BOLD_WORDS and lead < len(body) and style not in _SPACES
        set_apart = set_apart or (bool(lead) and lead >= len(body) and end >= len(body))
        yield from builder.build(
            body[:start_of_sign],
            _DASH_FIRST.sub("", body[end:]),
            Marker.COLON,
            style if set_apart and covers_head(body, lead, start_of_sign) else "",
        )
    signed = body[lead:].lstrip().startswith(tuple(COLONS))
    if 0 < lead < len(body) and style in _SPACES and (in_brackets(body, lead) or signed):
        # "○市長（水谷　洋一君）": the wide space parts a name · "WITNESS    :    Yes."
        lead = 0
    if 0 < lead < len(body) and style in _SPACES:
        start, code = after_time(body, lead)
        mark = f"{builder.mark} {body[lead:start]}".strip()
        own = replace(builder, time=code or time, mark=mark)
        yield from own.build(body[:lead].rstrip(":： "), body[start:], Marker(style), style)
    elif 0 < lead < len(body) and not (colon and colon.start() <= lead + 1):
        head = body[:lead]
        tail = body[lead:]
        bracket = _BRACKETS_BEHIND.match(tail)
        if bracket:
            head, tail = head + bracket.group().rstrip(":： "), tail[bracket.end() :]
        start, code = stamped(tail)
        if not code and (alone := TIME_BEHIND.fullmatch(tail)):
            # <b>Rosa Holf</b> 10:40 a.m.
            start, code = len(tail), alone["time"]
        own = builder
        if code:
            stamp = tail[:start].strip()
            own, tail = replace(builder, time=code, mark=f"{builder.mark} {stamp}".strip()), tail[start:]
        if following is not None and _ROLE_BEHIND.match(tail) and not is_sentence(tail):
            # **Rosa Holf** -- *Chief Executive*, above her words
            yield from own.build(body, "", Marker.LINE, style)
        elif tail and not head.rstrip().endswith(","):
            words = _SIGNS_BEHIND.sub("", _DASH_BEHIND.sub("", tail))
            yield from own.build(head.rstrip(".:：–—။- "), words, Marker.LEAD, style)
        elif not tail and following is not None:
            yield from own.build(head, "", Marker.LINE, style)
    yield from _in_line(body, block, builder, following)


def _in_line(body: str, block: Block, builder: Builder, following: Block | None) -> Iterator[LabelCandidate]:
    """Candidates that a full stop or a dash ends, and lines and cells that hold nothing but a head."""
    dashed = outside(STOP_DASH, body, MAX_LETTERS) if "." in body[:MAX_LETTERS] else None
    if dashed and _COMPANY.search(body, 0, dashed.start()):
        # "Rosa Holf - Zenda Farms, Inc. - Chairman"
        dashed = None
    if dashed and "number" not in builder.decoration:
        # Bills number what they head so: "(1) In general.--The Secretary shall …"
        yield from replace(builder, decoration=f"{builder.decoration} stop").build(
            body[: dashed.start()], f" {body[dashed.end() :]}", Marker.COLON, ""
        )
    slip = (";" in body[:LONGEST_SHORT] and SEMICOLON.match(body)) or UNSPACED_STOP.match(body)
    if slip:
        marker = Marker.COLON if slip.re is SEMICOLON else Marker.STOP
        slipped = replace(builder, decoration=f"{builder.decoration} slip")
        yield from slipped.build(slip["head"], body[slip.end() :], marker, "")
    yield from ended_by_initials(body, builder, following)
    yield from (suffixed := list(ended_by_suffix(body, builder)))
    stop = 0 if suffixed else sentence_end(body[:LONGEST_SHORT], STOP_END, _QUESTION_AND_ANSWER)
    alone = following is not None and stop == len(body) - 1 and is_short(body)
    if alone and (
        body[stop - 1 : stop] == ")" or (is_short_line(body) and not (block.continues or builder.decoration))
    ):
        # "R. Holf (chair of the committee)." on a line of its own, in a record of "H. Sapt (ZDP). Yes."
        yield from builder.build(body[:stop], "", Marker.STOP, "")
    if 0 < stop < len(body) - 1 and is_short(body[:stop]) and not holds_sign(body[:stop]):
        after = AFTER_STOP.match(body, stop + 1)
        yield from builder.build(body[:stop], body[after.end() if after else stop :], Marker.STOP, "")
        longer = sentence_end(body[:LONGEST_SHORT], STOP_END) if stop == 1 else 0
        if longer and is_short(body[:longer]):
            # "A. HOLF (Zenda). I ask …": an initial, unless the letter is a voice
            yield from builder.build(body[:longer], body[longer + 1 :], Marker.STOP, "")
    if "circle" in builder.decoration and (gap := outside(_SPACE, body, LONGEST_SHORT)):
        # "○田中花子君 質問いたします。" · "○市長（田中 花子君） お答えします。"
        if block.lead_style not in _SPACES and (name := _TWO_WORDS.match(body)):
            # "○의장 홍길동 회의를 시작하겠습니다.": in Korean an office stands beside the name.
            yield from builder.build(name["head"], body[name.end() :], Marker.GAP, "")
        yield from builder.build(body[: gap.start()], body[gap.end() :], Marker.GAP, "")
    if not builder.time and ":" in body and (amid := STAMPED.match(body) or STAMPED_BARE.match(body)):
        # "Rosa Holf [00:01:11] Good morning."
        stamp = replace(builder, time=amid["time"], mark=f"{builder.mark} {amid['stamp']}".strip())
        yield from stamp.build(amid["head"], body[amid.end() :], Marker.GAP, "stamp")
    if asked := ASKED.match(body):
        yield from builder.build(body[0], body[asked.end() :], Marker.GAP, "")
    dash = outside(DASH, body, LONGEST_SHORT) if holds(body[:LONGEST_SHORT], DASHES) else None
    start, end = dash.span() if dash else (0, 0)
    while dash and (described := CAPITALS_BEFORE_DASH.match(body, end)):
        # "O SR. PRESIDENTE - HUGO SAPT - ZDP - Tem a palavra …"
        start, end = described.span("sign")
    if dash and is_short(body[:start]):
        stroke = replace(builder, mark=f"{builder.mark} ـ".strip()) if "ـ" in dash.group() else builder
        yield from stroke.build(body[:start], body[end:], Marker.DASH, "")
    if following is None or not is_short_or_described(body) or is_broken_off(body, following):
        return
    if following.style == "h1" and not block.heading:
        # What stands above the title is of the page.
        return
    if hour := HOUR_BEHIND.search(body):
        # "Hugo Sapt 11:05 a.m." on a line of its own
        clocked = replace(
            builder,
            decoration=f"{builder.decoration} hour".strip(),
            mark=f"{builder.mark} {hour.group()}".strip(),
        )
        yield from clocked.build(body[: hour.start()], "", Marker.LINE, "")
        return
    cell = block.column == 0 and following.row == block.row and following.column > 0
    line = "" if is_sentence(body) and not ends_in_abbreviation(body) else body
    if not line and body.isupper() and sentence_end(body, STOP_END) == len(body) - 1:
        # "THE SPEAKER." on a line of its own
        line = body[:-1]
    if line.endswith(tuple(DASHES)) and (bare := _STROKE_BEHIND.fullmatch(line)):
        # "Rosa Holf —", and her words below
        line = bare["head"]
        builder = replace(builder, decoration=f"{builder.decoration} stroke".strip())
    timed = TIME_BEHIND.search(body) if ":" in line else None
    colon = ":" in (body[: timed.start()] if timed else line)
    # The last cell of a row is no label of the next one.
    if (
        line
        and (cell or block.column < 0 or (block.column == 0 and following.row != block.row))
        and not colon
    ):
        marked = block.lead >= len(block.text) > 0 and block.lead_style
        styled = block.style if "." in block.style or block.heading else ""
        layout = str(marked or ("cell" if cell else styled))
        yield from builder.build(line, "", Marker.CELL if cell else Marker.LINE, layout)


def head_lines(blocks: Sequence[Block]) -> list[list[LabelCandidate]]:
    """The candidates of each block of a document, none where the layout sets it outside of speech."""
    ordinal = ordinal_of(block.text for block in blocks if not block.heading)
    ordinal = ordinal or ordinal_of((block.text for block in blocks), clocks=True)
    silent = unlabelled(blocks)
    found = [
        [] if position in silent else candidates(block, following, ordinal)
        for position, (block, following) in enumerate(zip(blocks, followers(blocks), strict=True))
    ]
    # What somebody quotes may have labels, too, of a talk that is told.
    signed = [i for i, each in enumerate(found) if any(one.marker is Marker.COLON for one in each)]
    quoted = {i for i in signed if blocks[i].style == "quote"}
    if 2 * len(quoted) > len(signed):
        return found
    return [[] if i in quoted else each for i, each in enumerate(found)]
