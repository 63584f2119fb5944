"""Chinese and Korean names in their own letters: the surname first, and no space behind it."""

import re

_NAME = re.compile("[\u4e00-\u9fff]{2,4}|[\uac00-\ud7a3]{2,4}")
# Surnames have one letter, but for a few.
_TWO_LETTERS = frozenset(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 尉迟 公孙 公孫 남궁 황보 선우 제갈".split()
)
# What most people in Chinese-speaking countries are called, in both forms of the letters.
_COMMON = frozenset(
    "王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林高羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭肖"
    "田董潘袁蔡蔣蒋余于杜葉叶程魏蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦賈贾夏付傅方鄒邹熊白"
    "孟秦邱江尹薛閻闫雷龍龙黎史陶賀贺毛郝顧顾龔龚邵萬万錢钱戴嚴严孔湯汤康賴赖洪莊庄柯翁游詹簡简耿華华"
)


def is_common_surname(name: str) -> bool:
    """Whether a name begins as most Chinese names do, and is as long as one."""
    return bool(surname_length(name)) and (name[0] in _COMMON or name[:2] in _TWO_LETTERS)


def surname_length(name: str) -> int:
    """How many letters of such a name are its surname, 0 where it is none."""
    if not _NAME.fullmatch(name):
        return 0
    return 2 if name[:2] in _TWO_LETTERS and len(name) > 2 else 1
