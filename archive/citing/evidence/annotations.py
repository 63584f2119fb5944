"""The places of passages as Web Annotations (https://www.w3.org/TR/annotation-model/). Pure.

In the transcript, words are told by TextQuoteSelector and TextPositionSelector (characters); in the bytes of
the source by DataPositionSelector, or, where these are no text, by TextPositionSelector in the text read.
"""

from collections.abc import Mapping
from typing import Any

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotations(listed: Mapping[str, Any]) -> dict[str, Any]:
    """`listed`: the content of passages.json."""
    made = listed["packet"]["made"]
    items = [_annotation(passage, made) for passage in listed["passages"] if not passage["gone"]]
    return {
        "@context": _CONTEXT,
        "id": "annotations.jsonld",
        "type": "AnnotationCollection",
        "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotation(passage: Mapping[str, Any], made: str) -> dict[str, Any]:
    transcript = passage["transcript"]
    quote = {
        "type": "TextQuoteSelector",
        "exact": passage["words"],
        "prefix": transcript["prefix"],
        "suffix": transcript["suffix"],
    }
    position = {
        "type": "TextPositionSelector",
        "start": transcript["start"],
        "end": transcript["end"],
    }
    targets = [{"source": _path(transcript["file"]), "selector": [quote, position]}]
    targets += [
        {"source": _path(located["file"]), "selector": [_selector(located)]} for located in passage["located"]
    ]
    return {
        "id": passage["address"],
        "type": "Annotation",
        "motivation": "identifying",
        "created": made,
        "target": targets,
    }


def _selector(located: Mapping[str, Any]) -> dict[str, Any]:
    if located["first_byte"] is None:
        return {"type": "TextPositionSelector", "start": located["start"], "end": located["end"]}
    return {"type": "DataPositionSelector", "start": located["first_byte"], "end": located["last_byte"]}


def _path(path: str) -> str:
    """As seen from the folder of the annotations."""
    return path.removeprefix("data/")
