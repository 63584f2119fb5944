"""Time codes beside labels and amid turns."""

from tests.parsing.reading.outline import document, read, spoken


def test_a_time_code_behind_a_voice_is_sign_enough() -> None:
    said = [
        ("Voz 1", "son las nueve en Zenda"),
        ("Voz 1727", "bueno el puente se abre"),
        ("Voz 4", "pues ya han"),
    ]
    turns = [*said, ("Voz 1727", "gracias enseguida ampliamos"), ("Voz 1", "es noticia que les cuenta")]
    text = "\n\n".join(f"{label} 0{i}:22 {words}" for i, (label, words) in enumerate(turns))
    assert spoken(read(f"Hoy en Zenda\n\n19 de febrero de 2019\n\n{text}\n")) == turns


def test_a_time_code_amid_a_turn_ends_it_not() -> None:
    said = (
        "Speaker 1 (00:00):\nWith us now is the minister. Do you have an opinion on\nwhether it is so?\n",
        "Speaker 2 (00:08):\nI have not followed it. We have to plan\nlife for it, and I have just got\n",
        "(01:20):\none observation, which is that we want to bargain in\ngood faith with all of you.\n",
        "Speaker 1 (01:31):\nIs that not a surprise?\nSpeaker 2 (01:40):\nIt is not.\n",
    )
    found = read(f"Minister addresses protesters\n\nOctober 22, 2025\n\n{''.join(said)}")
    assert [label for label, _ in spoken(found)] == ["Speaker 1", "Speaker 2"] * 2


def test_how_long_a_range_of_time_is_may_stand_behind_it() -> None:
    talk = [
        ("Rosa Holf", "Is it ready?"),
        ("Hugo Sapt", "It is."),
        ("Rosa Holf", "When?"),
        ("Hugo Sapt", "Now."),
    ]
    said = [
        f"{who}\n\n00:00:{5 * n:02}-00:00:{5 * n + 5:02} (5 sec)\n\n{words}"
        for n, (who, words) in enumerate(talk)
    ]
    assert spoken(read(document(*said))) == talk
