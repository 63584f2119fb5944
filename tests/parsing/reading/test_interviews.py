"""Interviews and briefings as papers, ministries and speech recognisers print them."""

import pytest

from archive.parsing.transcript import UtteranceKind
from tests.parsing.reading.outline import WORDS, document, labels, persons, read, spoken, words_under


@pytest.mark.parametrize(
    "line",
    [
        "[00:{0:02}.000 --> 00:{1:02}.400] {2}: {3}",
        "[00:00:{0:02} - 00:00:{1:02}] {2}: {3}",
        "[{0}.0, {1}.25] - {2}: {3}",
        "(0:{0:02} – 0:{1:02}) {2}: {3}",
        "{2} (00:{0:02} - 00:{1:02})\n{3}",
        "{2}: 0:{0:02}\n{3}",
        "00:00:{0:02} - 00:00:{1:02}\n{2}: {3}",
        "[14/02/2023, 00:00:{0:02}] {2}: {3}",
        "2023-02-14 00:00:{0:02} - {2}: {3}",
        "00:00:{0:02} <{2}> {3}",
        "00:00:{0:02}\t From {2} to Everyone:\n\t{3}",
        "00:00:{0:02} Von {2} an Alle: {3}",
        "00:00:{0:02}\t From  {2} : {3}",
    ],
)
def test_time_codes_and_ranges_of_them_are_no_words(line: str) -> None:
    voices = ("Rosa Holf", "Hugo Sapt") * 2
    turns = [line.format(5 * i, 5 * i + 4, *each) for i, each in enumerate(zip(voices, WORDS, strict=True))]
    found = read(document(*turns))
    assert spoken(found) == list(zip(voices, WORDS, strict=True))
    assert [each.paragraphs[0].time for each in found.utterances][1:] == ["00:00:05", "00:00:10", "00:00:15"]


def test_turns_in_one_paragraph_are_parted_in_any_script() -> None:
    greek = (
        "Χαίρετε, παρακαλώ τις ερωτήσεις σας. ΧΟΛΦ: Μπορείτε να μας πείτε τι έγινε στο κάστρο; ΣΑΠΤ: Δεν "
        "έγινε τίποτε, και το είπα. ΧΟΛΦ: Και πότε θα γίνει η συνάντηση; ΣΑΠΤ: Η συνάντηση θα γίνει αύριο."
    )
    assert labels(read(document(greek))) == ["", *["ΧΟΛΦ", "ΣΑΠΤ"] * 2]
    chinese = "问：城堡里发生了什么？我们想知道。答：什么也没有发生。问：你当时在哪里？答：我不在那里。"
    assert labels(read(document(chinese))) == ["问", "答"] * 2
    letters = "Q: Where were you? A: In the castle. They say: he sleeps. Q: And then? A: I woke up."
    assert spoken(read(document(letters)))[1] == ("A", "In the castle. They say: he sleeps.")


def test_who_asks_for_a_paper_asks_and_another_bracket_is_nobodys() -> None:
    turns = [
        "【大臣】会談を行いました。",
        "【記者】結果はどうですか。",
        "【大臣】よい結果でした。",
        "【記者】次はいつですか。",
    ]
    asked, doubted = "【NHK 高橋記者】二回ですか。", "【NHK World Takahashi et al.】二回ですか。"
    found = read(document(*turns, asked, turns[0]))
    assert found.utterances[4].kind is UtteranceKind.QUESTION
    assert labels(found)[4] == "NHK 高橋記者"
    assert labels(read(document(*turns, doubted, turns[0])))[4] == "?"


def test_who_is_asked_is_a_voice_in_whatever_language_beside_the_own() -> None:
    found = read(
        document(
            "Interviewer: What happened in the castle?",
            "साक्षात्कारकर्ता: किले में क्या हुआ?",
            "Interviewee: Nothing at all, I was asleep.",
            "साक्षात्कारदाता: कुछ भी नहीं, मैं सो रहा था।",
            "Interviewer: And then?",
            "Interviewee: I woke up.",
        )
    )
    assert set(persons(found).values()) == {None}
    kinds = [each.kind for each in found.utterances]
    assert kinds[:4] == [UtteranceKind.QUESTION] * 2 + [UtteranceKind.SPEECH] * 2


