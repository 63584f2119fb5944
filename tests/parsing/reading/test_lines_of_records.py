"""Lines of records that nobody says: summaries, headings, lists, notes, and who signs a question."""

from tests.parsing.reading.outline import document, labels, persons, read, spoken, words_under


def test_a_place_above_the_day_is_no_speaker() -> None:
    found = read(
        "Oral History Interview with Hugo Sapt\n\nStrelsau, Ruritania\nMarch 18, 1976\nby Rosa Holf\n\n"
        "HOLF: To start, what is oral history?\n\nSAPT: It may have many definitions.\n\n"
        "HOLF: Why is this?\n\nSAPT: I suppose because of the growth of the castle.\n"
    )
    assert [label for label in labels(found) if label] == ["HOLF", "SAPT", "HOLF", "SAPT"]


def test_headings_in_capitals_above_a_label_end_a_turn() -> None:
    found = read(
        document(
            "Hon. Speaker: Let us transact business.",
            "PAPERS",
            "Hon. Rosa Holf (Zenda): I beg to lay the papers on the table.",
            "Hon. Speaker: Next order.",
            "QUESTIONS AND STATEMENTS",
            "MINISTRY OF ROADS",
            "Hon. Hugo Sapt (Strelsau): I rise to ask the minister.",
        )
    )
    assert ("", "PAPERS") in spoken(found)
    assert words_under(found, "Hon. Speaker") == "Let us transact business. Next order."


def test_capitals_of_a_turn_that_is_all_in_capitals_are_no_heading() -> None:
    found = read(
        document(
            "HOLF: AND THAT IS WHAT WE DO",
            "IN THE CASTLE EVERY DAY",
            "SAPT: THANK YOU VERY MUCH FOR THAT",
            "WE ARE GLAD",
            "HOLF: GOOD",
        )
    )
    assert "" not in labels(found)


SUMMARY = (
    "85ª Sessão ordinária\n\n21 de agosto de 2023\n\nRESUMO\n\nPEQUENO EXPEDIENTE\n\n"
    "1 - HUGO SAPT\n\nAssume a Presidência e abre a sessão.\n\n"
    "2 - ROSA HOLF\n\nPor inscrição, faz pronunciamento.\n\n"
    "3 - HUGO SAPT\n\nLamenta o parecer. Levanta a sessão.\n\n* * *\n\n"
    "O SR. PRESIDENTE - HUGO SAPT - ZDP - Iniciamos os nossos trabalhos no castelo.\n\n"
    "A SRA. ROSA HOLF - PTZ - Boa tarde, presidente, já estou aqui a postos.\n\n"
    "O SR. PRESIDENTE - HUGO SAPT - ZDP - É regimental. Está levantada a sessão.\n"
)


def test_a_summary_above_a_record_is_nobody_s_speech() -> None:
    assert [label for label in labels(read(SUMMARY)) if label] == [
        "O SR. PRESIDENTE - HUGO SAPT - ZDP",
        "A SRA. ROSA HOLF - PTZ",
        "O SR. PRESIDENTE - HUGO SAPT - ZDP",
    ]


SIGNED = (
    "Entretien avec le ministre Hugo Sapt\n\nStrelsau, le 3 mars 2015\n\n"
    "Monsieur le ministre, quand irez-vous à Zenda ?\n\nRadio Zenda – Jeanne Holf\n\n"
    "J'irai la semaine prochaine, avec le président.\n\n"
    "Et que ferez-vous là-bas ?\n\nTélévision Strelsau – Paul Tarlen\n\nNous signerons un accord.\n\n"
    "Est-ce que le prix du pain va baisser ?\n\nRadio Zenda – Jeanne Holf\n\nJe l'espère.\n"
)


