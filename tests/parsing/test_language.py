import pytest

from archive.parsing.language import language_of, language_of_passage

SENTENCES = {
    "ha": "Na gode da tambayar. Wannan batu yana da muhimmanci. Muna son zaman lafiya.",
    "en": "We met in the castle of Zenda and spoke of the weather, for it was a fine day.",
    "ru": "Мы говорили о погоде и о том, что это был хороший день для встречи в замке.",
    "uk": "Ми говорили про погоду і про те, що це був гарний день для зустрічі в замку.",
    "be": "Мы гаварылі пра надвор'е і пра тое, што гэта быў добры дзень для сустрэчы ў замку.",
    "bg": "Говорихме за времето и за това, че беше хубав ден за среща в замъка на хълма.",
    "fr": "Nous avons parlé du temps, car il faisait beau dans le château ce jour-là.",
    "de": "Wir haben im Schloss über das Wetter gesprochen, denn es war ein schöner Tag.",
    "es": "Hemos hablado del tiempo en el castillo, porque hacía un día muy bueno para reunirse.",
    "ca": "Hem parlat del temps al castell, perquè feia un dia molt bo per trobar-nos amb vosaltres.",
    "gl": "Falamos do tempo no castelo, porque ía un día moi bo para xuntármonos con vostedes.",
    "pt": "Falámos do tempo no castelo, porque estava um dia muito bom para nos reunirmos.",
    "it": "Abbiamo parlato del tempo nel castello, perché era una bella giornata per incontrarci.",
    "nl": "Wij hebben in het kasteel over het weer gesproken, want het was een mooie dag.",
    "pl": "Rozmawialiśmy o pogodzie w zamku, bo to był piękny dzień na spotkanie.",
    "cs": "Mluvili jsme na zámku o počasí, protože byl krásný den pro naše setkání.",
    "hu": "A várban az időjárásról beszélgettünk, mert szép nap volt a találkozóra.",
    "tr": "Şatoda hava hakkında konuştuk, çünkü buluşmak için güzel bir gündü.",
    "fi": "Puhuimme linnassa säästä, koska oli kaunis päivä tapaamiselle.",
    "el": "Μιλήσαμε για τον καιρό στο κάστρο, γιατί ήταν μια όμορφη μέρα.",
    "kk": "Біз қамалда ауа райы туралы сөйлестік, өйткені кездесу үшін жақсы күн болды.",
    "zh": "我们在城堡里谈到了天气，因为那天天气很好，适合见面。",
    "ja": "お城で天気について話しました。会うのにとても良い日だったからです。",
    "ko": "우리는 성에서 날씨에 대해 이야기했습니다. 만나기에 좋은 날이었기 때문입니다.",
    "ar": "تحدثنا في القلعة عن الطقس لأنه كان يوما جميلا للقاء.",
    "fa": "ما در قلعه درباره هوا صحبت کردیم، چون روز خوبی برای دیدار بود.",
    "he": "דיברנו בטירה על מזג האוויר, כי זה היה יום יפה לפגישה.",
    "mr": "आम्ही किल्ल्यात हवामानाबद्दल बोललो, कारण भेटीसाठी तो खूप चांगला दिवस होता.",
    "hi": "हमने किले में मौसम के बारे में बात की, क्योंकि मिलने के लिए वह अच्छा दिन था।",
    "ckb": "لە قەڵاکە باسی کەش و هەوامان کرد، چونکە ڕۆژێکی خۆش بوو بۆ چاوپێکەوتن.",
    "km": "យើងបាននិយាយអំពីអាកាសធាតុនៅក្នុងប្រាសាទ ព្រោះវាជាថ្ងៃល្អសម្រាប់ជួបគ្នា។",
    "lo": "ພວກເຮົາເວົ້າກ່ຽວກັບອາກາດໃນປາສາດ ເພາະມັນເປັນມື້ທີ່ດີສຳລັບການພົບກັນ.",
    "my": "တွေ့ဆုံဖို့ နေ့ကောင်းဖြစ်လို့ ရဲတိုက်ထဲမှာ ရာသီဥတုအကြောင်း ပြောခဲ့ကြတယ်။",
    "am": "ለመገናኘት ጥሩ ቀን ስለነበር በቤተ መንግሥቱ ውስጥ ስለ አየሩ ተነጋገርን።",
    "ti": "ንምርኻብ ጽቡቕ መዓልቲ ስለ ዝነበረ ኣብ ግምቢ ብዛዕባ ኩነታት ኣየር ተዛራሪብና።",
    "vi": "Chúng tôi đã nói về thời tiết trong lâu đài, vì đó là một ngày đẹp để gặp nhau.",
}


