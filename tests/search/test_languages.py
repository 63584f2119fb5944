"""A word that is typed meets each passage by the stem of that passage's language."""

import pytest

from archive.models import Passage
from archive.search.api import completions, phrase_uses, search
from archive.search.highlight.match_spans import match_spans
from archive.search.query.parser import parse
from tests.search.conftest import Add, texts

# Of each language: a passage, and what finds it: other forms and spellings of its words, words in a row.
PASSAGES = {
    "en": ("The harvests of Ruritania were good.", "harvest | of ruritania | harvesting"),
    "de": ("Die Verträge mit Ruritanien gelten weiter.", "vertrag | verträge | vertrage | ruritaniens"),
    "fr": ("Nous avons négocié les accords nationaux.", "négociée | negocier | accord | nationale"),
    "es": ("Las cooperaciones económicas continúan.", "cooperación | cooperacion | económico"),
    "pt": ("As negociações terminaram em Strelsau.", "negociação | negociacao"),
    "it": ("Abbiamo discusso le relazioni bilaterali.", "relazione | bilaterale"),
    "pl": ("Rozmawialiśmy o współpracy i umowach.", "współpraca | wspolpraca | umowy"),
    "cs": ("Mluvili jsme o dohodách a spolupráci.", "dohoda | dohodách | spolupráce | spoluprace"),
    "hu": ("Tárgyaltunk a kereskedelemről.", "kereskedelem | kereskedelemrol | kereskedelmet"),
    "tr": ("Ülkelerimizin işbirliğini konuştuk.", "ülke | ulke | işbirliği | isbirligi"),
    "fi": ("Puhuimme hallituksessa sopimuksista.", "hallituksen | sopimuksia"),
    "sr": ("Разговарали смо о сарадњи.", "сарадња | saradnja"),
    "ru": ("Мы говорили о поставках газа.", "поставка | поставки | газ"),
    "uk": ("Ми говорили про угоди та незалежність.", "угода | угодами | незалежності"),
    "bg": ("Говорихме за споразуменията между държавите.", "споразумение | държава"),
    "kk": ("Біз мемлекеттердің ынтымақтастығы туралы айттық.", "мемлекет | мемлекеттің"),
    "el": ("Συζητήσαμε για τις κυβερνήσεις μας.", "κυβέρνηση | κυβερνησεις"),
    "ar": ("تحدثنا عن الاتفاقيات والحكومة.", "اتفاقية | اتفاقيه | حكومات | حكومة"),
    "fa": ("ما با کشورهای همسایه گفتگو کردیم.", "کشور | كشورها"),
    "he": ("דיברנו על ההסכמים והממשלה.", "הסכם | ממשלה"),
    "hi": ("हमने देशों की सरकारों से बात की।", "देश | सरकार"),
    "zh": ("我們討論了經濟合作。", '经济合作 | 合作 | "經濟合作" | 经济 讨论'),
    "ja": ("ガスの価格について話し合った。", 'ガス | ｶﾞｽ | 価格 | "ガスの価格"'),
    "ko": ("양국의 경제협력을 논의했다.", "협력 | 경제협력 | 양국"),
    "th": ("เราหารือเรื่องความร่วมมือ", "ความร่วมมือ | หารือ"),
}


@pytest.mark.usefixtures("db")
def test_each_language_is_searched_by_its_own_forms_and_what_is_found_is_marked(add: Add) -> None:
    for language, (text, _) in PASSAGES.items():
        add(text, language=language, indexed=language == "th")
    for language, (text, queries) in PASSAGES.items():
        for query in map(str.strip, queries.split("|")):
            assert text in texts(search(query)), (language, query)
            assert match_spans(text, parse(query).root, language), (language, query)


@pytest.mark.usefixtures("db")
def test_stems_of_one_language_are_not_taken_for_those_of_another(add: Add) -> None:
    spanish, english = "La costa de Zenda, la costa de Ruritania.", "The costs of Zenda."
    add(spanish, language="es", indexed=False)
    add(english, language="en")
    assert english in texts(search("cost"))
    assert texts(search("costs")) == texts(search("costs-of")) == [english]
    assert texts(search("costas")) == texts(search("costas-de")) == [spanish]


@pytest.mark.usefixtures("db")
def test_passages_are_found_if_and_only_if_something_in_them_is_marked(add: Add) -> None:
    said = ["preise", "preis", "price", "prices", "costas", "costs", "经济", "газ", "газа", "2021"]
    for number, language in enumerate(["de", "en", "es", "ru", "zh", "sl", "de", "es", "zh", "en"]):
        add(" ".join(said[number:] + said[: number // 2]), language=language, indexed=number == 9)
    queries = (
        "preis-price",
        "costs-经济",
        "prices-costas",
        "pri*",
        '"price prices"',
        "pr?ce",
        "gas w/3 经济",
    )
    for query in (*said, *queries, "price w/2 preise", "costs /s price"):
        root = parse(query).root
        rows = Passage.objects.values_list("text", "utterance__meeting__language")
        marked = {text for text, language in rows if match_spans(text, root, language)}
        assert set(texts(search(query))) == marked, query


@pytest.mark.usefixtures("db")
def test_a_phrase_has_its_uses_in_every_language(add: Add) -> None:
    add("我们讨论了两国的經濟合作问题。", language="zh", indexed=False)
    add("Wir sprachen über die Verträge der beiden Länder.", language="de")
    assert [use.wording for use in phrase_uses("经济合作").uses] == ["經濟合作"]
    assert [use.wording for use in phrase_uses("Vertrag der Länder").uses] == ["Verträge der beiden Länder"]


@pytest.mark.usefixtures("db")
def test_signs_that_are_being_typed_are_completed_by_those_that_follow_them(add: Add) -> None:
    add("两国的經濟合作很重要。", "经济合作是基础。", "我们谈经济合作问题。", "经济合作。", language="zh")
    assert "经济合作" in [each.value for each in completions("经济合")]
