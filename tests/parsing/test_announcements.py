import datetime

import pytest

from archive.parsing.announcements import is_announcement

PUBLISHED = datetime.date(2015, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Rudolf Elphberg will meet with Chancellor Rosa Holf in Zenda on March 5, 2015.",
        "On March 5, Strelsau will host the summit. It will be held in the castle.",
        "5 марта состоятся переговоры Рудольфа Эльфберга с Розой Хольф.",
        "Am 5. März 2015 wird Kanzlerin Holf den König in Zenda treffen.",
        "Le roi Rodolphe recevra la chancelière le 5 mars 2015 au château de Zenda.",
        "El rey se reunirá con la canciller el 5 de marzo de 2015.",
        "Król spotka się z kanclerz 5 marca 2015 roku.",
        "鲁道夫国王将于2015年3月5日会见罗莎总理。",
    ],
)
def test_a_page_on_a_meeting_to_come_is_an_announcement(text: str) -> None:
    assert is_announcement("On the meeting in Zenda", [text], PUBLISHED, False)


def test_a_page_where_somebody_speaks_is_none() -> None:
    assert not is_announcement("A talk", ["We will meet again in Zenda."], PUBLISHED, True)


@pytest.mark.parametrize(
    "text",
    [
        "Rudolf Elphberg met with Chancellor Rosa Holf in Zenda.",
        "Said on March 1, 2015: the king will meet the chancellor.",
        "The castle stands on a hill.",
        "The king will meet the chancellor. " + "They have known each other for long. " * 100,
    ],
)
def test_news_of_what_has_been_is_none(text: str) -> None:
    assert not is_announcement("Zenda", [text], PUBLISHED, False)
