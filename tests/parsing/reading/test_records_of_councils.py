"""Records of assemblies of states, courts and councils, each in invented words."""

import datetime

import pytest

from tests.parsing.reading.outline import labels, read, spoken

COLLIN = (
    "M. Collin, Ministre de l'Agriculture, de la Nature, de la Ruralité, du Tourisme et des Aéroports,"
    " délégué à la Représentation à la Grande Région"
)

RECORDS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "a form of address in capitals among others, and a sign that the words are translated": (
        "Second sitting\nMonday 3 March 2015\n\nThe PRESIDENT* – The sitting is open.\n\n"
        "Mr SAPT (Zenda) – Thank you, Madam President.\n\nThe PRESIDENT* – I call Ms Holf.\n\n"
        "MS HOLF (Strelsau)* – I thank you most warmly for what you said.\n\nThe PRESIDENT – Thank you.\n",
        [
            ("The PRESIDENT*", "The sitting is open."),
            ("Mr SAPT (Zenda)", "Thank you, Madam President."),
            ("The PRESIDENT*", "I call Ms Holf."),
            ("MS HOLF (Strelsau)*", "I thank you most warmly for what you said."),
            ("The PRESIDENT", "Thank you."),
        ],
    ),
    "a long office before a full stop and a hyphen": (
        "Les maisons du tourisme\n3 mars 2015\n\nMme la Présidente. - La parole est à M. Sapt.\n\n"
        "M. Sapt (ZDP). - Monsieur le Ministre, je serai bref.\n\n"
        "Mme la Présidente. - La parole est à M. le Ministre.\n\n"
        f"{COLLIN}. - Madame la Présidente, la réforme avance.\n\n"
        "Mme la Présidente. - L'incident est clos.\n",
        [
            ("Mme la Présidente", "La parole est à M. Sapt."),
            ("M. Sapt (ZDP)", "Monsieur le Ministre, je serai bref."),
            ("Mme la Présidente", "La parole est à M. le Ministre."),
            (COLLIN, "Madame la Présidente, la réforme avance."),
            ("Mme la Présidente", "L'incident est clos."),
        ],
    ),
    "descriptions in many languages behind a comma, before a full stop and a dash": (
        "Dienstag, 3. März 2015\n\nDer Präsident. – Als nächster Punkt folgt die Aussprache.\n\n"
        "Rosa Holf, Member of the Commission. – Mr President, thank you for this debate.\n\n"
        "Hugo Sapt, on behalf of the ZDP Group. – Mr President, I agree.\n\n"
        "Antonio Tarlenheim, a nome del gruppo ZA. – Signor Presidente, onorevoli colleghi, condivido.\n\n"
        "Der Präsident. – Danke. Die Aussprache ist geschlossen.\n\n"
        "Jan Kowalski (ZA), na piśmie. – Popieram rezolucję.\n",
        [
            ("Der Präsident", "Als nächster Punkt folgt die Aussprache."),
            ("Rosa Holf, Member of the Commission", "Mr President, thank you for this debate."),
            ("Hugo Sapt, on behalf of the ZDP Group", "Mr President, I agree."),
            ("Antonio Tarlenheim, a nome del gruppo ZA", "Signor Presidente, onorevoli colleghi, condivido."),
            ("Der Präsident", "Danke. Die Aussprache ist geschlossen."),
            ("Jan Kowalski (ZA), na piśmie", "Popieram rezolucję."),
        ],
    ),
    "an office once before a name that labels alone elsewhere": (
        "Хуралдааны тэмдэглэл\n2015 оны 3 дугаар сарын 3\n\nР.Хольф: Хуралдаан нээснийг мэдэгдье.\n\n"
        "Г.Сапт: Баярлалаа. Замын тухай асуумаар байна.\n\nР.Хольф: А.Тарлен сайд хариулъя.\n\n"
        "Зэндагийн дарга Р.Хольф: Баярлалаа.\n\nГ.Сапт: Тодруулъя.\n\n"
        "Р.Хольф: Санал хураалт явуулъя.\n",
        [
            ("Р.Хольф", "Хуралдаан нээснийг мэдэгдье."),
            ("Г.Сапт", "Баярлалаа. Замын тухай асуумаар байна."),
            ("Р.Хольф", "А.Тарлен сайд хариулъя."),
            ("Зэндагийн дарга Р.Хольф", "Баярлалаа."),
            ("Г.Сапт", "Тодруулъя."),
            ("Р.Хольф", "Санал хураалт явуулъя."),
        ],
    ),
    "languages spoken, in wide brackets behind labels": (
        "安全理事会\n2023年3月3日\n\n主席（以英语发言）：我现在请萨普特先生发言。\n\n"
        "萨普特先生（以法语发言）：主席女士，感谢你给我这个机会。\n\n主席（以英语发言）：我感谢萨普特先生的发言。\n",
        [
            ("主席", "我现在请萨普特先生发言。"),
            ("萨普特先生", "主席女士，感谢你给我这个机会。"),
            ("主席", "我感谢萨普特先生的发言。"),
        ],
    ),
    "an office in capitals by which members address the chair, among full names": (
        "Jegyzőkönyv\n2026. szeptember 3-án\n\nDR. HOLF RUDOLF (ZEN), a bizottság elnöke: Jó napot!\n\n"
        "DR. SAPT PÉTER államtitkár (Útügyi Minisztérium): Köszönöm a szót, elnök úr.\n\n"
        "ELNÖK: Öné a szó.\n\nDR. TARLEN JANKA főigazgató (Útügyi Hatóság): Köszönöm szépen.\n\n"
        "ELNÖK: Köszönöm. Berekesztem az ülést.\n\nDr. Holf Rudolf\n\na bizottság elnöke\n\n"
        "Írta: Zápor Dóra\n",
        [
            ("DR. HOLF RUDOLF (ZEN), a bizottság elnöke", "Jó napot!"),
            ("DR. SAPT PÉTER államtitkár (Útügyi Minisztérium)", "Köszönöm a szót, elnök úr."),
            ("ELNÖK", "Öné a szó."),
            ("DR. TARLEN JANKA főigazgató (Útügyi Hatóság)", "Köszönöm szépen."),
            (
                "ELNÖK",
                "Köszönöm. Berekesztem az ülést. Dr. Holf Rudolf a bizottság elnöke",
            ),
        ],
    ),
    "the presidency by its name, and a date in words": (
        "Acta Nº 1277\n\nEn la ciudad de Zenda, a los doce días del mes de mayo del año dos mil dieciséis,"
        " siendo la hora once, da comienzo la sesión.\n\nPRESIDENCIA: Se invita a la vecina Rosa Holf.\n\n"
        "SRA. ROSA HOLF (Vecina): Buenos días. Vinimos por el tema de la calle.\n\n"
        "PRESIDENCIA: Tiene la palabra el concejal Hugo Sapt.\n\n"
        "CONCEJAL SAPT: Gracias, señora presidenta.\n\nPRESIDENCIA: A consideración. Aprobado.\n",
        [
            ("PRESIDENCIA", "Se invita a la vecina Rosa Holf."),
            ("SRA. ROSA HOLF (Vecina)", "Buenos días. Vinimos por el tema de la calle."),
            ("PRESIDENCIA", "Tiene la palabra el concejal Hugo Sapt."),
            ("CONCEJAL SAPT", "Gracias, señora presidenta."),
            ("PRESIDENCIA", "A consideración. Aprobado."),
        ],
    ),
    "headings in capitals that come back, among labels on lines of their own": (
        "NUMBER 141\nFriday, March 6, 2015\nROYAL MINT OF ZENDA ACT\nDivision deferred\nMs. Rosa Holf\n"
        "NUMBER 141\nFriday, March 6, 2015\nThe House met at 10 a.m.\nROYAL MINT OF ZENDA ACT\n"
        "The Acting Speaker (Ms. Holf):\nIs the House ready for the question?\n"
        "Some hon. members:\nYes.\nThe Acting Speaker (Ms. Holf):\nI hear the yeas.\n"
        "Mr. Hugo Sapt (Zenda, Blue):\nLet us look at the mint.\n"
        "The Acting Speaker (Ms. Holf):\nThank you.\n",
        [
            ("The Acting Speaker (Ms. Holf)", "Is the House ready for the question?"),
            ("Some hon. members", "Yes."),
            ("The Acting Speaker (Ms. Holf)", "I hear the yeas."),
            ("Mr. Hugo Sapt (Zenda, Blue)", "Let us look at the mint."),
            ("The Acting Speaker (Ms. Holf)", "Thank you."),
        ],
    ),
    "the holder of an office in brackets on the next line": (
        "OFFICIAL REPORT\n3rd March, 2015\n\nMr. Sapt: Will the Minister tell the House when?\n"
        "The Minister for Lands and Roads\n(Mr. Holf): I shall tell the House tomorrow.\n"
        "Mr. Sapt: I thank the Minister.\nThe Minister for Lands and Roads\n(Mr. Holf): It is my duty.\n",
        [
            ("Mr. Sapt", "Will the Minister tell the House when?"),
            ("The Minister for Lands and Roads (Mr. Holf)", "I shall tell the House tomorrow."),
            ("Mr. Sapt", "I thank the Minister."),
            ("The Minister for Lands and Roads (Mr. Holf)", "It is my duty."),
        ],
    ),
    "turns that are numbered before a colon": (
        "平成30年8月定例月議会（第1日）\n平成30年8月28日\n\n1: 午前10時開議\n"
        "2: ◯議長（山田太郎君） 開会いたします。\n"
        "3: ◯市長（森 花子君） ご説明いたします。\n4: ◯議長（山田太郎君） 散会いたします。\n",
        [
            ("議長（山田太郎君）", "開会いたします。"),
            ("市長（森 花子君）", "ご説明いたします。"),
            ("議長（山田太郎君）", "散会いたします。"),
        ],
    ),
    "a country that speaks once behind the sign of captions": (
        "WORKING GROUP\n3 March 2015\n\n>> CHAIRMAN: Good morning. Canada, please.\n"
        ">> CANADA: Thank you, Chairman.\n>> CHAIRMAN: Thank you.\n>> INTERPRETER: Hello.\n"
        ">> CHAIRMAN: Go on.\n",
        [
            ("CHAIRMAN", "Good morning. Canada, please."),
            ("CANADA", "Thank you, Chairman."),
            ("CHAIRMAN", "Thank you."),
            ("INTERPRETER", "Hello."),
            ("CHAIRMAN", "Go on."),
        ],
    ),
    "the banner of an archive above the title": (
        "The Zenda Project: Remembering the Siege (old)\n\nThe Trial of Rupert\n\n3 March 2015\n\n"
        "Presiding Judge: I declare the session open.\n\nAttorney General: I have a question.\n\n"
        "Presiding Judge: Ask it.\n\nDr. Holf: I object.\n",
        [
            ("Presiding Judge", "I declare the session open."),
            ("Attorney General", "I have a question."),
            ("Presiding Judge", "Ask it."),
            ("Dr. Holf", "I object."),
        ],
    ),
    "tags around each turn": (
        "OFFICIAL REPORT\n3 March 2015\n\n"
        "<Newspeech>Mr. Sapt: I am not confusing the House.</Newspeech>\n\n"
        "<Newspeech>An hon. Member: You are!</Newspeech>\n\n<Newspeech>Mr. Holf: He is right.</Newspeech>\n",
        [
            ("Mr. Sapt", "I am not confusing the House."),
            ("An hon. Member", "You are!"),
            ("Mr. Holf", "He is right."),
        ],
    ),
    "what was said on another day": (
        "What led to the statement\n3 March 2015\n\nMonday:\nThe clerk read the draft.\n"
        "Rosa Holf: Why does he interrupt me?\nHugo Sapt: Nobody does.\nRosa Holf: It seems so.\n"
        "Tuesday:\nHugo Sapt came late.\nHugo Sapt: I shall rise now.\nRosa Holf: It is unnecessary.\n",
        [
            ("Rosa Holf", "Why does he interrupt me?"),
            ("Hugo Sapt", "Nobody does."),
            ("Rosa Holf", "It seems so."),
            ("Hugo Sapt", "I shall rise now."),
            ("Rosa Holf", "It is unnecessary."),
        ],
    ),
}


