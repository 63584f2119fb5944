"""The forms in which dates are printed, as regular expressions over text whose digits are ASCII.

Every quantifier is bounded, so that matching is linear in the length of a line. Words are checked
against the names of months afterwards.
"""

import re

# A word of any script, vowel signs of Indic scripts included, which `\w` leaves out.
_LETTER = r"[^\s\d.,،፣;؛:!?()\[\]{}<>/|\"“”«»=_~～–—-]"
_WORD = rf"{_LETTER}{{2,20}}"
# "كانون الثاني" has two words, "арван хоёрдугаар сарын" three, "มี.ค." is two letters.
_NAME = rf"{_WORD}(?:\s{_LETTER}{{3,12}}){{0,2}}?|{_LETTER}{{1,4}}\.{_LETTER}{{1,4}}(?=\.)"
# "آذار/مارس" gives the month twice.
MONTH = rf"(?P<month>{_NAME})(?:\s?/\s?{_WORD}(?:\s{_LETTER}{{3,12}})?)?"
# 3 · 3rd · 1er · 1º · 3. · 3-го · 3-án
_SUFFIX = rf"(?:[.ºª°](?!\d)|-?{_LETTER}{{1,4}}(?=[\s,/–-]))?"
DAY = rf"(?P<day>[0-3]?\d)(?!\d){_SUFFIX}"
YEAR = r"(?P<year>(?:1[6-9]|2[0145])\d\d)"
# A ministry's pages print the time of release hard against the year: "19 April 201716:51".
_YEAR_END = r"(?!\d(?!\d?:))"
RANGE = (
    r"\s{0,2}(?:[-–—/~～]|(?:to|till|until|through|and|bis|und|et|au|à|y|al|e|a|i|до|по|и|й|та|od|do|en|tot"
    r"|och|til|og|ja|és|și|si|ve|ile)\b)\s{0,2}"
)
# 3-5 March · 12, 13 et 14 mars · 4./5./6. März · Monday 3rd to Friday 7th March
_COUNTED = rf"[0-3]?\d(?:[.ºª°]|{_LETTER}{{1,2}})?"
WEEKDAY = r"(?:(?P<weekday>[^\W\d_]{2,14}(?:-[^\W\d_]{2,8})?)\.?,?\s{1,2})?"
FIRST = (
    rf"(?:(?P<first>[0-3]?\d)(?:[.ºª°]|{_LETTER}{{1,2}})?(?:\s?[,/]\s?{_COUNTED}){{0,3}}"
    rf"(?P<to>{RANGE}){WEEKDAY})?"
)
# "of the year", after it: 2015 года, 2015 р., 2015 r., 2015 ж.
_ERA = (
    r"(?:\.?\s?(?:г(?:ода|оду|\.)?|годин[аеу]|godin[aeiu]|року|рік|р\.|roku|r\.|ж\.|жыл|йил|yil"
    r"|(?:-ci|-cı|-cu|-cü)?\sil)(?![^\W\d_])|\.\sa\b\.?)?"
)
_CLOCK = (
    r"(?P<time>[0-2]?\d[:hч][0-5]\d)(?!\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?(?P<zone>\s?(?:Z|[+-]\d\d:?\d\d|UTC|GMT)(?!\w))?"
)
_TIME = rf"(?:(?:,?\s{{0,3}}(?:(?:at|um|à|alle|ore|om|kl\.|в|о|saat)\s{{1,2}})?){_CLOCK})?"
_OF = r"(?:päivänä\s|(?:day\s)?(?:of|de|del|di|da|do|dhen|ng|ta['’])\s{1,2})"
_BEFORE_YEAR = (
    r"(?:-|\.?[\s,،]{0,3})"
    r"(?:(?:ค\.ศ\.|พ\.ศ\.|of|de|del|di|do|anno|año|any|l['’]any|anul|the\syear)\s{1,2}){0,2}"
)
_AFTER = rf"{_YEAR_END}{_ERA}{_TIME}"
# 2015. · 2015 m. · 2015. gada · 2015 жылғы · 2015-жылдын · 2015(e)ko
_YEAR_WORD = rf"(?:\.?[\s-]?(?:\(e\))?{_LETTER}{{1,9}}\.?|\.)?"
# "of the month", after its name
_MONTH_WORD = r"(?:\s(?:mėn\.|திங்கள்|மாதம்))?"
# "3月20(星期二)": no sign behind the day
_CJK_DAY = r"\s?(?P<month>1?\d|0\d)\s?[月월]\s?(?P<day>[0-3]?\d)(?:\s?[日일號号]|(?=\s?[(（](?:星期|週|周)))"
_CJK_WEEKDAY = r"(?:\s?[(（]?(?:星期|週|周|[月火水木金土日]曜)[^\s)）]{0,2}[)）]?)?"

