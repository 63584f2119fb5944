"""Signs behind labels and within speech."""

import pytest

from tests.parsing.reading.outline import document, labels, persons, read, spoken, words_under

ASKED_ES = ("¿Cuándo se abrirá el puente?", "¿Y quién lo pagará?", "¿Es mucho dinero?")
TOLD_ES = ("Hemos dicho que en mayo.", "Lo paga el reino, como siempre.", "No tanto como se dice.")


def test_turns_run_together_in_one_paragraph_are_parted_or_nobodys() -> None:
    said = (
        "HUGO SAPT, PRESIDENT OF RURITANIA: -- and that is why the harvest is good."
        " HOLF: All right. You heard the President there. I have with me Karl Tarl."
        " TARL: Well, I think he is wrong. He knows it. HOLF: Thank you. We will be right back."
    )
    found = read("Inside Strelsau\nMarch 3, 2015, Strelsau\n\n" + said)
    parted = [
        ("HUGO SAPT, PRESIDENT OF RURITANIA", "-- and that is why the harvest is good."),
        ("HOLF", "All right. You heard the President there. I have with me Karl Tarl."),
        ("TARL", "Well, I think he is wrong. He knows it."),
        ("HOLF", "Thank you. We will be right back."),
    ]
    assert spoken(found) == parted or (set(labels(found)) <= {"", "?"} and found.warnings)


@pytest.mark.parametrize("form", ["{} : {}", "{} (Ruritania) : {}", "{}:{}", "{}:\t{}", "{} - {}", "{} — {}"])
def test_the_sign_behind_a_label_may_be_set_in_any_way(form: str) -> None:
    said = (
        ("Hugo Sapt", "Good morning."),
        ("Rosa Holf", "How is the harvest?"),
        ("Hugo Sapt", "It is in."),
        ("Rosa Holf", "And the border?"),
    )
    found = read(document(*(form.format(*each) for each in said)))
    names = [(label.removesuffix(" (Ruritania)"), words) for label, words in spoken(found)]
    assert names == list(said)


def test_a_semicolon_for_a_colon_is_a_slip_and_gives_no_words_to_another() -> None:
    found = read(
        document(
            "Rosa Holf: Good morning.",
            "Hugo Sapt; How is the harvest?",
            "Rosa Holf: It is in.",
            "Hugo Sapt: I see.",
            "Rosa Holf: And the border?",
        )
    )
    assert "How is the harvest?" not in words_under(found, "Rosa Holf")


@pytest.mark.parametrize("once", [True, False])
@pytest.mark.parametrize(
    ("head", "turns"),
    [
        (
            "Gespräch mit Rosa Holf\n2015-03-03\n\n",
            (
                "Rosa Holf: Die Ernte ist gut, und wir freuen uns.",
                "Hugo Sapt: Danke, Frau Holf. Wir freuen uns auch.",
                "Karl Tarl: Ich schließe mich an. Die Ernte ist gut.",
            ),
        ),
        (
            "Talks with Rosa Holf\n2015-03-03\n\n",
            (
                "Rosa Holf: The harvest is good, and we are glad.",
                "Hugo Sapt: Thank you, Ms Holf. We are glad, too.",
                "Karl Tarl: I agree. The harvest is good.",
            ),
        ),
        (
            "Entretien avec Rose Holf\n2015-03-03\n\n",
            (
                "Rose Holf : La récolte est bonne, et nous en sommes heureux.",
                "Hugues Sapt : Merci, Madame. Nous aussi.",
                "Charles Tarl : Je suis d’accord. Elle est bonne.",
            ),
        ),
        (
            "Беседа с Розой Хольф\n2015-03-03\n\n",
            (
                "Роза Хольф: Урожай хороший, и мы рады.",
                "Гуго Сапт: Спасибо. Мы тоже рады.",
                "Карл Тарль: Я согласен. Урожай хороший.",
            ),
        ),
    ],
)
def test_names_that_stand_once_each_are_labels_in_any_language(
    head: str, turns: tuple[str, ...], once: bool
) -> None:
    found = read(document(*turns * (1 if once else 2), head=head))
    names = [turn.partition(":")[0].strip() for turn in turns]
    assert labels(found)[: len(names)] == names


