"""Heads in the layouts and languages of the field."""

import pytest

from archive.parsing.dates import Precision
from tests.parsing.head.reading import read

LAYOUTS = [
    (
        "en",
        ["Interview with Hugo Sapt", "March 3, 2015, Strelsau"],
        "Interview with Hugo Sapt",
        "Strelsau",
    ),
    (
        "en",
        [
            "THE WHITE CASTLE",
            "Office of the Press Secretary",
            "For Immediate Release March 3, 2015",
            "PRESS BRIEFING",
            "BY PRESS SECRETARY HUGO SAPT",
            "Rose Briefing Room",
            "1:35 P.M. EDT",
        ],
        "PRESS BRIEFING BY PRESS SECRETARY HUGO SAPT",
        "Rose Briefing Room",
    ),
    (
        "en",
        [
            "Home > News > Speeches",
            "[audio]",
            "(9:25 a.m. EDT)",
            "Remarks at the Harvest Festival",
            "3 March 2015",
        ],
        "Remarks at the Harvest Festival",
        "",
    ),
    (
        "en",
        ["415-03-03-2015", "Joint press conference with Rosa Holf", "Issued on: March 3, 2015"],
        "Joint press conference with Rosa Holf",
        "",
    ),
    (
        "en",
        ["Tuesday, 3 March 2015", "PROCEEDINGS OF THE NATIONAL ASSEMBLY", "The House met at 14:03"],
        "PROCEEDINGS OF THE NATIONAL ASSEMBLY",
        "",
    ),
    (
        "en",
        [
            "Speech to the Assembly",
            "Delivered on: 3 March 2015 (Transcript of the speech, exactly as it was delivered)",
            "Published 9 April 2016",
        ],
        "Speech to the Assembly",
        "",
    ),
    (
        "de",
        ["Pressekonferenz von Kanzlerin Holf und König Rudolf", "Zenda, Dienstag, den 3. März 2015"],
        "Pressekonferenz von Kanzlerin Holf und König Rudolf",
        "Zenda",
    ),
    (
        "fr",
        ["Publié le 3 mars 2015", "Entretien du ministre avec la presse", "Strelsau, mardi 3 mars 2015"],
        "Entretien du ministre avec la presse",
        "Strelsau",
    ),
    (
        "es",
        ["Palacio de Zenda, 3 de marzo de 2015", "Entrevista a Rosa Holf en la radio"],
        "Entrevista a Rosa Holf en la radio",
        "Palacio de Zenda",
    ),
    (
        "pt",
        ["Entrevista coletiva do ministro Hugo Sapt", "Publicado em 03/03/2015 14h30"],
        "Entrevista coletiva do ministro Hugo Sapt",
        "",
    ),
    (
        "it",
        ["Conferenza stampa del ministro Sapt", "Zenda, 3 marzo 2015"],
        "Conferenza stampa del ministro Sapt",
        "Zenda",
    ),
    (
        "ru",
        ["Интервью Гуго Запта газете «Зенда»", "3 марта 2015 года, Стрелсау"],
        "Интервью Гуго Запта газете «Зенда»",
        "Стрелсау",
    ),
    (
        "ru",
        ["Министерство иностранных дел", "Пресс-конференция Розы Хольф", "3 марта 2015 г.", "14:30"],
        "Пресс-конференция Розы Хольф",
        "",
    ),
    (
        "uk",
        ["Зустріч Рудольфа Ельфберга з Розою Гольф", "3 березня 2015 року, Стрелсау"],
        "Зустріч Рудольфа Ельфберга з Розою Гольф",
        "Стрелсау",
    ),
    (
        "pl",
        ["Konferencja prasowa Rosy Holf", "Zenda, 3 marca 2015 r."],
        "Konferencja prasowa Rosy Holf",
        "Zenda",
    ),
    (
        "cs",
        ["Úřad vlády", "Tisková konference po jednání v Zendě", "Datum: 3. března 2015"],
        "Tisková konference po jednání v Zendě",
        "",
    ),
    (
        "tr",
        ["Hugo Sapt ile röportaj", "3 Mart 2015, Strelsau"],
        "Hugo Sapt ile röportaj",
        "Strelsau",
    ),
    (
        "zh",
        ["2015-03-03 羅莎·霍夫來訪"],
        "羅莎·霍夫來訪",
        "",
    ),
    (
        "ja",
        ["ザプト外務大臣会見記録", "平成27年3月3日", "於：本省会見室"],
        "ザプト外務大臣会見記録",
        "",
    ),
    (
        "ar",
        ["مقابلة مع هوغو زابت", "٣ مارس ٢٠١٥"],
        "مقابلة مع هوغو زابت",
        "",
    ),
    (
        "fr",
        ["Accueil", "Actualités", "Discours", "Déclaration conjointe à l’issue du sommet", "Le 3 mars 2015"],
        "Déclaration conjointe à l’issue du sommet",
        "",
    ),
    (
        "he",
        ["ישיבת המליאה", "יום שלישי, 3 במרץ 2015"],
        "ישיבת המליאה",
        "",
    ),
    (
        "el",
        ["Συνέντευξη του Ούγκο Ζαπτ", "Τρίτη, 3 Μαρτίου 2015"],
        "Συνέντευξη του Ούγκο Ζαπτ",
        "",
    ),
    (
        "hu",
        ["Sajtótájékoztató a zendai várban", "2015. március 3."],
        "Sajtótájékoztató a zendai várban",
        "",
    ),
    (
        "kk",
        ["Гуго Заптпен сұхбат", "2015 жылғы 3 наурыз"],
        "Гуго Заптпен сұхбат",
        "",
    ),
]


@pytest.mark.parametrize(("language", "lines", "title", "place"), LAYOUTS)
def test_title_date_and_place_are_read_in_the_layouts_of_the_field(
    language: str, lines: list[str], title: str, place: str
) -> None:
    head = read(*lines, language=language)
    assert (head.title, str(head.date), head.place) == (title, "2015-03-03", place)
    assert head.precision is Precision.DAY
