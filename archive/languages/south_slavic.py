"""Serbian, Croatian and Bosnian in Latin letters, told apart by words that their standards write otherwise.

Statistics of letters can't tell: most words are the same in all. These are not: an old vowel is "e" in most
Serbian and "ije" or "je" elsewhere (gde, gdje), and words for institutions, numbers, months and parts of a
sitting differ (točka, tačka; tisuća, hiljada; listopad, oktobar).
"""

import re

STANDARDS = frozenset({"sr", "hr", "bs"})


def _words(listed: str) -> re.Pattern[str]:
    """Finds these words; a hyphen at the end of one stands for any ending."""
    forms = [rf"{word[:-1]}\w*" if word.endswith("-") else word for word in listed.split()]
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


_EKAVIAN = _words(
    """
    gde ovde negde nigde posle pre uvek vreme sednic- predsedni- predsedava- reč reči deo delova mesto
    mesta poslednj- nedelj- lepo ceo celo cela dve obe hteo htela videli videti razumem svetsk- zahtev-
    primen- promen- mere sledeć- ocen- rešenj- dece deci savet- obezbed- izmen- verujem verovat- odeljenj-
    unapred napred
    """
)
_IJEKAVIAN = _words(
    """
    gdje ovdje negdje nigdje poslije prije uvijek vrijeme sjednic- predsjedni- predsjedava- riječ riječi
    dio dijelova mjesto mjesta posljednj- nedjelj- lijepo cijel- dvije obje htio htjela vidjeli vidjeti
    razumijem svjetsk- zahtjev- primjen- primijen- promjen- promijen- mjere sljedeć- slijedeć- ocjen-
    rješenj- djece djeci savjet- obezbijed- izmjen- izmijen- vjerujem vjerovat- odjeljenj- unaprijed
    naprijed
    """
)
_CROATIAN = _words(
    """
    tko netko nitko itko točk- tisuć- uvjet- tjedan tjedn- europ- sustav- glede tijekom povijest- nazočn-
    izvješć- proračun- tajni- sveučiliš- financij- milijun- sukladno siječnj- veljač- ožujk- travnj-
    svibnj- lipnj- srpnj- kolovoz- rujna rujnu listopad- studenog- studeni prosin-
    """
)
_ELSEWHERE = _words(
    """
    ko neko niko iko šta tačk- hiljad- uslov- sedmic- evrop- sistem- istorij- historij- izvještaj-
    izveštaj- budžet- univerzitet- finansij- milion- sekretar- poslani- januar- februar- juna jula avgust-
    august- septemb- oktob- novemb- decemb-
    """
)
# Some in Bosnia write as others in Montenegro, so which of them a text names counts as well.
_SERBIAN = _words("opšt- uopšte takođe avgust- istorij- crnogor- podgori-")
_BOSNIAN = _words("opć- uopće također august- historij- bosn- bih sarajev-")


def standard_of(text: str) -> str:
    """The standard that a text in one of these languages follows, as "sr"; "" where its words don't tell.

    Serbian with "ije", as in Montenegro, is Serbian, too.
    """
    ekavian, ijekavian, croatian, elsewhere, serbian, bosnian = (
        len(each.findall(text)) for each in (_EKAVIAN, _IJEKAVIAN, _CROATIAN, _ELSEWHERE, _SERBIAN, _BOSNIAN)
    )
    if ekavian > ijekavian:
        return "sr"
    if croatian > elsewhere:
        return "hr"
    if elsewhere > croatian and ijekavian:
        return "sr" if serbian > bosnian else "bs"
    return ""
