"""Records of sittings in many languages: who is called by an office, by a party, or by no name at all."""

import pytest

from tests.parsing.reading.outline import labels, read, spoken

COMPOUNDS: dict[str, tuple[str, str]] = {
    "da": ("Møde i salen", "Vej-, bro- og borgministeren (Hugo Sapt): Tak. Vi bygger broen nu."),
    "is": ("Þingfundur", "Vega- og brúamálaráðherra (Hugo Sapt): Virðulegi forseti. Við byggjum brúna."),
    "sv": ("Protokoll", "Väg- och broministern Hugo Sapt: Herr talman! Vi bygger bron nu."),
    "de": ("Sitzung des Rates", "Straßen- und Brückenminister Hugo Sapt: Danke. Wir bauen die Brücke."),
}


@pytest.mark.parametrize("language", COMPOUNDS)
def test_an_office_that_no_list_has_ends_in_one(language: str) -> None:
    title, turn = COMPOUNDS[language]
    head, _, words = turn.partition(": ")
    text = f"{title}\n\n2015-03-03\n\nRosa Holf (ZDP): {words}\n\n{turn}\n\nRosa Holf (ZDP): {words}\n"
    assert spoken(read(text))[1] == (head, words)


def test_the_name_of_a_party_may_end_as_a_sentence_does() -> None:
    text = (
        "Sjednica sabora\n\n3. ožujka 2015.\n\nHolf, Rosa (ZDP)\n\nNastavljamo s radom. Izvolite, kolega.\n\n"
        "Sapt, Hugo (Zendamo!)\n\nHvala lijepa. Most je star, a cesta loša.\n\n"
        "Holf, Rosa (ZDP)\n\nHvala. Zaključujem raspravu.\n"
    )
    assert labels(read(text)) == ["Holf, Rosa (ZDP)", "Sapt, Hugo (Zendamo!)", "Holf, Rosa (ZDP)"]


def test_what_an_office_is_of_stands_between_it_and_the_name_on_a_line() -> None:
    label = "Ministryně pošt RZ Rosa Holfová"
    text = (
        "Schůze sněmovny\n\n3. března 2015\n\nPoslanec Hugo Sapt\n\nProč ministerstvo mlčí? Čekáme rok.\n\n"
        f"{label}\n\nVážený pane předsedající, nemlčíme. Most se staví.\n\n"
        "Poslanec Hugo Sapt\n\nTo je poprvé za dva roky.\n"
    )
    assert labels(read(text)) == ["Poslanec Hugo Sapt", label, "Poslanec Hugo Sapt"]


CALLS: dict[str, tuple[str, str, str]] = {
    "fr": ("Séance du conseil", "Un député du groupe ZDP-NRZ", "Pas nous !"),
    "es": ("Sesión del consejo", "Varios señores senadores", "¡Muy bien!"),
    "kk": ("Кеңестің отырысы", "ОРЫННАН", "Аз ғой!"),
    "ky": ("Кеңештин жыйналышы", "ОРДУНАН", "Ишенбейбиз!"),
    "fa": ("مشروح مذاکرات شورا", "عده\u200cای از نمایندگان", "دو، دو."),
}
TALK: dict[str, tuple[str, str]] = {
    "fr": ("Nous avons payé le pont, et la route aussi.", "Qui paiera le reste ?"),
    "es": ("Hemos pagado el puente, y el camino también.", "¿Quién va a pagar lo demás?"),
    "kk": ("Жыл соңына дейін жаңа көпір салынады.", "Құрметті депутаттар, жол қашан бітеді?"),
    "ky": ("Жылдын аягына чейин жаңы көпүрө курулат.", "Урматтуу депутаттар, жол качан бүтөт?"),
    "fa": ("پل تا پایان سال ساخته خواهد شد.", "نمایندگان محترم، راه کی تمام می\u200cشود؟"),
}


@pytest.mark.parametrize("language", CALLS)
def test_who_calls_from_the_hall_is_nobody_by_name(language: str) -> None:
    title, call, words = CALLS[language]
    one, other = TALK[language]
    holf, sapt = ("رزا هلف", "هوگو ساپت") if language == "fa" else ("Rosa Holf", "Hugo Sapt")
    text = (
        f"{title}\n\n2015-03-03\n\n{holf}: {one}\n\n{sapt}: {other}\n\n{call}: {words}\n\n"
        f"{holf}: {one}\n\n{sapt}: {other}\n"
    )
    found = read(text).utterances[2]
    assert found.label is not None
    assert (found.label.text, found.person) == (call, None)


