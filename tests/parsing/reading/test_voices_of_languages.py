"""Who asks, who answers and who presides, in languages of which a record may be short: never persons."""

import pytest

from archive.parsing.transcript import Transcript, UtteranceKind
from tests.parsing.reading.outline import labels, persons, read

TALKS: dict[str, str] = {
    "ga": (
        "Díospóireachtaí an Tí\n\n3 Márta 2015\n\n"
        "An Ceann Comhairle: Go raibh maith agaibh. Glaoim ar an Teachta Holf.\n\n"
        "Rosa Holf: Ba mhaith liom ceist a chur ar an Aire faoin gcaisleán.\n\n"
        "An tAire: Táim ag obair air sin faoi láthair.\n\n"
        "Ceist: Cathain a thosóidh sé?\n\nFreagra: An mhí seo chugainn.\n\n"
        "An Cathaoirleach: Tá an t-am istigh.\n"
    ),
    "cy": (
        "Y Cyfarfod Llawn\n\n3 Mawrth 2015\n\n"
        "Y Llywydd: Bore da. Galwaf y Cynulliad i drefn.\n\n"
        "Rosa Holf: Diolch, Lywydd. A wnaiff y Prif Weinidog ddatganiad am y castell?\n\n"
        "Y Prif Weinidog: Gwnaf. Mae'r castell yn bwysig i ni i gyd.\n\n"
        "Cwestiwn: Pryd fydd hynny?\n\nAteb: Yn y gwanwyn.\n\nCadeirydd: Diolch i chi.\n"
    ),
    "mt": (
        "Dibattitu tal-Kamra\n\n2015-03-03\n\n"
        "IL-PRESIDENT: Il-minuti jistgħu jiġu kkonfermati?\n\n"
        "ONOR. ROSA HOLF: Sur President, niġbed l-attenzjoni tas-Sedja.\n\n"
        "IL-PRESIDENT: Hemm xi ħaġa oħra?\n\nMISTOQSIJA: Meta jiftaħ il-kastell?\n\n"
        "TWEĠIBA: Għada filgħodu.\n"
    ),
    "tl": (
        "Panayam sa kastilyo\n\nMarso 3, 2015\n\n"
        "Tagapagsalita: Magandang umaga po sa inyong lahat.\n\n"
        "Tanong: Kailan po ang susunod na pagpupulong?\n\nSagot: Sa susunod na linggo, sa kastilyo.\n\n"
        "Mamamahayag: Ano po ang masasabi ninyo?\n\nPangulo: Maganda po ang takbo ng ating ani.\n"
    ),
    "bn": (
        "দুর্গে সংবাদ সম্মেলন\n\n৩ মার্চ ২০১৫\n\n"
        "সঞ্চালক: সংবাদ সম্মেলন শুরু হচ্ছে।\n\nপ্রশ্ন: দুর্গ কবে খুলবে?\n\nউত্তর: আগামী মাসে খুলবে।\n\n"
        "সাংবাদিক: আর সেতু?\n\nপ্রধানমন্ত্রী: সেতুও হবে।\n\nমাননীয় স্পিকার: ধন্যবাদ। মাননীয় সদস্য বলুন।\n"
    ),
    "ur": (
        "قلعے میں پریس کانفرنس\n\n3 مارچ 2015\n\n"
        "سوال: قلعہ کب کھلے گا؟\n\nجواب: ہم اسے اگلے مہینے کھولیں گے۔\n\n"
        "صحافی: عوام کیا چاہتے ہیں؟\n\nوزیر اعظم: عوام امن چاہتے ہیں۔\n\n"
        "جناب اسپیکر: شکریہ۔ اب اگلا سوال۔\n"
    ),
    "mn": (
        "Хэвлэлийн бага хурал\n\n2015 оны 3 дугаар сарын 3\n\n"
        "Сэтгүүлч: Цайз хэзээ нээгдэх вэ?\n\nЕрөнхий сайд: Эхлээд мэргэжилтнүүдийг сонсоно.\n\n"
        "Асуулт: Гүүр нээгдэх үү?\n\nХариулт: Одоогоор үгүй.\n\nДаргалагч: Хуралдаан дууслаа.\n"
    ),
}
NAMED = {"ga": {"Rosa Holf"}, "cy": {"Rosa Holf"}, "mt": {"Rosa Holf"}}


def _read(language: str) -> Transcript:
    return read(TALKS[language])


@pytest.mark.parametrize("language", TALKS)
def test_every_voice_is_heard(language: str) -> None:
    printed = [line.partition(":")[0] for line in TALKS[language].splitlines() if ":" in line]
    assert labels(_read(language)) == printed
    assert _read(language).language == language


@pytest.mark.parametrize("language", TALKS)
def test_no_office_and_no_voice_becomes_a_person(language: str) -> None:
    found = {name for name in persons(_read(language)).values() if name}
    assert {name.title() for name in found} == NAMED.get(language, set())


@pytest.mark.parametrize("language", TALKS)
def test_somebody_asks(language: str) -> None:
    assert UtteranceKind.QUESTION in {each.kind for each in _read(language).utterances}


def test_the_ministry_of_a_swahili_office_in_capitals_is_nobodys_name() -> None:
    label = "WAZIRI WA NCHI, OFISI YA MAKAMU WA RAIS (MUUNGANO NA MAZINGIRA)"
    found = read(
        "Majibu ya maswali ya nyongeza\n\n12 Mei 2016\n\n"
        "MHE. HUGO J. SAPT: Mheshimiwa Naibu Spika, nashukuru kwa kuniona. Je, maelewano yanaendeleaje?\n\n"
        f"{label}: Mheshimiwa Naibu Spika, moja ya kazi ya Ofisi ni kuratibu mahusiano.\n\n"
        "MHE. ROSA HOLF: Mheshimiwa Mwenyekiti, ahsante sana. Niulize swali dogo la nyongeza.\n\n"
        f"{label}: Mheshimiwa Naibu Spika, napenda kuwapa faraja na taarifa wenzetu.\n"
    )
    assert persons(found)[label] is None


