import datetime

from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import MeetingKind

PAGE = """<html><body><div class="read" data-href="http://kremlin.ru/events/president/news/1">
<div class="h-entry"><h1 class="p-name">Rudolf Elphberg will meet with Hugo Sapt on March 22</h1>
<div class="p-summary"><p>The talks will be held in Zenda.</p></div>
<div class="announce_date"><div>Announcement, March 22, 2016</div></div>
<div class="e-content"><p>The two leaders plan to discuss the harvest.</p></div></div></div></body></html>"""


def test_a_page_that_announces_a_meeting_to_come_is_a_record_of_that_kind() -> None:
    found = read_bytes("1.html", PAGE.encode()).transcript
    assert found.reader == "kremlin-html"
    assert (found.kind, found.date) == (MeetingKind.ANNOUNCEMENT, datetime.date(2016, 3, 22))
    assert [each.paragraphs[-1].text for each in found.utterances][-1] == (
        "The two leaders plan to discuss the harvest."
    )
