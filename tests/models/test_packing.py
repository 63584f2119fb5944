"""Bytes are kept once, in few bytes, and come back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.importing.persistence.versions import store_bytes
from archive.models import StoredBytes
from archive.models.packing import pack, pack_difference, unpack, unpack_difference

CHUNKS = st.lists(st.sampled_from([b"We met in Zenda.\n", b"<p>", b"\r\n", b"x" * 900, b"\xff", b"So do I."]))


@given(st.binary())
def test_packed_bytes_come_back_as_they_were(data: bytes) -> None:
    assert unpack(pack(data)) == data


@given(CHUNKS.map(b"".join), CHUNKS.map(b"".join))
def test_a_version_comes_back_from_the_earlier_one_and_the_difference(base: bytes, data: bytes) -> None:
    assert unpack_difference(base, pack_difference(base, data)) == data


def _page(word: str) -> bytes:
    lines = [f"Line {number} of the talks in Strelsau, {number * 7919}.\n" for number in range(400)]
    lines[200] = f"The {word} of Ruritania.\n"
    return "".join(lines).encode()


def test_a_version_with_one_changed_line_takes_few_bytes() -> None:
    difference = pack_difference(_page("king"), _page("regent"))
    assert len(difference) < len(pack(_page("regent"))) / 10


@pytest.mark.django_db
def test_the_same_bytes_are_kept_once_and_versions_as_differences_from_the_first() -> None:
    first = store_bytes(_page("king"))
    second = store_bytes(_page("regent"), first)
    third = store_bytes(_page("queen"), second)
    assert store_bytes(_page("king"), third) == first
    assert (second.base, third.base) == (first, first)
    contents = [each.content() for each in StoredBytes.objects.order_by("pk")]
    assert contents == [_page("king"), _page("regent"), _page("queen")]


@pytest.mark.django_db
def test_damaged_bytes_are_told_and_not_given() -> None:
    stored = store_bytes(b"We met in Zenda.")
    stored.packed = pack(b"We met in Strelsau.")
    with pytest.raises(ValueError, match="damaged"):
        stored.content()