def test_a_line_below_a_question_signs_the_question() -> None:
    found = read(SIGNED)
    assert spoken(found)[:2] == [
        ("Radio Zenda – Jeanne Holf", "Monsieur le ministre, quand irez-vous à Zenda ?"),
        ("Hugo Sapt", "J'irai la semaine prochaine, avec le président."),
    ]
    assert "J'irai" not in words_under(found, "Radio Zenda – Jeanne Holf")


def test_whoever_answers_signed_questions_is_nobody_where_the_title_names_none() -> None:
    found = read(SIGNED.replace("avec le ministre Hugo Sapt", "sur le château"))
    assert ("?", "Nous signerons un accord.") in spoken(found)


def test_a_label_between_question_and_answer_is_that_of_the_answer() -> None:
    found = read(
        document(
            "When will you go to Zenda?",
            "Hugo Sapt – chief of the guard",
            "Next week, with the king.",
            "And what will you do there?",
            "Hugo Sapt – chief of the guard",
            "We shall sign a treaty.",
            "Will the bread be cheaper?",
            "Hugo Sapt – chief of the guard",
            "I hope so.",
        )
    )
    assert "Next week, with the king." in words_under(found, "Hugo Sapt – chief of the guard")


def test_those_present_at_a_hearing_are_a_list_below_a_sentence_too() -> None:
    found = read(
        "Committee of the Castle\nOral evidence: The bridge\nTuesday 3 March 2015\n"
        "Ordered by the House to be published on 3 March 2015.\n\n"
        "Members present: Rosa Holf (Chair); Hugo Sapt; Fritz Tarlen.\n\n"
        "Witnesses\nI: Rudolf Elphberg, President, Castle Society; and Dr Anna Bersonin, Reader.\n\n"
        "Q1 Chair: Good morning. Could you introduce yourselves?\n\n"
        "Rudolf Elphberg: I am president of the society.\n\n"
        "Q2 Hugo Sapt: Thank you. How long is it?\n\nDr Bersonin: Forty metres.\n\n"
        "Chair: And how wide?\n\nRudolf Elphberg: Ten metres, I think.\n\nQ3 Chair: Thank you.\n"
    )
    said = [label for label in labels(found) if label]
    assert said[:4] == ["Chair", "Rudolf Elphberg", "Hugo Sapt", "Dr Bersonin"]


def test_a_note_of_the_title_is_nobody_s_speech() -> None:
    found = read(
        "Talks in the castle*\nMarch 3, 2015, Strelsau\n\n"
        "Rosa Holf: What happened?\n\nHugo Sapt: Nothing at all.\n\nRosa Holf: Nothing?\n\n"
        "Hugo Sapt: Nothing.\n\n* Translated from the Zendan.\n"
    )
    assert found.title == "Talks in the castle"
    assert ("", "* Translated from the Zendan.") in spoken(found)


def test_one_and_the_same_letter_in_the_first_cells_of_a_table_is_no_voice() -> None:
    rows = "".join(
        f"| R | {words} |\n"
        for words in (
            "O SR. PRESIDENTE (Hugo Sapt. ZDP - ZN) - Boa tarde a todos no castelo.",
            "A SRA. ROSA HOLF (ZDP - ZN) - Senhor Presidente, pela ordem.",
            "O SR. PRESIDENTE (Hugo Sapt. ZDP - ZN) - Pois não, Senadora.",
        )
    )
    text = f"# Notas da reunião\n\n3 de dezembro de 2015\n\n| Hora | Texto |\n|---|---|\n{rows}"
    found = read(text, "talks.md")
    assert [name for name in persons(found).values() if name] == ["Hugo Sapt", "Rosa Holf"]
    assert "R" not in labels(found)