_CJK_UNTIL = r"(?:\s?[-–—~～〜至到]\s?(?P<until>[0-3]?\d)(?!\d)\s?[日일號号])?"
# 14.III.2012 · 12-III-2015 · 5 XII 1981; 1956. X. 30.
_ROMAN = r"(?P<month>XI{0,2}|IX|IV|VI{0,3}|I{1,3})"
ROMAN = [
    rf"(?<![\w.])(?P<day>[0-3]?\d)(?P<sign>\.\s?|-|/|\s){_ROMAN}(?:\.\s?|-|/|\s){YEAR}(?!\d)(?:\s?[rг]\.)?",
    rf"(?<!\d){YEAR}\.?\s?{_ROMAN}\.\s?(?P<day>[0-3]?\d)(?!\d)",
]
"""With capitals as they stand."""

ROMAN_MONTHS = "I II III IV V VI VII VIII IX X XI XII".split()

NAMED = [
    # 3 March 2015 · 3-5 de març de 2015 · 3. März 2015 · 24 февраля 2021 года
    rf"(?<![\d.:/]){FIRST}(?<![\d.:]){DAY}[\s.,]{{0,3}}(?:-|{_OF})?{MONTH}{_BEFORE_YEAR}{YEAR}{_AFTER}",
    # March 3, 2015 · March 3-5, 2015
    rf"(?<!{_LETTER}){MONTH}\.?\s{{1,2}}(?:the\s)?(?P<day>[0-3]?\d)(?!\d)(?:{_LETTER}{{1,2}}(?=[\s,–-]))?"
    rf"(?:(?:,\s?[0-3]?\d(?!\d)){{0,3}},?{RANGE}(?P<until>[0-3]?\d)(?!\d)(?:{_LETTER}{{2}})?)?"
    rf"[\s,]{{1,3}}{YEAR}{_AFTER}",
    # 2015. március 3. · 2015 m. kovo 3 d. · 2015 m. kovo mėn. 3 d. · 2015eko martxoaren 3a
    # 2015-ஆம் ஆண்டு மார்ச் திங்கள் 3-ஆம் நாள்
    rf"(?<!\d){YEAR}{_YEAR_WORD}(?:\sஆண்டு)?[\s,]{{1,3}}{MONTH}\.?{_MONTH_WORD}\s{{1,2}}{DAY}(?!\d)"
    r"(?:\s?[-–—]\s?(?P<until>[0-3]?\d)(?!\d)\.?)?",
    # 2015. gada 3. marts · 2015 жылғы 3 наурыз · 2015-yil 3-mart
    rf"(?<!\d){YEAR}{_YEAR_WORD}[\s,]{{1,3}}{DAY}[\s.]{{0,2}}-?{MONTH}",
    # ថ្ងៃទី៣ ខែមីនា ឆ្នាំ២០១៥
    rf"(?<!\d)(?P<day>[0-3]?\d)\s?ខែ\s?{MONTH}\s?ឆ្នាំ\s?{YEAR}(?!\d)",
    # Tue Mar 03 20:00:03 2015, of programs
    rf"(?<!{_LETTER}){MONTH}\s{{1,2}}(?P<day>[0-3]?\d)\s(?P<time>[0-2]\d:[0-5]\d):[0-5]\d(?P<half>)"
    rf"\s(?:[A-Z]{{3,5}}\s)?{YEAR}(?!\d)",
]
NUMERIC = [
    # 2021-02-24 · 2021-02-24T15:30:00+03:00
    rf"(?<![\d-]){YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)(?:(?:T|\s{{1,2}}|,\s){_CLOCK})?",
    # 2021/2/24 · 2021.02.24 · 2021. 2. 24.
    rf"(?<![\d./]){YEAR}(?P<sign>[./])\s?(?P<month>[01]?\d)(?P=sign)\s?(?P<day>[0-3]?\d)(?!\d){_TIME}",
    # 24.02.2021 · 24. 2. 2021
    rf"(?<![\d.])(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.\s?{YEAR}(?!\d){_TIME}",
    # 2015年3月3日 · 2015년 3월 3일
    rf"(?<!\d){YEAR}\s?[年년]{_CJK_DAY}{_CJK_WEEKDAY}{_CJK_UNTIL}",
    # 104年3月12日, of Taiwan: years since 1911
    rf"(?<![\d年國国和成正治])(?P<since>1[0-4]\d)\s?年{_CJK_DAY}{_CJK_WEEKDAY}",
    # 2015 оны 3 дугаар сарын 3 · 2015 оны хаврын чуулганы 03 дугаар сарын 3-ны
    rf"(?<!\d){YEAR}\s?оны\s(?:[^\s\d]{{1,20}}\s){{0,5}}(?P<month>0?[1-9]|1[0-2])(?:\s|-)?[^\W\d_]{{0,7}}"
    r"\s?сарын\s(?P<day>[0-3]?\d)(?!\d)",
    # ngày 3 tháng 3 năm 2015
    rf"(?:ngày\s)?(?<!\d)(?P<day>[0-3]?\d)\s{{0,2}}[/-]?\s?(?:tháng|thg)\s(?P<month>1?\d|0\d),?\s(?:năm\s)?"
    rf"{YEAR}(?!\d)",
]
# 平成27年3月3日 · 民國104年3月3日: months and days are Gregorian, only the year is counted otherwise.
ERA = (
    r"(?:中華\s?)?(?P<era>令和|平成|昭和|大正|明治|民國|民国)\s?(?P<count>元|\d{1,3})\s?年"
    rf"{_CJK_DAY}{_CJK_WEEKDAY}"
)
# H19.04.24(火) · R5.3.12 記者会見: the first letter of the era, in a line of Japanese
ERA_LETTER = (
    r"(?<!\w)(?P<era>[MTSHR])(?P<year>\d{1,2})\.(?P<month>[01]?\d)\.(?P<day>[0-3]?\d)(?![\d.])"
    r"(?=.*[\u3040-\u30ff\u4e00-\u9fff])"
)
# ۲۳ اردیبهشت ۱۳۹۹ · 1399/02/23: the solar Hijri calendar; its years of this age begin with 13 or 14.
SOLAR = [
    rf"(?<![\d.:/]){DAY}\s{{1,2}}(?P<month>{_WORD})(?:\s?ماه)?[\s,،]{{1,3}}(?:سال\s)?(?P<year>1[34]\d\d)(?!\d)",
    r"(?<![\d./])(?P<year>1[34]\d\d)(?P<sign>[/.])(?P<month>[01]?\d)(?P=sign)(?P<day>[0-3]?\d)(?![\d./])",
]
# 24/02/2021 · 2/24/2021 · 24-02-2021 · 24 / 02 / 2021; Arabic has marks of direction there
SLASHED = rf"(?<![\d/-])(?P<one>[0-3]?\d)(?P<sign>\s?/\s?|-)(?P<two>[0-3]?\d)(?P=sign){YEAR}(?!\d){_TIME}"
# March 2015 · marzo de 2015 · 2015年3月
PARTIAL = [
    rf"(?<!{_LETTER}){MONTH}{_BEFORE_YEAR}{YEAR}(?!\d)",
    rf"(?<!\d){YEAR}\s?[年년]\s?(?P<month>1?\d|0\d)\s?[月월](?!\s?\d)",
]
# What stands before "2 April 2015" in "31 March – 2 April 2015", and before "April 2, 2015" likewise.
OPEN_RANGE = [
    rf"(?<![\d.:])(?P<day>[0-3]?\d)(?!\d){_SUFFIX}[\s.,]{{0,3}}(?:-|{_OF})?{MONTH}\.?,?{RANGE}{WEEKDAY}$",
    rf"(?<!{_LETTER}){MONTH}\.?\s{{1,2}}(?P<day>[0-3]?\d)(?:{_LETTER}{{2}})?,?{RANGE}{WEEKDAY}$",
]

MONTH_FIRST = frozenset("AS FM GU MH PH PR PW US VI".split())
"""Countries that write the month before the day."""

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
ERAS |= {"R": 2018, "H": 1988, "S": 1925, "T": 1911, "M": 1867}


def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
