import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.offices_compared import is_form_of_address
from archive.parsing.people.printed_labels import PrintedLabels
from archive.parsing.people.resolution import Cast
from archive.parsing.text import Block
from archive.parsing.transcript import Label, Paragraph, Person, Utterance, UtteranceKind, WarningCode
from archive.parsing.turns import read_turns


def settled(title: str, *texts: str, beside: str = "") -> list[Person | None]:
    utterances = read_turns([Block(text) for text in texts], title=title).utterances
    return [each.person for each in cast(title, utterances, beside).settle(utterances)[0]]


def cast(title: str, utterances: tuple[Utterance, ...], beside: str = "") -> Cast:
    return Cast.of([title], beside, utterances)


@pytest.mark.parametrize(
    ("title", "label", "name"),
    [
        ("Remarks by Prime Minister Helsing Jan of Japan", "PRIME MINISTER HELSING", "Helsing Jan"),
        ("Press Briefing by Rosa Holf", "MS. HOLF", "Rosa Holf"),
        ("Interview With Rosa Holf of the Chronicle", "Ms. Holf", "Rosa Holf"),
        ("Secretary Hugo B. Sapt and Rosa Holf in Zenda", "SECRETARY SAPT", "Hugo B. Sapt"),
        ("TRANSCRIPT OF FOREIGN MINISTER HUGO SAPT'S REMARKS", "Foreign Minister Sapt", "Hugo Sapt"),
        ("Встреча с комендантом замка Сергеем Саптом", "С.Сапт", "Сергей Сапт"),
    ],
)  # fmt: skip
def test_a_short_label_takes_the_full_name_that_the_title_gives(title: str, label: str, name: str) -> None:
    person = settled(title, f"{label}: I am glad.", "Question: Why?")[0]
    assert person is not None
    assert person.name == name


def test_a_namesake_in_another_office_is_another_person() -> None:
    title = "Remarks by President Sapt and First Lady Rosa Sapt"
    president, lady = settled(title, "PRESIDENT SAPT: I am glad.", "MRS. SAPT: So am I.", "Q: Why?")[:2]
    assert president is not None
    assert lady is not None
    assert president.name == "President Sapt"
    assert lady.name == "Mrs. Sapt"


def test_the_honorific_of_a_visitor_never_means_the_head_of_government() -> None:
    (person, _) = settled("Meeting with Prime Minister Helsing Jan", "MS. HELSING: I am glad.", "Q: Why?")
    assert person is not None
    assert person.name == "Ms. Helsing"


DIALOGUE = ("The President. Good morning.", "Q. Why?")


def by_office(title: str, *labels: str, beside: str = "") -> list[Person | None]:
    texts = [Block(f"{label}: I say this, and I mean it.") for label in (*labels, *labels)]
    utterances = read_turns([*texts, Block("Question: Why?")], title=title).utterances
    return [each.person for each in cast(title, utterances, beside).settle(utterances)[0]][: len(labels)]


def test_an_office_alone_is_the_one_person_whom_the_title_puts_into_it() -> None:
    assert by_office("Remarks by President Sapt", "THE PRESIDENT") == [Person("Sapt", "President")]


@pytest.mark.parametrize(
    "title",
    [
        "A press conference",
        "Remarks by President Sapt and President Holf",
        "Remarks by the President and President Sapt of Germany",
        "Remarks by Vice President Sapt",
    ],
)
def test_an_office_alone_is_nobody_where_the_title_leaves_it_open(title: str) -> None:
    assert by_office(title, "THE PRESIDENT") == [None]


def test_who_has_a_label_of_their_own_is_not_meant_by_an_office_alone() -> None:
    assert by_office("Remarks by President Sapt", "THE PRESIDENT", "PRESIDENT SAPT")[0] is None


def test_the_side_files_speaker_holds_an_office_only_if_the_text_calls_them_so() -> None:
    title = "An interview"
    texts = [
        "The President: I say so.",
        "Holf Rosa: And President Sapt knows.",
        "The President: I do.",
        "Q: Why?",
    ]
    first = settled(title, *texts, beside="Hugo Sapt")[0]
    assert first == Person("Hugo Sapt", "President")
    texts[1] = "Holf Rosa: And everybody knows."
    assert settled(title, *texts, beside="Hugo Sapt")[0] is None


def test_an_office_that_nobody_is_known_to_hold_is_warned_of() -> None:
    utterances = read_turns([Block("THE PRESIDENT: I am glad."), Block("Q: Why?")]).utterances
    _, warnings = cast("A press conference", utterances).settle(utterances)
    assert [warning.code for warning in warnings] == [WarningCode.AMBIGUOUS_SPEAKER]


def test_an_answer_is_the_words_of_the_one_whom_the_title_interviews() -> None:
    title = "Transcript of Interview of Foreign Minister Hugo Sapt with Rosa Holf"
    assert settled(title, "Question: Why?", "Answer: I can't say.")[1] == Person(
        "Hugo Sapt", "Foreign Minister"
    )
    assert settled("An interview", "Question: Why?", "Answer: I can't say.")[1] is None