def test_a_clock_beside_a_name_is_printed_once_and_brackets_are_of_the_label() -> None:
    turn = "<div><b>{}</b><small>10:0{} AM</small><div><p>{}</p></div></div>"
    names = ("Rosa Holf", "Hugo Sapt", "Rosa Holf", "Karl Tarl")
    said = zip(names, range(4), ("We begin.", "I am ready.", "Good.", "So am I."), strict=True)
    head = "<h1>Talks on the harvest</h1><p>March 3, 2015</p>"
    assert labels(read(head + "".join(turn.format(*each) for each in said), "talks.html")) == [*names]
    layout = "<p><b>Minister</b> (<b>{}</b>) (Z): {}</p>"
    turns = (("Hugo Sapt", "We begin now."), ("Rosa Holf", "I am ready."), ("Hugo Sapt", "Good, thank you."))
    found = read(head + "".join(layout.format(*each) for each in turns), "talks.html")
    assert [each.person and each.person.name for each in found.utterances] == [name for name, _ in turns]


def test_the_parts_of_a_call_are_headings_and_those_listed_behind_it_say_nothing() -> None:
    found = read(
        document(
            "Prepared Remarks:",
            "Operator",
            "Good day, and welcome to the call.",
            "Hugo Sapt -- Chief Executive Officer",
            "Thank you, operator. It was a good year for us.",
            "Rosa Holf -- Chief Financial Officer",
            "We sold more carts than in any year before.",
            "Questions and Answers:",
            "Operator",
            "Our first question comes from Karl Tarl.",
            "Karl Tarl -- Bank of Zenda -- Analyst",
            "Good morning. Could you say more about the wheels?",
            "Rosa Holf -- Chief Financial Officer",
            "Sure, Karl. The wheels are cheaper now.",
            "Call participants:",
            "Hugo Sapt -- Chief Executive Officer",
            "Rosa Holf -- Chief Financial Officer",
            "Karl Tarl -- Bank of Zenda -- Analyst",
        )
    )
    said = [
        (each.person.name if each.person else None, each.label.text)
        for each in found.utterances
        if each.label
    ]
    assert [name for name, _ in said] == [None, "Hugo Sapt", "Rosa Holf", None, "Karl Tarl", "Rosa Holf"]


def test_a_full_name_and_its_surname_alone_before_colons_are_one_who_speaks() -> None:
    found = read(
        document(
            "HUGO SAPT, HOST:\n\nThe bridge is open again. Rosa Holf was there.",
            "(SOUNDBITE OF MUSIC)",
            "ROSA HOLF, BYLINE: It was a cold morning.",
            "HOLF: That is a farmer.",
            "KARL TARL: It cost a lot.",
            "SAPT: That was Rosa Holf.",
        )
    )
    assert persons(found) == {
        "HUGO SAPT, HOST": "Hugo Sapt",
        "ROSA HOLF, BYLINE": "Rosa Holf",
        "HOLF": "Rosa Holf",
        "KARL TARL": "Karl Tarl",
        "SAPT": "Hugo Sapt",
    }


def test_a_letter_that_is_read_out_and_a_quoted_talk_stay_with_who_reads_them() -> None:
    letter = ("Mr. Hugo Sapt: I shall read a letter.", "Dear Minister:", "The bridge is closed.", "I agree.")
    found = read(document(*letter, "Ms. Rosa Holf: Thank you.", "Mr. Hugo Sapt: Gladly."))
    assert labels(found) == ["Mr. Hugo Sapt", "Ms. Rosa Holf", "Mr. Hugo Sapt"]
    quoted = ("**Rosa Holf:** What did he say?", "**Hugo Sapt:** He said this:", "> **Rudolf:** It is yours.")
    text = document("# A talk", "3 March 2015", *quoted, "I was moved.", "**Rosa Holf:** And then?", head="")
    assert words_under(read(text, "a.md"), "Hugo Sapt") == "He said this: Rudolf: It is yours. I was moved."


def test_an_article_before_an_office_is_no_salutation() -> None:
    turns = ("Deputy Hugo Sapt: When?", "Minister Rosa Holf: In May.", "A Deputy: Hear, hear.")
    assert labels(read(document(*turns, "An Ceann Comhairle: Order!")))[2:] == [
        "A Deputy",
        "An Ceann Comhairle",
    ]
