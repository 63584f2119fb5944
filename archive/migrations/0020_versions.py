import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('archive', '0015_reading_kept'),
    ]

    operations = [
        migrations.CreateModel(
            name='Withdrawal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=120, unique=True)),
                ('title', models.CharField(max_length=1000)),
                ('withdrawn', models.DateTimeField()),
                ('reason', models.TextField(blank=True)),
            ],
            options={
                'ordering': ['-withdrawn'],
            },
        ),
        migrations.AddField(
            model_name='meeting',
            name='revision',
            field=models.PositiveIntegerField(default=1, editable=False),
        ),
        migrations.AddField(
            model_name='passage',
            name='since',
            field=models.PositiveIntegerField(default=1, editable=False, verbose_name='since revision'),
        ),
        migrations.AddField(
            model_name='source',
            name='leading',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='further_sources', to='archive.source'),
        ),
        migrations.AddField(
            model_name='source',
            name='sketch',
            field=models.BinaryField(default=bytes),
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
                ('number', models.PositiveIntegerField(default=1)),
                ('name', models.CharField(max_length=500, verbose_name='name of the file')),
                ('fingerprint', models.CharField(db_index=True, max_length=64)),
                ('media_type', models.CharField(max_length=100)),
                ('url', models.URLField(blank=True, max_length=1000, verbose_name='address')),
                ('first_read', models.DateTimeField()),
                ('last_read', models.DateTimeField()),
                ('fetched', models.DateTimeField(blank=True, null=True)),
                ('reader', models.CharField(max_length=100)),
                ('reader_version', models.PositiveIntegerField()),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='versions', to='archive.source')),
                ('stored', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='archive.storedbytes')),
            ],
            options={
                'ordering': ['source', 'number'],
            },
        ),
        migrations.CreateModel(
            name='SuggestedSource',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('share', models.PositiveSmallIntegerField()),
                ('reason', models.CharField(max_length=300)),
                ('declined', models.BooleanField(db_index=True, default=False)),
                ('other', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='archive.source')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='suggested_sources', to='archive.source')),
            ],
            options={
                'ordering': ['declined', '-share'],
            },
        ),
        migrations.CreateModel(
            name='FormerPassage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('utterance_number', models.PositiveIntegerField()),
                ('number', models.PositiveIntegerField()),
                ('since', models.PositiveIntegerField()),
                ('until', models.PositiveIntegerField()),
                ('fate', models.CharField(choices=[('altered', 'Altered'), ('given to another speaker', 'Given to another speaker'), ('removed', 'Removed'), ('joined to another passage', 'Joined to another passage')], max_length=30)),
                ('text', models.TextField(blank=True)),
                ('kind', models.CharField(max_length=20, verbose_name='kind of utterance')),
                ('label', models.CharField(blank=True, max_length=1000)),
                ('speaker_name', models.CharField(blank=True, max_length=300)),
                ('role', models.CharField(blank=True, max_length=500, verbose_name='office')),
                ('before', models.CharField(blank=True, max_length=30, verbose_name='stood after')),
                ('joined_to', models.CharField(blank=True, max_length=30)),
                ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_passages', to='archive.meeting')),
                ('speaker', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='former_passages', to='archive.speaker')),
            ],
            options={
                'ordering': ['meeting', 'utterance_number', 'number', 'since'],
                'constraints': [models.UniqueConstraint(fields=('meeting', 'utterance_number', 'number', 'since'), name='former_passage_once')],
            },
        ),
        migrations.CreateModel(
            name='SourceName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(db_index=True, max_length=500)),
                ('fingerprint', models.CharField(max_length=64)),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='names', to='archive.source')),
            ],
            options={
                'ordering': ['name'],
                'constraints': [models.UniqueConstraint(fields=('source', 'name'), name='source_name_once')],
            },
        ),
        migrations.CreateModel(
            name='Revision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(default=1)),
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
                ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='revisions', to='archive.meeting')),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='revisions', to='archive.sourceversion')),
            ],
            options={
                'ordering': ['meeting', 'number'],
                'constraints': [models.UniqueConstraint(fields=('meeting', 'number'), name='revision_once')],
            },
        ),
        migrations.AddConstraint(
            model_name='sourceversion',
            constraint=models.UniqueConstraint(fields=('source', 'number'), name='source_version_once'),
        ),
        migrations.AddConstraint(
            model_name='suggestedsource',
            constraint=models.UniqueConstraint(fields=('source', 'other'), name='source_suggested_once'),
        ),
    ]