def test_a_title_before_the_number_of_a_page_is_no_label() -> None:
    text = (
        "Sesión especial del Senado de Zenda\n\n3 de marzo de 2015\n\n"
        "Sesión especial del Senado de Zenda                     Page 1\n\n"
        "Sra. Presidente (Holf): La sesión está abierta.\n\nSr. Sapt: Gracias, presidenta. Quiero hablar.\n\n"
        "Sra. Presidente (Holf): Así se hará. Queda levantada la sesión.\n"
    )
    assert labels(read(text))[-3:] == ["Sra. Presidente (Holf)", "Sr. Sapt", "Sra. Presidente (Holf)"]
    assert all("Senado" not in each for each in labels(read(text)))


DEGREES: dict[str, tuple[str, str, str, str, str]] = {
    "cs": (
        "Zápis z jednání rady",
        "Mgr. Rosa Holfová",
        "JUDr. Hugo Sapt",
        "Most je starý.",
        "Kdy ho opravíte?",
    ),
    "sk": (
        "Zápisnica z rokovania",
        "PhDr. Rosa Holfová",
        "Ing. Hugo Sapt",
        "Most je starý.",
        "Kedy ho opravia?",
    ),
    "pl": (
        "Posiedzenie rady",
        "Ks. Hugo Sapt",
        "Płk. Rudolf Holf",
        "Most jest stary.",
        "Kiedy będzie gotowy?",
    ),
    "nl": ("Vergadering", "Mevr. Holf", "Dhr. Sapt", "Dank u wel, de brug is oud.", "Wanneer is hij klaar?"),
    "it": (
        "Seduta del consiglio",
        "Avv. Rosa Holf",
        "Dott. Hugo Sapt",
        "Il ponte è vecchio.",
        "Quando si apre?",
    ),
    "sw": (
        "Majadiliano",
        "MHE. DKT. ROSA HOLF",
        "MHE. HUGO SAPT",
        "Daraja ni la zamani.",
        "Litajengwa lini?",
    ),
}


@pytest.mark.parametrize("language", DEGREES)
@pytest.mark.parametrize("sign", [": ", "\n", "\n\n"])
def test_a_title_cut_short_ends_no_sentence(language: str, sign: str) -> None:
    title, holf, sapt, said, asked = DEGREES[language]
    turns = [(holf, said), (sapt, asked), (holf, f"{said} {said}"), (sapt, f"{said} {asked}")]
    text = f"{title}\n\n2015-03-03\n\n" + "\n\n".join(f"{label}{sign}{words}" for label, words in turns)
    assert spoken(read(text)) == turns


def test_who_speaks_for_a_group_may_be_told_behind_a_comma() -> None:
    text = (
        "Az országgyűlés ülése\n\n2015. március 3.\n\nELNÖK: Megadom a szót a képviselő úrnak.\n\n"
        "SAPT HUGÓ, a ZDP képviselőcsoportja részéről: Tisztelt Ház! A híd régi.\n\nELNÖK: Köszönöm szépen.\n"
    )
    assert labels(read(text)) == ["ELNÖK", "SAPT HUGÓ, a ZDP képviselőcsoportja részéről", "ELNÖK"]


@pytest.mark.parametrize("sign", [": ", "\n\n"])
def test_a_surname_with_initials_is_a_label_where_others_come_back(sign: str) -> None:
    said, asked = "Уважаемые депутаты, мост готов.", "Скажите, пожалуйста, когда откроют дорогу?"
    turns = [
        ("Председатель Сапт Г.Р.", "Прошу зарегистрироваться. Кворум есть."),
        ("Хольф Р.А., министр дорог", said),
        ("Председатель Сапт Г.Р.", "Есть вопросы? Включите микрофон."),
        ("Тарленгейм Ф.", asked),
        ("Хольф Р.А., министр дорог", "Дорогу откроют весной."),
    ]
    text = "Стенограмма заседания совета\n\n3 марта 2015 года\n\n"
    assert spoken(read(text + "\n\n".join(f"{label}{sign}{words}" for label, words in turns))) == turns