@pytest.mark.parametrize("name", ["talks.txt", "talks.md"])
def test_numbers_and_signs_in_speech_are_speech(name: str) -> None:
    found = read(
        document(
            "Hugo Sapt: Good morning. The harvest is in.",
            "#1 on my list is the border, and we shall settle it.",
            "I say so again.",
            "Question: Why?",
            "Hugo Sapt: Because <inaudible> we must. It is 5*3*2 but snake_case_word and ~~that~~ one.",
            "Question: What?",
            "Hugo Sapt: Nothing <crosstalk> more.",
        ),
        name,
    )
    assert labels(found) == ["Hugo Sapt", "Question"] * 2 + ["Hugo Sapt"]
    words = words_under(found, "Hugo Sapt")
    for each in ("#1 on my list", "<inaudible>", "<crosstalk>", "snake_case_word", "5*3*2"):
        assert each in words


def test_signs_of_the_page_before_and_within_a_label_are_no_words() -> None:
    said = ("Rosa Holf: Is it agreed?", "[Page 820]Hugo Sapt: It is.", "Rosa Holf: Good.", "Hugo Sapt: Yes.")
    assert spoken(read(document(*said)))[1] == ("Hugo Sapt", "It is.")
    stamped = (
        "Rosa Holf [00:00:10] Is it agreed?",
        "Hugo Sapt [00:00:14] It is.",
        "Rosa Holf [00:00:20] Good.",
        "Hugo Sapt [00:00:22] Yes.",
    )
    found = read(document(*stamped))
    assert spoken(found)[1] == ("Hugo Sapt", "It is.")
    assert found.utterances[1].paragraphs[0].time == "00:00:14"


def test_a_dash_behind_a_letter_is_none_of_the_words() -> None:
    said = ("Q - How is the harvest?", "R - Good.", "Q - And - I ask - the bridge?", "R - It stands.")
    assert spoken(read(document(*said)))[2] == ("Q", "And - I ask - the bridge?")


def test_a_mark_that_closes_a_briefing_is_nobody() -> None:
    said = (
        "<질문> 회담은 언제 열립니까?",
        "<답변> 내일 열립니다.",
        "<질문> 어디에서 열립니까?",
        "<답변> 성에서 열립니다.",
        "<끝>",
    )
    found = read(document(*said))
    assert set(labels(found)) == {"질문", "답변", ""}
    assert "<끝>" not in words_under(found, "답변")


def test_a_name_below_each_paragraph_signs_it_where_none_has_words_below_the_last() -> None:
    said = ("We begin.", "— Rosa Holf", "I am ready.", "And so is he.", "— Hugo Sapt", "Good.", "— Rosa Holf")
    assert spoken(read(document(*said))) == [
        ("Rosa Holf", "We begin."),
        ("Hugo Sapt", "I am ready. And so is he."),
        ("Rosa Holf", "Good."),
    ]
    assert spoken(read(document(*said[1:], "Thank you.")))[:2] == [
        ("Rosa Holf", "I am ready. And so is he."),
        ("Hugo Sapt", "Good."),
    ]


@pytest.mark.parametrize("form", ["--- {} ---\n{}", "=== {} ===\n{}", "{} -> {}", "{} » {}", "{} ~ {}"])
def test_signs_on_both_sides_of_a_name_or_behind_it_are_no_part_of_it(form: str) -> None:
    turns = (
        ("Rosa Holf", "We begin now."),
        ("Hugo Sapt, Jr.", "I am ready."),
        ("Rosa Holf", "Then tell us of it."),
        ("Karl Tarl", "It is a long story."),
        ("Rosa Holf", "We have the time."),
    )
    found = read(document(*(form.format(name, words) for name, words in turns)))
    assert [(label.rstrip("."), words) for label, words in spoken(found)] == [
        (name.rstrip("."), words) for name, words in turns
    ]