@pytest.mark.parametrize(
    "line",
    [
        "Zenda, Ruritanian News - The minister met our correspondent.",
        "**Transcript Notes:**\n- [ ] is unclear",
    ],
)
def test_datelines_and_notes_on_the_transcript_are_nobody(line: str) -> None:
    turns = [f"**{who}:** {words}" for who, words in zip(("Rosa Holf", "Hugo Sapt") * 2, WORDS, strict=True)]
    around = (line, *turns) if "Zenda" in line else (*turns, line)
    found = read(document(*around), "talks.md")
    assert [label for label in labels(found) if label] == ["Rosa Holf", "Hugo Sapt"] * 2


def test_a_name_and_a_paper_in_brackets_ask() -> None:
    holf, asked = "MINISTER HOLF", "Anton Tarlenheim, Zenda Post"
    turns = [
        (holf, "Good morning. We have signed the treaty."),
        (asked, "Minister, when does it come into force?"),
        (holf, "In June, I think."),
        (asked, "And what of the castle?"),
        (holf, "The castle is not in it."),
    ]
    found = read(
        document(*(f"{who}: {words}" if who == holf else f"({who}) {words}" for who, words in turns))
    )
    assert spoken(found) == turns
    once = read(
        document(*(f"{holf}: {words}" for who, words in turns if who == holf), f"({asked}) Is it so?")
    )
    assert spoken(once)[-1][0] == "?"


def test_numbered_questions_and_answers_are_two_voices() -> None:
    found = read(document("Q1. When did you know?", "A1. In the morning.", "Q2. And then?", "A2. I rode."))
    assert [each.kind for each in found.utterances] == [UtteranceKind.QUESTION, UtteranceKind.SPEECH] * 2


def test_the_title_that_front_matter_states_is_above_a_heading() -> None:
    turns = "\n\n".join(f"**{who}:** {words}" for who, words in zip(("Rosa", "Hugo") * 2, WORDS, strict=True))
    text = f"---\ntitle: Love what you make\ndate: 2021-03-02\n---\n\n## Full Transcript\n\n{turns}\n"
    assert read(text, "a.md").title == "Love what you make"


def test_a_key_to_initials_names_the_voices_and_is_nobodys() -> None:
    found = read(
        document(
            "AT: When were you born?",
            "RH: In 1931, in Zenda.",
            "AT: And your parents?",
            "RH: They had a mill.",
            "AT = Anton Tarlenheim (interviewer)",
            "RH = Dr Rosa Holf (narrator)",
        )
    )
    assert persons(found) == {"AT": "Anton Tarlenheim", "RH": "Rosa Holf"}
    assert labels(found)[-1] == ""


def test_reported_speech_has_the_names_before_its_verbs_as_labels() -> None:
    turns = [("Rosa Holf", "said", WORDS[0]), ("Hugo Sapt", "replied", WORDS[1])] * 2
    found = read(document(*(f"{who} {verb}: {words}" for who, verb, words in turns)))
    assert spoken(found) == [(who, words) for who, _, words in turns]


@pytest.mark.parametrize("question", ["> {}", "## {}"])
def test_questions_set_as_quotations_or_headings_are_asked(question: str) -> None:
    asked = ("What of the castle?", "And the harvest?", "Is that all?")
    turns = [text for each in asked for text in (question.format(each), "– It is as it was.")]
    found = read(document(*turns, head="# Talk with a colonel\n\n3 March 2015\n\n"), "a.md")
    kinds = [UtteranceKind.QUESTION, UtteranceKind.SPEECH] * 3
    assert [each.kind for each in found.utterances if each.paragraphs[0].text[0] != "T"] == kinds
    assert not any(each.person for each in found.utterances)


