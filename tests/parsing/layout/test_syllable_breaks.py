from archive.parsing.layout.syllable_breaks import syllable_breaks

DIVIDED = [
    "우리 위원회는 오늘 조약을 검토하였습니다 그리고 위원",
    "회는 예산을 지지합니다 오늘 위원회는 조약을 검토하였",
    "습니다 그리고 오늘 예산을 지",
    "지합니다 그리고 위원회는 오늘",
    "조약을 승인하였",
    "습니다",
]


def test_a_word_goes_on_where_lines_end_amid_words_that_are_known_whole() -> None:
    breaks = syllable_breaks(DIVIDED)
    assert breaks.goes_on("그리고 위원", "회는 예산을")
    assert breaks.goes_on("조약을 승인하였", "습니다")
    assert not breaks.goes_on("위원회는 오늘", "조약을")


def test_words_stay_apart_where_lines_end_between_words() -> None:
    lines = ["오늘 위원회는 조약을 그리고", "위원회는 오늘 예산을 조약을", "그리고 조약을 예산을 오늘"] * 3
    breaks = syllable_breaks(lines)
    assert not breaks.divides
    assert not breaks.goes_on("위원", "회는")