@pytest.mark.parametrize("sign", ["\n\n", " "])
def test_who_says_the_words_on_the_next_line_is_told_by_the_verb_behind_the_name(sign: str) -> None:
    turns = ("Rosa Holf", "Hugo Sapt", "Rosa Holf", "Karl Tarl", "Hugo Sapt")
    head = "Press briefing by Rosa Holf\nMarch 3, 2015\n\n"
    said = [f"{name} says:{sign}The harvest of the year is number {i}." for i, name in enumerate(turns)]
    assert labels(read(document(*said, head=head))) == list(turns)
    field = [f"SPEAKER: {name}\n\nThe harvest of the year is number {i}." for i, name in enumerate(turns)]
    assert labels(read(document(*field, head=head))) == list(turns)


def test_a_running_title_with_the_number_of_the_page_behind_a_gap_is_no_voice() -> None:
    said = ("Rosa Holf: Good morning.", "Hugo Sapt: Is it late?", "Rosa Holf: It is.", "Hugo Sapt: Good.")
    found = document(*(text for n, each in enumerate(said) for text in (each, f"Talks on wine      {n + 2}")))
    assert set(labels(read(found))) <= {"Rosa Holf", "Hugo Sapt", ""}


def test_a_voice_alone_in_brackets_on_its_line_speaks_below() -> None:
    found = read(
        "다리에 관한 회견\n\n2024년 5월 9일\n\n[앵커]\n\n이번 회견, 궁금한 점들이 참 많습니다.\n\n"
        "[기자]\n\n오늘 회견은 각사 1명씩 기자가 참석했습니다.\n"
    )
    assert spoken(found) == [
        ("앵커", "이번 회견, 궁금한 점들이 참 많습니다."),
        ("기자", "오늘 회견은 각사 1명씩 기자가 참석했습니다."),
    ]


def test_a_voice_in_brackets_may_be_spread_by_a_blank() -> None:
    for opening, closing in ("()", "（）"):
        found = read(
            "閣議後記者会見\n\n平成30年11月9日\n\n"
            f"{opening}記 者{closing}\n橋はいつ開通しますか。\n{opening}大 臣{closing}\n五月に開通します。\n"
            f"{opening}記 者{closing}\n誰が払うのですか。\n{opening}大 臣{closing}\n王国が払います。\n"
        )
        assert persons(found) == {"記者": None, "大臣": None}


def test_a_broken_hyphen_may_stand_behind_the_full_stop_of_a_label() -> None:
    found = read(
        "Entrevista al ministro\n\n6 de mayo de 2017\n\n"
        "Pregunta.¬ ¿Se imaginó alguna vez como ministro?\nRespuesta.¬ No. Uno aspira a ser embajador.\n\n"
        "P.¬ Y cuando le llamó el rey, ¿se lo pensó?\nR.¬ No, francamente.\n"
    )
    assert labels(found) == ["Pregunta", "Respuesta", "P", "R"]


def test_turns_are_parted_where_no_blank_is_left_between_them() -> None:
    found = read(
        "Entrevista con el secretario Holf\n\n1 de mayo de 2025\n\n"
        "PREGUNTA: Señor secretario, tiene que admitir que fue gracioso. Me gusta.SECRETARIO HOLF: No, "
        "lo pensamos, pero es necesario. Nadie lo sabe.PREGUNTA: Lo sé, y con razón.\n"
    )
    assert labels(found) == ["PREGUNTA", "SECRETARIO HOLF", "PREGUNTA"]


def test_whoever_stands_alone_in_brackets_behind_a_voice_ends_its_turn() -> None:
    found = read(
        "橋についての会見\n\n2015年3月3日\n\n[質問]\n橋はいつ開通しますか。\n\n[田中花子]\n五月に開通すると申し上げました。\n"
    )
    assert "五月に" not in words_under(found, "質問")


