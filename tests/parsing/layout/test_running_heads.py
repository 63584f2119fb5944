from archive.parsing.layout.lines import PageLine
from archive.parsing.layout.running_heads import part_running
from tests.parsing.layout.samples import line, stack

BODY = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota"]


def page(number: int, head: str = "", foot: str = "", opening: str = "") -> list[PageLine]:
    texts = [f"{word} is what they say here, {BODY[number % 9]} after {BODY[number % 7]}" for word in BODY]
    lines = stack([opening, *texts] if opening else texts, page=number)
    lines += [line(head, 72, 760, page=number)] if head else []
    lines += [line(foot, 290, 40, page=number)] if foot else []
    return lines


def test_what_repeats_at_the_head_and_foot_of_pages_is_parted_though_numbers_change() -> None:
    pages = [page(n, "Gazette of Ruritania, 3 March", f"- {n} -") for n in range(1, 5)]
    parted = part_running(pages)
    assert parted.running[:2] == ["Gazette of Ruritania, 3 March", "- 1 -"]
    assert all(len(lines) == len(BODY) for lines in parted.pages)


def test_heads_of_left_and_right_pages_differ() -> None:
    pages = [page(n, "Gazette" if n % 2 else "Talks at Zenda") for n in range(1, 8)]
    assert part_running(pages).running == ["Gazette", "Talks at Zenda"] * 3 + ["Gazette"]


def test_heads_that_change_with_the_chapter_stand_where_the_others_do() -> None:
    heads = ["First day"] * 4 + ["Second day"] * 4 + ["Annex"]
    pages = [page(n, head) for n, head in enumerate(heads, 1)]
    assert part_running(pages).running == heads


def test_lines_of_the_text_that_repeat_are_no_heads() -> None:
    pages = [page(n, opening="SAPT:") for n in range(1, 6)]
    parted = part_running(pages)
    assert parted.running == []
    assert all(len(lines) == len(BODY) + 1 for lines in parted.pages)


def test_the_number_of_a_single_page_is_known() -> None:
    assert part_running([page(1, foot="1")]).running == ["1"]


def test_a_line_of_a_single_page_stays() -> None:
    assert part_running([page(1, head="Talks at Zenda")]).running == []


def test_no_pages_have_nothing() -> None:
    assert part_running([]).running == []
    assert part_running([[], []]).pages == [[], []]


def test_a_head_is_known_by_one_of_its_pieces_though_whoever_speaks_stands_beside_it() -> None:
    names = ["Rosa Holf", "Hugo Sapt", "Rudolf Elphberg", "Rosa Holf", "Anton Tarlenheim"]
    pages = [
        [*page(n), *stack([f"{n}      DEBATES OF ZENDA      {name}"], 72, 760, page=n)]
        for n, name in enumerate(names, 1)
    ]
    assert len(part_running(pages).running) == len(names)


def test_a_label_that_stands_at_the_top_of_some_pages_is_no_head() -> None:
    pages = [page(n, "Rosa Holf" if n in (2, 9, 17) else "") for n in range(1, 21)]
    assert part_running(pages).running == []


def test_a_label_alone_at_the_foot_of_every_second_page_is_no_foot() -> None:
    pages = [page(n, foot="Rosa Holf:" if n % 2 else "Hugo Sapt:") for n in range(1, 9)]
    assert part_running(pages).running == []