def test_tags_below_a_talk_are_nobodys_and_an_examination_is_no_office() -> None:
    found = read(
        document(
            "MR SAPT: I was there.",
            "CROSS-EXAMINATION BY MS HOLF: When?",
            "MR SAPT: In May.",
            "Tags",
            "Castles of Ruritania",
        )
    )
    assert spoken(found)[-1] == ("", "Tags Castles of Ruritania")
    holf = [each.person for each in found.utterances if each.person and each.person.name == "Holf"]
    assert [each.role for each in holf] == ["Ms"]


def test_questions_set_as_a_whole_in_italics_name_the_paper_that_asks() -> None:
    page = (
        "<h1>Rueda de prensa del 14 de mayo de 2020</h1>"
        "<p><i>Periodista del diario El Castillo: ¿Qué pasó en el castillo de Zenda?</i></p>"
        "<p>Portavoz Rosa Holf: No pasó nada, y lo hemos dicho.</p>"
        "<p><i>Periodista de la radio Zenda: ¿Y qué hará el gobierno con la cosecha?</i></p>"
        "<p>Portavoz Rosa Holf: La cosecha está en manos de todos.</p>"
    )
    kinds = [each.kind for each in read(page, "rueda.html").utterances]
    assert kinds == [UtteranceKind.QUESTION, UtteranceKind.SPEECH] * 2


@pytest.mark.parametrize(
    ("asking", "answering"), [("* {}?", "- {}."), ("-{}", "▲{}"), ("- {}? - {}.", ""), ("– {}?", "• {}.")]
)
def test_two_signs_in_turn_are_questions_and_answers(asking: str, answering: str) -> None:
    words = [
        ("Was it late", "It was"),
        ("Was he there", "He was"),
        ("Did he go", "He did"),
        ("Why", "No reason"),
    ]
    turns = [
        text
        for each in words
        for text in (
            (asking.format(*each), answering.format(each[1])) if answering else (asking.format(*each),)
        )
    ]
    found = read(document(*turns))
    assert [each.kind for each in found.utterances] == [UtteranceKind.QUESTION, UtteranceKind.SPEECH] * 4
    assert not any(each.person for each in found.utterances)


def test_marks_and_an_equals_sign_set_labels_apart() -> None:
    turns = (
        "▲ 홀프 대통령 = 안녕하십니까.",
        "△ 기자(젠다일보 사프트) = 성은 어떻습니까?",
        "▲ 홀프 대통령 = 좋습니다.",
        "△ 기자(젠다방송 탈렌) = 언제입니까?",
        "▲ 홀프 대통령 = 내일입니다.",
    )
    assert labels(read(document(*turns)))[::2] == ["홀프 대통령"] * 3


def test_names_in_wide_brackets_on_lines_of_their_own_are_labels_without_these() -> None:
    words = (
        "結果はどうですか。",
        "よい結果でした。",
        "次はいつですか。",
        "来月です。",
        "場所はどこですか。",
        "城です。",
    )
    turns = [f"（{who}）\n{said}" for who, said in zip(("記者", "大臣") * 3, words, strict=True)]
    assert labels(read(document(*turns))) == ["記者", "大臣"] * 3


def test_what_a_page_prints_above_every_name_is_no_label() -> None:
    rows = "".join(
        f"<div><small>speaker</small></div><div class='name'>{who}</div><p>{words}</p>"
        for who, words in zip(("Rosa Holf", "Hugo Sapt", "Rosa Holf", "Anton Tarlenheim"), WORDS, strict=True)
    )
    found = read(f"<h1>Talk in Zenda</h1><p>3 March 2015</p>{rows}", "talk.html")
    assert [label for label in labels(found) if label] == [
        "Rosa Holf",
        "Hugo Sapt",
        "Rosa Holf",
        "Anton Tarlenheim",
    ]


