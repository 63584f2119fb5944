import pytest
import webencodings

from archive.parsing.encoding import decode_text
from archive.parsing.latin_encodings import latin_encoding
from archive.parsing.mojibake import mojibake_line
from archive.parsing.transcript import UnreadableDocument

RUSSIAN = (
    "Мы говорили в замке о погоде и о рыбалке. Спасибо за гостеприимство.\n"
    "Вопрос: Когда вы вернётесь?\nОтвет: Думаю, что весной."
)
CZECH = "Příští schůzka se koná v zámku. Mluvili jsme o počasí a o tom, co dělat dál."
POLISH = "Następne spotkanie odbędzie się w zamku. Rozmawialiśmy o pogodzie."
TURKISH = "Bir sonraki toplantı şatoda yapılacak. Hava durumu hakkında konuştuk."
GREEK = "Η επόμενη συνάντηση θα γίνει στο κάστρο. Μιλήσαμε για τον καιρό."
CHINESE = "下次会议将在城堡举行。我们谈到了天气和下一步该怎么做。感谢您的盛情款待。"
JAPANESE = "次の会談は城で行われます。天気とこれからのことについて話しました。"


def details(data: bytes, html: bool = False) -> str:
    return " ".join(warning.detail for warning in decode_text(data, html=html).warnings)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "ibm866"),
        (CZECH, "windows-1250"),
        (CZECH, "iso-8859-2"),
        (POLISH, "windows-1250"),
        (TURKISH, "windows-1254"),
        (GREEK, "windows-1253"),
        (CHINESE, "gb18030"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        ("Nous avons parlé du temps dans le château, l’été dernier.", "windows-1252"),
    ],
)
def test_an_undeclared_encoding_is_detected_and_told(text: str, encoding: str) -> None:
    found = webencodings.lookup(encoding)
    assert found is not None
    decoded = decode_text(text.encode(found.codec_info.name))
    assert decoded.text == text
    assert "as detected" in decoded.warnings[0].detail


def test_utf8_is_read_without_a_word() -> None:
    for text in (RUSSIAN, CZECH, GREEK, CHINESE, "“Zenda” – naïve"):
        decoded = decode_text(text.encode())
        assert (decoded.text, decoded.encoding, decoded.warnings) == (text, "utf-8", ())


@pytest.mark.parametrize("label", ["iso-8859-1", "us-ascii", "latin1"])
def test_western_labels_mean_what_the_web_means_by_them(label: str) -> None:
    decoded = decode_text(f'<meta charset="{label}"><p>it'.encode() + b"\x92s", html=True)
    assert decoded.text.endswith("it’s")
    assert not decoded.warnings


@pytest.mark.parametrize("label", ["unicode_escape", "undefined", "rot13", "utf-7", "idna"])
def test_labels_of_no_web_encoding_are_ignored_and_told(label: str) -> None:
    data = f'<meta charset="{label}"><p>Zenda \\u0041</p>'.encode()
    assert decode_text(data, html=True).text == data.decode()
    assert label in details(data, html=True)


def test_utf8_that_declares_something_else_is_utf8() -> None:
    data = f'<meta charset="windows-1251"><p>{RUSSIAN}'.encode()
    assert RUSSIAN in decode_text(data, html=True).text
    assert "windows-1251 is declared" in details(data, html=True)


def test_a_short_text_of_a_double_byte_encoding_is_not_taken_for_utf8() -> None:
    data = '<meta charset="gbk"><p>联通'.encode("gbk")
    assert "联通" in decode_text(data, html=True).text


def test_the_declaration_of_an_xml_file_counts() -> None:
    data = '<?xml version="1.0" encoding="windows-1251"?><p>Да, весной'.encode("windows-1251")
    assert "Да, весной" in decode_text(data, html=True).text


def test_a_byte_that_is_no_utf8_is_marked_where_it_stands() -> None:
    decoded = decode_text("Žofie\n".encode() * 5 + b"a \xe9 b")
    assert decoded.text.endswith("a \ufffd b")
    assert "byte 0xe9 in line 6" in decoded.warnings[0].detail


def test_half_of_a_surrogate_pair_is_marked() -> None:
    decoded = decode_text("Занда a\ud800b".encode("utf-16", "surrogatepass"))
    assert decoded.text == "Занда a\ufffdb"
    assert "Занда" in decode_text("Занда \ud800".encode("utf-8", "surrogatepass")).text


def test_a_single_control_character_is_marked_and_told() -> None:
    decoded = decode_text(b"The castle\x07 of Zenda. " + b"It stands in a forest. " * 50)
    assert decoded.text.startswith("The castle\ufffd of")
    assert "line 1" in decoded.warnings[0].detail


def test_utf16_without_a_mark_is_read() -> None:
    assert decode_text("Rudolf in Zenda".encode("utf-16-le")).text == "Rudolf in Zenda"


@pytest.mark.parametrize("data", [b"PK\x03\x04abc", b"text\0and more", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="not text"):
        decode_text(data)


@pytest.mark.parametrize("text", ["café in Zenda, naïve", RUSSIAN, "it’s"])
def test_mojibake_is_told_and_left(text: str) -> None:
    damaged = text.encode().decode("latin-1")
    assert decode_text(damaged.encode()).text == damaged
    assert "decoded wrongly" in details(damaged.encode())


@pytest.mark.parametrize("text", [CZECH, GREEK, RUSSIAN, CHINESE, "CUVÂNTUL «Â»", "ÀÉÎ – “ÃO”"])
def test_sound_text_is_no_mojibake(text: str) -> None:
    assert mojibake_line(text) is None


def test_letters_of_a_language_tell_its_encoding() -> None:
    assert latin_encoding("łąęść".encode("cp1250")) == "windows-1250"
    assert latin_encoding("éèà’".encode("cp1252")) == "windows-1252"