@pytest.mark.parametrize("layout", ["<p><b>{label}</b></p>", "<h4>{label}</h4>"])
def test_the_hour_before_a_name_in_a_heading_is_no_part_of_it(layout: str) -> None:
    turns = [
        ("14.05 Rosa Holf", "Arvoisa puhemies! Silta on vanha ja tie on huono."),
        ("14.21 Liikenneministeri Hugo Sapt", "Arvoisa puhemies! Hallitus korjaa sillan."),
        ("14.38 Rosa Holf", "Arvoisa puhemies! Milloin se avataan?"),
        ("15.02 Anton Tarl", "Arvoisa puhemies! Kannatan tätä ehdotusta."),
    ]
    body = "".join(f"{layout.format(label=label)}<p>{words}</p>" for label, words in turns)
    page = f"<html lang='fi'><body><h1>Pöytäkirja</h1><p>3.3.2015</p>{body}</body></html>"
    assert spoken(read(page, "a.html"))[-4:] == [(label[6:], words) for label, words in turns]


SUBJECTS: dict[str, tuple[str, str, str, str]] = {
    "he": (
        "פרוטוקול ישיבת הוועדה",
        'היו"ר רוזה הולף',
        "הנושא הראשון: הגשר.",
        "בוקר טוב, אני פותחת את הישיבה.",
    ),
    "fa": ("مشروح مذاکرات شورا", "رئیس", "دستور اول: پل زندا.", "جلسه را رسمی اعلام می‌کنم."),
    "ar": ("محضر جلسة المجلس", "السيد الرئيس", "البند الأول: الجسر.", "أعلن افتتاح الجلسة اليوم."),
}


@pytest.mark.parametrize("language", SUBJECTS)
def test_the_first_subject_is_nobody(language: str) -> None:
    title, chair, subject, words = SUBJECTS[language]
    holf = {"he": "הוגו סאפט", "fa": "هوگو ساپت", "ar": "هوغو سابت"}[language]
    text = f"{title}\n\n2015-03-03\n\n{chair}: {words}\n\n{subject}\n\n{holf}: {words}\n\n{chair}: {words}\n"
    found = read(text)
    assert labels(found)[0] == chair
    assert subject.partition(":")[0] not in labels(found)


def test_thai_names_on_lines_of_their_own_are_labels_though_no_sign_ends_a_sentence() -> None:
    turns = [
        ("นายรูดอล์ฟ โฮล์ฟ (ประธานสภา)", "ขณะนี้ครบองค์ประชุมแล้ว ผมขอเปิดการประชุมสภาเซนดา"),
        ("นายฮูโก ซัปต์", "ท่านประธานครับ ผมถามสั้น ๆ ว่าสะพานจะเปิดเมื่อไร"),
        ("นายรูดอล์ฟ โฮล์ฟ (ประธานสภา)", "สะพานจะเปิดในเดือนหน้าครับ"),
        ("นายฮูโก ซัปต์", "ผมขอจบเพียงเท่านี้ ขอบคุณครับ"),
    ]
    text = "รายงานการประชุมสภา\n\n3 มีนาคม 2558\n\n" + "\n\n".join("\n\n".join(turn) for turn in turns)
    assert spoken(read(text)) == turns


def test_a_party_with_a_number_may_stand_in_a_bracket_within_brackets() -> None:
    turns = [
        ("De voorzitter", "Ik geef het woord aan mevrouw Holf."),
        ("Mevrouw Holf (Z66)", "Voorzitter. De brug is oud en de weg is slecht."),
        ("De voorzitter", "Er is een interruptie van de heer Sapt."),
        ("De heer Sapt (ZDP)", "Voorzitter. Wanneer wordt de brug gerepareerd?"),
    ]
    text = "Vergadering\n\n3 maart 2015\n\n" + "\n\n".join(f"[{label}] {words}" for label, words in turns)
    assert spoken(read(text)) == turns


def test_the_chair_of_an_icelandic_sitting_is_a_voice() -> None:
    turns = (
        ("Forseti (Rósa Holf)", "Þingfundur er settur. Háttvirtur þingmaður hefur orðið."),
        ("Hugo Sapt (Z)", "Virðulegi forseti. Við höfum beðið í ellefu ár eftir þessum vegi."),
        ("Forseti (Rósa Holf)", "Ég þakka háttvirtum þingmanni."),
    )
    assert spoken(read("Þingfundur\n\n3. mars 2015\n\n" + "\n\n".join(map(": ".join, turns)))) == list(turns)
