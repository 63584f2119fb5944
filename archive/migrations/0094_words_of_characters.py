"""Count the words of statements in Chinese and Japanese anew: each character is one."""

import re
from collections import Counter

from django.db import migrations
from django.db.models import F, Q

_CHARACTER = re.compile(
    "[\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U000323af]"
)
_WORD = re.compile(r"\w+")
# "und" and "": not known.
_LANGUAGES = ("zh", "ja", "yue", "und", "")
_WRITTEN = ("narration", "heading")


def recount(apps, schema_editor):
    Meeting = apps.get_model("archive", "Meeting")
    wanted = Q(language__in=_LANGUAGES) | Q(utterances__language__in=_LANGUAGES[:-1])
    for key in list(Meeting.objects.filter(wanted).distinct().values_list("pk", flat=True)):
        _recount_meeting(apps, key)


def _recount_meeting(apps, meeting):
    Meeting, Utterance, Appearance = (
        apps.get_model("archive", name) for name in ("Meeting", "Utterance", "Appearance")
    )
    recounted = []
    # By who speaks, in which office, and the name that is read as that speaker's, if any.
    more = Counter()
    utterances = Utterance.objects.filter(meeting=meeting).prefetch_related("passages").select_related("link")
    for said in utterances:
        texts = [each.text for each in said.passages.all() if not (each.repeated or each.aside)]
        if any(map(_CHARACTER.search, texts)):
            found = sum(map(_words, texts)) - said.words
            said.words += found
            recounted.append(said)
            if said.kind not in _WRITTEN:
                more[said.speaker_id, said.role, said.link.name if said.link else ""] += found
    Utterance.objects.bulk_update(recounted, ["words"], batch_size=500)
    for (speaker, role, name), words in more.items():
        if speaker and words:
            held = Appearance.objects.filter(meeting=meeting, speaker=speaker, role=role, turns__gt=0)
            # Under a name that is read as a speaker's, somebody appears apart.
            row = held.filter(name=name).first() or held.order_by("position").first()
            if row:
                Appearance.objects.filter(pk=row.pk).update(words=F("words") + words)
    if more:
        Meeting.objects.filter(pk=meeting).update(words=F("words") + more.total())


def _words(text):
    spaced, characters = _CHARACTER.subn(" ", text)
    return characters + sum(1 for piece in spaced.split() if _WORD.search(piece))


class Migration(migrations.Migration):
    dependencies = [("archive", "0092_offices_by_country")]

    operations = [migrations.RunPython(recount, migrations.RunPython.noop, elidable=True)]
