"""Label forms of parliaments, courts and press rooms in many languages, each in invented words."""

import pytest

from tests.parsing.reading.outline import read, spoken

RECORDS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "turns counted with a word": (
        "Protokoll\n11 oktober 2017\n\n"
        "Anf.  1  ROSA HOLF (M):\n\nHerr talman! Vi föreslår det.\n\n"
        "Anf.  2  Statsminister HUGO SAPT (S):\n\nHerr talman! Jag tackar för ordet.\n\n"
        "Anf.  3  ROSA HOLF (M) replik:\n\nHerr talman! Tack för svaret.\n",
        [
            ("ROSA HOLF (M)", "Herr talman! Vi föreslår det."),
            ("Statsminister HUGO SAPT (S)", "Herr talman! Jag tackar för ordet."),
            ("ROSA HOLF (M) replik", "Herr talman! Tack för svaret."),
        ],
    ),
    "questions counted by a letter": (
        "Select Committee on the Guard\n3 March 2015\n\n"
        "Q1 Chair: Welcome. Would you introduce yourselves?\n\nHugo Sapt: I am the colonel.\n\n"
        "Q2 Rosa Holf: How many guards are there?\n\nHugo Sapt: Twelve.\n\nQ3 Chair: Thank you.\n",
        [
            ("Chair", "Welcome. Would you introduce yourselves?"),
            ("Hugo Sapt", "I am the colonel."),
            ("Rosa Holf", "How many guards are there?"),
            ("Hugo Sapt", "Twelve."),
            ("Chair", "Thank you."),
        ],
    ),
    "a circle and a wide space": (
        "外務委員会議録\n2002年10月29日\n\n"
        "○委員長（山田太郎君）\u3000これより会議を開きます。\n○田中花子君\u3000質問いたします。\n"
        "○委員長（山田太郎君）\u3000散会いたします。\n",
        [
            ("委員長（山田太郎君）", "これより会議を開きます。"),
            ("田中花子君", "質問いたします。"),
            ("委員長（山田太郎君）", "散会いたします。"),
        ],
    ),
    "a circle and a space": (
        "외교위원회회의록\n2020년 11월 24일\n\n"
        "◯위원장 김영희\u3000성원이 되었으므로 개회하겠습니다.\n◯박철수 위원\u3000이견이 없습니다.\n"
        "◯위원장 김영희\u3000산회를 선포합니다.\n",
        [
            ("위원장 김영희", "성원이 되었으므로 개회하겠습니다."),
            ("박철수 위원", "이견이 없습니다."),
            ("위원장 김영희", "산회를 선포합니다."),
        ],
    ),
    "a colon and a dash": (
        "Sessão da Assembleia da Ruritânia\n30 de outubro de 2007\n\n"
        "O Sr. PRESIDENTE (Rodolfo Elfbergo):- Declaro aberta a sessão.\n"
        "O Sr. HUGO SAPT:- Sr. Presidente, pela ordem.\n"
        "A Srª Rosa Holf:- V. Exª me permite um aparte?\nO Sr. HUGO SAPT:- Pois não.\n",
        [
            ("O Sr. PRESIDENTE (Rodolfo Elfbergo)", "Declaro aberta a sessão."),
            ("O Sr. HUGO SAPT", "Sr. Presidente, pela ordem."),
            ("A Srª Rosa Holf", "V. Exª me permite um aparte?"),
            ("O Sr. HUGO SAPT", "Pois não."),
        ],
    ),
    "a full stop and a dash": (
        "Conferencia de prensa del Presidente\n18 de julio de 2001\n\n"
        "Presidente.- Muy buenas tardes a todos.\nSr. Sapt.- En primer lugar, quiero dar las gracias.\n"
        "P.- Señor Presidente, quería preguntarle por el castillo.\nPresidente.- Yo creo que hay acuerdo.\n",
        [
            ("Presidente", "Muy buenas tardes a todos."),
            ("Sr. Sapt", "En primer lugar, quiero dar las gracias."),
            ("P", "Señor Presidente, quería preguntarle por el castillo."),
            ("Presidente", "Yo creo que hay acuerdo."),
        ],
    ),
    "the long stroke of Arabic script": (
        "مشروح مذاکرات مجلس\n2015-03-03\n\n"
        "رئیس ـ آقای فرخ بفرمایید.\nفرخ ـ بنده سه سؤال کردم.\nرئیس ـ اصلاح شد.\nفرخ ـ متشکرم.\n",
        [
            ("رئیس", "آقای فرخ بفرمایید."),
            ("فرخ", "بنده سه سؤال کردم."),
            ("رئیس", "اصلاح شد."),
            ("فرخ", "متشکرم."),
        ],
    ),
    "wide brackets": (
        "外務大臣会見記録\n2002年10月29日\n\n（外務大臣）私の方からは一点ありました。\n"
        "（問）明日の見通しは如何でしょうか。\n（外務大臣）今の時点では申し上げられません。\n",
        [
            ("外務大臣", "私の方からは一点ありました。"),
            ("問", "明日の見通しは如何でしょうか。"),
            ("外務大臣", "今の時点では申し上げられません。"),
        ],
    ),
    "a letter that asks without a sign": (
        "Press briefing\nSeptember 27, 2012\n\nMR. SAPT: Good afternoon, everybody.\n\n"
        "Q Why did you go there?\n\nMR. SAPT: Because I was asked to.\n\nQ And when do you go again?\n\n"
        "MR. SAPT: We will see.\n",
        [
            ("MR. SAPT", "Good afternoon, everybody."),
            ("Q", "Why did you go there?"),
            ("MR. SAPT", "Because I was asked to."),
            ("Q", "And when do you go again?"),
            ("MR. SAPT", "We will see."),
        ],
    ),
    "a script that has capitals for whole lines alone": (
        "ინტერვიუ\n21 ივნისი 2019\n\nჟურნალისტი: რა მოხდა გუშინ?\n\nრუდოლფ ელფბერგი: ეს იყო დარღვევა.\n\n"
        "ჟურნალისტი: ვინ არის პასუხისმგებელი?\n\nრუდოლფ ელფბერგი: გამოძიება ყველაფერს დაადგენს.\n",
        [
            ("ჟურნალისტი", "რა მოხდა გუშინ?"),
            ("რუდოლფ ელფბერგი", "ეს იყო დარღვევა."),
            ("ჟურნალისტი", "ვინ არის პასუხისმგებელი?"),
            ("რუდოლფ ელფბერგი", "გამოძიება ყველაფერს დაადგენს."),
        ],
    ),
    "sentences typed in small letters": (
        "Wawancara di Strelsau\n3 Maret 2015\n\nRosa : apa kabar pak?\nHugo : baik, terima kasih.\n"
        "Rosa : apa rencana bapak?\nHugo : saya akan pulang.\nRosa : kapan pak?\nHugo : besok.\n",
        [
            ("Rosa", "apa kabar pak?"),
            ("Hugo", "baik, terima kasih."),
            ("Rosa", "apa rencana bapak?"),
            ("Hugo", "saya akan pulang."),
            ("Rosa", "kapan pak?"),
            ("Hugo", "besok."),
        ],
    ),
    "a full stop and a dash within a bracket": (
        "Sessão da Assembleia\n3 de março de 2015\n\n"
        "O SR. PRESIDENTE (Carlos Tarl. Bloco/PZ - ZN) - Tem a palavra a Deputada Rosa Holf.\n"
        "A SRA. ROSA HOLF (Bloco/PR - ST. Sem revisão da oradora.) - Sr. Presidente, nós somos contra.\n"
        "O SR. PRESIDENTE (Carlos Tarl. Bloco/PZ - ZN) - Obrigado.\n",
        [
            ("O SR. PRESIDENTE (Carlos Tarl. Bloco/PZ - ZN)", "Tem a palavra a Deputada Rosa Holf."),
            (
                "A SRA. ROSA HOLF (Bloco/PR - ST. Sem revisão da oradora.)",
                "Sr. Presidente, nós somos contra.",
            ),
            ("O SR. PRESIDENTE (Carlos Tarl. Bloco/PZ - ZN)", "Obrigado."),
        ],
    ),
    "turns counted within a question, in two languages": (
        "Plenumvergadering\n3 maart 2015\n\n"
        "De voorzitter: Het woord is aan de heer Sapt.\n\n"
        "04.01  Hugo Sapt (RUR): Mevrouw de minister, u hebt niets gedaan.\n\n"
        "04.02  Minister Rosa Holf: Mijnheer Sapt, dat is niet waar.\n\n"
        "La présidente: La parole est à M. Tarl.\n\n"
        "05.01  Charles Tarl (ZND): Madame la ministre, je vous remercie.\n\n"
        "05.02  Rosa Holf, ministre: Je vous en prie.\n\nDe voorzitter: Het incident is gesloten.\n",
        [
            ("De voorzitter", "Het woord is aan de heer Sapt."),
            ("Hugo Sapt (RUR)", "Mevrouw de minister, u hebt niets gedaan."),
            ("Minister Rosa Holf", "Mijnheer Sapt, dat is niet waar."),
            ("La présidente", "La parole est à M. Tarl."),
            ("Charles Tarl (ZND)", "Madame la ministre, je vous remercie."),
            ("Rosa Holf, ministre", "Je vous en prie."),
            ("De voorzitter", "Het incident is gesloten."),
        ],
    ),
    "a hyphen at the word": (
        "Ortak Basın Toplantısı\n3 Mart 2015\n\n"
        "BAKAN SAPT- Değerli basın mensupları, hoş geldiniz.\n\nSORU- Sayın Bakan, hasat nasıl?\n\n"
        "BAKAN SAPT- Hasat iyi.\n\nSORU- Peki ya sınır?\n\nBAKAN SAPT- Bunu göreceğiz.\n",
        [
            ("BAKAN SAPT", "Değerli basın mensupları, hoş geldiniz."),
            ("SORU", "Sayın Bakan, hasat nasıl?"),
            ("BAKAN SAPT", "Hasat iyi."),
            ("SORU", "Peki ya sınır?"),
            ("BAKAN SAPT", "Bunu göreceğiz."),
        ],
    ),
    "voices in angle brackets": (
        "대변인 정례브리핑\n2015-03-03\n\n"
        "<질문> 수확은 어떻습니까?\n\n<답변> 수확은 좋습니다.\n\n"
        "<질문> 국경은 어떻습니까?\n\n<답변> 두고 보겠습니다.\n",
        [
            ("질문", "수확은 어떻습니까?"),
            ("답변", "수확은 좋습니다."),
            ("질문", "국경은 어떻습니까?"),
            ("답변", "두고 보겠습니다."),
        ],
    ),
    "full-width letters": (
        "大臣記者会見\n2015年3月3日\n\n"
        "Ｑ：収穫はいかがですか。\n\nＡ：収穫は良好です。\n\nＱ：国境はどうですか。\n\nＡ：様子を見ます。\n",
        [
            ("Ｑ", "収穫はいかがですか。"),
            ("Ａ", "収穫は良好です。"),
            ("Ｑ", "国境はどうですか。"),
            ("Ａ", "様子を見ます。"),
        ],
    ),
    "a line of a name and a time code": (
        "Interview with Hugo Sapt\nMarch 3, 2015\n\n"
        "Rosa Holf  00:03\nSo how is the harvest?\nHugo Sapt  00:09\nIt is in, and we are glad.\n"
        "Rosa Holf  00:15\nAnd the border?\nHugo Sapt  01:02\nWe shall see.\n",
        [
            ("Rosa Holf", "So how is the harvest?"),
            ("Hugo Sapt", "It is in, and we are glad."),
            ("Rosa Holf", "And the border?"),
            ("Hugo Sapt", "We shall see."),
        ],
    ),
    "letters set apart, in words known and unknown": (
        "Meeting of the council\n3 March 2015, Strelsau\n\n"
        "Rosa Holf: I give the floor to Anton Tarlenheim. We are glad to have you.\n\n"
        "A nton Tarle nheim: Good morning. I have one question.\n\nRosa Holf: Please ask it.\n\n"
        "V o i c e s: We do not hear you!\n\nRosa Holf: Please speak up.\n\n"
        "V o i c e s: Now we hear you.\n\nAnton Tarlenheim: How is the harvest?\n",
        [
            ("Rosa Holf", "I give the floor to Anton Tarlenheim. We are glad to have you."),
            ("A nton Tarle nheim", "Good morning. I have one question."),
            ("Rosa Holf", "Please ask it."),
            ("V o i c e s", "We do not hear you!"),
            ("Rosa Holf", "Please speak up."),
            ("V o i c e s", "Now we hear you."),
            ("Anton Tarlenheim", "How is the harvest?"),
        ],
    ),
    "a call from the hall": (
        "Pressekonferenz in Strelsau\n3. März 2015\n\n"
        "SAPT: Guten Morgen. Wir haben die Ernte eingefahren.\n\nFRAGE HOLF: Wann war das?\n\n"
        "SAPT: Das war im Herbst.\n\nZuruf: Nein!\n\nSAPT: Doch, das ist so.\n",
        [
            ("SAPT", "Guten Morgen. Wir haben die Ernte eingefahren."),
            ("FRAGE HOLF", "Wann war das?"),
            ("SAPT", "Das war im Herbst."),
            ("Zuruf", "Nein!"),
            ("SAPT", "Doch, das ist so."),
        ],
    ),
    "a court, with lines that say who asks": (
        "The Crown against Hentzau\nThursday, 10 March 2005\n\n"
        "JUDGE HOLF: Please be seated. Mr. Sapt.\n\nMR. SAPT: I call Anton Tarlenheim.\n\n"
        "Examination by Mr. Sapt:\n\nQ. Were you in the castle?\n\nA. I was.\n\n"
        "MS. RASSENDYLL: Objection, Your Honour.\n\nBY MR. SAPT:\n\nQ. Was it dark?\n\nA. It was.\n\n"
        "Cross-examined by Ms. Rassendyll:\n\nQ. Did you see my client?\n\nA. I did not.\n\n"
        "JUDGE HOLF: Thank you.\n",
        [
            ("JUDGE HOLF", "Please be seated. Mr. Sapt."),
            ("MR. SAPT", "I call Anton Tarlenheim."),
            ("", "Examination by Mr. Sapt:"),
            ("Q", "Were you in the castle?"),
            ("A", "I was."),
            ("MS. RASSENDYLL", "Objection, Your Honour."),
            ("", "BY MR. SAPT:"),
            ("Q", "Was it dark?"),
            ("A", "It was."),
            ("", "Cross-examined by Ms. Rassendyll:"),
            ("Q", "Did you see my client?"),
            ("A", "I did not."),
            ("JUDGE HOLF", "Thank you."),
        ],
    ),
}


