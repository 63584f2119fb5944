"""Where passages come from, in PROV (https://www.w3.org/TR/prov-o/) as JSON-LD. Pure.

The document of the publisher, the version of it that came, the reading of that by a program, the passage.
"""

from collections.abc import Iterator, Mapping
from typing import Any

_PROV = "http://www.w3.org/ns/prov#"
# Within the file, so that nothing has to be fetched to read it.
_CONTEXT = {
    "prov": _PROV,
    "dct": "http://purl.org/dc/terms/",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "sha256": "schema:sha256",
    **{
        name: {"@id": f"prov:{name}", "@type": "@id"}
        for name in (
            "specializationOf wasRevisionOf wasDerivedFrom wasGeneratedBy wasAttributedTo used"
            " wasAssociatedWith hadMember"
        ).split()
    },
    **{
        name: {"@id": f"prov:{name}", "@type": "xsd:dateTime"}
        for name in "generatedAtTime endedAtTime invalidatedAtTime".split()
    },
}

Node = dict[str, Any]


def provenance(listed: Mapping[str, Any]) -> Node:
    """`listed`: the content of passages.json."""
    nodes: dict[str, Node] = {}
    for meeting in listed["meetings"]:
        for node in _of_meeting(meeting):
            nodes.setdefault(node["@id"], node)
    sources = {meeting["slug"]: meeting for meeting in listed["meetings"]}
    for passage in listed["passages"]:
        for node in _of_passage(passage, sources[passage["meeting"]]):
            nodes.setdefault(node["@id"], node)
    packet = listed["packet"]
    agent = _agent(packet["software"])
    nodes.setdefault(agent["@id"], agent)
    nodes["#packet"] = {
        "@id": "#packet",
        "@type": "prov:Collection",
        "dct:title": packet["title"],
        "generatedAtTime": packet["made"],
        "wasAttributedTo": agent["@id"],
        "hadMember": [passage["address"] for passage in listed["passages"]],
    }
    return {"@context": _CONTEXT, "@graph": list(nodes.values())}


def _of_meeting(meeting: Mapping[str, Any]) -> Iterator[Node]:
    yield from _of_source(meeting, meeting)
    for number, source in enumerate(meeting["further_sources"], start=1):
        yield from _of_source(source, {**source, "slug": f"{meeting['slug']}-further-{number}"})


def _of_source(source: Mapping[str, Any], meeting: Mapping[str, Any]) -> Iterator[Node]:
    """`meeting`: whose slug begins the names of what has none of its own."""
    before = None
    for version in source["versions"]:
        if version["address"]:
            yield _full(
                {"@id": version["address"], "@type": "prov:Entity", "dct:publisher": source["publisher"]}
            )
        yield _full(
            {
                "@id": _version_id(meeting, version),
                "@type": "prov:Entity",
                "dct:title": version["name"],
                "dct:format": version["media_type"],
                "sha256": version["sha256"],
                "generatedAtTime": version["fetched"],
                "specializationOf": version["address"],
                "wasRevisionOf": before and _version_id(meeting, before),
            }
        )
        reader = _agent(f"{version['reader']} {version['reader_version']}")
        yield reader
        yield {
            "@id": _reading_id(meeting, version),
            "@type": "prov:Activity",
            "used": _version_id(meeting, version),
            "wasAssociatedWith": reader["@id"],
            "endedAtTime": version["last_read"],
        }
        before = version


def _of_passage(passage: Mapping[str, Any], meeting: Mapping[str, Any]) -> Iterator[Node]:
    latest = meeting["versions"][-1] if meeting["versions"] else None
    speaker = passage.get("speaker") and (passage["speaker_address"] or f"#{passage['speaker']}")
    if speaker:
        yield {"@id": speaker, "@type": "prov:Person", "schema:name": passage["speaker"]}
    yield _full(
        {
            "@id": passage["address"],
            "@type": "prov:Entity",
            "prov:value": passage["words"],
            "wasAttributedTo": speaker,
            "wasDerivedFrom": latest and not passage["gone"] and _version_id(meeting, latest),
            "wasGeneratedBy": latest and not passage["gone"] and _reading_id(meeting, latest),
            "invalidatedAtTime": passage["former"][-1]["until"] if passage["gone"] else None,
        }
    )


def _version_id(meeting: Mapping[str, Any], version: Mapping[str, Any]) -> str:
    """The file in the packet as seen from this one, or a name where its bytes are not in it."""
    file: str | None = version["file"]
    return file.removeprefix("data/") if file else f"#{meeting['slug']}-version-{version['number']}"


def _reading_id(meeting: Mapping[str, Any], version: Mapping[str, Any]) -> str:
    return f"#{meeting['slug']}-reading-of-{version['number']}"


def _agent(name: str) -> Node:
    return {"@id": f"#{name.replace(' ', '-')}", "@type": "prov:SoftwareAgent", "schema:name": name}


def _full(node: Node) -> Node:
    return {name: value for name, value in node.items() if value}
