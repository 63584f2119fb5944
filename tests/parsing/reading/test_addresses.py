"""Those who are spoken to do not speak."""

import pytest

from tests.parsing.reading.outline import document, labels, read


@pytest.mark.parametrize(
    "paragraph",
    [
        "Zendan Americans, especially farmers: You are loved, you are heard, and we have your back.",
        "To the people of Zenda: We are with you.",
        "My fellow citizens: The winter will be long.",
        "Bottom Line: We have to act.",
        "Climate Change: It is real, and we know it.",
        "And remember this: The harvest is ours.",
        "Number one: We have to act.",
        "Mr. Tarl, Mr. Helsing: I thank you both.",
        "Farmers, millers, bakers: We need you all.",
    ],
)
def test_those_who_are_spoken_to_do_not_speak(paragraph: str) -> None:
    found = read(
        document(
            "PRESIDENT SAPT: It is a good question, and I shall tell you what I think.",
            "And I want to say one thing more.",
            paragraph,
            "That is what I think.",
            "Q    Thank you, Mr. President.",
            "PRESIDENT SAPT: Thank you.",
            "Q    And the border?",
            "PRESIDENT SAPT: We shall see.",
        )
    )
    assert labels(found) == ["PRESIDENT SAPT", "Q", "PRESIDENT SAPT", "Q", "PRESIDENT SAPT"]


CHAIR_AND_SPEAKER = {
    "de": ("Karl Tarl: Das Wort hat Hugo Sapt. Ich bitte um Ruhe", "Hugo Sapt: Danke. Ich freue mich sehr"),
    "fr": ("Charles Tarl : Je vous donne la parole", "Hugues Sapt : Merci. Je suis heureux d’être ici"),
    "es": ("Carlos Tarl: Tiene usted la palabra", "Hugo Sapt: Gracias. Me alegro de que estemos aquí"),
    "ru": ("Карл Тарль: Я даю Вам слово", "Гуго Сапт: Спасибо. Я рад, что мы здесь"),
    "tr": ("Karl Tarl: Söz sizin, buyurun", "Hugo Sapt: Teşekkür ederim. Burada olduğumuz için mutluyum"),
    "pl": ("Karol Tarl: Oddaję panu głos", "Hugo Sapt: Dziękuję. Cieszę się, że tu jesteśmy"),
    "it": ("Carlo Tarl: Le do la parola", "Ugo Sapt: Grazie. Sono felice che siamo qui"),
}


@pytest.mark.parametrize(
    ("language", "addressed"),
    [
        ("de", "Meine Damen und Herren, wir wissen: Es wird schwer."),
        ("de", "Meine Damen und Herren: Es wird schwer."),
        ("de", "Liebe Kolleginnen und Kollegen: Es wird schwer."),
        ("de", "Ich sage Ihnen: Es wird schwer."),
        ("fr", "Mesdames et Messieurs : Ce sera difficile."),
        ("es", "Señoras y señores: Será difícil."),
        ("ru", "Уважаемые коллеги: Будет трудно."),
        ("ru", "Дамы и господа: Будет трудно."),
        ("tr", "Değerli arkadaşlar: Zor olacak."),
        ("pl", "Panie i Panowie: Będzie trudno."),
        ("it", "Signore e signori: Sarà difficile."),
    ],
)
@pytest.mark.parametrize("times", [1, 3])
def test_an_address_is_no_label_however_often_it_comes(language: str, addressed: str, times: int) -> None:
    one = CHAIR_AND_SPEAKER[language]
    turns = [f"{each} {number}." for number in range(1, times + 1) for each in (*one, addressed)]
    found = read(document(*turns, one[0], head="Sapt\n\n2015-03-03\n\n"))
    chair, speaker = (each.partition(":")[0].strip() for each in one)
    assert labels(found) == [chair, speaker] * times + [chair]
