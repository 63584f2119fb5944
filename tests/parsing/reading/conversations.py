"""Small invented conversations in eight languages: three who are named, one who asks, and words that mislead.

What misleads stands at the beginning of a paragraph, where a label could: hours, addresses of pages, verses,
quotations, letters, lists, and those who are spoken to.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    given: str
    surname: str
    office: str
    honorific: str

    @property
    def name(self) -> str:
        return self.given + ("" if self.given > "\u4e00" else " ") + self.surname


@dataclass(frozen=True, slots=True)
class Conversation:
    """`voices`: by letter. `turns`: the letter of the voice, "q" for one without a name, and paragraphs."""

    title: str
    date: str
    voices: dict[str, Voice]
    question: str
    turns: tuple[tuple[str, tuple[str, ...]], ...]


EN = Conversation(
    "Talks on the harvest of Ruritania",
    "March 3, 2015",
    {
        "a": Voice("Rudolf", "Elphberg", "President", "Mr."),
        "b": Voice("Rosa", "May", "Foreign Minister", "Ms."),
        "c": Voice("Hugo", "Bishop", "Secretary of State", "Mr."),
    },
    "Question",
    (
        ("a", ("Good morning, colleagues. We meet at 10:30, and we close at 12:00.",)),
        (
            "b",
            (
                "Thank you, Mr. President. The harvest is in.",
                "There are three things that we need: bread, salt and time.",
            ),
        ),
        ("q", ("Why was it late this year?",)),
        ("b", ("Because of the rain, I think.", "One more thing: the mill is open again.")),
        (
            "c",
            (
                "I wrote him a letter, and this is how it began.",
                "“Dear Karl: the bridge is closed, and I am sorry.”",
                "He has not answered it.",
            ),
        ),
        ("a", ("Ladies and gentlemen, friends of Zenda: I am proud of you.", "We shall go on with it.")),
        ("q", ("And what of the border?",)),
        (
            "c",
            (
                "It is written in John 3:16, and you find it at https://castle.example/a:b as well.",
                "He told me: “I am late.” And he was.",
            ),
        ),
        ("a", ("I thank you all. That was everything for today.",)),
        ("b", ("Thank you. It was an honour to be here.",)),
        ("c", ("I am grateful, too. We shall meet again.",)),
    ),
)
DE = Conversation(
    "Gespräch über die Ernte in Ruritanien",
    "3. März 2015",
    {
        "a": Voice("Rudolf", "Elphberg", "Präsident", "Herr"),
        "b": Voice("Rosa", "Holf", "Außenministerin", "Frau"),
        "c": Voice("Hugo", "König", "Staatssekretär", "Herr"),
    },
    "Frage",
    (
        ("a", ("Guten Morgen. Wir beginnen um 10:30 und schließen um 12:00 Uhr.",)),
        (
            "b",
            (
                "Vielen Dank, Herr Präsident. Die Ernte ist eingebracht.",
                "Drei Dinge brauchen wir jetzt: Brot, Salz und Zeit.",
            ),
        ),
        ("q", ("Warum war sie in diesem Jahr so spät?",)),
        ("b", ("Wegen des Regens, glaube ich.", "Noch etwas: Die Mühle ist wieder offen.")),
        (
            "c",
            (
                "Ich habe ihm einen Brief geschrieben, und so fing er an.",
                "„Lieber Karl: Die Brücke ist gesperrt.“",
                "Er hat nicht geantwortet.",
            ),
        ),
        ("a", ("Meine Damen und Herren, wir wissen: Es wird schwer.", "Wir machen trotzdem weiter.")),
        ("q", ("Und was ist mit der Grenze?",)),
        (
            "c",
            (
                "Das steht bei Johannes 3:16 und auch unter https://burg.example/a:b im Netz.",
                "Er sagte mir: „Ich komme zu spät.“ Und so war es.",
            ),
        ),
        ("a", ("Ich danke Ihnen allen. Das war alles für heute.",)),
        ("b", ("Danke schön. Es war mir eine Ehre.",)),
        ("c", ("Auch ich bin dankbar. Wir sehen uns wieder.",)),
    ),
)
FR = Conversation(
    "Entretien sur la récolte de Ruritanie",
    "3 mars 2015",
    {
        "a": Voice("Rodolphe", "Elphberg", "Président", "M."),
        "b": Voice("Rose", "Petit", "Ministre des Affaires étrangères", "Mme"),
        "c": Voice("Hugues", "Sapt", "Secrétaire d’État", "M."),
    },
    "Question",
    (
        ("a", ("Bonjour à tous. Nous commençons à 10:30 et nous finissons à 12:00.",)),
        (
            "b",
            (
                "Merci, Monsieur le Président. La récolte est rentrée.",
                "Il nous faut trois choses : du pain, du sel et du temps.",
            ),
        ),
        ("q", ("Pourquoi était-elle si tardive cette année ?",)),
        ("b", ("À cause de la pluie, je crois.", "Encore une chose : le moulin est rouvert.")),
        (
            "c",
            (
                "Je lui ai écrit une lettre, et voici comment elle commençait.",
                "« Cher Charles : le pont est fermé. »",
                "Il n’a pas répondu.",
            ),
        ),
        ("a", ("Mesdames et Messieurs, chers amis : je suis fier de vous.", "Nous allons continuer.")),
        ("q", ("Et la frontière ?",)),
        (
            "c",
            (
                "C’est écrit dans Jean 3:16, et aussi sur https://chateau.example/a:b bien sûr.",
                "Il m’a dit : « Je suis en retard. » Et il l’était.",
            ),
        ),
        ("a", ("Je vous remercie tous. C’était tout pour aujourd’hui.",)),
        ("b", ("Merci beaucoup. C’était un honneur.",)),
        ("c", ("Je suis reconnaissant aussi. Nous nous reverrons.",)),
    ),
)
ES = Conversation(
    "Conversación sobre la cosecha de Ruritania",
    "3 de marzo de 2015",
    {
        "a": Voice("Rodolfo", "Elphberg", "Presidente", "Sr."),
        "b": Voice("Rosa", "Reyes", "Ministra de Exteriores", "Sra."),
        "c": Voice("Hugo", "Sapt", "Secretario de Estado", "Sr."),
    },
    "Pregunta",
    (
        ("a", ("Buenos días a todos. Empezamos a las 10:30 y terminamos a las 12:00.",)),
        (
            "b",
            (
                "Gracias, señor presidente. La cosecha está recogida.",
                "Necesitamos tres cosas: pan, sal y tiempo.",
            ),
        ),
        ("q", ("¿Por qué fue tan tarde este año?",)),
        ("b", ("Por la lluvia, creo yo.", "Una cosa más: el molino está abierto otra vez.")),
        (
            "c",
            (
                "Le escribí una carta, y así empezaba.",
                "«Querido Carlos: el puente está cerrado.»",
                "No me ha contestado.",
            ),
        ),
        (
            "a",
            ("Señoras y señores, queridos amigos: estoy orgulloso de ustedes.", "Vamos a seguir adelante."),
        ),
        ("q", ("¿Y la frontera?",)),
        (
            "c",
            (
                "Está escrito en Juan 3:16, y también en https://castillo.example/a:b desde ayer.",
                "Me dijo: «Llego tarde.» Y así fue.",
            ),
        ),
        ("a", ("Les doy las gracias a todos. Eso fue todo por hoy.",)),
        ("b", ("Muchas gracias. Ha sido un honor.",)),
        ("c", ("Yo también estoy agradecido. Nos veremos de nuevo.",)),
    ),
)
RU = Conversation(
    "Беседа об урожае Руритании",
    "3 марта 2015 года",
    {
        "a": Voice("Рудольф", "Эльфберг", "Президент", "Г-н"),
        "b": Voice("Роза", "Хольф", "Министр иностранных дел", "Г-жа"),
        "c": Voice("Гуго", "Сапт", "Государственный секретарь", "Г-н"),
    },
    "Вопрос",
    (
        ("a", ("Доброе утро, коллеги. Мы начинаем в 10:30 и закончим в 12:00.",)),
        ("b", ("Спасибо, господин Президент. Урожай собран.", "Нам нужны три вещи: хлеб, соль и время.")),
        ("q", ("Почему в этом году было так поздно?",)),
        ("b", ("Из-за дождя, я думаю.", "И ещё одно: мельница снова открыта.")),
        (
            "c",
            (
                "Я написал ему письмо, и вот как оно начиналось.",
                "«Дорогой Карл: мост закрыт.»",
                "Он не ответил.",
            ),
        ),
        ("a", ("Дамы и господа, дорогие друзья: я горжусь вами.", "Мы продолжим эту работу.")),
        ("q", ("А что с границей?",)),
        (
            "c",
            (
                "Так сказано у Иоанна 3:16, и это есть на https://zamok.example/a:b с прошлого года.",
                "Он сказал мне: «Я опаздываю». Так и было.",
            ),
        ),
        ("a", ("Благодарю всех вас. На сегодня это всё.",)),
        ("b", ("Большое спасибо. Для меня это честь.",)),
        ("c", ("Я тоже благодарен. Мы ещё увидимся.",)),
    ),
)
TR = Conversation(
    "Ruritanya hasadı üzerine görüşme",
    "3 Mart 2015",
    {
        "a": Voice("Rudolf", "Elphberg", "Cumhurbaşkanı", "Sayın"),
        "b": Voice("Rosa", "Demir", "Dışişleri Bakanı", "Sayın"),
        "c": Voice("Hugo", "Sapt", "Müsteşar", "Sayın"),
    },
    "Soru",
    (
        ("a", ("Günaydın arkadaşlar. Saat 10:30’da başlıyoruz, 12:00’de bitiriyoruz.",)),
        (
            "b",
            (
                "Teşekkür ederim Sayın Cumhurbaşkanı. Hasat tamamlandı.",
                "Üç şeye ihtiyacımız var: ekmek, tuz ve zaman.",
            ),
        ),
        ("q", ("Bu yıl neden bu kadar geç oldu?",)),
        ("b", ("Yağmur yüzünden sanırım.", "Bir şey daha: değirmen yeniden açıldı.")),
        (
            "c",
            ("Ona bir mektup yazdım, şöyle başlıyordu.", "“Sevgili Karl: köprü kapalı.”", "Cevap vermedi."),
        ),
        ("a", ("Hanımefendiler, beyefendiler, değerli dostlar: sizinle gurur duyuyorum.", "Devam edeceğiz.")),
        ("q", ("Peki ya sınır?",)),
        (
            "c",
            (
                "Yuhanna 3:16’da yazıyor, ayrıca https://kale.example/a:b adresinde de var.",
                "Bana dedi ki: “Geç kaldım.” Öyleydi.",
            ),
        ),
        ("a", ("Hepinize teşekkür ederim. Bugünlük bu kadar.",)),
        ("b", ("Çok teşekkürler. Benim için bir onurdu.",)),
        ("c", ("Ben de minnettarım. Yine görüşeceğiz.",)),
    ),
)
ZH = Conversation(
    "关于卢里塔尼亚收成的会谈",
    "2015年3月3日",
    {
        "a": Voice("鲁道夫·", "艾尔弗贝格", "总统", "先生"),
        "b": Voice("王", "丽华", "外交部长", "女士"),
        "c": Voice("李", "国强", "国务秘书", "先生"),
    },
    "记者",
    (
        ("a", ("各位同事，早上好。我们10:30开始，12:00结束。",)),
        ("b", ("谢谢总统先生。今年的收成已经入库。", "我们需要三样东西：面包、盐和时间。")),
        ("q", ("今年为什么这么晚？",)),
        ("b", ("我想是因为下雨。", "还有一件事：磨坊又开门了。")),
        ("c", ("我给他写了一封信，开头是这样的。", "“亲爱的卡尔：桥已经关闭了。”", "他没有回信。")),
        ("a", ("女士们，先生们，朋友们：我为你们感到骄傲。", "我们会继续下去。")),
        ("q", ("那么边界问题呢？",)),
        (
            "c",
            (
                "约翰福音3:16是这样写的，https://castle.example/a:b上也有。",
                "他对我说：“我迟到了。”确实如此。",
            ),
        ),
        ("a", ("感谢大家。今天就到这里。",)),
        ("b", ("非常感谢。我很荣幸。",)),
        ("c", ("我也很感激。我们还会再见面。",)),
    ),
)
AR = Conversation(
    "محادثات حول حصاد روريتانيا",
    "3 مارس 2015",
    {
        "a": Voice("رودولف", "إلفبرغ", "الرئيس", "السيد"),
        "b": Voice("روزا", "هولف", "وزيرة الخارجية", "السيدة"),
        "c": Voice("هوغو", "سابت", "وزير الدولة", "السيد"),
    },
    "سؤال",
    (
        ("a", ("صباح الخير أيها الزملاء. نبدأ في الساعة 10:30 وننتهي في الساعة 12:00.",)),
        ("b", ("شكرا سيادة الرئيس. لقد جمعنا المحصول.", "نحتاج إلى ثلاثة أشياء: الخبز والملح والوقت.")),
        ("q", ("لماذا تأخر هذا العام؟",)),
        ("b", ("بسبب المطر على ما أعتقد.", "وهناك أمر آخر: الطاحونة مفتوحة من جديد.")),
        ("c", ("كتبت له رسالة وهكذا بدأت.", "«عزيزي كارل: الجسر مغلق.»", "لم يجب عليها.")),
        ("a", ("سيداتي وسادتي، أيها الأصدقاء: أنا فخور بكم.", "سوف نواصل هذا العمل.")),
        ("q", ("وماذا عن الحدود؟",)),
        (
            "c",
            (
                "هذا مكتوب في يوحنا 3:16 وموجود أيضا على https://castle.example/a:b منذ أمس.",
                "قال لي: «لقد تأخرت.» وهكذا كان.",
            ),
        ),
        ("a", ("أشكركم جميعا. هذا كل شيء لهذا اليوم.",)),
        ("b", ("شكرا جزيلا. كان ذلك شرفا لي.",)),
        ("c", ("وأنا ممتن أيضا. سنلتقي مرة أخرى.",)),
    ),
)

CONVERSATIONS = {"en": EN, "de": DE, "fr": FR, "es": ES, "ru": RU, "tr": TR, "zh": ZH, "ar": AR}
UNCASED = frozenset({"zh", "ar"})
