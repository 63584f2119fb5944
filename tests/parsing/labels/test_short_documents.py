"""Labels of short documents, in which few come back."""

import pytest

from archive.parsing.labels.detection import read_labels
from archive.parsing.text import Block


def opened(*blocks: Block) -> list[tuple[str, str]]:
    found = read_labels(blocks)
    return [(each.label.text, each.rest) for each in found.openings if each]


@pytest.mark.parametrize(
    "turns",
    [
        (
            ("FRAGE HOLF", "Herr Sapt, wie bewertet der Kanzler den Streit?"),
            ("STS SAPT", "Dazu muss man klar sein."),
            ("ZUSATZFRAGE HOLF", "Wo denn?"),
            ("TARLENHEIM (BMI)", "In der letzten Woche, und zwar hier."),
            ("VORS. ELPHBERG", "Dann kommen wir zum nächsten Thema."),
        ),
        (
            ("记者", "请问中方有何评论？"),
            ("霍尔夫", "我不了解情况。这是事实。"),
            ("记者", "会谈何时举行？"),
            ("霍尔夫", "有消息我们会及时发布。"),
            ("萨普特", "各位朋友，大家下午好！"),
        ),
    ],
)
def test_who_speaks_once_speaks_as_the_others_do(turns: tuple[tuple[str, str], ...]) -> None:
    sign = "：" if "记者" in turns[0] else ": "
    assert opened(*(Block(f"{label}{sign}{words}") for label, words in turns)) == list(turns)


@pytest.mark.parametrize(
    ("asks", "question", "answers", "words"),
    [
        ("Question", "Minister, when does the bridge open?", "Holf", "We have said that it opens in May."),
        ("QUESTION", "When does it open?", "R. HOLF", "We have said that it opens in May."),
        ("Moderatorin", "Wann wird sie geöffnet?", "R. Holf", "Wir haben gesagt, dass es im Mai ist."),
        ("Вопрос", "Когда откроют мост?", "Р.Р. ХОЛЬФ", "Мы сказали, что его откроют в мае."),
        ("Ερώτηση", "Πότε θα ανοίξει;", "Ρ. Χολφ", "Έχουμε πει ότι θα ανοίξει τον Μάιο."),
        ("質問", "大臣、橋はいつ開通しますか。", "田中花子", "五月に開通すると申し上げました。"),
        ("سؤال", "متى سيفتح الجسر؟", "روزا هولف", "لقد قلنا إنه سيفتح في مايو."),
    ],
)
def test_a_name_right_below_one_question_is_of_who_answers(
    asks: str, question: str, answers: str, words: str
) -> None:
    turns = [(asks, question), (answers, words)]
    assert opened(*(Block(f"{label}: {words}") for label, words in turns)) == turns


def test_a_word_for_a_question_stands_alone_above_one() -> None:
    blocks = ("Question:", "When does the bridge open?", "Rosa Holf:", "We have said that it opens in May.")
    assert [label for label, _ in opened(*map(Block, blocks))] == ["Question", "Rosa Holf"]
    assert not opened(Block("Questions:"), Block("The bridge"), Block("The road"))


def test_no_word_before_a_colon_within_a_question_answers_it() -> None:
    blocks = ("Question: When does it open?", "Bridge: does it stand?", "I mean the old one.")
    assert [label for label, _ in opened(*map(Block, blocks))] == ["Question"]


def test_a_count_of_things_before_a_wide_colon_is_no_name() -> None:
    blocks = [
        Block(f"{label}：{words}") for label, words in (("记者", "为什么？"), ("霍尔夫", "因为有三点。")) * 2
    ]
    assert len(opened(*blocks, Block("三件事：第一是工作，第二是人。"))) == len(blocks)


def test_initials_that_a_key_explains_are_labels_whatever_word_they_are() -> None:
    key = [
        Block("Speaker key:"),
        Block("TAG Dr Tarlenheim Anton"),
        Block("RH Rosa Holf"),
        Block("MR Max Sapt"),
    ]
    turns = (
        ("RH", "Welcome, and good morning."),
        ("TAG", "Thank you. We have a long way to go."),
        ("MR", "It is a complex question."),
        ("RH", "Thank you all."),
    )
    spoken = [Block(f"{head} {words}", lead=len(head), lead_style="gap") for head, words in turns]
    assert opened(*key, *spoken) == list(turns)


def test_a_time_code_behind_a_bold_name_is_no_word_of_the_turn() -> None:
    turns = (("Rosa", "Welcome back to us."), ("Hugo", "It is good to be here."), ("Rosa", "What is it?"))
    blocks = [Block(f"{name} [00:1{i}]: {words}", lead=len(name), lead_style="b") for i, (name, words) in
              enumerate(turns)]  # fmt: skip
    assert opened(*blocks) == list(turns)


