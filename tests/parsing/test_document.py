import pytest

from archive.parsing.document import decode
from archive.parsing.transcript import UnreadableDocument, WarningCode


def test_utf8_with_and_without_a_mark_and_utf16_are_read() -> None:
    for data in ("é".encode(), b"\xef\xbb\xbf\xc3\xa9", "é".encode("utf-16")):
        assert decode("a.txt", data).text.strip("\ufeff") == "é"


def test_a_page_is_read_in_the_encoding_that_it_declares() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body>Вопрос</body></html>'
    assert "Вопрос" in decode("a.html", page.encode("windows-1251")).text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"* * *\n---", "no words"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not text"),
        (b"\x00\x01\x02text", "not text"),
        (b"%PDF-1.4 text", "a PDF"),
        (b"text\x07", "control character"),
    ],
)
def test_what_is_not_text_is_refused_with_the_place_and_the_way_out(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableDocument, match=says):
        decode("a.txt", data)


def test_what_was_unsure_in_the_bytes_is_told_with_its_line() -> None:
    document = decode("a.txt", "Zénda\nla forêt ".encode() + b"\xff deux\n")
    assert document.text == "Zénda\nla forêt \ufffd deux\n"
    (warning,) = document.warnings
    assert warning.code is WarningCode.ENCODING
    assert "byte 0xff in line 2" in warning.detail


def test_an_encoding_that_nobody_knows_is_named_and_the_page_read() -> None:
    document = decode("a.html", b'<meta charset="klingon"><p>text</p>')
    assert "text" in document.text
    assert "klingon" in document.warnings[0].detail