@pytest.mark.parametrize("form", ["{}. {}", "{} {}"])
def test_letters_of_question_and_answer_need_no_sign_and_no_blank(form: str) -> None:
    said = [("P", ASKED_ES[0]), ("R", TOLD_ES[0]), ("P", ASKED_ES[1]), ("R", TOLD_ES[1]), ("P", ASKED_ES[2])]
    lines = [form.format(*turn) for turn in said]
    glued = f"R.{TOLD_ES[2]}" if "." in form else form.format("R", TOLD_ES[2])
    found = read("El puente de Zenda\n\n3 de marzo de 2015\n\n" + "\n\n".join((*lines, glued)))
    assert spoken(found) == [*said, ("R", TOLD_ES[2])]


def test_a_label_glued_to_its_words_is_that_label() -> None:
    turns = ("ROSA HOLF. When?", "HUGO SAPT. In May.", "ROSA HOLF. Who pays?", "HUGO SAPT.The kingdom pays.")
    found = read("\n\n".join(("Talk on the bridge", "3 March 2015", *turns, "ROSA HOLF. Thank you.")))
    assert [label for label, _ in spoken(found)] == ["ROSA HOLF", "HUGO SAPT"] * 2 + ["ROSA HOLF"]


@pytest.mark.parametrize("asked", ["Et qui va payer ?", "Και ποιος πληρώνει;"])
def test_an_answer_glued_to_the_question_before_it_is_parted(asked: str) -> None:
    turns = (
        "Hugo Sapt: 1815.",
        "Rosa Holf: Oui.",
        f"Hugo Sapt: {asked}Rosa Holf: Oui, oui.",
        "Hugo Sapt: A.",
    )
    found = read("\n\n".join(("A talk in Zenda", "3 March 2015", *turns, "Rosa Holf: Non.")))
    assert ("Rosa Holf", "Oui, oui.") in spoken(found)


def test_a_narrow_colon_behind_a_sign_of_chinese_may_stand_before_a_figure() -> None:
    turns = "問:請介紹會談情況。\n答:14日,大使舉行了會見。\n問:請問中方對此有何評論?\n答:我們注意到演講。\n"
    found = read(f"2011年12月15日外交部發言人主持例行記者會\n\n{turns}")
    assert [label for label, _ in spoken(found)] == ["問", "答"] * 2


def test_initials_and_a_surname_before_words_are_labels_without_any_sign() -> None:
    talk = [
        ("Р. Хольф", "Как вы оцениваете переговоры?"),
        ("Г. Сапт", "Нет. Никто не хочет назад."),
        ("Р. Хольф", "Что дальше?"),
        ("Г. Сапт", "Посмотрим. Сначала доверие."),
        ("Р. Хольф", "А пленные?"),
    ]
    assert spoken(read(document(*map(" ".join, talk)))) == talk


def test_voices_with_a_number_in_brackets_behind_a_range_of_time_are_labels() -> None:
    talk = [
        f"[00:0{n}:00.000 --> 00:0{n}:07.000]  [SPEAKER_0{n % 2}] It is so, number {n}." for n in range(6)
    ]
    assert labels(read(document(*talk))) == ["SPEAKER_00", "SPEAKER_01"] * 3


def test_a_line_that_counts_the_turns_may_be_long() -> None:
    names = ["Rosa Holf,  Zenda Securities LLC, Research Division - MD & Head of the Mills and the Roads"]
    names += ["Hugo Sapt,  Zenda Copper plc - CEO & Director"]
    rule = "-" * 60
    talk = [f"{rule}\n{names[n % 2]}    [{n + 1}]\n{rule}\n\nIt is so, mill {n}." for n in range(6)]
    found = read(document(*talk))
    assert [each.person.name for each in found.utterances if each.person] == ["Rosa Holf", "Hugo Sapt"] * 3
