from django.db import DatabaseError, migrations, models, transaction

# Parts of names are looked for so: see Lookup `contains` and `icontains` of Django for PostgreSQL.
TRIGRAMS = {
    "alias_key_trigrams": "archive_alias USING gin (key gin_trgm_ops)",
    "alias_name_trigrams": "archive_alias USING gin (upper(name::text) gin_trgm_ops)",
}


def add_trigrams(apps, schema_editor):
    """Only PostgreSQL has such indexes, and only where its extension is there or may be made."""
    if schema_editor.connection.vendor != "postgresql":
        return
    try:
        with transaction.atomic(schema_editor.connection.alias):
            schema_editor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            for name, index in TRIGRAMS.items():
                schema_editor.execute(f"CREATE INDEX {name} ON {index}")
    except DatabaseError as error:
        print(f"\n    names get no trigram index, and are found without ({str(error).splitlines()[0]})", end="")


def remove_trigrams(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        for name in TRIGRAMS:
            schema_editor.execute(f"DROP INDEX IF EXISTS {name}")


class Migration(migrations.Migration):
    dependencies = [("archive", "0071_tallies")]

    operations = [
        migrations.AddIndex(
            model_name="utterance",
            index=models.Index(condition=models.Q(kind="question"), fields=["id"], name="questions"),
        ),
        migrations.AddIndex(
            model_name="utterance",
            index=models.Index(
                condition=models.Q(answers__isnull=False), fields=["speaker", "answers"], name="answers_of_speaker"
            ),
        ),
        migrations.RunPython(add_trigrams, remove_trigrams),
    ]
