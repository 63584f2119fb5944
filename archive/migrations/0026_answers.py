import django.db.models.deletion
from django.db import migrations, models

_MOST_VOICES = 3
_BETWEEN = ("remark", "narration")
_BATCH = 1000


def find_answers(apps, schema_editor):
    """Link what is said in answer to each question, in meetings that have any."""
    Utterance = apps.get_model("archive", "Utterance")
    meetings = Utterance.objects.filter(kind="question").order_by().values("meeting").distinct()
    rows = Utterance.objects.filter(meeting__in=meetings).order_by("meeting_id", "position")
    changed, turns = [], []
    for row in rows.only("pk", "meeting", "kind", "speaker", "label", "doubt").iterator(chunk_size=2000):
        if turns and turns[-1].meeting_id != row.meeting_id:
            changed += _linked(turns)
            turns = []
        turns.append(row)
    changed += _linked(turns)
    Utterance.objects.bulk_update(changed, ["answers"], batch_size=_BATCH)


def _linked(turns):
    asked = [at for at, turn in enumerate(turns) if turn.kind == "question"]
    linked = []
    for place, end in zip(asked, [*asked[1:], len(turns)]):
        said, closed = [], end == len(turns)
        for at in range(place + 1, end):
            if turns[at].kind == "speech":
                said.append(turns[at])
            elif turns[at].kind not in _BETWEEN:
                closed = True
                break
        if closed or len({_voice(turn) for turn in said}) > _MOST_VOICES:
            other = next((at for at, turn in enumerate(said) if _voice(turn) != _voice(said[0])), len(said))
            said = said[:other]
        for turn in said:
            turn.answers_id = turns[place].pk
        linked += said
    return linked


def _voice(turn):
    return str(turn.speaker_id or f"{turn.label}{turn.doubt}")


class Migration(migrations.Migration):

    dependencies = [
        ("archive", "0025_formulas"),
    ]

    operations = [
        migrations.AddField(
            model_name="utterance",
            name="answers",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="answer_turns",
                to="archive.utterance",
            ),
        ),
        migrations.RunPython(find_answers, migrations.RunPython.noop),
    ]
