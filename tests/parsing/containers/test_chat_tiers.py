from archive.parsing.pipeline import read_bytes

TALK = """@UTF8
@Begin
@Languages:\teng
@Participants:\tHOL Rosa_Holf Investigator, SAP Hugo_Sapt Participant, CHI Target_Child
@Date:\t03-MAR-2015
*HOL:\twhat do you see ? \x1561000_62000\x15
%mor:\tpro:int|what mod|do
*SAP:\ta bridge .
*SAP:\tand a king
\ton it .
*CHI:\ta horse .
@End
"""


def test_participants_say_what_stands_behind_their_codes_and_notes_are_not_spoken() -> None:
    found = read_bytes("talk.cha", TALK.encode()).transcript
    assert [
        (each.label and each.label.text, each.person and each.person.name, [p.text for p in each.paragraphs])
        for each in found.utterances
    ] == [
        ("HOL", "Rosa Holf", ["what do you see ?"]),
        ("SAP", "Hugo Sapt", ["a bridge .", "and a king on it ."]),
        ("CHI", None, ["a horse ."]),
    ]
    assert found.utterances[0].paragraphs[0].time == "00:01:01"
    assert (found.date.isoformat(), found.language) == ("2015-03-03", "en")


def test_a_text_that_only_has_stars_or_speaks_of_the_form_is_read_as_any_other() -> None:
    text = "Talks on the harvest\nMarch 3, 2015\n\n@Begin is a line of the form.\n\n*HOLF: Good.\n"
    assert "@Begin is a line of the form." in str(read_bytes("talk.txt", text.encode()).transcript.utterances)
