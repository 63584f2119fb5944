"""Posting lists are read some bytes ahead, and never beyond their end."""

from hypothesis import given
from hypothesis import strategies as st

from archive.search.whoosh_store import blocks
from archive.search.whoosh_store.blocks import ReadAhead


class Disk:
    """A file in memory that notes what is read of it."""

    def __init__(self, data: bytes) -> None:
        self.data, self.read = data, list[tuple[int, int]]()

    def get(self, position: int, length: int) -> bytes:
        self.read.append((position, length))
        return self.data[position : position + length]


@given(st.binary(min_size=1, max_size=200), st.data())
def test_what_is_read_ahead_is_what_stands_there(data: bytes, drawn: st.DataObject) -> None:
    end = drawn.draw(st.integers(1, len(data)))
    file = ReadAhead(Disk(data).get, end)
    for _ in range(5):
        position = drawn.draw(st.integers(0, end - 1))
        length = drawn.draw(st.integers(0, end - position))
        assert file.get(position, length) == data[position : position + length]


def test_what_stands_side_by_side_is_read_at_once() -> None:
    disk = Disk(bytes(100))
    file = ReadAhead(disk.get, 80)
    for position in range(0, 80, 8):
        file.get(position, 8)
    assert disk.read == [(0, 80)]


def test_no_more_is_held_than_is_read_ahead() -> None:
    disk = Disk(bytes(3 * blocks._READ_AHEAD))
    file = ReadAhead(disk.get, len(disk.data))
    for position in range(0, len(disk.data), blocks._READ_AHEAD // 4):
        file.get(position, blocks._READ_AHEAD // 4)
    assert [length for _, length in disk.read] == [blocks._READ_AHEAD] * 3