def test_a_name_in_capitals_is_written_as_the_text_writes_it() -> None:
    person = settled("A talk", "MR. MCHOLF: I am glad.", "Q: Mr. McHolf, why?")[0]
    assert person is not None
    assert person.name == "McHolf"


def test_a_capital_i_is_a_dotless_one_where_the_document_is_turkish() -> None:
    said = "DURMUŞ YILMAZ: Sayın milletvekilleri, şimdi ara veriyorum, sonra sırayla çalışacağız."
    person = settled("Bir konuşma", said, "Q: Sayın Başkan, açıldı mı?")[0]
    assert person is not None
    assert person.name == "Durmuş Yılmaz"


def test_a_surname_alone_is_the_one_introduced_before_and_a_contested_one_nobody_else() -> None:
    first, _, again = settled("A talk", "MR SAPT: I am glad.", "MS HOLF: I too.", "SAPT: We are.")
    assert first == again == Person("Sapt", "Mr")
    names = [
        each.name if each else None
        for each in settled("A talk", "MR SAPT: I am glad.", "MRS SAPT: I too.", "PRESIDENT SAPT: We are.")
    ]
    assert names == ["Mr Sapt", "Mrs Sapt", "President Sapt"]


def names(*labels: str, title: str = "A talk") -> list[str]:
    """The names of those who speak under labels, "" for nobody."""
    words = vocabulary_of("en")
    utterances = tuple(
        Utterance(UtteranceKind.SPEECH, (Paragraph("Yes."),), Label(text, None, person_meant(text, words)))
        for text in labels
    )
    found = cast(title, utterances).settle(utterances)[0]
    return [each.person.name if each.person else "" for each in found]


@pytest.mark.parametrize(
    ("full", "other", "short"),
    [
        ("RUDOLF ELPHBERG, RTV ANCHOR", "ROSA HOLF, RTV CORRESPONDENT", "ELPHBERG"),
        ("Rudolf Elphberg", "Rosa Holf", "Elphberg"),
        ("Rudolf Elphberg", "Rosa Holf", "Rudolf"),
        ("Rudolf Elphberg", "Hugo Elphberg", "R. Elphberg"),
        ("Rudolf Elphberg (RE), presenter", "Rosa Holf (RH), minister", "RE"),
        ("Rudolf Elphberg", "Rosa Holf", "R.E."),
        ("Рудольф Эльфберг", "Роза Хольф", "Эльфберг"),
        ("Rudolf van der Elphberg", "Rosa Holf", "Van der Elphberg"),
        ("Rudolf Elphberg Zenda", "Rosa Holf", "Elphberg"),
    ],
)
def test_a_short_label_is_the_one_whom_another_label_names_in_full(full: str, other: str, short: str) -> None:
    found = names(full, other, short)
    assert found[2] == found[0] != found[1]


@pytest.mark.parametrize("short", ["HOLF", "R. HOLF"])
def test_a_short_label_that_fits_two_is_nobody_in_full(short: str) -> None:
    found = names("ROSA HOLF", "RUDOLF HOLF", short)
    assert found[2] not in ("Rosa Holf", "Rudolf Holf")


def test_initials_with_a_surname_tell_namesakes_apart() -> None:
    found = names("ROSA HOLF, ANCHOR", "HUGO HOLF, ANCHOR", "H. HOLF", "R. HOLF")
    assert found == ["Rosa Holf", "Hugo Holf", "Hugo Holf", "Rosa Holf"]


@pytest.mark.parametrize("label", ["Mme Rosa Holf", "Mrs. Rosa Holf", "г-жа Роза Хольф", "Frau Rosa Holf"])
def test_a_form_of_address_is_no_office_of_a_full_name(label: str) -> None:
    words = vocabulary_of("de" if label.startswith("Frau") else "fr" if label.startswith("Mme") else "ru")
    spoken = Utterance(
        UtteranceKind.SPEECH, (Paragraph("Yes."),), Label(label, None, person_meant(label, words))
    )
    (found,) = cast("A talk", (spoken,)).settle((spoken,))[0]
    assert found.person == Person(label.partition(" ")[2])


def test_an_office_alone_is_whom_one_label_introduces_with_it() -> None:
    said = (
        "ROSA HOLF: Minister?",
        "HUGO SAPT, FOREIGN MINISTER: Yes.",
        "HOLF: Why?",
        "FOREIGN MINISTER: Because.",
    )
    people = settled("Talks in Zenda", *said)
    assert [person.name if person else None for person in people] == ["Rosa Holf", "Hugo Sapt"] * 2


def test_an_office_alone_is_nobody_who_speaks_under_his_name_again() -> None:
    labels = [Label("HUGO SAPT, PRESIDENT"), Label("PRESIDENT"), Label("SAPT")]
    assert PrintedLabels.of(labels[:2], "").introduced("PRESIDENT") == "HUGO SAPT"
    assert PrintedLabels.of(labels, "").introduced("PRESIDENT") == ""


@pytest.mark.parametrize(("role", "is_none"), [("Sr.", True), ("Ms.", True), ("Senator", False), ("", False)])
def test_a_form_of_address_is_no_office(role: str, is_none: bool) -> None:
    assert is_form_of_address(role) is is_none
