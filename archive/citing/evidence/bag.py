"""A folder of files as a BagIt bag (RFC 8493) in a ZIP, with a request for a time stamp (RFC 3161). Pure."""

import hashlib
import zipfile
from collections.abc import Mapping
from datetime import datetime
from typing import IO

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
PAYLOAD = "data/"
TAGS = "tagmanifest-sha256.txt"
REQUEST = "timestamp/request.tsq"
# The ZIP is to be the same for the same files.
_ENTRY_TIME = (1980, 1, 1, 0, 0, 0)
# DER of a TimeStampReq without its hash: version 1, an imprint with SHA-256, and certReq. Nothing in it is
# random, so that anybody can make it anew from the files.
_REQUEST_HEAD = bytes.fromhex("30390201013031300d060960864801650304020105000420")
_REQUEST_END = bytes.fromhex("0101ff")


def write_bag(file: IO[bytes], folder: str, files: Mapping[str, bytes], facts: Mapping[str, str]) -> None:
    """Write the files as a bag in `folder` of a ZIP. Those under PAYLOAD are its payload.

    `facts`: those of bag-info.txt; Payload-Oxum is added.
    """
    payload = {path: data for path, data in files.items() if path.startswith(PAYLOAD)}
    facts = {**facts, "Payload-Oxum": f"{sum(map(len, payload.values()))}.{len(payload)}"}
    tags = {path: data for path, data in files.items() if path not in payload} | {
        "bagit.txt": DECLARATION,
        "bag-info.txt": "".join(f"{name}: {_one_line(fact)}\n" for name, fact in facts.items()).encode(),
        "manifest-sha256.txt": manifest(payload),
    }
    tag_manifest = manifest(tags)
    whole = {**payload, **tags, TAGS: tag_manifest, REQUEST: timestamp_request(tag_manifest)}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for path in sorted(whole):
            entry = zipfile.ZipInfo(f"{folder}/{path}", _ENTRY_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, whole[path])


def manifest(files: Mapping[str, bytes]) -> bytes:
    """The SHA-256 and path of each file, by path."""
    return "".join(f"{hashlib.sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files)).encode()


def timestamp_request(data: bytes) -> bytes:
    """The request for a time stamp on these bytes: `openssl ts -query -sha256 -cert -no_nonce`."""
    return _REQUEST_HEAD + hashlib.sha256(data).digest() + _REQUEST_END


def bagging_date(made: datetime) -> str:
    return made.date().isoformat()


def _one_line(text: str) -> str:
    return " ".join(text.split())
