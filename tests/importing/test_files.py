import gzip
from pathlib import Path
from typing import Any

import pytest

from archive.importing.files import LARGEST, find, load, load_side_facts
from archive.parsing.document import SideFacts
from archive.parsing.transcript import UnreadableDocument


def test_documents_below_a_folder_are_found_in_order_and_named_by_their_path_below_it(tmp_path: Path) -> None:
    for name in ("b.txt", "2020/a.html", "2020/c.md.gz", "picture.png", "b.txt.meta.json", "ATTRIBUTION.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = list(find([tmp_path]))
    assert [each.name for each in found if not each.problem] == ["2020/a.html", "2020/c.md", "b.txt"]
    assert [each.name for each in found if each.problem] == ["picture.png"]


def test_a_missing_path_and_a_file_of_another_kind_are_problems_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "picture.png").touch()
    problems = [found.problem for found in find([tmp_path / "nowhere", tmp_path / "picture.png"])]
    assert "no such file" in problems[0]
    assert ".html" in problems[1]


def test_a_folder_that_cannot_be_opened_is_a_problem_and_the_rest_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "open.txt").touch()
    iterdir = Path.iterdir

    def guarded(self: Path) -> Any:
        if self.name == "closed":
            raise PermissionError(13, "Permission denied")
        return iterdir(self)

    monkeypatch.setattr(Path, "iterdir", guarded)
    closed, found = find([tmp_path])
    assert "permissions" in closed.problem
    assert found.name == "open.txt"


def test_a_link_to_a_folder_is_told_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "a.txt").touch()
    document, link = find([tmp_path])
    assert (document.name, document.problem) == ("a.txt", "")
    assert "not followed" in link.problem


def test_packed_documents_are_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(b"words"))
    assert load(path) == b"words"


def test_a_broken_package_and_a_giant_are_refused(tmp_path: Path) -> None:
    broken, giant = tmp_path / "broken.txt.gz", tmp_path / "giant.txt.gz"
    broken.write_bytes(b"not gzip")
    giant.write_bytes(gzip.compress(b" " * (LARGEST + 1)))
    with pytest.raises(UnreadableDocument, match="can't be opened"):
        load(broken)
    with pytest.raises(UnreadableDocument, match="64 MB"):
        load(giant)


def test_links_in_a_circle_are_named_and_end_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("a.txt")
    (tmp_path / "b.txt").write_text("talks")
    (tmp_path / "b.txt.meta.json").symlink_to("b.txt.meta.json")
    (circle, whole) = find([tmp_path])
    assert "can't be opened" in circle.problem
    assert (whole.name, whole.problem) == ("b.txt", "")
    with pytest.raises(UnreadableDocument, match=r"b\.txt\.meta\.json beside it can't be read"):
        load_side_facts(whole.path)


def test_facts_beside_a_document_are_read_and_a_broken_file_of_them_is_named(tmp_path: Path) -> None:
    document, side = tmp_path / "a.txt", tmp_path / "a.txt.meta.json"
    assert load_side_facts(document) == SideFacts()
    side.write_text('{"title": "Talks", "date": "2000-01-01", "else": 1}')
    assert load_side_facts(document) == SideFacts(title="Talks", date="2000-01-01")
    for broken in ("{", "[]"):
        side.write_text(broken)
        with pytest.raises(UnreadableDocument, match=r"a\.txt\.meta\.json"):
            load_side_facts(document)


def test_a_link_that_leads_out_of_the_folder_is_followed_only_if_asked(tmp_path: Path) -> None:
    given = tmp_path / "given"
    given.mkdir()
    (tmp_path / "secret.txt").write_text("of somebody else")
    (given / "talks.txt").write_text("talks")
    (given / "out.txt").symlink_to(tmp_path / "secret.txt")
    (given / "within.txt").symlink_to(given / "talks.txt")
    assert {found.name for found in find([given]) if found.problem} == {"out.txt"}
    assert not any(found.problem for found in find([given], follow_links=True))
    # Who names the link itself wants it.
    assert not any(found.problem for found in find([given / "out.txt"]))


def test_facts_beside_a_document_are_no_link_to_elsewhere(tmp_path: Path) -> None:
    given = tmp_path / "given"
    given.mkdir()
    (tmp_path / "facts.json").write_text('{"title": "of somebody else"}')
    (given / "talks.txt.meta.json").symlink_to(tmp_path / "facts.json")
    with pytest.raises(UnreadableDocument, match="link"):
        load_side_facts(given / "talks.txt")
