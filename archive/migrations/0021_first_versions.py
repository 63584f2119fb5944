import hashlib
import zlib

from django.db import migrations

_CHUNK = 200


def make_first_versions(apps, schema_editor):
    """Make version 1 and revision 1 of what was imported before versions were kept.

    Of such a source the text was kept and not the bytes. Where the text, as UTF-8, has the hash of the
    bytes, they are the bytes; else the version has none.
    """
    sources = apps.get_model("archive", "Source").objects.select_related("meeting").order_by("pk")
    rows = []
    for source in sources.iterator(chunk_size=_CHUNK):
        rows.append(source)
        if len(rows) == _CHUNK:
            _make(apps, rows)
            rows = []
    _make(apps, rows)


def _make(apps, sources):
    StoredBytes = apps.get_model("archive", "StoredBytes")
    SourceVersion = apps.get_model("archive", "SourceVersion")
    SourceName = apps.get_model("archive", "SourceName")
    Revision = apps.get_model("archive", "Revision")
    stored = {}
    for source in sources:
        data = source.text.encode("utf-8", "replace")
        if hashlib.sha256(data).hexdigest() == source.sha256:
            stored[source.pk] = StoredBytes(sha256=source.sha256, size=len(data), packed=zlib.compress(data))
    StoredBytes.objects.bulk_create(stored.values())
    versions = {
        source.pk: SourceVersion(
            source=source,
            number=1,
            name=source.name,
            fingerprint=source.sha256,
            stored=stored.get(source.pk),
            media_type=source.media_type,
            url=source.url,
            first_read=source.last_read,
            last_read=source.last_read,
            reader=source.reader,
            reader_version=source.reader_version,
        )
        for source in sources
    }
    SourceVersion.objects.bulk_create(versions.values())
    SourceName.objects.bulk_create(
        SourceName(source=source, name=source.name, fingerprint=source.sha256) for source in sources
    )
    Revision.objects.bulk_create(
        Revision(
            meeting=source.meeting,
            number=1,
            version=versions[source.pk],
            cause="first reading",
            reader=source.reader,
            reader_version=source.reader_version,
            made=source.last_read,
        )
        for source in sources
        if hasattr(source, "meeting")
    )


class Migration(migrations.Migration):
    dependencies = [("archive", "0020_versions")]

    operations = [migrations.RunPython(make_first_versions, migrations.RunPython.noop)]
