import pytest
from lxml import etree

from archive.parsing.containers.xml_tree import beginning_of, parse, text_of
from archive.parsing.transcript import UnreadableDocument


def test_inline_elements_join_words_and_others_part_them() -> None:
    root = parse(b"<p><b>W</b>ord<name>Hugo</name><name>Sapt</name> <n>31</n>. Sitting</p>").root
    assert " ".join(text_of(root).split()) == "Word Hugo Sapt 31. Sitting"


def test_the_text_is_read_once_more_without_a_parser() -> None:
    tree = parse(b"<a x='1 > 0'>One <!-- not --><b>two</b><![CDATA[ three & <four>]]></a>")
    assert "".join(tree.shown).split() == ["One", "two", "three", "&", "<four>"]


def test_entities_of_html_and_of_the_document_are_read_without_expanding_any_other() -> None:
    declared = b"""<!DOCTYPE a [<!ENTITY who "Hugo Sapt"><!ENTITY b "&who;&who;">]>"""
    data = declared + b"<a>&nbsp;caf&eacute; &who; &b; A&B</a>"
    assert text_of(parse(data).root).split() == ["café", "Hugo", "Sapt", "&b;", "A&B"]


def test_a_bomb_of_entities_does_not_go_off() -> None:
    lines = "".join(f'<!ENTITY x{i + 1} "{f"&x{i};" * 10}">' for i in range(12))
    data = f'<!DOCTYPE a [<!ENTITY x0 "ha">{lines}]><a>&x12;</a>'.encode()
    assert text_of(parse(data).root) == "&x12;"


def test_no_file_of_the_machine_is_read() -> None:
    data = b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'
    assert text_of(parse(data).root) == "&f;"


def test_signs_of_windows_written_as_numbers_are_the_signs_meant() -> None:
    assert text_of(parse(b"<a>&#x91;so&#146;</a>").root) == "‘so’"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1251", "iso-8859-5"])
def test_the_declared_encoding_is_followed(encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?><a>Гуго</a>'.encode(encoding)
    assert text_of(parse(data).root) == "Гуго"


def test_a_fault_that_loses_no_word_is_mended_with_a_warning() -> None:
    tree = parse(b"<a><p>One <br>two</p></a>")
    assert "mended" in str(tree.warnings[0])


def test_what_is_no_xml_is_told_with_its_place() -> None:
    with pytest.raises(UnreadableDocument, match=r"line 2, column \d+"):
        parse(b"<a>\n<b")


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf", b'<?xml version="1.0"?>', b"<!-- nothing -->", b"\n"])
def test_a_file_with_nothing_in_it_is_no_xml(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="not well-formed"):
        parse(data)


@pytest.mark.parametrize("opened", [b"<![CDATA[", b"<!--", b"<?", b"<!-- > <![CDATA[", b"\n", b"w"])
def test_what_is_opened_a_hundred_thousand_times_and_never_closed_is_looked_for_once(opened: bytes) -> None:
    # With the square of them, this takes an hour.
    with pytest.raises(UnreadableDocument, match="not well-formed"):
        parse(b"<a>" + opened * 300_000 + b"<word")


@pytest.mark.parametrize("opened", ["<!--", "<![CDATA[", "<?"])
def test_words_behind_what_is_never_closed_are_not_taken_for_hidden(opened: str) -> None:
    with pytest.raises(UnreadableDocument, match="not well-formed"):
        parse(f"<a><p>One.</p>{opened}<p>Two.</p></a>".encode())


def test_deep_nesting_is_read() -> None:
    depth = 2000
    root = parse(b"<a>" * depth + b"deep" + b"</a>" * depth).root
    assert text_of(root).strip() == "deep"


def test_no_more_of_an_element_is_read_than_asked() -> None:
    root = etree.fromstring("<a>" + "<b>word</b>" * 1000 + "</a>")
    assert len(beginning_of(root, 50)) < 70
