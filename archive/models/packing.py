"""Bytes of documents packed for the database: compressed, or as differences from an earlier version. Pure."""

import json
import re
import zlib

_CHUNK = re.compile(rb"[^\n.>]{0,400}[\n.>]?")
"""What is looked for whole in the earlier version: a line, a sentence, an element."""

_LEVEL = 1
"""Of zlib: a higher one takes three times as long, for a tenth fewer bytes."""


def pack(data: bytes) -> bytes:
    """The bytes compressed; `unpack` gives them back."""
    return zlib.compress(data, _LEVEL)


def unpack(packed: bytes) -> bytes:
    """What was packed. Raises zlib.error if it was damaged."""
    return zlib.decompress(packed)


def pack_difference(base: bytes, data: bytes) -> bytes:
    """The bytes as copies out of `base` and what is new in them, compressed. Takes linear time.

    The form is a JSON list of [offset in base, length of the copy, length of the new bytes after it], a
    line end, then all new bytes.
    """
    offsets: dict[bytes, int] = {}
    for match in _CHUNK.finditer(base):
        if match.group():
            offsets.setdefault(match.group(), match.start())
    steps: list[list[int]] = []
    new: list[bytes] = []
    for match in _CHUNK.finditer(data):
        chunk = match.group()
        if not chunk:
            continue
        following = steps[-1][0] + steps[-1][1] if steps and not steps[-1][2] else -1
        if following >= 0 and base.startswith(chunk, following):
            steps[-1][1] += len(chunk)
        elif chunk in offsets:
            steps.append([offsets[chunk], len(chunk), 0])
        else:
            steps = steps or [[0, 0, 0]]
            steps[-1][2] += len(chunk)
            new.append(chunk)
    head = json.dumps(steps, separators=(",", ":")).encode()
    return zlib.compress(head + b"\n" + b"".join(new), 9)


def unpack_difference(base: bytes, packed: bytes) -> bytes:
    """The bytes of which `packed` holds the difference from `base`. Raises zlib.error or ValueError."""
    head, _, new = zlib.decompress(packed).partition(b"\n")
    parts, at = [], 0
    for offset, copied, added in json.loads(head):
        parts += [base[offset : offset + copied], new[at : at + added]]
        at += added
    return b"".join(parts)
