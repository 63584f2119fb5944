"""Lists of names above a talk that are set as its labels are."""

from tests.parsing.reading.outline import read, spoken

OFFICES = {"Hugo Sapt": "Chief Officer, Ruritania Plc", "Rosa Holf": "Analyst, Zenda Securities"}


def turn(name: str, *words: str) -> str:
    return f"<p><b>{name}</b></p><p><i>{OFFICES[name]}</i></p>" + "".join(f"<p>{each}</p>" for each in words)


TALK = (
    "I think that they were useful, and I said so at the time to all who were there and to others.",
    "How do you judge the talks that were held in the castle, and what came of them for your company?",
    "We shall see. The first task is to build the bridge, and that will take us more than a year.",
    "Many people in the capital say that it was a mistake. Do you agree with them, or do you not?",
)


def test_who_is_listed_under_headings_says_nothing_there() -> None:
    said = list(zip(("Hugo Sapt", "Rosa Holf") * 2, TALK, strict=True))
    page = (
        "<h1>Earnings Call</h1><p>3 March 2015</p>"
        f"<h3>COMPANY</h3>{turn('Hugo Sapt')}<h3>OTHERS</h3>{turn('Rosa Holf')}<h3>DISCUSSION</h3>"
        + "".join(turn(name, words) for name, words in said)
    )
    found = [each for each in spoken(read(page, "call.html")) if each[0]]
    assert found == said