@pytest.mark.parametrize(("language", "text"), SENTENCES.items())
def test_the_language_of_a_text_is_told(language: str, text: str) -> None:
    assert language_of([text]) == language


STANDARDS = {
    "sr": "Predsednik je rekao da ovde nema mesta sumnji: sednica počinje posle podne, a ko želi, neka dođe.",
    "hr": "Predsjednik je rekao da ovdje nema mjesta sumnji: sjednica počinje poslije podne, a tko želi, neka"
    " dođe; sustav treba tisuću ljudi.",
    "bs": "Predsjednik je rekao da ovdje nema mjesta sumnji: sjednica u Sarajevu počinje poslije podne, a ko"
    " želi, neka dođe; sistem treba hiljadu ljudi.",
}


@pytest.mark.parametrize(("language", "text"), STANDARDS.items())
def test_serbian_croatian_and_bosnian_are_told_apart_by_their_words(language: str, text: str) -> None:
    assert language_of([text]) == language


def test_serbian_with_the_old_vowel_of_montenegro_is_serbian() -> None:
    assert language_of([f"{STANDARDS['bs'].replace('u Sarajevu', 'u Podgorici')} Uopšte."]) == "sr"


def test_the_standards_of_one_language_are_not_told_apart_within_a_document() -> None:
    for document in STANDARDS:
        assert {language_of_passage(text, document) for text in STANDARDS.values()} == {document}


def test_what_has_no_words_has_no_language() -> None:
    assert language_of([]) == language_of(["", "1234 – 5"]) == "und"


def test_a_foreign_opening_does_not_decide_for_the_document() -> None:
    assert language_of([SENTENCES["fr"], *[SENTENCES["pl"]] * 9]) == "pl"


def test_a_short_text_in_two_alphabets_has_no_language() -> None:
    assert language_of(["Question: Who are you?", "Министр обороны Гуго Запт: A guest."]) == "und"


def test_names_in_another_script_do_not_decide() -> None:
    assert language_of(["我们在城堡里和 Rudolf Elphberg 先生谈到了 Ruritania 的天气。"]) == "zh"


def test_a_long_passage_that_is_clearly_foreign_has_its_own_language() -> None:
    assert language_of_passage(SENTENCES["fr"], "en") == "fr"
    assert language_of_passage(SENTENCES["en"], "zh") == "en"
    assert language_of_passage(SENTENCES["ru"], "de") == "ru"
    assert language_of_passage(SENTENCES["zh"], "en-GB") == "zh"
    assert language_of_passage(SENTENCES["km"], "en") == "km"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Merci beaucoup.", "en"),
        ("Hugo Sapt, Anton Tarlenheim, Rosa Holf, Michael Elphberg, Antoinette de Mauban", "en-GB"),
        ("Razgovarali smo u dvorcu o vremenu.", "sr"),
        (SENTENCES["es"], "ca"),
        (SENTENCES["ckb"], "ckb"),
        (SENTENCES["ti"], "ti"),
        (SENTENCES["en"], "und"),
        ("1 2 3", "fr"),
        ("", "ru"),
    ],
)
def test_where_it_is_not_clear_a_passage_is_in_the_document_s_language(text: str, language: str) -> None:
    assert language_of_passage(text, language) == language