@pytest.mark.parametrize("record", RECORDS)
def test_records_of_councils_and_courts_are_read(record: str) -> None:
    text, turns = RECORDS[record]
    assert [turn for turn in spoken(read(text)) if turn[0]] == turns


def test_names_that_are_linked_and_nothing_else_are_read_where_they_come_back() -> None:
    said = (
        ("Rosa Holf", "The bill on roads. Any questions?"),
        ("Anton Tarlenheim", "We ask for two weeks."),
        ("Rosa Holf", "Two weeks, then. Who agrees?"),
        ("Anton Tarlenheim", "All of us do."),
        ("Rosa Holf", "It is agreed."),
        ("Hugo Sapt", "May I add a word? It is short."),
        ("Rosa Holf", "Please."),
        ("Anton Tarlenheim", "Thank you."),
        ("Rosa Holf", "Let us vote."),
    )
    body = "".join(f'<p><a href="/people/{name[0]}">{name}</a> {words}</p>' for name, words in said)
    page = f"<html><body><h1>Sitting of 3 March 2015</h1>{body}</body></html>"
    assert spoken(read(page, "sitting.html")) == list(said)


def test_an_hour_beside_a_name_is_no_word_of_the_turn() -> None:
    said = (("Mr Speaker", "The minutes."), ("Dr Rosa Holf", "I have a correction."),
            ("Mr Speaker", "Very well."), ("Dr Rosa Holf", "I thank you."))  # fmt: skip
    body = "".join(
        f"<div class='who'><strong>{name}</strong> <span class='t'>10:4{i} a.m.</span></div><p>{words}</p>"
        for i, (name, words) in enumerate(said)
    )
    page = f"<html><body><h1>Debates of 18 March 2014</h1>{body}</body></html>"
    assert spoken(read(page, "debates.html")) == list(said)


