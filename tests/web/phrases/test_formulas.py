from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from archive.models import Formula, Speaker
from archive.search.indexing.updates import index_pending
from tests.web.check.conftest import add_meeting
from tests.web.conftest import Visit

FORMULA = "good roads and open bridges are worth more than tall walls"
COURTESY = "I would like to thank you very much for your"


@pytest.fixture
def formulas(db: None, index: Path) -> None:
    for number in (1, 2, 3):
        name = f"Rosa Holf {number}"
        speaker = Speaker.objects.create(slug=f"rosa-{number}", name=name)
        own = ("harvest", "railway", "mills")[number - 1]
        add_meeting(number, speaker, f"Our {own}: {FORMULA}, {own}.", f"{own}, {COURTESY} {own}.")
    index_pending()
    call_command("find_formulas", stdout=StringIO())


@pytest.mark.usefixtures("formulas")
def test_what_three_meetings_say_is_told_and_courtesies_are_folded_away(visit: Visit) -> None:
    page = visit("/phrases/common/")
    telling, _, folded = page.partition("Names of institutions, and courtesies")
    assert f"3 meetings {FORMULA} 3 times by 3 speakers, first Rosa Holf 1, 3 January 1897" in telling
    assert COURTESY not in telling
    assert COURTESY in folded
    assert list(Formula.objects.values_list("text", "folded")) == [(FORMULA, False), (COURTESY, True)]


@pytest.mark.django_db
def test_before_any_were_looked_for_the_page_says_so(visit: Visit) -> None:
    assert "Formulas have not been looked for yet" in visit("/phrases/common/")