@pytest.mark.parametrize(
    ("asks", "answers", "sign"),
    [
        ("မေး", "ဖြေ", "။"),
        ("អ្នកសារព័ត៌មាន", "លោក ហ៊ូហ្គោ សាប់", "៖"),
        ("ሪፖርተር", "አቶ ደመቀ", "፦"),
        ("ሪፖርተር", "አቶ ደመቀ", "፡-"),
    ],
)
def test_signs_of_other_scripts_end_labels(asks: str, answers: str, sign: str) -> None:
    talk = [(asks, "ဘယ်တော့ သွားမှာလဲ။"), (answers, "ငြိမ်းချမ်းရေးကို လိုလားပါတယ်။")]
    turns = "".join(f"<p><b>{who}{sign}</b> {words} {n}</p>" for n in range(4) for who, words in talk)
    found = read(f"<html><body><h1>Talk</h1><p>3 March 2015</p>{turns}</body></html>", "talk.html")
    assert labels(found) == [asks, answers] * 4
    assert {each.kind for each in found.utterances[::2]} == {UtteranceKind.QUESTION}


def test_a_form_of_address_cut_short_before_a_name_is_no_label_of_its_own() -> None:
    talk = ("மாண்புமிகு பேரவைத் தலைவர்", "திரு. ஹூகோ சாப்ட்", "திரு. ருடால்ப் எல்ப்பெர்க்")
    words = ("அனைவருக்கும் வணக்கம்.", "இது மக்களின் பிரச்சினை.", "தீர்மானம் ஏற்கப்பட்டது.")
    turns = [f"{who}: {said} {n}" for n in range(3) for who, said in zip(talk, words, strict=True)]
    assert labels(read("Talk\n\n3 March 2015\n\n" + "\n\n".join(turns))) == list(talk) * 3


def test_an_initial_that_is_the_letter_of_questions_asks_nothing() -> None:
    talk = ["ჰ. საპტი – მოგესალმებით ყველას.", "კ. ჰოლფი – დიდი მადლობა.", "ჰ. საპტი – მე არ ვეთანხმები."]
    found = read("სხდომის ოქმი\n\n2022 წლის 14 ივნისი\n\n" + "\n\n".join(talk * 2))
    assert persons(found)["კ. ჰოლფი"] == "კ. ჰოლფი"


def test_a_paper_in_quotation_marks_before_a_colon_asks() -> None:
    talk = [("«Наша Зенда»", "Дзень добры."), ("Гуга Сапт", "Дзякуй за пытанне.")]
    turns = "".join(f"<p><b>{who}:</b> {words} {n}</p>" for n in range(4) for who, words in talk)
    found = read(f"<html lang='be'><body><h1>Гутарка</h1><p>15.06.2022</p>{turns}</body></html>", "talk.html")
    assert labels(found) == ["«Наша Зенда»", "Гуга Сапт"] * 4
    assert persons(found)["«Наша Зенда»"] is None


def test_a_sign_of_aspiration_ends_the_labels_of_nepali_records() -> None:
    talk = [
        "सम्माननीय सभामुखः बैठक प्रारम्भ हुन्छ।",
        "माननीय श्री ह्युगो साप्टः धन्यवाद सभामुख महोदय।",
        "सम्माननीय सभामुखः म यसमा सहमत छैन।",
        "माननीय श्री रोजा होल्फः बजेट पारित भइसक्यो।",
    ]
    found = read("बैठकको विवरण\n\n3 March 2015\n\n" + "\n\n".join([*talk, *reversed(talk)]))
    assert set(labels(found)) == {"सम्माननीय सभामुख", "माननीय श्री ह्युगो साप्ट", "माननीय श्री रोजा होल्फ"}


@pytest.mark.parametrize(
    ("asks", "answers"), [("Ｑ．{}", "Ａ．{}"), ("1．问：{}", "答：{}"), ("2、问：{}", "答：{}")]
)
def test_wide_signs_of_chinese_and_japanese_end_labels_and_numbers(asks: str, answers: str) -> None:
    talk = [
        ("交渉をどう評価しますか。", "有益だったと思います。"),
        ("いつ会いますか。", "月曜日に会います。"),
    ] * 2
    turns = [form.format(said) for pair in talk for form, said in zip((asks, answers), pair, strict=True)]
    found = read("外相に聞く\n\n2021年5月14日\n\n" + "\n\n".join(turns))
    assert [each.kind for each in found.utterances] == [UtteranceKind.QUESTION, UtteranceKind.SPEECH] * 4


@pytest.mark.parametrize("dash", ["――", "--", "——"])
def test_a_long_dash_of_japanese_papers_asks_and_what_stands_below_it_answers(dash: str) -> None:
    talk = [
        ("交渉をどう評価しますか。", "「有益だった」"),
        ("間違いだったという声もありますが。", "いいえ。"),
    ] * 2
    turns = [line for asked, answer in talk for line in (f"{dash}{asked}", answer)]
    found = read("外相が語る\n\n2021年5月14日\n\n" + "\n\n".join(turns))
    assert [each.kind for each in found.utterances] == [UtteranceKind.QUESTION, UtteranceKind.SPEECH] * 4
    assert not any(each.person for each in found.utterances)