def test_the_letterhead_above_a_day_in_figures_is_nobody() -> None:
    text = (
        "SENADO DE ZENDA\nSECRETARIA DE REGISTRO - SERERP\nCOORDENAÇÃO DE REDAÇÃO - COREM\n"
        "12/05/2021 - 5ª - Comissão da Ponte\n\n"
        "O SR. PRESIDENTE (Hugo Sapt. ZDP) – Bom dia. Agradeço a pergunta, que é de grande importância.\n\n"
        "O SR. RODOLFO ELFBERGO (ZDP) – Sr. Presidente, os números publicados ontem são muito claros.\n\n"
        "O SR. PRESIDENTE (Hugo Sapt. ZDP) – Tem a palavra a Senadora, que a pediu para falar dela.\n\n"
        "A SRA. ROSA HOLF (ZDP) – Sr. Presidente, não devemos esquecer os que esperam pela ponte há anos.\n"
    )
    transcript = read(text)
    assert transcript.title == "5ª - Comissão da Ponte"
    assert {label for label in labels(transcript) if label} == {
        "O SR. PRESIDENTE (Hugo Sapt. ZDP)",
        "O SR. RODOLFO ELFBERGO (ZDP)",
        "A SRA. ROSA HOLF (ZDP)",
    }


def test_a_line_that_begins_with_the_day_goes_on_with_no_title() -> None:
    turns = (
        "Reporter: What was said of the bridge over the river in the talks of this morning?",
        "Minister Holf: We engaged in a very meaningful exchange of views for about two hours.",
        "Reporter: Is this accurate?",
        "Minister Holf: I would like to refrain from any comment on decisions of that kind today.",
    )
    head = (
        "Press Conference by Foreign Minister Rosa Holf of Zenda\n"
        "Friday, July 21, 2017, 10:21 a.m. Front Entrance Hall of the Office of the Prime Minister\n"
    )
    transcript = read(head + "\n".join(turns) + "\n")
    assert transcript.title == "Press Conference by Foreign Minister Rosa Holf of Zenda"
    assert transcript.date == datetime.date(2017, 7, 21)