def test_whom_a_broken_line_calls_upon_does_not_speak() -> None:
    lines = (
        ("Chairman Holf. The committee will come to order. Good morning,", False),
        ("Mr. Secretary. Let me welcome you to this house.", True),
        ("Secretary Sapt. Thank you, Chairman Holf, for the floor.", False),
        ("Chairman Holf. I have a question for you.", False),
        ("Secretary Sapt. Yes, ma'am.", False),
        ("Chairman Holf. The time has expired.", False),
        ("Secretary Sapt. I have done.", False),
    )
    found = opened(*(Block(text, continues=continues) for text, continues in lines))
    assert [label for label, _ in found] == ["Chairman Holf", "Secretary Sapt"] * 3


def test_a_sign_that_points_to_the_words_is_no_part_of_the_name() -> None:
    blocks = [Block(text) for text in ("Rosa Holf>", "Good evening to you.", "Hugo Sapt>", "Good evening.")]
    assert [label for label, _ in opened(*blocks, *blocks[:1], Block("That was it."))] == [
        "Rosa Holf", "Hugo Sapt", "Rosa Holf",
    ]  # fmt: skip


def test_names_with_a_time_code_beside_each_are_labels_though_each_stands_once() -> None:
    turns = (
        ("Rosa Holf", "00:00:10", "Good morning. We have come to look at the roads of the kingdom."),
        ("Hugo Sapt", "00:01:11", "They are dry, and there is more to come."),
        ("Clara Tarl", "00:02:12", "Thank you both, and thanks to those who came."),
        ("David Strofzin", "00:03:13", "A difficult year lies behind us."),
    )
    blocks = [Block(text) for name, time, words in turns for text in (f"{name} {time}", words)]
    assert [label for label, _ in opened(*blocks)] == [name for name, _, _ in turns]


def test_names_of_a_list_with_the_hours_of_its_entries_are_no_labels() -> None:
    entries = (("Rosa Holf", "16:30"), ("Hugo Sapt", "12:15"), ("Clara Tarl", "09:05"))
    blocks = [
        Block(text) for name, time in entries for text in (f"{name} {time}", "Roads of the kingdom dry")
    ]
    assert not opened(*blocks)


_ENGLISH = (
    "Good morning. Shall we begin?",
    "Yes, let us begin.",
    "The bridge is old.",
    "It is, and so am I.",
)
_CHINESE = ("早上好。我们可以开始吗？", "可以，我们开始吧。", "这座桥有多老？", "它很老，我也一样。")


@pytest.mark.parametrize(
    ("field", "names", "words"),
    [
        ("Name: Office: Place: none of these is filled in", ("HOLF", "SAPT"), _ENGLISH),
        ("LENGTH: 58 min.", ("HOLF", "SAPT"), _ENGLISH),
        ("用户名: 密码: 验证码: 注册 | 忘记密码?", ("记者", "霍尔夫"), _CHINESE),
        ("2015-03-03 来源:外交部网站 【 字体 】", ("记者", "霍尔夫"), _CHINESE),
    ],
)
def test_the_fields_of_a_form_above_the_talk_are_no_speakers(
    field: str, names: tuple[str, str], words: tuple[str, ...]
) -> None:
    turns = list(zip(names * 2, words, strict=True))
    assert opened(Block(field), *(Block(f"{label}: {said}") for label, said in turns)) == turns


def test_a_gap_before_a_colon_makes_no_second_label_of_one_name() -> None:
    headline = Block("Rosa Holf  : We build the bridge", lead=9, lead_style="gap")
    assert not opened(headline, Block("The minister of works said so on Tuesday."))


@pytest.mark.parametrize("head", ["Holf", "Rosa Holf", "HOLF"])
@pytest.mark.parametrize("date", ["3 March 2015", "Published: 3 March 2015"])
def test_a_headline_with_the_name_of_who_speaks_below_the_date_opens_no_turn(head: str, date: str) -> None:
    turns = list(zip(("Anton Sapt", "Rosa Holf") * 2, _ENGLISH, strict=True))
    lines = (f"{head}: We build the bridge in May", date)
    assert opened(*map(Block, lines), *(Block(f"{label}: {said}") for label, said in turns)) == turns


def test_a_first_turn_is_no_headline() -> None:
    turns = list(
        zip(("Rosa Holf", "Anton Sapt") * 2, ("I spoke just now with the", *_ENGLISH[1:]), strict=True)
    )
    assert opened(*(Block(f"{label}: {said}") for label, said in turns)) == turns