@pytest.mark.parametrize("form", RECORDS)
def test_each_turn_stands_under_its_own_label(form: str) -> None:
    text, turns = RECORDS[form]
    assert spoken(read(text)) == turns


def test_a_headline_above_an_interview_without_labels_gives_it_to_nobody() -> None:
    interview = (
        "Hugo Sapt: Es indispensable abrir un diálogo\n\n3 de marzo de 2015\n\n"
        "Embajador, ¿fue importante la visita?\n\nSí, pero no se hizo.\n\n¿Y ahora?\n\nAhora esperamos.\n"
    )
    assert not any(label for label, _ in spoken(read(interview)))


@pytest.mark.parametrize(
    "narration",
    [
        "<a class='tag'>Hugo Sapt</a> reported on the guard.",
        "[Addressing the Foreign Minister Hugo Sapt] Perhaps you begin?",
        "Foreign Minister: Hugo Sapt, Colonel; and Rosa Holf.",
        "By Mr. Sapt (for himself and Mrs. Holf): A bill on the guard.",
        "(1) In general.--The colonel shall report to the king.",
    ],
)
def test_what_looks_like_a_label_once_opens_no_turn(narration: str) -> None:
    dialogue = "".join(
        f"<p>Hugo Sapt: I come from the castle.</p><p>Rosa Holf: So {who} said.</p>"
        for who in ("he", "she", "they")
    )
    page = f"<h1>Talks in Zenda</h1><p>March 3, 2015</p>{dialogue}<p>{narration}</p>"
    assert len(spoken(read(page, "talks.html"))) == len(("Hugo Sapt", "Rosa Holf")) * 3
