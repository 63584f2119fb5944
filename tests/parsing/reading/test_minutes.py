"""Minutes, in which fields have the form of labels, and directions of records, each in invented words."""

from tests.parsing.reading.outline import document, persons, read, spoken


def test_fields_of_minutes_among_full_names_are_nobody() -> None:
    lines = (
        "- **Rosa Holf:** Bread costs four crowns.",
        "- **Rudolf Elphberg:** It is the duty.",
        "- **Decision:** The duty is to be reviewed.",
        "- **Rosa Holf:** The bridge has not been repaired.",
        "- **Hugo Sapt:** In thirty years.",
        "- **Vote:** For 2, against 1.",
        "- **Next steps:** Ask the ministry.",
    )
    found = spoken(read("# Minutes of Zenda\n\nMarch 14, 2019\n\n" + "\n".join(lines) + "\n", "talks.md"))
    assert found[-7:] == [
        ("Rosa Holf", "Bread costs four crowns."),
        ("Rudolf Elphberg", "It is the duty."),
        ("?", "- Decision: The duty is to be reviewed."),
        ("Rosa Holf", "The bridge has not been repaired."),
        ("Hugo Sapt", "In thirty years."),
        ("?", "- Vote: For 2, against 1."),
        ("?", "- Next steps: Ask the ministry."),
    ]


def test_minutes_of_nothing_but_fields_name_nobody() -> None:
    items = [
        (
            f"ITEM {number}. BRIDGE {number}",
            f"Motion: Councilmember Sapt moved to approve bridge {number}.",
            "Second: Councilmember Mauban.",
            f"Vote: Ayes {number}. Noes: None.",
        )
        for number in range(1, 5)
    ]
    transcript = read(document("Time: 7:00 p.m.", *(line for item in items for line in item)))
    assert not any(persons(transcript).values())


def test_where_labels_are_surnames_a_word_of_minutes_is_one() -> None:
    turns = (
        (f"HOLF: Do you like it in Zenda, after {number} years?", f"VOTE: I do, and have for {number} years.")
        for number in range(2, 9)
    )
    transcript = read(document(*(turn for pair in turns for turn in pair)))
    assert persons(transcript) == {"HOLF": "Holf", "VOTE": "Vote"}


def test_what_has_the_bold_type_of_all_labels_ends_the_turn_before() -> None:
    turns = (
        "**Hugo Sapt:** State of the bridge. Can you believe it?",
        "**Rosa Holf:** I can't believe it.",
        "**Break:** [02:07]",
        "**Hugo Sapt:** Oh. You did?",
        "**Rosa Holf:** Yeah. I went to sleep to that last night.",
        "**Jingle**: [15:10]",
        "**Hugo Sapt:** You might be more prepared than I am then.",
    )
    found = spoken(read("# Zenda Talks\n\nMarch 14, 2019\n\n" + "\n\n".join(turns) + "\n", "talks.md"))
    assert [words for label, words in found if label == "?"] == ["Break: [02:07]", "Jingle: [15:10]"]
    assert ("Rosa Holf", "I can't believe it.") in found


def test_what_three_dashes_set_apart_is_nobodys() -> None:
    transcript = read(
        document(
            "JUDGE HOLF: Please call the case.",
            "MR. SAPT: We went to the bridge.",
            "--- Recess taken at 3.30 p.m.",
            "JUDGE HOLF: We go on. Mr. Sapt.",
            "MR. SAPT: I have no further questions -- none.",
            "-- And so I end.",
        )
    )
    asides = [part.text for each in transcript.utterances for part in each.paragraphs if part.aside]
    assert asides == ["--- Recess taken at 3.30 p.m."]
