"""Notes by which sources say that what they print was translated: "retranslated", "перевод с английского"."""

# Beginnings of such words.
_BEGINNINGS = tuple(
    """
    transl retransl interpret перев перакл перекл превод traduc traduz tradui tradot tradus
    übers uebers gedolm vertaal vertaling vertolkt tłum przekład přelož překlad prelož preklad
    fordít çevir çeviri tercüme översatt översät oversat oversett käänn tõlgi vertim аударм
    котор 翻译 翻譯 通訳 통역 번역 ترجم مترجم מתורגם 译 譯
    """.split()
)


def is_translated(note: str) -> bool:
    return any(word.strip("([„“«\"'").startswith(_BEGINNINGS) for word in note.casefold().split())
