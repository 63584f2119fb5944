"""Labels by unusual signs, by capitals and underlines, and by fields that name who speaks."""

import pytest

from tests.parsing.reading.outline import document, read, spoken

SAID = (
    ("Rosa Holf", "Good morning, everybody."),
    ("Hugo Sapt", "Thank you. We have two points."),
    ("Rosa Holf", "What does it cost?"),
    ("Anton Tarlen", "I am from the Chronicle. Who pays?"),
    ("Hugo Sapt", "The Crown does."),
    ("Anton Tarlen", "All of it?"),
    ("Rosa Holf", "Thank you, Hugo."),
)


@pytest.mark.parametrize(
    "form",
    [
        *("{} | {}", "{} » {}", "{}> {}", "{{{}}} {}", "@{}: {}", '"{}": {}', "*{}* {}", "{} ... {}"),
        *("{} —{}", "{}—{}", "{}- {}", "{} ---- {}", "--{}-- {}", "*{}:* {}", "**{}** {}", "~{}~ {}"),
        *("<v {}>{}", "<speaker={}> {}", "({})\n{}", "{} <holf@zenda.example>: {}", "{} —\n{}"),
        *("<{}> {}", "({}:) {}", "[Speaker: {}] {}", "«{}»: {}", "“{}”: {}"),
    ],
)
def test_an_unusual_sign_that_sets_names_apart_makes_labels(form: str) -> None:
    found = read("A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(form.format(*turn) for turn in SAID))
    assert spoken(found) == list(SAID)


@pytest.mark.parametrize("form", ["{} | {}", "{} / {}", "{} = {}", "{}... {}", "_{}_ {}", "{}; {}"])
def test_a_sign_behind_those_who_speak_once_of_a_parliament_and_long_makes_labels(form: str) -> None:
    names = ["Anton Tarlenheim", "Flavia Strofzin", "Rudolf Detchard", "Helga Bersonin"]
    sitting = [
        each
        for name in names
        for each in (
            ("Rosa Holf", f"Thank you. Here is {name}, who speaks next."),
            (name, f"The roads to {name} are old.\n\nWe of {name} ask for more.\n\nThat is all for {name}."),
        )
    ]
    found = read("A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(form.format(*turn) for turn in sitting))
    assert [name for name, _ in spoken(found)] == [name for name, _ in sitting]


@pytest.mark.parametrize(
    "form", ["{} {}", "{}\n---------\n{}", "Speaker: {}\n{}", "SPEAKER: {}\nTIME: 10:02\nTEXT: {}"]
)
def test_names_in_capitals_underlined_or_in_a_field_are_labels(form: str) -> None:
    said = [(name.upper(), words) for name, words in SAID]
    found = read("A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(form.format(*turn) for turn in said))
    assert spoken(found) == said


def test_names_in_small_letters_that_come_back_are_labels() -> None:
    said = [(name.lower(), words) for name, words in SAID]
    found = read(
        "A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(f"{name}: {words}" for name, words in said)
    )
    assert spoken(found) == said


def test_signs_within_prose_make_no_labels() -> None:
    prose = [
        "Zenda | Strelsau | Hentzau",
        "The bridge > the mill, we think.",
        "The mill = the heart of Zenda.",
        "A » B.",
    ]
    found = read("On signs\nMarch 3, 2015\n\n" + "\n\n".join(prose * 2))
    assert not any(each.label for each in found.utterances)


@pytest.mark.parametrize("field", ["Speaker", "Redner", "Orador", "Intervenant", "Mówca", "发言人"])
def test_a_field_that_says_who_speaks_names_those_who_speak_once(field: str) -> None:
    turns = [
        ("Rosa Holf", "The road is ready."),
        ("Hugo Sapt", "It is not."),
        ("Fritz Tarl", "We shall see."),
    ]
    said = document(*(f"{field}: {name}\n{words}" for name, words in turns))
    assert spoken(read(said)) == turns


def test_the_fields_of_a_programme_that_name_speakers_are_no_turns() -> None:
    said = document("Speaker: Rosa Holf\nPlace: Zenda\n\nSpeaker: Hugo Sapt\nPlace: Strelsau")
    assert not any(label in ("Rosa Holf", "Hugo Sapt") for label, _ in spoken(read(said)))


@pytest.mark.parametrize("form", ["({}) {}", "{} // {}", "'''{}:''' {}"])
def test_names_of_ordinary_words_and_of_scripts_with_vowel_signs_are_labels_as_well(form: str) -> None:
    for one, other in (("Will Young", "Grace Long"), ("राजेश कुमार", "सुनीता देवी")):
        names = {"Rosa Holf": one, "Hugo Sapt": other, "Anton Tarlen": one}
        said = [(names[name], words) for name, words in SAID[:6]]
        found = read("A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(form.format(*turn) for turn in said))
        assert spoken(found) == said


@pytest.mark.parametrize("chair", ['היו"ר', "ທ່ານປະທານ", "ප්‍රධානතුමා"])
def test_names_between_stars_are_labels_in_any_script(chair: str) -> None:
    said = [(chair if name == "Rosa Holf" else "דוד הולף", words) for name, words in SAID[:6]]
    found = read("A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(f"**{one}:** {two}" for one, two in said))
    assert [words for _, words in spoken(found)] == [words for _, words in said]


def test_the_first_words_of_sentences_in_a_script_without_capitals_are_no_names() -> None:
    said = [
        "صباح الخير لكم جميعا",
        "متى تبدأ الأعمال في الطريق",
        "شكرا جزيلا على جوابك",
        "من سيدفع ثمن كل هذا",
    ]
    found = read(
        "A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(f"{text}." for text in [*said, *said[1:]])
    )
    assert not any(each.label for each in found.utterances)


@pytest.mark.parametrize("form", ["{} | {}", "{}> {}", "<{}> {}"])
def test_a_note_of_the_hall_behind_a_label_is_noted_below_that_name(form: str) -> None:
    said = [*SAID[:3], ("Anton Tarlen", "(Inaudible)"), *SAID[4:]]
    found = read("A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(form.format(*turn) for turn in said))
    assert spoken(found) == said


@pytest.mark.parametrize("form", ["{} | {}", "{} — {}", "{}: {}"])
def test_a_name_that_particles_make_long_is_a_label_as_others_are(form: str) -> None:
    long = "Paulo Miguel de Barros Holf Elphberg de Sapt"
    said = [(long if name == "Hugo Sapt" else name, words) for name, words in SAID]
    found = read("A talk in Zenda\nMarch 3, 2015\n\n" + "\n\n".join(form.format(*turn) for turn in said))
    assert spoken(found) == said


def test_long_words_with_vowel_signs_are_read_in_time() -> None:
    # In a time that doubles with each letter, this never ends.
    word = "བཀྲཤིསརྡོརྗེ" * 30
    said = "\n\n".join(f"({word} – {word}. {word}" for _ in range(4))
    assert read(f"A talk in Zenda\nMarch 3, 2015\n\n{said}").utterances


def test_words_set_apart_that_turn_out_to_be_no_label_are_not_lost() -> None:
    said = [("Prim. Sapt", "We have met. Thank you."), ("P. Holf", "I have two points. Please.")] * 3
    turns = [f"{name}: {words}" for name, words in said]
    text = "\n\n".join(
        ["A sitting in Zenda", "3 March 2015", *turns[:3], "Vote: 45 for, 2 against.", *turns[3:]]
    )
    assert any("Vote" in each.text for each in read(text).paragraphs())


def test_a_dash_amid_a_sentence_is_not_the_one_behind_labels() -> None:
    said = [(f"Senator {name.split()[-1].upper()}", words) for name, words in SAID] * 2
    turns = [f"{name}—{words}" for name, words in said]
    sentence = "But the Union of Zenda — if you look at it — is rich."
    found = read("A sitting in Zenda\nMarch 3, 2015\n\n" + "\n\n".join((*turns[:5], sentence, *turns[5:])))
    assert sentence in [each.text for each in found.paragraphs()]