def test_brief_paragraphs_below_the_only_name_of_a_talk_are_nobodys() -> None:
    found = read(
        "Rozmowa z Rudolfem Holfem, 16 maja 2008 r.\n\n"
        "(fragment nagrania) - Rudolf Holf: To jest kultura polityczna.\n\n"
        "Anna Tarl: dobry wieczór państwu moim gościem jest Rudolf Holf dobry wieczór witam.\n\n"
        "Rudolf Holf: Witam bardzo serdecznie.\n\n"
        "Panie ministrze, przed wiekami Zenda...\n\nAle ja bym jeszcze dopisał piłkę.\n\n"
        "Tak? Ale…\n\nTak tak.\n\nAktywnie czy biernie?\n\nNo raczej biernie. Ale…\n\n"
        "Dlaczego pan..\n\n...czasem aktywnie też.\n\nObrona?\n\nRaczej obrona tak.\n"
    )
    assert words_under(found, "Rudolf Holf") == "Witam bardzo serdecznie."


def test_questions_of_a_speech_are_the_words_of_who_makes_it() -> None:
    found = read(
        "Speech on the harvest, 3 March 2015\n\n"
        "Rudolf Holf: Ladies and gentlemen, I thank you for coming to Strelsau on such a cold day.\n\n"
        "What have we done in these two years? We have built the bridge, and we have paid for it.\n\n"
        "Who would have believed that when we began, in the winter after the flood?\n\n"
        "I did not believe it myself, as those who stood with me at the river will remember well.\n\n"
        "And so I ask all of you tonight to go on with it, for the sake of those who come after us.\n\n"
        "Thank you very much.\n"
    )
    assert len(labels(found)) == 1


def test_questions_below_the_only_answer_with_a_name_are_nobodys_where_a_voice_asked_first() -> None:
    found = read(
        "Elphberg: Das Bündnis erhält Verlängerung\n\n17.06.2010\n\n"
        "Frage: Herr Elphberg, willkommen zum Gespräch. Ist es Zeit, sich neu aufzustellen?\n\n"
        "Rudolf Elphberg: Nun, wir waren immer breit aufgestellt. Das beruhigt uns alles nicht.\n\n"
        "Also sind die Berichte falsch, die darauf hindeuten?\n\nDie Berichte sind falsch.\n\n"
        "Und das gilt auch für Sie?\n\nDas gilt auch für mich.\n"
    )
    assert words_under(found, "Rudolf Elphberg").endswith("beruhigt uns alles nicht.")


@pytest.mark.parametrize("signs", [("Q. {}:", "Ans. {}:"), ("Q)", "A)")])
def test_questions_and_answers_are_voices_with_a_number_or_a_bracket_behind(signs: tuple[str, str]) -> None:
    said = [(f"Let us begin with road {at}.", f"It is old, for {at} years.") for at in range(2, 7)]
    turns = [
        f"{sign.format(at)} {words}"
        for at, pair in enumerate(said, 1)
        for sign, words in zip(signs, pair, strict=True)
    ]
    found = read("\n\n".join(("Interview on the road", "3 March 2015", *turns)))
    assert [words for label, words in spoken(found) if label] == [words for pair in said for words in pair]
    kinds = [str(each.kind) for each in found.utterances if each.label]
    assert kinds == ["question", "speech"] * len(said)


def test_initials_of_a_key_with_points_stand_before_words() -> None:
    said = [("R.H.", "The road is old."), ("H.S.", "It will be open in May."), ("R.H.", "Who pays for it?")]
    said += [("H.S.", "Nobody does."), ("R.H.", "I thank you.")]
    turns = [f"{initials} {words}" for initials, words in said]
    key = "R.H. = Rosa Holf; H.S. = Hugo Sapt"
    found = read("\n\n".join(("Interview on the road", "3 March 2015", key, *turns)))
    assert [each for each in spoken(found) if each[0]] == said
    assert {each.person.name for each in found.utterances if each.person} == {"Rosa Holf", "Hugo Sapt"}
