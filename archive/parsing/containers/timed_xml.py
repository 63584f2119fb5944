"""TTML and ELAN: timed text in XML, as the cues that it is made of, with the voices that it states.

TTML names the agents of a programme in its head, and refers to them from paragraphs. ELAN has a tier for each
participant; tiers that depend on another one (glosses, translations) say its words once more.
"""

import re
from collections.abc import Iterator, Mapping

from lxml import etree
from lxml.etree import _Element as Element

from archive.parsing.containers.cues import Cue, Subtitles
from archive.parsing.containers.xml_tree import attribute, local_name, text_of
from archive.parsing.text import fold_space
from archive.parsing.transcript import UnreadableDocument

# 00:01:02.345 · 00:01:02:12 (frames) · 62.3s · 1500ms
_CLOCK = re.compile(r"(?:(?P<hours>\d{1,9}):)?(?P<minutes>\d{1,2}):(?P<seconds>\d{1,2}(?:\.\d+)?)(?::\d+)?")
_OFFSET = re.compile(r"(?P<number>\d{1,15}(?:\.\d+)?)(?P<unit>h|m|s|ms)?")
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}


def subtitles(root: Element) -> Subtitles:
    """The cues of a file of either form. Raises UnreadableDocument for a root of another one."""
    name = local_name(root)
    if name == "tt":
        return _ttml(root)
    if name == "annotationdocument":
        return _elan(root)
    raise UnreadableDocument(f"<{name}> begins neither TTML nor an ELAN document; rename the file to .xml")


def _ttml(root: Element) -> Subtitles:
    for kind in (("{*}p",), ("{*}agent",), ("{*}name",), ("{*}title", "{*}desc", "{*}copyright")):
        _check_apart(root, *kind)
    agents = {
        attribute(agent, "id"): fold_space(text_of(name))
        for agent in root.iter("{*}agent")
        for name in agent.iter("{*}name")
    }
    cues = [cue for each in root.iter("{*}p") for cue in _cues(each, agents)]
    titles = [fold_space(text_of(each)) for each in root.iter("{*}title", "{*}desc", "{*}copyright")]
    names = [fold_space(text_of(each)) for each in root.iter("{*}name")]
    notes = [text for text in titles if text]
    return Subtitles(tuple(cue for cue in cues if cue.parts), tuple(notes), tuple(filter(None, names)))


def _cues(paragraph: Element, agents: Mapping[str, str]) -> list[Cue]:
    """The cue of a paragraph, or those of its spans where each of these names its agent and no words stand
    between them."""
    spans = [each for each in paragraph if isinstance(each.tag, str)]
    between = [paragraph.text, *(each.tail for each in paragraph)]
    apart = spans and all(local_name(each) == "span" and attribute(each, "agent") for each in spans)
    if apart and not any(text and text.strip() for text in between):
        return [_cue(each, paragraph, agents) for each in spans]
    return [_cue(paragraph, paragraph, agents)]


def _cue(element: Element, paragraph: Element, agents: Mapping[str, str]) -> Cue:
    """The cue of a paragraph, or of an element in it that may have its own times."""
    start, end = (
        _seconds(attribute(element, name) or attribute(paragraph, name)) for name in ("begin", "end")
    )
    lines = "".join(_pieces(element)).split("\n")
    text = "\n".join(line for each in lines if (line := fold_space(each)))
    keys = (attribute(each, "agent") for each in (element, *element.iterancestors()))
    key = next(filter(None, keys), "")
    return Cue(start, end or start, ((agents.get(key, key), text),) if text else ())


def _pieces(element: Element) -> Iterator[str]:
    """The text of a paragraph, "\\n" for a line break; those of the file itself are blanks."""
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, each in walk:
        if event == "end":
            yield "" if each is element else (each.tail or "").replace("\n", " ")
        elif (name := local_name(each)) in ("br", "metadata"):
            yield "\n" if name == "br" else ""
            walk.skip_subtree()
        else:
            yield (each.text or "").replace("\n", " ")


def _elan(root: Element) -> Subtitles:
    times = {
        attribute(each, "timeslotid"): attribute(each, "timevalue") for each in root.iter("{*}TIME_SLOT")
    }
    cues: list[Cue] = []
    again: list[str] = []
    for kind in (("{*}TIER",), ("{*}ALIGNABLE_ANNOTATION", "{*}REF_ANNOTATION"), ("{*}PROPERTY",)):
        _check_apart(root, *kind)
    for tier in root.iter("{*}TIER"):
        voice = fold_space(attribute(tier, "participant") or attribute(tier, "tierid"))
        for annotation in tier.iter("{*}ALIGNABLE_ANNOTATION", "{*}REF_ANNOTATION"):
            text = fold_space(text_of(annotation))
            start, end = (times.get(attribute(annotation, f"timeslotref{end}"), "") for end in (1, 2))
            if attribute(tier, "parentref") or not start:
                again.append(text)
            elif text:
                cues.append(Cue(_seconds(f"{start}ms"), _seconds(f"{end or start}ms"), ((voice, text),)))
    others = [text for each in root.iter("{*}PROPERTY") if (text := fold_space(text_of(each)))]
    return Subtitles(tuple(sorted(cues, key=lambda cue: cue.start)), (), (*filter(None, again), *others))


def _check_apart(root: Element, *names: str) -> None:
    """Raises UnreadableDocument where such elements stand in each other: words would be said twice."""
    for element in root.iter(*names):
        if next(element.iterancestors(*names), None) is not None:
            raise UnreadableDocument(
                f"a <{local_name(element)}> stands in another one, so that it is not clear who says it when;"
                " export it again"
            )


def _seconds(time: str) -> float:
    if found := _CLOCK.fullmatch(time):
        return int(found["hours"] or 0) * 3600 + int(found["minutes"]) * 60 + float(found["seconds"])
    offset = _OFFSET.fullmatch(time)
    return float(offset["number"]) * _SECONDS[offset["unit"] or "s"] if offset else 0.0
