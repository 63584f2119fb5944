"""Given names: forms of one name, and the gender that a name tells. Pure.

Small on purpose: what is not listed is compared letter by letter, and has no gender.
"""

import re
from functools import cache

from archive.languages.transliteration import romanise_name
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.people.names import name_key

# One name a line: the forms under which one person is printed, short or in the spelling of a neighbour.
_FORMS = """
abdallah abdullah abdulla
ahmad ahmed akhmed ahmet
albert al bert
alexander aleksandr oleksandr aliaksandr alexandr alex sandy sasha alejandro alexandre aleksander
alexei aleksei oleksii aliaksei alyaksey
alfred alf fred
andrew andy drew andrei andriy andrzej
anthony antony tony anton antonio
arthur art
barbara barb barbie
benjamin ben benny
charles charlie chuck
christopher chris kit
daniel dan danny
david dave
deborah debbie deb
dmitry dmitri dimitri dzmitry dmytro
dorothy dot
edward ed eddie ted ned
elizabeth liz beth betty eliza lisa
eugene gene
francis frank
frederick frederic fred freddie friedrich
gerald gerry jerry
gregory greg grigory
harold harry hal
henry harry hank
hussein husayn hussain husein
igor ihor
isaac ike
ivan jan
jacob jake
james jim jimmy jamie
janet jan
jeffrey geoffrey jeff geoff
john jack johnny jon
jonathan jon
joseph joe joey josef
joshua josh
katherine catherine kathryn kathy cathy kate katie
kenneth ken kenny
kimberly kim
konstantin kostiantyn
lawrence laurence larry
leonard len leo
lewis lou louis
margaret maggie peggy meg
matthew matt
michael mike mick mikhail mykhailo mihail
mohammad muhammad mohammed mohamed mohamad muhammed mohammod muhamad mehmet
mustafa mustapha
nancy nan
nathaniel nathan nat
nicholas nick nikolai mykola mikalai nicolas
nikita mykyta
oleg oleh
osama usama
pamela pam
patricia pat patty tricia
patrick pat paddy
paul pavel pavlo
peter pete pyotr petr petro
philip phillip phil
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie bert
ronald ron ronnie
samuel sam sammy sandy
sergei sergey serhii serhiy siarhei
stanley stan
stephen steven steve stefan
susan sue suzanne
terence terry
theodore ted teddy
thomas tom tommy
timothy tim
victoria vicky
viktor victor
vincent vince
vladimir volodymyr uladzimir vova
walter walt wally
william bill billy will willy liam
winifred winnie
yury yuri yurii iurii
yevgeny evgeny evgenii yevhen
zachary zach
anna hanna ganna ana
antonio antoni toni
arseny arsenii arseniy
artem artyom
carlos carles
danylo daniil danila
denis denys
ekaterina kateryna katerina katsiaryna catherine
elena olena alena yelena helena
francisco francesc paco
george georges georg georgy georgii heorhii georgios giorgi
grigory hryhorii
hassan hasan
ignacio ignasi nacho
irina iryna
jaime jaume
javier xavier xabier
joao juan joan
johann johannes hans
jorge jordi
jose josep pepe
khalid khaled
luis lluis
manuel manolo
maxim maksim maksym
miguel miquel
natalia nataliya natallia
omar umar
pablo pau
pedro pere
stepan stefan
valery valerii
vasily vasyl vasil
vitaly vitalii vital
youssef yusuf yousef yousuf
yulia yuliia julia
"""

_FEMALE = """
agnes aisha alice alina alla amanda amy ana anastasia angela anna anne annette barbara beatrice carmen carol
caroline catherine charlotte christina christine clara cristina deborah diana dorothy ekaterina elena
elizabeth ellen emily emma esther eva fatima fiona frances galina grace hannah heather helen hillary ilse
irina isabel jane janet jennifer jessica joan judith julia julie karen karin karine katherine kathleen
kristina laura linda lisa lucia ludmila margaret maria marie marina martha mary megan melissa michelle
monica nadia nancy natalia nina olga pamela patricia rachel rebecca rosa rosemary ruth samantha sandra sarah
silvia sofia sophie stephanie susan svetlana tamara tatiana teresa theresa ursula valentina vera veronica
victoria virginia yulia zoe
"""

_MALE = """
abdullah adam adrian ahmad alan albert alexander alexei alfred andrew anthony anton arthur barack benjamin
boris brian carlos charles christian christopher daniel david dennis dmitry donald douglas edward emmanuel
eric ernest eugene felix fernando francis francois frank franz frederick fritz george gerald gordon gregory
hans harold henry herbert howard hugo hussein igor ivan jack jacob james javier jeffrey jerome john jonathan
jorge jose joseph joshua juan julian karl keith kenneth kevin konstantin larry lawrence leonard leonid lewis
louis luis manuel mark martin matthew maxim michael miguel mohammad nicholas nikita nikolai norman oleg
oliver oscar paul pavel pedro peter philip rafael ralph raymond richard robert roger ronald rudolf russell
samuel scott sergei simon stanley stephen theodore thomas timothy tobias victor vincent vladimir walter
werner william wolfgang yevgeny yury
"""


# Keys leave Y, I and J out before a vowel, so that Yuri, Iurii and Jurij meet; of John they are the initial.
_SEMIVOWEL = re.compile(r"[yij]{1,2}[aou]")


def part_key(word: str) -> str:
    """The key of one part of a name as one word: "Jean-Pierre". Of a short one it is no letter: "Joe"."""
    key = spelling_key(word).replace(" ", "")
    plain = name_key(word).replace(" ", "")
    if _SEMIVOWEL.match(romanise_name(word).casefold()):
        key = f"j{key}"
    return plain if len(key) == 1 and len(plain) > 1 else key


def initial_key(letters: str) -> str:
    """The first letter of the keys of names that begin so: "J", "Ю", "Yu", "Kh"."""
    latin = romanise_name(letters).casefold()
    return "j" if latin[:1] == "y" and latin != "ye" else spelling_key(latin)[:1]


def _keyed(text: str) -> frozenset[str]:
    return frozenset(part_key(word) for word in text.split())


@cache
def _groups() -> dict[str, frozenset[int]]:
    """The lines on which the key of each form stands."""
    groups: dict[str, frozenset[int]] = {}
    for number, line in enumerate(_FORMS.strip().splitlines()):
        for key in _keyed(line):
            groups[key] = groups.get(key, frozenset()) | {number}
    return groups


def are_forms_of_one_name(one: str, other: str) -> bool:
    """Whether two given names (name keys) are forms of one: Tony and Antony, Sandy and Samuel."""
    groups = _groups()
    return not groups.get(one, frozenset()).isdisjoint(groups.get(other, frozenset()))


@cache
def _by_gender() -> tuple[frozenset[str], frozenset[str]]:
    return _keyed(_FEMALE), _keyed(_MALE)


def gender_of_given_name(key: str) -> str:
    """ "f" or "m" where a given name (a name key) tells it, else ""."""
    female, male = _by_gender()
    return "f" if key in female else "m" if key in male else ""
