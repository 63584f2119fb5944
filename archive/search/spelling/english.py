"""British and American spellings of one word, by rules and lists. Pure; words are folded.

`american` makes one form of both, `british` the other way: a form that is no word does no harm, as it is
only looked up. Left out are pairs of which one form is another word too (cheque and check, tyre and tire,
storey and story).
"""

import re
from functools import lru_cache

# Words in -ise that are no verbs in -ize.
_ISE = re.compile(
    r"(?:adv|ar|chast|circumc|compr|comprom|conc|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|"
    r"gu|improv|inc|likew|merchand|otherw|parad|prec|prem|prom|repr|rev|superv|surm|surpr|telev|treat|"
    r"[aou]|w|r|v|anch|appr|pr|burn|cru|den|lou)$"
)
_OUR = (
    "arm|ard|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|"
    "rum|sav|savi|splend|succ|tum|val|vap|vig"
)
_OGUE = "anal|catal|dial|monol"
_LL = (
    "cance|channe|counse|dia|due|fue|gravel|initia|jewe|labe|leve|marve|mode|pane|peda|quarre|reve|riva|signa|"
    "spira|tota|trave|cudge|funne|tunne|shove|unrave"
)

# British forms, or how they begin, and their American ones.
_PAIRS = {
    **{
        f"{each}re": f"{each}er"
        for each in "cent fib lit lust met theat calib spect kilomet millimet".split()
    },
    **{
        "centimetre": "centimeter",
        "sabre": "saber",
        "meagre": "meager",
        "sombre": "somber",
        "ochre": "ocher",
    },
    **{f"{each}ence": f"{each}ense" for each in ("def", "off", "lic", "pret")},
    **{"grey": "gray", "plough": "plow", "sceptic": "skeptic"},
    **{
        "aluminium": "aluminum",
        "ageing": "aging",
        "judgement": "judgment",
        "acknowledgement": "acknowledgment",
    },
    **{
        "moustache": "mustache",
        "mould": "mold",
        "smoulder": "smolder",
        "sulphur": "sulfur",
        "pyjama": "pajama",
    },
    **{"artefact": "artifact", "practise": "practice", "practising": "practicing", "jewellery": "jewelry"},
    **{"sizeable": "sizable", "likeable": "likable", "aeroplane": "airplane", "manoeuvr": "maneuver"},
    **{"anaesthe": "anesthe", "encyclopaedi": "encyclopedi", "foet": "fet", "haemo": "hemo"},
    **{
        "leukaemi": "leukemi",
        "paediatric": "pediatric",
        "orthopaedic": "orthopedic",
        "diarrhoea": "diarrhea",
    },
    **{"mediaeval": "medieval", "skilful": "skillful", "wilful": "willful", "cosy": "cozy"},
    **{"enrolment": "enrollment", "fulfilment": "fulfillment", "instalment": "installment"},
}
_EXACT = {
    **{"fulfil": "fulfill", "fulfils": "fulfills", "enrol": "enroll", "enrols": "enrolls"},
    **{"programme": "program", "programmes": "programs"},
    **{"distil": "distill", "instil": "instill", "centred": "centered", "centring": "centering"},
    **{"theatres": "theaters", "manoeuvre": "maneuver", "manoeuvres": "maneuvers"},
    **{"manoeuvred": "maneuvered", "manoeuvring": "maneuvering", "gaol": "jail", "draught": "draft"},
}
_BEGINNINGS = {**_PAIRS, "centre": "center", "calibre": "caliber", "manoeuvr": "maneuvr"}
_BACK = {american: british for british, american in _BEGINNINGS.items()}
_EXACT_BACK = {american: british for british, american in _EXACT.items()}
# "encyclopaedi" and the like are looked for at the beginning of a word, the longest first.
_BEGUN = re.compile("|".join(sorted(_BEGINNINGS, key=len, reverse=True)))
_BEGUN_BACK = re.compile("|".join(sorted(_BACK, key=len, reverse=True)))

_IZE = re.compile(r"([a-z]{3,})is(e|ed|es|er|ers|ing|able|ation|ations|ational)")
_IZE_BACK = re.compile(r"([a-z]{3,})iz(e|ed|es|er|ers|ing|able|ation|ations|ational)")
_YSE = re.compile(r"(anal|catal|paral|dial)ys(e|ed|er|ers|ing)")
_YSE_BACK = re.compile(r"(anal|catal|paral|dial)yz(e|ed|er|ers|ing)")
_OUR_FORMS = re.compile(rf"((?:dis|un|mis)?(?:{_OUR}))our([a-z]*)")
# Words of Latin in which both write -or-: honorary, laborious, vigorous.
_NEVER_OUR = re.compile(r"(?:ous|ously|ific|ary|arium|ate|ation|ize|ise|ized|ised|izing|ising|ist|ial)$")
_OUR_BACK = re.compile(rf"((?:dis|un|mis)?(?:{_OUR}))or([a-z]*)")
_OGUE_FORMS = re.compile(rf"({_OGUE})ogue(s?)")
_OGUE_BACK = re.compile(rf"({_OGUE})og(s?)")
_LL_FORMS = re.compile(rf"({_LL})ll(ed|ing|er|ers|or|ors|ous|ings)")
_LL_BACK = re.compile(rf"({_LL})l(ed|ing|er|ers|or|ors|ous|ings)")


@lru_cache(maxsize=1 << 16)
def american(word: str) -> str:
    """The word as it is spelled in America; a word that both spell alike is left as it is."""
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    if word in _EXACT:
        return _EXACT[word]
    if match := _IZE.fullmatch(word):
        return word if _ISE.search(match[1]) else f"{match[1]}iz{match[2]}"
    if match := _YSE.fullmatch(word):
        return f"{match[1]}yz{match[2]}"
    if (match := _OUR_FORMS.fullmatch(word)) and not match[2].endswith("ous"):
        return f"{match[1]}or{match[2]}"
    if match := _OGUE_FORMS.fullmatch(word):
        return f"{match[1]}og{match[2]}"
    if match := _LL_FORMS.fullmatch(word):
        return f"{match[1]}l{match[2]}"
    if match := _BEGUN.match(word):
        return _BEGINNINGS[match[0]] + word[match.end() :]
    return word


@lru_cache(maxsize=1 << 12)
def spellings(word: str) -> tuple[str, ...]:
    """The word, and its other spelling if it has one."""
    one = american(word)
    other = _british(one) if one == word else word
    return tuple(dict.fromkeys((word, one, other)))


def _british(word: str) -> str:
    """A form of which `american` makes this one, or the word itself."""
    found = _back(word)
    return found if american(found) == word else word


def _back(word: str) -> str:
    if word in _EXACT_BACK:
        return _EXACT_BACK[word]
    if match := _IZE_BACK.fullmatch(word):
        return f"{match[1]}is{match[2]}"
    if match := _YSE_BACK.fullmatch(word):
        return f"{match[1]}ys{match[2]}"
    if (match := _OUR_BACK.fullmatch(word)) and not _NEVER_OUR.search(match[2]):
        return f"{match[1]}our{match[2]}"
    if match := _OGUE_BACK.fullmatch(word):
        return f"{match[1]}ogue{match[2]}"
    if match := _LL_BACK.fullmatch(word):
        return f"{match[1]}ll{match[2]}"
    if match := _BEGUN_BACK.match(word):
        return _BACK[match[0]] + word[match.end() :]
    return word
