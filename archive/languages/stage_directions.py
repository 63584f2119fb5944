"""Words of stage directions: what is noted of a hall, and said by nobody. Lower case, by language."""

import re

_WORDS = frozenset(
    """
    applause laughter laughs cheers cheering crosstalk inaudible pause silence music protest protests
    interruption interruptions interjection interjections uproar commotion noise standing ovation prolonged
    loud break recess adjourned video anthem begins ends
    аплодисменты смех шум оживление пауза молчание выкрики музыка овация продолжительные бурные видео
    оплески сміх шум пауза вигуки
    applaudissements rires exclamations brouhaha silence interruptions mouvements protestations
    beifall heiterkeit lachen zuruf zurufe unruhe widerspruch glocke pause musik lebhafter anhaltender
    aplausos risas rumores protestas pausa silencio murmullos interrupciones vídeo música asentimiento
    aplaudiments rialles remor rumors protestes pausa silenci veus
    palmas risos vozes interrupções música
    applausi risate ilarità commenti proteste brusio pausa musica
    applaus gelach rumoer hilariteit oklaski śmiech wesołość dzwonek poruszenie potlesk smích smiech šum hluk
    taps derültség zaj aplauze rumoare râsete ръкопляскания смях шум аплауз смех жагор pljesak smijeh
    alkışlar gülüşmeler gürültüler sesler oklaski plojiskas suosionosoituksia naurua applåder skratt bifald
    latter munterhet 掌聲 掌声 笑聲 笑声 拍手 笑い 笑 박수 웃음 تصفيق ضحك تشویق
    """.split()
)
_LINKS = frozenset(
    "and und y i e et и та ve en de del la las los des der die das the of in a from no".split()
)
_PARTS = re.compile(r"[\s.,;:–—-]+")
_LONGEST = 6


def is_stage_direction(text: str) -> bool:
    """Whether a line notes what was heard in the hall and nothing else: "Aplausos.-Rumores"."""
    plain = text.strip("()[]<>*_. …")
    parts = [part for part in _PARTS.split(plain.casefold()) if part]
    if not 0 < len(parts) <= _LONGEST:
        return False
    return parts[0] in _WORDS and all(part in _WORDS or part in _LINKS for part in parts)
