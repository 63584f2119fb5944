"""The page of an evidence packet: it needs no server, no script and no network. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from archive.citing.evidence.records import EvidencePacket, MeetingEvidence, TurnRecord

CONTEXT = 3
"""Paragraphs shown before and after a passage."""
_STYLE = """
:root{color-scheme:light dark}
body{font:1rem/1.55 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1,h2,h3,dt,.who,.facts,nav,footer{font-family:system-ui,sans-serif;line-height:1.3}
h2{margin:3rem 0 .3rem;padding-top:1rem;border-top:1px solid}
h3{font-size:1rem;margin:1.6rem 0 .4rem}
.facts,.who{margin:.2rem 0}.who{font-weight:600;margin-top:1rem}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid}
p{margin:.4rem 0}dl{margin:.4rem 0}dd{margin:0 0 .5rem}dt{font-weight:600;font-size:.9rem}
a{color:inherit}code{font-size:.85rem}mark{background:#fd6;color:#000;padding:.1em 0}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def overview(packet: EvidencePacket, listed: Mapping[str, Any]) -> str:
    """`listed`: the content of passages.json."""
    meetings = {meeting.slug: meeting for meeting in packet.meetings}
    files = {meeting["slug"]: meeting for meeting in listed["meetings"]}
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Evidence: {escape(packet.title)}</title><style>{_STYLE}</style></head><body>\n<main>",
        f"<h1>{escape(packet.title)}</h1>",
        f'<p class="facts">Evidence packet of the {escape(packet.archive)}, made'
        f" {_day(packet.made.isoformat())} by {escape(packet.software)}.{_sentence(packet.remark)}</p>",
        "<p>Each passage stands below in its context, with the files that it was read from. All of it is in"
        " this folder; the page asks nothing of any server. To check that no byte was changed and that each"
        " passage stands where it is said to stand, run <code>python verify.py</code> in this folder.</p>",
        f"<p>Asked for at {_address(packet.asked)}</p>",
    ]
    for passage in listed["passages"]:
        parts += _passage(passage, meetings[passage["meeting"]], files[passage["meeting"]])
    parts.append(
        '</main><footer><h2>Files</h2><p><a href="data/passages.json">passages.json</a> all of this for'
        ' programs · <a href="data/annotations.jsonld">annotations.jsonld</a> places, as Web Annotations ·'
        ' <a href="data/provenance.jsonld">provenance.jsonld</a> PROV · <a href="manifest-sha256.txt"'
        '>manifest-sha256.txt</a> the SHA-256 of every file (BagIt) · <a href="timestamp/README.txt">'
        "time stamp</a></p></footer></body></html>\n"
    )
    return "\n".join(parts)


def _passage(passage: Mapping[str, Any], meeting: MeetingEvidence, files: Mapping[str, Any]) -> Iterator[str]:
    language = f' lang="{escape(meeting.language)}"' if meeting.language else ""
    facts = " · ".join(filter(None, (meeting.date or "date not known", meeting.place, meeting.publisher)))
    yield f"<section><h2{language}>{escape(meeting.title)}</h2>"
    yield f'<p class="facts">{escape(facts)}</p><p class="facts">{_address(passage["address"])}</p>'
    if passage["gone"]:
        yield "<p><strong>Nothing stands at this address any more.</strong></p>"
    else:
        yield f"<blockquote{language}>{''.join(_context(passage, meeting.turns))}</blockquote>"
        yield f'<p>In the <a href="{escape(passage["transcript"]["file"])}">whole transcript</a>: characters'
        yield f"{passage['transcript']['start']:,} to {passage['transcript']['end']:,}.</p>"
    if passage["former"]:
        yield "<h3>What the address said before</h3><dl>"
        for former in passage["former"]:
            yield f"<dt>{_day(former['since'])} to {_day(former['until'])}: then {escape(former['fate'])}"
            yield f"({escape(former['cause'])})</dt>"
            who = former["speaker"] or former["label"]
            yield f"<dd{language}>{f'{escape(who)}: ' if who else ''}{escape(former['words'])}</dd>"
        yield "</dl>"
    yield "<h3>Where it was read</h3>"
    yield from _versions(passage, files["versions"])
    for source in files["further_sources"]:
        told = ", ".join(filter(None, (source["publisher"], source["name"])))
        yield f"<h3>The same meeting, told by another source: {escape(told)}</h3>"
        yield from _versions(None, source["versions"])
    yield "</section>"


def _context(passage: Mapping[str, Any], turns: Sequence[TurnRecord]) -> Iterator[str]:
    lines = [(turn, record) for turn in turns for record in turn.passages]
    place = next(place for place, (_, record) in enumerate(lines) if record.anchor == passage["anchor"])
    told = None
    for turn, record in lines[max(0, place - CONTEXT) : place + CONTEXT + 1]:
        if turn is not told and turn.heading:
            yield f'<p class="who">{escape(turn.heading)}</p>'
        told = turn
        if record.anchor == passage["anchor"]:
            start, end = passage["within"]
            before, words, after = record.words[:start], record.words[start:end], record.words[end:]
            yield f"<p>{escape(before)}<mark>{escape(words)}</mark>{escape(after)}</p>"
        else:
            yield f"<p>{escape(record.words)}</p>"


def _versions(passage: Mapping[str, Any] | None, versions: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The versions of a source, the latest first. `passage`: whose place in each is told."""
    places = {located["version"]: located for located in passage.get("located", [])} if passage else {}
    yield "<dl>"
    for version in reversed(versions):
        name = f"<code>{escape(version['name'])}</code>"
        shown = f'<a href="{escape(version["file"])}">{name}</a>' if version["file"] else name
        yield f"<dt>Version {version['number']}: {shown}</dt><dd>"
        if version["address"]:
            yield f"Published at {_address(version['address'])}<br>"
        if version["fetched"]:
            yield f"Fetched {_day(version['fetched'])}<br>"
        yield f"Read {_day(version['first_read'])}, last {_day(version['last_read'])}, by the reader"
        yield f"<code>{escape(version['reader'])}</code>, version {version['reader_version']}<br>"
        yield f"SHA-256 <code>{version['sha256']}</code><br>"
        yield _place(places.get(version["number"]), version) if passage else ""
        yield "</dd>"
    yield "</dl>"


def _place(located: Mapping[str, Any] | None, version: Mapping[str, Any]) -> str:
    if not version["file"] and not version["text"]:
        return "The bytes of this version were not kept."
    if not located:
        return "The words of the passage were not found in it as they are."
    exact = "" if located["exact"] else ", letter by letter, but for punctuation"
    if located["first_byte"] is not None:
        return f"The passage: bytes {located['first_byte']:,} to {located['last_byte']:,}{exact}."
    text = f'<a href="{escape(located["file"])}">text</a>'
    return f"The passage: characters {located['start']:,} to {located['end']:,} of its {text}{exact}."


def _address(address: str) -> str:
    """As text: an offline page has no business with links that leave it."""
    return f"<code>{escape(address)}</code>"


def _day(time: str) -> str:
    """ "2015-03-03 12:00 UTC" of an ISO 8601 time in UTC."""
    return f"{time[:10]} {time[11:16]} UTC"


def _sentence(text: str) -> str:
    return f" {escape(text[:1].upper() + text[1:])}." if text else ""
