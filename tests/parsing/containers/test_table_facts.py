"""What the fields around the turns of a table say of their meeting."""

import json
from typing import Any

import pytest

from archive.parsing.containers import table
from archive.parsing.content import Content
from tests.parsing.containers.accounts import invented, lost

TURNS = [{"speaker": "Hugo Sapt", "text": "Yes."}, {"speaker": "Rosa Holf", "text": "No."}]


def read(tree: Any) -> Content:
    content = table.read("a.json", json.dumps(tree).encode())
    assert not lost(content)
    assert not invented(content)
    return content


@pytest.mark.parametrize(
    ("around", "expected"),
    [
        ({"start_time": "2014-05-06T10:00:00Z", "end_time": "2014-05-07T10:00:00Z"}, ("", "2014-05-06")),
        ({"name": "Talk in Zenda", "dateCreated": "2014-05-06"}, ("Talk in Zenda", "2014-05-06")),
        ({"meeting": {"title": {"en": "Talk in Zenda", "de": "Gespräch"}}}, ("Talk in Zenda", "")),
    ],
)
def test_the_facts_of_a_meeting_may_be_called_otherwise(
    around: dict[str, Any], expected: tuple[str, str]
) -> None:
    content = read({**around, "turns": TURNS})
    assert (content.metadata.title, content.metadata.date) == expected


def test_a_field_may_hold_its_value_in_one_within() -> None:
    said = "<p>MS. HOLF: We begin.</p><p>Q: Why?</p><p>MS. HOLF: It is time.</p>"
    post = {
        "id": 1,
        "date": "2014-05-06",
        "title": {"rendered": "Talk &#8211; One"},
        "content": {"rendered": said},
    }
    content = read([post])
    assert (content.metadata.title, content.metadata.date) == ("Talk – One", "2014-05-06")
    assert [block.text for block in content.blocks] == [
        "MS. HOLF: We begin.",
        "Q: Why?",
        "MS. HOLF: It is time.",
    ]
