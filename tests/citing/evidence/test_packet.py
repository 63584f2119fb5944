import io
import json
import zipfile
import zlib
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from archive.citing.evidence.bag import REQUEST, TAGS, manifest, timestamp_request
from archive.citing.evidence.records import Chosen
from tests.citing.evidence.examples import FURTHER, MADE, NOW, PACKET, SCAN, TALKS, packed, unpacked, verify


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return unpacked(tmp_path / "packet")


def listed(folder: Path) -> dict[str, Any]:
    content = json.loads((folder / "data" / "passages.json").read_text())
    assert isinstance(content, dict)
    return content


def test_a_packet_verifies_itself_with_the_standard_library_alone(folder: Path) -> None:
    done = verify(folder)
    assert done.returncode == 0, done.stderr
    assert "4 passages, with 4 places in the sources, stand where the packet says" in done.stdout


def test_the_bytes_of_all_versions_are_in_it_as_they_came(folder: Path) -> None:
    talks, paper = listed(folder)["meetings"]
    assert (folder / talks["versions"][1]["file"]).read_bytes() == NOW
    assert (folder / paper["versions"][0]["file"]).read_bytes() == SCAN
    (further,) = talks["further_sources"]
    assert (folder / further["versions"][0]["file"]).read_bytes() == FURTHER
    assert "told by another source: the City of Zenda" in (folder / "index.html").read_text()
    nodes = json.loads((folder / "data" / "provenance.jsonld").read_text())["@graph"]
    assert further["versions"][0]["sha256"] in {node.get("sha256") for node in nodes}


def test_the_offsets_lead_from_the_bytes_to_the_words(folder: Path) -> None:
    passage = listed(folder)["passages"][1]
    for located in passage["located"]:
        data = (folder / located["file"]).read_bytes()
        assert data[located["first_byte"] : located["last_byte"]].decode() == passage["words"]
    assert [located["version"] for located in passage["located"]] == [2, 1]


def test_words_that_a_version_has_not_are_not_located_in_it(folder: Path) -> None:
    assert [located["version"] for located in listed(folder)["passages"][0]["located"]] == [2]


def test_where_bytes_are_no_text_the_offsets_are_those_of_the_text_read(folder: Path) -> None:
    (located,) = listed(folder)["passages"][3]["located"]
    assert located["first_byte"] is None
    text = (folder / located["file"]).read_text()
    assert text[located["start"] : located["end"]] == "It rained."


def test_the_selectors_of_annotations_find_the_words(folder: Path) -> None:
    collection = json.loads((folder / "data" / "annotations.jsonld").read_text())
    assert collection["total"] == 3
    for annotation in collection["first"]["items"]:
        transcript, *_ = annotation["target"]
        text = (folder / "data" / transcript["source"]).read_text()
        quote, position = transcript["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1


def test_words_in_doubt_are_attributed_to_nobody(folder: Path) -> None:
    graph = json.loads((folder / "data" / "provenance.jsonld").read_text())["@graph"]
    nodes = {node["@id"]: node for node in graph}
    doubtful = nodes["https://archive.example/meetings/2016-01-01-paper/#u2-p1"]
    assert "wasAttributedTo" not in doubtful
    regent = nodes["https://archive.example/meetings/2015-03-03-talks/#u1-p1"]["wasAttributedTo"]
    assert nodes[regent]["schema:name"] == "Rudolf Elphberg"


def test_provenance_leads_from_the_words_to_the_document_of_the_publisher(folder: Path) -> None:
    graph = json.loads((folder / "data" / "provenance.jsonld").read_text())["@graph"]
    nodes = {node["@id"]: node for node in graph}
    words = nodes["https://archive.example/meetings/2015-03-03-talks/#u1-p1"]
    version = nodes[words["wasDerivedFrom"]]
    assert nodes[words["wasGeneratedBy"]]["used"] == version["@id"]
    assert version["specializationOf"] == "https://zenda.example/talks?a=1&b=2"
    assert nodes[version["wasRevisionOf"]]["@id"].endswith("/versions/1/talks.html")
    assert (folder / "data" / version["@id"]).exists()


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "link", "img", "iframe", "base", "form")
        self.addresses += [value or "" for name, value in attributes if name in ("href", "src", "action")]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_links_to_files_of_the_packet_alone(folder: Path) -> None:
    page = _Page()
    page.feed((folder / "index.html").read_text())
    assert page.addresses
    assert [address for address in page.addresses if not (folder / address).is_file()] == []


def test_the_page_shows_the_words_in_context_and_what_became_of_them(folder: Path) -> None:
    html = (folder / "index.html").read_text()
    assert "We will <mark>never close the border</mark> — to anybody." in html
    assert "Rudolf Elphberg: We will close the border — to anybody." in html
    assert "Nothing stands at this address any more." in html
    assert "[speaker not certain: either of two people]" in html
    assert "Talks with &lt;Hugo&gt; &amp; “friends”" in html


