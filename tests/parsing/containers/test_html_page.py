"""Any web page: its main text in blocks, all else as boilerplate, and no letter lost."""

from collections import Counter
from collections.abc import Iterable

import pytest

from archive.parsing.containers.html_page import read_page
from archive.parsing.content import Content
from archive.parsing.transcript import WarningCode

TALK = (
    "<h1>Talks on the harvest</h1><p>March 3, 2015</p>"
    "<p><b>Hugo Sapt:</b> Good morning. I am glad to see so many of you here in Strelsau today.</p>"
    "<p><b>Rosa Holf:</b> How is the harvest? We have heard a good deal about it, and nothing certain.</p>"
)


def page(body: str, head: str = "<title>Talks on the harvest</title>") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def texts(content: Content) -> list[str]:
    return [block.text for block in content.blocks]


def letters(parts: Iterable[str]) -> Counter[str]:
    return Counter(letter for part in parts for letter in part if letter.isalnum())


def assert_nothing_is_lost(content: Content) -> None:
    assert letters([*texts(content), *content.head, *content.boilerplate]) == letters(content.shown)


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav><a href='/'>Castle</a> <a href='/press'>Press</a></nav>",
        "<footer>Contact the castle</footer>",
        "<aside>Read more about the castle</aside>",
        "<figure><figcaption>Hugo Sapt in Zenda</figcaption></figure>",
        "<amp-ad>Buy it</amp-ad>",
        "<p><strong>Read also:</strong> <a href='/x'>The harvest is in.</a></p>",
        "<p>► À lire aussi : <a href='/x'>Zenda</a></p>",
        "<p class='read-also'>The harvest is in.</p>",
        "<div class='ad-slot'>Buy it</div>",
        "<p>Is this useful? <button>Yes</button> <button>No</button></p>",
        "<section class='footnotes'><ol><li>See the Gazette.</li></ol></section>",
        "<div class='share'>Share this page</div>",
        "<div id='sidebar'><p>Latest news of the castle</p></div>",
        "<ul><li><a href='/1'>One</a></li><li><a href='/2'>Two</a></li><li><a href='/3'>Three</a></li></ul>",
        "<form><button>Search the castle</button></form>",
        "<div class='cookie'>We use cookies</div>",
    ],
)
@pytest.mark.parametrize(
    "form", ["{furniture}<main>{talk}</main>", "<div><div>{talk}</div>{furniture}</div>"]
)
def test_furniture_of_a_page_is_boilerplate_and_its_talk_is_not(form: str, furniture: str) -> None:
    content = read_page(page(form.format(furniture=furniture, talk=TALK)))
    assert texts(content)[-2:] == [
        "Hugo Sapt: Good morning. I am glad to see so many of you here in Strelsau today.",
        "Rosa Holf: How is the harvest? We have heard a good deal about it, and nothing certain.",
    ]
    assert content.boilerplate
    assert_nothing_is_lost(content)


def test_what_is_set_in_bold_is_measured() -> None:
    block = read_page(page(TALK)).blocks[-1]
    assert block.text[: block.lead].rstrip() == "Rosa Holf:"
    assert block.lead_style


@pytest.mark.parametrize(
    "body",
    [
        "Hugo Sapt: Good morning.<br>Rosa Holf: I am glad.",
        "<p>Hugo Sapt: Good morning.<br/>Rosa Holf: I am glad.</p>",
        "<div>Hugo Sapt: Good morning.<br><br>Rosa Holf: I am glad.</div>",
    ],
)
def test_a_break_ends_a_block(body: str) -> None:
    content = read_page(page(body))
    assert texts(content)[-2:] == ["Hugo Sapt: Good morning.", "Rosa Holf: I am glad."]


def test_cells_and_definitions_keep_their_row_and_column() -> None:
    table = (
        "<table><tr><td>Hugo Sapt</td><td>Good.</td></tr><tr><td>Rosa Holf</td><td>Well.</td></tr></table>"
    )
    content = read_page(page(table))
    places = {block.text: (block.row, block.column) for block in content.blocks}
    assert places["Hugo Sapt"][0] == places["Good."][0] != places["Rosa Holf"][0]
    assert (places["Hugo Sapt"][1], places["Good."][1]) == (0, 1)
    defined = read_page(page("<dl><dt>Hugo Sapt</dt><dd>Good.</dd><dt>Rosa Holf</dt><dd>Well.</dd></dl>"))
    assert texts(defined) == ["Hugo Sapt", "Good.", "Rosa Holf", "Well."]


@pytest.mark.parametrize(
    "markup",
    [
        f"{TALK}</body></html><p>Karl Tarl: And I say this after the end.</p>",
        f"{page(TALK)}{page(TALK)}",
        f"<b><p>{TALK}",
        f"{'<div>' * 5000}deep{'</div>' * 5000}{TALK}",
        f"{'<b>' * 3000}deep",
        f"{'<p><q>' * 100_000}deep",
        f"{TALK}<table><tr>between<td>Sapt</table>",
        f"{TALK}<select><option>one<p>two</select>",
        f"{TALK}<svg><text>drawn</text></svg><math><mi>x</mi></math>",
        "no markup at all",
        "<p>&#0;&#xD800;&#x110000;&bogus;</p>",
        "<p>one\x00two</p>",
        "<table>one\ufffetwo<td>\uffff</table>",
        "<frameset><frame></frameset>text",
        "<p>a<plaintext>b</p><p>c",
        "<template><p>hidden</p></template>shown",
        "<noscript>hidden</noscript>shown",
    ],
)
def test_broken_markup_loses_no_letter(markup: str) -> None:
    assert_nothing_is_lost(read_page(markup))


def test_markup_that_no_parser_holds_is_read_by_its_tags_and_that_is_told() -> None:
    content = read_page("<p>one\x00two</p><p>a<plaintext>b</p><p>c")
    assert_nothing_is_lost(content)
    assert all(warning.code is WarningCode.UNKNOWN_LAYOUT for warning in content.warnings)
