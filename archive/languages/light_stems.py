"""Light stemmers: endings of languages for which Snowball has no algorithm, on folded words. Pure.

Each language is a row of steps; a step takes the longest of its endings off, if enough of the word is left.
Endings are those of nouns, adjectives and the commonest verbs, as grammars list them; what derives one word
from another stays.
"""

from collections.abc import Mapping

_LEAST = 3
"""Letters that are left of a word at least."""

Steps = tuple[tuple[str, ...], ...]


def light_stem(word: str, language: str) -> str:
    """The word without its endings, in a language of LIGHT."""
    for endings in LIGHT[language]:
        for ending in endings:
            left = word[: -len(ending)]
            if word.endswith(ending) and len(left) >= _LEAST and _fits(left, ending, language):
                word = left
                break
    return word


_TURKIC = ("kk", "ky")
_VOICELESS = frozenset("пткқсшщчцхфбвгд")


def _fits(left: str, ending: str, language: str) -> bool:
    """Whether an ending may stand there. In Kazakh and Kyrgyz, consonants that meet are alike in voice; the
    Bulgarian article of feminine nouns follows on a vowel or "т", else it belongs to the word."""
    if language == "bg":
        return ending != "та" or left[-1] in "аеиоуъюят"
    if language not in _TURKIC:
        return True
    if ending[0] in "ткқп":
        return left[-1] in _VOICELESS
    return ending[0] not in "дғгб" or left[-1] not in _VOICELESS


def _steps(*steps: str) -> Steps:
    return tuple(tuple(sorted(step.split(), key=lambda ending: (-len(ending), ending))) for step in steps)


_TURKIC_CYRILLIC = _steps(
    # Case, then who possesses, then number: they stand in the other order. Kazakh and Kyrgyz.
    """ның нің дың дің тың тің нын нин нун нүн дын дин дун дүн тын тин тун түн
    ға ге қа ке га го гө ка ко кө на не ды ді ты ті ны ні ди ду дү ти ту тү ни ну нү
    да де до дө та те то тө нда нде ндо ндө дан ден дон дөн тан тен тон төн нан нен нон нөн
    мен бен пен менен""",
    "ымыз іміз мыз міз ыңыз іңіз ңыз ңіз ыбыз ибиз убуз үбүз быз биз буз бүз ы і сы сі и у ү си су сү ым ім"
    " им ум үм ың ің ың иң уң үң",
    "лар лер дар дер тар тер лор лөр дор дөр тор төр",
)
_UKRAINIAN = _steps(
    "ся сь",
    """ами ями ах ях ові еві єві ого ього ому ьому ими їми іми ій їй ої єї ою єю ею ам ям ів їв ом ем єм им
    ім їм их їх ий а я у ю о е є и і ї й ь
    ість ості істю остей остям остями остях
    ати яти ити іти їти увати ювати ував ували увала ують юють ує уть ють ать ять ає
    ив ила ило или ав ала ало али""",
    "ь",
)
_BELARUSIAN = _steps(
    "ся ца цца",
    """амі ямі ах ях ага яга ога аму яму ому ымі імі ай яй ой эй ою аю яю ею ыя ія ае яе ое ую юю ам ям аў яў
    оў еў ом ем ым ім ых іх ы а я у ю о е э і ь й
    асць асці асцю асцей асцям асцямі асцях
    аць яць іць ыць уць юць аваць яваць уе юе аў іў ыў ала ала іла ыла алі ілі ылі""",
    "ь",
)
_SOUTH_SLAVIC_ARTICLES = "ията ията ето ото ата ъта ите ият ът ят та то те"
_SLOVAK = _steps(
    """ami iami och iach ach om am iam ov ej eho ieho emu iemu ych ich ymi imi ym im ou iu ia ie mi
    a e i o u y ost osti ostou ostiam ostami ostiach ovat oval ovala ovali uje uju""",
)
_SLOVENE = _steps(
    """ama ami ema ima oma ega emu imi ih im am em om ov ev ah eh a e i o u ju jo
    ost osti ostjo ostih ostmi ovati oval ovala ovali uje ujejo""",
)
_LATVIAN = _steps(
    """ajiem ajam ajai ajas ajos iem am as os is us es em ai ei ie im um a e i u s
    iba ibas ibai ibu ibam ibas ana anas anai anu sana sanas sanai sanu""",
)

LIGHT: Mapping[str, Steps] = {
    "uk": _UKRAINIAN,
    "be": _BELARUSIAN,
    "bg": _steps(_SOUTH_SLAVIC_ARTICLES, "ове еве ища ия ие ии и а я е о у ъ"),
    "mk": _steps("ата ото ето ите иот от та то те", "ови еви и а е о у"),
    "sk": _SLOVAK,
    "sl": _SLOVENE,
    "lv": _LATVIAN,
    "kk": _TURKIC_CYRILLIC,
    "ky": _TURKIC_CYRILLIC,
    # Latin letters, dotless i folded to i.
    "uz": _steps("ning dan tan ga ka qa ni da ta", "imiz ingiz miz ngiz lari i si im ing", "lar"),
    "az": _steps(
        "nin nun dan dən nda ndə da də ya yə na nə ni nu in un a ə",
        "imiz umuz iniz unuz miz muz lari ləri i u si su im um",
        "lar lər",
    ),
}
