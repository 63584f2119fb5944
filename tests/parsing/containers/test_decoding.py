import pytest

from archive.parsing.containers.decoding import decode_text
from archive.parsing.transcript import UnreadableDocument


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_unicode_is_read_with_and_without_a_mark(encoding: str) -> None:
    assert decode_text("Hugo Sapt, Gästehaus".encode(encoding)) == ("Hugo Sapt, Gästehaus", ())


def test_a_declared_encoding_is_meant_as_the_web_means_it() -> None:
    assert decode_text(b"\x93so\x94", "iso-8859-1")[0] == "“so”"


def test_python_only_codecs_are_no_encodings() -> None:
    text, warnings = decode_text(b"\\u0041 caf\xe9 ol\xe9", "unicode_escape")
    assert text.startswith("\\u0041")
    assert warnings


@pytest.mark.parametrize("data", [b"\x00\x01\x02text", b"", b" , ; \n"])
def test_what_is_no_text_is_told(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="export it again"):
        decode_text(data)