def test_the_same_passages_give_the_same_bytes_but_for_the_time(tmp_path: Path) -> None:
    assert packed() == packed()
    later = unpacked(tmp_path / "later", replace(PACKET, made=MADE + timedelta(hours=1)))
    first = unpacked(tmp_path / "first")
    files = [path.relative_to(first) for path in first.rglob("*") if path.is_file()]
    differing = {
        path.as_posix() for path in files if (first / path).read_bytes() != (later / path).read_bytes()
    }
    assert differing == {
        "index.html", "manifest-sha256.txt", "tagmanifest-sha256.txt", "timestamp/request.tsq",
        "data/annotations.jsonld", "data/passages.json", "data/provenance.jsonld",
    }  # fmt: skip


def test_a_packet_of_one_passage_is_named_after_it_and_its_paths_are_short() -> None:
    long = replace(TALKS, slug="2015-03-03-" + "talks-" * 18)
    packet = replace(PACKET, meetings=(long,), chosen=(Chosen(long.slug, "u1-p1", (0, 5)),))
    with zipfile.ZipFile(io.BytesIO(packed(packet))) as package:
        assert package.namelist()[0].startswith("evidence-2015-03-03-talks-talks-")
        assert max(map(len, package.namelist())) < 160


def _flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


NAMES = sorted(name.partition("/")[2] for name in zipfile.ZipFile(io.BytesIO(packed())).namelist())


@pytest.mark.parametrize("name", NAMES)
def test_a_flipped_byte_in_any_file_fails(folder: Path, name: str) -> None:
    sound = (folder / name).read_bytes()
    for place in sorted({0, len(sound) // 2, len(sound) - 1}):
        (folder / name).write_bytes(_flipped(sound, place))
        done = verify(folder)
        assert done.returncode != 0, (name, place, done.stdout)
        if name != "verify.py":
            assert "NOT GENUINE" in done.stderr
        if not name.endswith(("verify.py", "-sha256.txt")):
            assert name in done.stderr


def test_a_file_that_is_missing_or_was_added_fails(folder: Path) -> None:
    (folder / "data" / "more.txt").write_text("more")
    assert "data/more.txt was added" in verify(folder).stderr
    (folder / "data" / "more.txt").unlink()
    (folder / "index.html").unlink()
    assert "index.html is missing" in verify(folder).stderr


def test_a_file_that_the_system_adds_is_no_change(folder: Path) -> None:
    (folder / "data" / ".DS_Store").write_bytes(b"icons")
    assert verify(folder).returncode == 0


def test_a_flipped_byte_in_a_packed_file_is_found_when_it_is_unpacked(tmp_path: Path) -> None:
    sound = packed()
    with zipfile.ZipFile(io.BytesIO(sound)) as package:
        entries = package.infolist()
    for entry in entries:
        place = entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2
        with (
            zipfile.ZipFile(io.BytesIO(_flipped(sound, place))) as package,
            pytest.raises((zipfile.BadZipFile, zlib.error)),
        ):
            package.read(entry.filename)


def _hashed_anew(folder: Path) -> None:
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    payload = {name: path.read_bytes() for name, path in files.items() if name.startswith("data/")}
    (folder / "manifest-sha256.txt").write_bytes(manifest(payload))
    rest = files.keys() - payload.keys() - {TAGS, REQUEST}
    tags = manifest({name: files[name].read_bytes() for name in rest})
    (folder / TAGS).write_bytes(tags)
    (folder / REQUEST).write_bytes(timestamp_request(tags))


def test_who_changes_words_and_all_hashes_contradicts_the_source(folder: Path) -> None:
    content = listed(folder)
    content["passages"][1]["passage"] = content["passages"][1]["words"] = "The harvest is early"
    (folder / "data" / "passages.json").write_text(json.dumps(content))
    _hashed_anew(folder)
    said = verify(folder).stderr
    assert "u1-p2 does not stand in data/meetings/1-2015-03-03-talks/transcript.txt" in said
    assert "u1-p2 does not stand in data/meetings/1-2015-03-03-talks/versions/2/talks.html" in said


def test_who_changes_the_source_and_all_hashes_contradicts_its_own(folder: Path) -> None:
    talks = listed(folder)["meetings"][0]
    for version in (talks["versions"][0], talks["further_sources"][0]["versions"][0]):
        source = folder / version["file"]
        source.write_bytes(source.read_bytes().replace(b"harvest", b"vintage"))
        _hashed_anew(folder)
        assert f"{version['file']} has not the SHA-256 of the source" in verify(folder).stderr
