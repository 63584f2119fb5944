from django.db import migrations


def fix_names(apps, schema_editor):
    """Keep merges that curators did before there was record linkage.

    A merge now says of each meeting who is meant by the names of those that went. Then the spellings of all
    became those of the one, and that was enough; read anew, evidence alone would part them again. A merge left
    the former address of whoever went.
    """
    attribution, appearance, former, alias = (
        apps.get_model("archive", name) for name in ("Attribution", "Appearance", "FormerSlug", "Alias")
    )
    # Once names were linked, or decisions noted, merges have said it themselves.
    if apps.get_model("archive", "SpeakerLink").objects.exists():
        return
    if apps.get_model("archive", "Decision").objects.exists():
        return
    for speaker in former.objects.filter(speaker__isnull=False).values_list("speaker", flat=True).distinct():
        meetings = appearance.objects.filter(speaker=speaker).values_list("meeting", flat=True).distinct()
        keys = set(alias.objects.filter(speaker=speaker).exclude(key="").values_list("key", flat=True))
        attribution.objects.bulk_create(
            (
                attribution(meeting_id=meeting, key=key, speaker_id=speaker)
                for meeting in meetings
                for key in sorted(keys)
            ),
            batch_size=500,
            ignore_conflicts=True,
        )


class Migration(migrations.Migration):
    dependencies = [("archive", "0072_indexes_of_questions_and_names")]

    operations = [migrations.RunPython(fix_names, migrations.RunPython.noop)]
