"""A name taken apart for comparison: given names, surname with particles, numeral, gender. Pure."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from archive.languages.vocabulary import HONORIFICS, PARTICLES, STYLES, vocabulary_of
from archive.linkage.given_names import gender_of_given_name, initial_key, part_key
from archive.parsing.people.ideographic_names import surname_length
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.people.names import bare

_ARTICLES = frozenset("al el ul ad as an ash ar at az".split())
"""Arabic articles, which one source prints and the next leaves out."""

# Part of no surname: only joins two.
_JOINING = frozenset("y i e and".split())
_ONE_DESCENT = {"ibn": "bin"}
_NUMERALS = {
    "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10",
    "xi": "11", "xii": "12", "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16",
}  # fmt: skip
_FIRST = "i"
_SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr"}
_DEGREES = frozenset("phd md esq mp mep mla kc qc obe cbe mbe kbe".split())
_IDEOGRAPHS = "\u3000"
# Particles that are given names as well: Al, Ben, Van.
_GIVEN_PARTICLES = frozenset("al ben van".split())
_BEFORE_ADDRESS = frozenset("la el der die das le il o a the".split())
# Of Malaysia, Cambodia and India; none is a surname.
_STYLES_ABROAD = frozenset("tun dato datuk datin haji hajjah samdech shri smt thiru".split())
_HEADS = frozenset(
    "president minister prime foreign defense defence chancellor secretary governor senator envoy".split()
)
# Abdel Fattah, Abdul-Fattah, Abd al-Fattah, Abdelfattah are one given name.
_SERVANT = re.compile(r"abd(?:[aeiou]l?)?")
_SERVANT_GLUED = re.compile(r"abd[aeu]l(?=\w{4})")
_LETTER = re.compile(r"[^\W\d_]\.?")
# One letter of another alphabet: "Yu. Sapt".
_DIGRAPH = re.compile(r"(?:Y[aeou]|Zh|Kh|Sh|Ch|Ts|Dzh)\.")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){2,}")
_GLUED = re.compile(r"((?:[^\W\d_]\.)+)(?=[^\W\d_]{2})")
_FEMALE_TITLES = frozenset(
    "ms mrs miss mme mlle madam madame frau sra señora señorita srta doña г-жа lady dame queen".split()
)
_MALE_TITLES = frozenset(
    "mr sir monsieur herr sr señor don г-н lord king prince pope patriarch sultan emir".split()
)
_PATRONYMIC = re.compile(r"(?:(?P<male>ovich|evich|ich)|(?P<female>ovna|evna|ichna|inichna))$")


@dataclass(frozen=True, slots=True)
class PersonName:
    """`parts`: name keys of given names and surnames in the order printed, initials as one letter;
    particles are one part with the name behind them ("bin salman"). `numeral`: "2" of "II", "jr", "sr".
    `gender`: "m", "f" or "" of the form of address, the patronymic or a well-known given name. `is_ruler`:
    called by style and given name, as rulers and patriarchs are: "King Rudolf II".
    """

    parts: tuple[str, ...]
    numeral: str = ""
    gender: str = ""
    is_ruler: bool = False

    @property
    def given(self) -> tuple[str, ...]:
        return self.parts[:-1]

    @property
    def surname(self) -> str:
        return self.parts[-1] if self.parts else ""

    @property
    def script(self) -> str:
        """The first word of what Unicode calls a letter of its key: LATIN also of Cyrillic and Greek, which
        keys spell in Latin letters."""
        return unicodedata.name(self.parts[-1][-1], "").partition(" ")[0] if self.parts else ""

    @property
    def is_surname_alone(self) -> bool:
        return len(self.parts) == 1

    @property
    def has_given_name(self) -> bool:
        """Whether a given name is there that is more than an initial."""
        return len(self.parts) > 1 and not all(is_initial(part) for part in self.given)

    @property
    def is_full(self) -> bool:
        """Whether it names a person by itself."""
        return self.has_given_name or self.is_ruler


def is_initial(part: str) -> bool:
    """Whether a part is the first letter of a name alone; an ideograph is a whole one."""
    return len(part) == 1 and part < _IDEOGRAPHS


@lru_cache(maxsize=1 << 15)
def person_name(text: str, role: str = "") -> PersonName:
    """A name as a document prints it, in any script that name keys know.

    `role`: the office with which it begins where no full name is known ("President Sapt" with the role
    "President"). It is no part of the name, and neither is a form of address.
    """
    if role and text.startswith(f"{role} "):
        text = text[len(role) :]
    if text[:4].casefold() == "the ":
        # "The Chief Whip": an office in place of a name.
        return PersonName(())
    if length := surname_length(text):
        return PersonName((text[:length], text[length:]))
    gender, styled = "", False
    tokens = _without_role(_tokens(text), role)
    if len(tokens) > 2 and tokens[0].casefold() in _BEFORE_ADDRESS and _is_address(tokens[1]):
        # "La señora Holf", "Der Herr Sapt".
        tokens.pop(0)
    while len(tokens) > 1 and _is_address(tokens[0]):
        gender = gender or _gender_of_title(tokens[0])
        styled = styled or bare(tokens[0]) in STYLES
        tokens.pop(0)
    if "of" in tokens[1:] and (styled or _suffix(tokens[tokens.index("of") - 1], first=True).isdigit()):
        # "King Rudolf III of Ruritania".
        tokens = tokens[: tokens.index("of")]
    numeral, reigns = "", any(bare(word) in STYLES for word in role.split())
    while len(tokens) > 1 and (found := _suffix(tokens[-1], first=styled or reigns or len(tokens) == 2)):
        numeral = found if found != "-" else numeral
        tokens.pop()
    parts = _parts(tokens)
    is_ruler = len(parts) == 1 and (styled or numeral.isdigit())
    return PersonName(tuple(parts), numeral, gender or _gender_of(parts), is_ruler)


def _tokens(text: str) -> list[str]:
    """The words of a name in the order of speech: "SAPT ZENDA, Hugo" and "Sapt H.W." are turned round."""
    front, comma, behind = text.partition(",")
    after = behind.split()
    if comma and after and "," not in behind and not any(_suffix(each, first=False) for each in after):
        text = f"{behind} {front}"
    tokens = [token for token in _GLUED.sub(r"\1 ", text.replace(",", " ")).split() if token.strip(".")]
    letters = sum(len(_letters(token)) for token in tokens[1:])
    if letters > 1 and len(tokens) > 1 and all(map(_letters, tokens[1:])) and not _letters(tokens[0]):
        tokens = [*tokens[1:], tokens[0]]
    return tokens


def _letters(token: str) -> list[str]:
    """The initials of which a word consists: "H.", "H.W."; none of another."""
    if token.endswith(".") and (_LETTER.fullmatch(token) or _INITIALS.fullmatch(token)):
        return [each for each in token if each.isalpha()]
    return []


def _without_role(tokens: list[str], role: str) -> list[str]:
    """Without the words of an office in front that the role has in full: "Minister Sapt", a Minister of
    Finance."""
    words = {bare(word) for word in role.split()} & _HEADS
    while len(tokens) > 1 and bare(tokens[0]) in words:
        tokens = tokens[1:]
    return tokens


def _is_address(token: str) -> bool:
    word = bare(token)
    return (
        word in HONORIFICS
        or word in STYLES
        or word in _STYLES_ABROAD
        or (word in vocabulary_of("und").honorifics and len(word) > 1)
    )


def _gender_of_title(token: str) -> str:
    word = bare(token)
    return "f" if word in _FEMALE_TITLES else "m" if word in _MALE_TITLES else ""


def _suffix(token: str, *, first: bool) -> str:
    """The numeral of a last token, "-" of a degree, "" of a name. "I" is a numeral of rulers alone."""
    word = bare(token)
    if token.isupper() and word == _FIRST and "." not in token:
        return "1" if first else ""
    if token.isupper() and word in _NUMERALS and len(word) > 1:
        return _NUMERALS[word]
    if word == "v" and token.isupper() and first and "." not in token:
        return "5"
    return _SUFFIXES.get(word, "-" if word in _DEGREES and token.isupper() else "")


def _parts(tokens: list[str]) -> list[str]:
    parts: list[str] = []
    particle = servant = ""
    for position, token in enumerate(tokens):
        word = bare(token)
        is_given = position == 0 and word in _GIVEN_PARTICLES and token[0].isupper()
        is_last = position == len(tokens) - 1
        if word in PARTICLES and not is_given and not is_last and not _LETTER.fullmatch(token):
            if word not in _JOINING:
                particle += "" if word in _ARTICLES else f"{_ONE_DESCENT.get(word, spelling_key(word))} "
            continue
        if _SERVANT.fullmatch(word) and not is_last:
            servant = "abd"
            continue
        if _INITIALS.fullmatch(token) or _LETTER.fullmatch(token) or _DIGRAPH.fullmatch(token):
            letters = [token] if _DIGRAPH.fullmatch(token) else [each for each in token if each.isalpha()]
            parts.extend(filter(None, (initial_key(each.rstrip(".")) for each in letters)))
            continue
        key = _SERVANT_GLUED.sub("abd", servant + _key(token))
        if key:
            parts.append(particle + key)
            particle = servant = ""
    return parts


def _key(token: str) -> str:
    """The key of one token as one word: "Jean-Pierre" is a part, "al-Assad" the same as "Assad"."""
    words = spelling_key(token).split()
    if len(words) > 1 and words[0] in _ARTICLES:
        return "".join(words[1:])
    return part_key(token)


def _gender_of(parts: list[str]) -> str:
    for part in parts[1:]:
        match = _PATRONYMIC.search(part)
        if match and len(parts) > 2:
            return "m" if match["male"] else "f"
    return gender_of_given_name(parts[0]) if len(parts) > 1 else ""
