"""All of the earlier migrations in one step, for a new database: they take three times as long.

Where some of them were applied, the others are, and not this one.
"""

import uuid
from importlib import import_module

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from ._creating import CreateModels

REPLACED = [
    '0001_initial',
    '0002_geography',
    '0003_counting',
    '0007_doubt',
    '0008_date_precision',
    '0010_index_state',
    '0011_time_of_day',
    '0012_countries',
    '0013_appearance_country',
    '0014_name_key_version',
    '0015_reading_kept',
    '0020_versions',
    '0021_first_versions',
    '0022_joined_meetings',
    '0023_past_facts',
    '0024_passages_of_further_sources',
    '0025_formulas',
    '0026_answers',
    '0027_references',
    '0030_speaker_links',
    '0035_decisions',
    '0040_desk',
    '0045_archive_identity',
    '0050_index_of_languages',
    '0064_source_addresses',
    '0065_has_transcript',
    '0071_tallies',
    '0072_indexes_of_questions_and_names',
    '0080_merges_before_linkage',
    '0090_decisions_about_tags',
    '0091_filing_keys',
    '0092_offices_by_country',
]

give = import_module('.0045_archive_identity', __package__).give
trigrams = import_module('.0072_indexes_of_questions_and_names', __package__)


class Migration(migrations.Migration):

    initial = True

    replaces = [('archive', name) for name in REPLACED]

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateModels([
            migrations.CreateModel(
                name='ArchiveIdentity',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('uuid', models.UUIDField(default=uuid.uuid4, editable=False)),
                ],
                options={
                    'verbose_name_plural': 'archive identities',
                },
            ),
            migrations.CreateModel(
                name='Country',
                fields=[
                    ('code', models.CharField(max_length=2, primary_key=True, serialize=False)),
                    ('name', models.CharField(max_length=200, verbose_name='English name')),
                ],
                options={
                    'verbose_name_plural': 'countries',
                    'ordering': ['name'],
                },
            ),
            migrations.CreateModel(
                name='DayTally',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('date', models.DateField()),
                    ('date_precision', models.CharField(max_length=10)),
                    ('pages', models.IntegerField(default=0)),
                    ('transcripts', models.IntegerField(default=0)),
                    ('words', models.BigIntegerField(default=0)),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('date', 'date_precision'), name='day_tallied_once')],
                },
            ),
            migrations.CreateModel(
                name='Decision',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('merge speakers', 'Merge speakers'), ('split a speaker', 'Split a speaker'), ('take a reading of a name back', 'Take a reading of a name back'), ('decline a suggestion', 'Decline a suggestion'), ('join documents', 'Join documents'), ('separate documents', 'Separate documents'), ('give turns to a speaker', 'Give turns to a speaker'), ('cut a turn in two', 'Cut a turn in two'), ('join a turn with the one before', 'Join a turn with the one before'), ('set the kind of turns', 'Set the kind of turns'), ('set the office of turns', 'Set the office of turns'), ('mend turns', 'Mend turns'), ('mend a meeting', 'Mend a meeting'), ('mend a speaker', 'Mend a speaker'), ('mend a tag', 'Mend a tag'), ('withhold a document', 'Withhold a document')], max_length=40)),
                    ('state', models.CharField(choices=[('standing', 'Standing'), ('undone', 'Undone')], db_index=True, default='standing', max_length=10)),
                    ('made', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                    ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='decisions', to=settings.AUTH_USER_MODEL)),
                    ('by_name', models.CharField(blank=True, max_length=150)),
                    ('reason', models.TextField(blank=True)),
                    ('before', models.JSONField(blank=True, default=list)),
                    ('after', models.JSONField(blank=True, default=list)),
                    ('portable', models.JSONField(blank=True, default=dict)),
                    ('packed', models.BinaryField(default=bytes)),
                    ('problem', models.CharField(blank=True, max_length=300)),
                    ('undone', models.DateTimeField(blank=True, null=True)),
                    ('undone_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('undone_by_name', models.CharField(blank=True, max_length=150)),
                    ('undone_reason', models.TextField(blank=True)),
                ],
                options={
                    'ordering': ['-pk'],
                },
            ),
            migrations.CreateModel(
                name='DecisionSubject',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('decision', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='subjects', to='archive.decision')),
                    ('kind', models.CharField(choices=[('meeting', 'Meeting'), ('speaker', 'Speaker')], max_length=10)),
                    ('key', models.BigIntegerField()),
                    ('slug', models.CharField(blank=True, max_length=120)),
                    ('name', models.CharField(blank=True, max_length=1000)),
                ],
                options={
                    'indexes': [models.Index(fields=['kind', 'key'], name='archive_dec_kind_4a97de_idx')],
                    'constraints': [models.UniqueConstraint(fields=('decision', 'kind', 'key'), name='decision_subject_once')],
                },
            ),
            migrations.CreateModel(
                name='FactTally',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=20)),
                    ('value', models.CharField(max_length=800)),
                    ('year', models.IntegerField()),
                    ('pages', models.IntegerField(default=0)),
                    ('transcripts', models.IntegerField(default=0)),
                ],
                options={
                    'indexes': [models.Index(fields=['year', 'name'], name='facts_of_year')],
                    'constraints': [models.UniqueConstraint(fields=('name', 'value', 'year'), name='fact_tallied_once')],
                },
            ),
            migrations.CreateModel(
                name='FormerPlace',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('slug', models.SlugField(max_length=120, unique=True)),
                    ('place_slug', models.SlugField(max_length=120)),
                ],
            ),
            migrations.CreateModel(
                name='FormulaSearch',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('made', models.DateTimeField()),
                    ('words', models.PositiveBigIntegerField()),
                ],
            ),
            migrations.CreateModel(
                name='Job',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(max_length=20)),
                    ('state', models.CharField(choices=[('queued', 'Queued'), ('running', 'Running'), ('done', 'Done'), ('failed', 'Failed')], db_index=True, default='queued', max_length=10)),
                    ('arguments', models.JSONField(default=dict)),
                    ('step', models.CharField(blank=True, max_length=200)),
                    ('done', models.PositiveIntegerField(default=0)),
                    ('total', models.PositiveIntegerField(default=0)),
                    ('error', models.TextField(blank=True)),
                    ('decision', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='jobs', to='archive.decision')),
                    ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='jobs', to=settings.AUTH_USER_MODEL)),
                    ('created', models.DateTimeField(auto_now_add=True)),
                    ('started', models.DateTimeField(blank=True, null=True)),
                    ('finished', models.DateTimeField(blank=True, null=True)),
                ],
                options={
                    'ordering': ['-pk'],
                },
            ),
            migrations.CreateModel(
                name='NameKeyVersion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('version', models.PositiveIntegerField()),
                ],
            ),
            migrations.CreateModel(
                name='Source',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=500, unique=True)),
                    ('sha256', models.CharField(max_length=64, unique=True, verbose_name='SHA-256')),
                    ('media_type', models.CharField(max_length=100)),
                    ('text', models.TextField()),
                    ('side_facts', models.JSONField(blank=True, default=dict, verbose_name='facts kept beside it')),
                    ('site', models.CharField(blank=True, max_length=100)),
                    ('url', models.URLField(blank=True, max_length=1000, verbose_name='address')),
                    ('reader', models.CharField(max_length=100)),
                    ('reader_version', models.PositiveIntegerField()),
                    ('head', models.JSONField(blank=True, default=list)),
                    ('furniture', models.JSONField(blank=True, default=list)),
                    ('line_runs', models.JSONField(blank=True, default=list, editable=False)),
                    ('leading', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='further_sources', to='archive.source')),
                    ('sketch', models.BinaryField(default=bytes)),
                    ('first_read', models.DateTimeField(auto_now_add=True)),
                    ('last_read', models.DateTimeField(auto_now=True)),
                ],
                options={
                    'ordering': ['name'],
                    'indexes': [models.Index(fields=['site'], name='source_by_site')],
                },
            ),
            migrations.CreateModel(
                name='ReadingWarning',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='warnings', to='archive.source')),
                    ('code', models.CharField(choices=[('inferred speaker', 'Inferred speaker'), ('repeated block', 'Repeated block'), ('unknown layout', 'Unknown layout'), ('no transcript', 'No transcript'), ('date from title', 'Date from title'), ('place from title', 'Place from title'), ('from side file', 'From side file'), ('contradiction', 'Contradiction'), ('ambiguous speaker', 'Ambiguous speaker'), ('words without a speaker', 'Words without a speaker'), ('two labels in one paragraph', 'Two labels in one paragraph'), ('possible label', 'Possible label'), ('possible duplicate', 'Possible duplicate'), ('encoding', 'Encoding'), ("title from the file's name", "Title from the file's name"), ('title from the text', 'Title from the text'), ("date from the file's name", "Date from the file's name"), ('date from the text', 'Date from the text'), ('ambiguous date', 'Ambiguous date'), ('partial date', 'Partial date')], db_index=True, max_length=40)),
                    ('detail', models.TextField(blank=True)),
                ],
                options={
                    'ordering': ['pk'],
                },
            ),
            migrations.CreateModel(
                name='SourceAddress',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='addresses', to='archive.source')),
                    ('key', models.CharField(db_index=True, max_length=1000)),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('source', 'key'), name='source_address_once')],
                },
            ),
            migrations.CreateModel(
                name='SourceName',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='archive.source')),
                    ('name', models.CharField(db_index=True, max_length=500)),
                    ('fingerprint', models.CharField(max_length=64)),
                ],
                options={
                    'ordering': ['name'],
                    'constraints': [models.UniqueConstraint(fields=('source', 'name'), name='source_name_once')],
                },
            ),
            migrations.CreateModel(
                name='Speaker',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('curated', models.JSONField(blank=True, default=list, editable=False)),
                    ('slug', models.SlugField(max_length=120, unique=True)),
                    ('name', models.CharField(max_length=300)),
                    ('filing_key', models.CharField(db_index=True, default='', editable=False, max_length=300)),
                    ('note', models.TextField(blank=True, verbose_name="curator's note")),
                    ('parted_from', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='namesakes', to='archive.speaker')),
                ],
                options={
                    'ordering': ['name'],
                },
            ),
            migrations.CreateModel(
                name='Alias',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('speaker', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='aliases', to='archive.speaker')),
                    ('name', models.CharField(max_length=300)),
                    ('key', models.CharField(db_index=True, editable=False, max_length=300)),
                ],
                options={
                    'verbose_name_plural': 'aliases',
                    'ordering': ['name'],
                    'constraints': [models.UniqueConstraint(fields=('speaker', 'name'), name='alias_once_a_speaker')],
                },
            ),
            migrations.CreateModel(
                name='AuthorityPerson',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('identifier', models.CharField(max_length=300, unique=True)),
                    ('name', models.CharField(max_length=300)),
                    ('other_names', models.TextField(blank=True)),
                    ('numbers', models.TextField(blank=True)),
                    ('born', models.PositiveSmallIntegerField(default=0)),
                    ('died', models.PositiveSmallIntegerField(default=0)),
                    ('gender', models.CharField(blank=True, max_length=1)),
                    ('speaker', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='authorities', to='archive.speaker')),
                ],
                options={
                    'verbose_name_plural': 'authority persons',
                    'ordering': ['name', 'identifier'],
                },
            ),
            migrations.CreateModel(
                name='AuthorityTenure',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tenures', to='archive.authorityperson')),
                    ('title', models.CharField(max_length=500)),
                    ('country', models.CharField(blank=True, max_length=2)),
                    ('start', models.DateField(blank=True, null=True)),
                    ('end', models.DateField(blank=True, null=True)),
                ],
                options={
                    'ordering': ['start', 'title'],
                },
            ),
            migrations.CreateModel(
                name='Identifier',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('speaker', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='identifiers', to='archive.speaker')),
                    ('value', models.CharField(max_length=200, unique=True)),
                ],
                options={
                    'ordering': ['value'],
                },
            ),
            migrations.CreateModel(
                name='OfficeTally',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('speaker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='archive.speaker')),
                    ('role', models.CharField(max_length=500)),
                    ('country', models.CharField(default='', max_length=2)),
                    ('language', models.CharField(max_length=35)),
                    ('year', models.IntegerField()),
                    ('meetings', models.IntegerField(default=0)),
                    ('statements', models.IntegerField(default=0)),
                    ('words', models.BigIntegerField(default=0)),
                    ('last', models.DateField()),
                ],
                options={
                    'indexes': [models.Index(fields=['country', 'speaker'], name='offices_of_country')],
                    'constraints': [models.UniqueConstraint(fields=('speaker', 'role', 'country', 'language', 'year'), name='office_tallied_once')],
                },
            ),
            migrations.CreateModel(
                name='SpeakerTally',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('speaker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='archive.speaker')),
                    ('year', models.IntegerField()),
                    ('pages', models.IntegerField(default=0)),
                    ('transcripts', models.IntegerField(default=0)),
                ],
                options={
                    'indexes': [models.Index(fields=['year'], name='speakers_of_year')],
                    'constraints': [models.UniqueConstraint(fields=('speaker', 'year'), name='speaker_tallied_once')],
                },
            ),
            migrations.CreateModel(
                name='StoredBytes',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('sha256', models.CharField(max_length=64, unique=True, verbose_name='SHA-256')),
                    ('size', models.PositiveBigIntegerField()),
                    ('packed', models.BinaryField()),
                    ('base', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='differences', to='archive.storedbytes')),
                ],
                options={
                    'verbose_name_plural': 'stored bytes',
                },
            ),
            migrations.CreateModel(
                name='SourceVersion',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='versions', to='archive.source')),
                    ('number', models.PositiveIntegerField(default=1)),
                    ('name', models.CharField(max_length=500, verbose_name='name of the file')),
                    ('fingerprint', models.CharField(db_index=True, max_length=64)),
                    ('stored', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='archive.storedbytes')),
                    ('media_type', models.CharField(max_length=100)),
                    ('url', models.URLField(blank=True, max_length=1000, verbose_name='address')),
                    ('first_read', models.DateTimeField()),
                    ('last_read', models.DateTimeField()),
                    ('fetched', models.DateTimeField(blank=True, null=True)),
                    ('reader', models.CharField(max_length=100)),
                    ('reader_version', models.PositiveIntegerField()),
                    ('passages', models.BinaryField(default=bytes)),
                ],
                options={
                    'ordering': ['source', 'number'],
                    'constraints': [models.UniqueConstraint(fields=('source', 'number'), name='source_version_once')],
                },
            ),
            migrations.CreateModel(
                name='SuggestedMerge',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('speaker', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='suggested_merges', to='archive.speaker')),
                    ('other', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='archive.speaker')),
                    ('reason', models.CharField(max_length=300)),
                    ('declined', models.BooleanField(db_index=True, default=False)),
                ],
                options={
                    'ordering': ['declined', 'speaker__name'],
                    'constraints': [models.UniqueConstraint(fields=('speaker', 'other'), name='merge_suggested_once')],
                },
            ),
            migrations.CreateModel(
                name='SuggestedSource',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='suggested_sources', to='archive.source')),
                    ('other', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='archive.source')),
                    ('share', models.PositiveSmallIntegerField()),
                    ('reason', models.CharField(max_length=300)),
                    ('declined', models.BooleanField(db_index=True, default=False)),
                ],
                options={
                    'ordering': ['declined', '-share'],
                    'constraints': [models.UniqueConstraint(fields=('source', 'other'), name='source_suggested_once')],
                },
            ),
            migrations.CreateModel(
                name='Tag',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=[('topic', 'Topic'), ('country', 'Country'), ('region', 'Region'), ('section', 'Section')], max_length=20)),
                    ('name', models.CharField(max_length=200)),
                ],
                options={
                    'ordering': ['kind', 'name'],
                    'constraints': [models.UniqueConstraint(fields=('kind', 'name'), name='tag_once')],
                },
            ),
            migrations.CreateModel(
                name='Meeting',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('curated', models.JSONField(blank=True, default=list, editable=False)),
                    ('slug', models.SlugField(max_length=120, unique=True)),
                    ('title', models.CharField(max_length=1000)),
                    ('date', models.DateField()),
                    ('date_precision', models.CharField(choices=[('day', 'Day'), ('month', 'Month'), ('year', 'Year'), ('unknown', 'Unknown')], default='day', max_length=10, verbose_name='date is known to the')),
                    ('date_end', models.DateField(blank=True, null=True, verbose_name='last day, of a range')),
                    ('time', models.TimeField(blank=True, null=True, verbose_name='local time')),
                    ('place', models.CharField(blank=True, max_length=300)),
                    ('place_slug', models.SlugField(blank=True, editable=False, max_length=120)),
                    ('country_codes', models.CharField(blank=True, editable=False, max_length=800)),
                    ('kind', models.CharField(choices=[('address', 'Address'), ('announcement', 'Announcement'), ('briefing', 'Briefing'), ('ceremony', 'Ceremony'), ('interview', 'Interview'), ('meeting', 'Meeting'), ('news', 'News'), ('news conference', 'News conference'), ('press statements', 'Press statements'), ('remarks', 'Remarks'), ('talks', 'Talks'), ('telephone conversation', 'Telephone conversation'), ('event', 'Event')], max_length=40)),
                    ('has_transcript', models.BooleanField(default=True, editable=False)),
                    ('language', models.CharField(max_length=35)),
                    ('lead', models.TextField(blank=True)),
                    ('lead_passage', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='archive.passage')),
                    ('note', models.TextField(blank=True, verbose_name="curator's note")),
                    ('words', models.PositiveIntegerField(default=0, editable=False)),
                    ('source', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='meeting', to='archive.source')),
                    ('last_number', models.PositiveIntegerField(default=0, editable=False)),
                    ('revision', models.PositiveIntegerField(default=1, editable=False)),
                    ('indexed', models.BooleanField(db_index=True, default=False, editable=False)),
                    ('countries', models.ManyToManyField(editable=False, related_name='meetings', to='archive.country')),
                    ('tags', models.ManyToManyField(blank=True, related_name='meetings', to='archive.tag')),
                ],
                options={
                    'ordering': ('date', models.OrderBy(models.F('time'), nulls_first=True), 'pk'),
                    'indexes': [models.Index(fields=['date', 'time', 'id'], name='archive_mee_date_570540_idx'), models.Index(fields=['date', 'date_precision', 'has_transcript', 'words'], name='meeting_days'), models.Index(fields=['place', 'has_transcript'], name='meeting_by_place'), models.Index(fields=['kind', 'has_transcript'], name='meeting_by_kind'), models.Index(fields=['country_codes', 'has_transcript'], name='meeting_by_country_codes'), models.Index(fields=['language', 'has_transcript'], name='meeting_by_language')],
                },
            ),
            migrations.CreateModel(
                name='Appearance',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='appearances', to='archive.meeting')),
                    ('speaker', models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='appearances', to='archive.speaker')),
                    ('name', models.CharField(max_length=300)),
                    ('key', models.CharField(db_index=True, editable=False, max_length=300)),
                    ('role', models.CharField(blank=True, max_length=500, verbose_name='office')),
                    ('country', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='archive.country', verbose_name='stands for')),
                    ('position', models.PositiveIntegerField(default=0)),
                    ('turns', models.PositiveIntegerField(default=0, editable=False)),
                    ('words', models.PositiveIntegerField(default=0, editable=False)),
                ],
                options={
                    'ordering': ['meeting', 'position'],
                    'indexes': [models.Index(fields=['speaker', 'meeting', 'turns'], name='meetings_of_speaker')],
                },
            ),
            migrations.CreateModel(
                name='Attribution',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attributions', to='archive.meeting')),
                    ('key', models.CharField(max_length=300)),
                    ('speaker', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='attributions', to='archive.speaker')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'key'), name='attribution_once')],
                },
            ),
            migrations.CreateModel(
                name='DeskAnswer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('queue', models.CharField(max_length=20)),
                    ('item', models.PositiveBigIntegerField()),
                    ('detail', models.CharField(blank=True, max_length=300)),
                    ('told', models.CharField(max_length=1000)),
                    ('reason', models.TextField(blank=True)),
                    ('made', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                    ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('by_name', models.CharField(blank=True, max_length=150)),
                    ('meeting', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='archive.meeting')),
                    ('before', models.JSONField(blank=True, default=dict)),
                    ('decision', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='archive.decision')),
                    ('undone', models.DateTimeField(blank=True, null=True)),
                ],
                options={
                    'ordering': ['-pk'],
                    'indexes': [models.Index(fields=['queue', 'item'], name='archive_des_queue_53423e_idx')],
                },
            ),
            migrations.CreateModel(
                name='FormerPassage',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_passages', to='archive.meeting')),
                    ('utterance_number', models.PositiveIntegerField()),
                    ('number', models.PositiveIntegerField()),
                    ('since', models.PositiveIntegerField()),
                    ('until', models.PositiveIntegerField()),
                    ('fate', models.CharField(choices=[('altered', 'Altered'), ('given to another speaker', 'Given to another speaker'), ('removed', 'Removed'), ('joined to another passage', 'Joined to another passage'), ('set otherwise', 'Set otherwise')], max_length=30)),
                    ('text', models.TextField(blank=True)),
                    ('kind', models.CharField(max_length=20, verbose_name='kind of utterance')),
                    ('label', models.CharField(blank=True, max_length=1000)),
                    ('speaker', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='former_passages', to='archive.speaker')),
                    ('speaker_name', models.CharField(blank=True, max_length=300)),
                    ('role', models.CharField(blank=True, max_length=500, verbose_name='office')),
                    ('repeated', models.BooleanField(default=False)),
                    ('aside', models.BooleanField(default=False, verbose_name='stage remark')),
                    ('before', models.CharField(blank=True, max_length=30, verbose_name='stood after')),
                    ('joined_to', models.CharField(blank=True, max_length=30)),
                ],
                options={
                    'ordering': ['meeting', 'utterance_number', 'number', 'since'],
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'utterance_number', 'number', 'since'), name='former_passage_once')],
                },
            ),
            migrations.CreateModel(
                name='FormerUtterance',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_utterances', to='archive.meeting')),
                    ('number', models.PositiveIntegerField()),
                    ('until', models.PositiveIntegerField()),
                    ('kind', models.CharField(max_length=20, verbose_name='kind of utterance')),
                    ('label', models.CharField(blank=True, max_length=1000)),
                    ('note', models.CharField(blank=True, max_length=500)),
                    ('speaker', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='former_utterances', to='archive.speaker')),
                    ('speaker_name', models.CharField(blank=True, max_length=300)),
                    ('role', models.CharField(blank=True, max_length=500, verbose_name='office')),
                    ('inferred', models.BooleanField(default=False, verbose_name='speaker inferred')),
                    ('doubt', models.TextField(blank=True, verbose_name='speaker not certain')),
                    ('language', models.CharField(blank=True, max_length=35)),
                ],
                options={
                    'ordering': ['meeting', 'number', 'until'],
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'number', 'until'), name='former_utterance_once')],
                },
            ),
            migrations.CreateModel(
                name='IndexedMeeting',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('engine', models.CharField(max_length=300)),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='archive.meeting')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('engine', 'meeting'), name='indexed_once')],
                },
            ),
            migrations.CreateModel(
                name='JoinedMeeting',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('slug', models.SlugField(max_length=120, unique=True)),
                    ('title', models.CharField(max_length=1000)),
                    ('source', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='joined_meeting', to='archive.source')),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='joined_meetings', to='archive.meeting', verbose_name='joined to')),
                    ('joined', models.DateTimeField()),
                    ('packed', models.BinaryField()),
                ],
                options={
                    'ordering': ['-joined'],
                },
            ),
            migrations.CreateModel(
                name='FormerSlug',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('slug', models.SlugField(max_length=120)),
                    ('meeting', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='former_slugs', to='archive.meeting')),
                    ('speaker', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='former_slugs', to='archive.speaker')),
                    ('joined', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='former_slugs', to='archive.joinedmeeting')),
                ],
                options={
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('joined', None), ('meeting__isnull', False), ('speaker', None)), models.Q(('joined', None), ('meeting', None), ('speaker__isnull', False)), models.Q(('joined__isnull', False), ('meeting', None), ('speaker', None)), _connector='OR'), name='former_slug_of_one'), models.UniqueConstraint(fields=('slug', 'meeting'), name='former_meeting_slug_once'), models.UniqueConstraint(fields=('slug', 'speaker'), name='former_speaker_slug_once')],
                },
            ),
            migrations.CreateModel(
                name='Report',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('meeting', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='reports', to='archive.meeting')),
                    ('slug', models.SlugField(max_length=120)),
                    ('anchor', models.CharField(blank=True, max_length=30)),
                    ('text', models.TextField()),
                    ('email', models.EmailField(blank=True, max_length=254)),
                    ('made', models.DateTimeField(auto_now_add=True)),
                    ('state', models.CharField(choices=[('open', 'Open'), ('mended', 'Mended'), ('left', 'Left')], default='open', max_length=10)),
                ],
                options={
                    'ordering': ['pk'],
                    'indexes': [models.Index(fields=['state'], name='archive_rep_state_80aed4_idx')],
                },
            ),
            migrations.CreateModel(
                name='Revision',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='revisions', to='archive.meeting')),
                    ('number', models.PositiveIntegerField(default=1)),
                    ('version', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='revisions', to='archive.sourceversion')),
                    ('cause', models.CharField(choices=[('first reading', 'First reading'), ('edit by the publisher', 'Edit by the publisher'), ('better reading', 'Better reading'), ('decision of the archive', 'Decision of the archive')], max_length=30)),
                    ('reader', models.CharField(max_length=100)),
                    ('reader_version', models.PositiveIntegerField()),
                    ('made', models.DateTimeField(db_index=True)),
                    ('added', models.PositiveIntegerField(default=0)),
                    ('altered', models.PositiveIntegerField(default=0)),
                    ('removed', models.PositiveIntegerField(default=0)),
                    ('reattributed', models.PositiveIntegerField(default=0)),
                    ('moved', models.PositiveIntegerField(default=0)),
                    ('words_inserted', models.PositiveIntegerField(default=0)),
                    ('words_deleted', models.PositiveIntegerField(default=0)),
                    ('arrangement', models.TextField(blank=True)),
                    ('facts', models.JSONField(blank=True, default=dict)),
                    ('undoes', models.PositiveIntegerField(default=0, editable=False)),
                ],
                options={
                    'ordering': ['meeting', 'number'],
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'number'), name='revision_once')],
                },
            ),
            migrations.CreateModel(
                name='SpeakerLink',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links', to='archive.meeting')),
                    ('key', models.CharField(max_length=300)),
                    ('name', models.CharField(max_length=300)),
                    ('own', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='links_away', to='archive.speaker')),
                    ('speaker', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links', to='archive.speaker')),
                    ('grade', models.CharField(choices=[('certain', 'Certain'), ('likely', 'Likely'), ('unclear', 'Unclear')], db_index=True, max_length=10)),
                    ('reason', models.CharField(blank=True, max_length=500)),
                ],
                options={
                    'ordering': ['meeting', 'key'],
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'key'), name='link_once')],
                },
            ),
            migrations.CreateModel(
                name='Utterance',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('curated', models.JSONField(blank=True, default=list, editable=False)),
                    ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='utterances', to='archive.meeting')),
                    ('position', models.PositiveIntegerField()),
                    ('number', models.PositiveIntegerField()),
                    ('kind', models.CharField(choices=[('speech', 'Speech'), ('question', 'Question'), ('remark', 'Remark'), ('narration', 'Narration'), ('heading', 'Heading')], max_length=20)),
                    ('label', models.CharField(blank=True, max_length=1000)),
                    ('note', models.CharField(blank=True, max_length=500)),
                    ('speaker', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='utterances', to='archive.speaker')),
                    ('role', models.CharField(blank=True, max_length=500, verbose_name='office')),
                    ('inferred', models.BooleanField(default=False, verbose_name='speaker inferred')),
                    ('doubt', models.TextField(blank=True, verbose_name='speaker not certain')),
                    ('link', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='utterances', to='archive.speakerlink')),
                    ('offices_then', models.CharField(blank=True, editable=False, max_length=1000)),
                    ('language', models.CharField(blank=True, max_length=35)),
                    ('answers', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='answer_turns', to='archive.utterance')),
                    ('words', models.PositiveIntegerField(default=0, editable=False)),
                    ('last_number', models.PositiveIntegerField(default=0, editable=False)),
                ],
                options={
                    'ordering': ['meeting', 'position'],
                    'indexes': [models.Index(fields=['speaker', 'meeting', 'position'], name='archive_utt_speaker_04cfbb_idx'), models.Index(condition=models.Q(('language', ''), _negated=True), fields=['speaker', 'language'], name='statements_elsewhere'), models.Index(condition=models.Q(('kind', 'question')), fields=['id'], name='questions'), models.Index(condition=models.Q(('answers__isnull', False)), fields=['speaker', 'answers'], name='answers_of_speaker')],
                    'constraints': [models.UniqueConstraint(fields=('meeting', 'number'), name='utterance_number_once'), models.CheckConstraint(condition=models.Q(('doubt', ''), ('speaker', None), _connector='OR'), name='doubt_names_nobody')],
                },
            ),
            migrations.CreateModel(
                name='Passage',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('utterance', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='passages', to='archive.utterance')),
                    ('position', models.PositiveIntegerField()),
                    ('number', models.PositiveIntegerField()),
                    ('moved_from', models.PositiveIntegerField(blank=True, editable=False, null=True)),
                    ('text', models.TextField()),
                    ('repeated', models.BooleanField(default=False)),
                    ('aside', models.BooleanField(default=False, verbose_name='stage remark')),
                    ('page', models.PositiveIntegerField(default=0, verbose_name='page of paper, 0 where there is none')),
                    ('time', models.CharField(blank=True, max_length=20, verbose_name='time code, as 01:02:03')),
                    ('since', models.PositiveIntegerField(default=1, editable=False, verbose_name='since revision')),
                ],
                options={
                    'ordering': ['utterance', 'position'],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('moved_from', None)), fields=('utterance', 'number'), name='passage_number_once'), models.UniqueConstraint(condition=models.Q(('moved_from__isnull', False)), fields=('utterance', 'moved_from', 'number'), name='moved_passage_once')],
                },
            ),
            migrations.CreateModel(
                name='Formula',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('passage', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='archive.passage')),
                    ('text', models.TextField()),
                    ('words', models.PositiveIntegerField()),
                    ('uses', models.PositiveIntegerField()),
                    ('meetings', models.PositiveIntegerField()),
                    ('speakers', models.PositiveIntegerField()),
                    ('last', models.DateField(blank=True, null=True)),
                    ('score', models.FloatField()),
                    ('folded', models.BooleanField(default=False)),
                ],
                options={
                    'ordering': ['folded', '-score', 'pk'],
                    'indexes': [models.Index(fields=['folded', '-score', 'id'], name='archive_for_folded_f7a8a8_idx')],
                },
            ),
            migrations.CreateModel(
                name='Reference',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('passage', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='references', to='archive.passage')),
                    ('start', models.PositiveIntegerField()),
                    ('end', models.PositiveIntegerField()),
                    ('text', models.CharField(max_length=500)),
                    ('since', models.DateField(blank=True, null=True)),
                    ('until', models.DateField(blank=True, null=True)),
                    ('place', models.CharField(blank=True, max_length=300)),
                    ('person', models.CharField(blank=True, max_length=300)),
                    ('kind', models.CharField(blank=True, max_length=40)),
                    ('is_event', models.BooleanField(default=False, verbose_name='place is an event')),
                    ('shared', models.BooleanField(default=False, verbose_name='said of more than the speaker')),
                    ('state', models.CharField(choices=[('inferred', 'Inferred'), ('open', 'Open'), ('none', 'None'), ('decided', 'Decided'), ('dismissed', 'Dismissed')], default='none', max_length=20)),
                    ('target', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='referred_to', to='archive.meeting')),
                    ('candidates', models.ManyToManyField(blank=True, editable=False, related_name='+', to='archive.meeting')),
                ],
                options={
                    'ordering': ['passage', 'start'],
                    'indexes': [models.Index(fields=['state'], name='archive_ref_state_76b311_idx')],
                    'constraints': [models.UniqueConstraint(fields=('passage', 'start'), name='reference_once')],
                },
            ),
            migrations.CreateModel(
                name='WithheldMeeting',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('slug', models.SlugField(max_length=120, unique=True)),
                    ('title', models.CharField(max_length=1000)),
                    ('source', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='withheld_meeting', to='archive.source')),
                    ('withheld', models.DateTimeField()),
                    ('reason', models.TextField(blank=True)),
                ],
                options={
                    'ordering': ['-withheld'],
                },
            ),
            migrations.CreateModel(
                name='Withdrawal',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('slug', models.SlugField(max_length=120, unique=True)),
                    ('title', models.CharField(max_length=1000)),
                    ('withdrawn', models.DateTimeField()),
                    ('reason', models.TextField(blank=True)),
                    ('withheld', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='stubs', to='archive.withheldmeeting')),
                ],
                options={
                    'ordering': ['-withdrawn'],
                },
            ),
        ]),
        migrations.RunPython(give, migrations.RunPython.noop),
        migrations.RunPython(trigrams.add_trigrams, trigrams.remove_trigrams),
    ]
