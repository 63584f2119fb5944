import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('archive', '0022_joined_meetings'),
    ]

    operations = [
        migrations.AddField(
            model_name='formerpassage',
            name='aside',
            field=models.BooleanField(default=False, verbose_name='stage remark'),
        ),
        migrations.AddField(
            model_name='formerpassage',
            name='repeated',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='revision',
            name='facts',
            field=models.JSONField(blank=True, default=dict),
        ),
        migrations.AlterField(
            model_name='formerpassage',
            name='fate',
            field=models.CharField(choices=[('altered', 'Altered'), ('given to another speaker', 'Given to another speaker'), ('removed', 'Removed'), ('joined to another passage', 'Joined to another passage'), ('set otherwise', 'Set otherwise')], max_length=30),
        ),
        migrations.CreateModel(
            name='FormerUtterance',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('until', models.PositiveIntegerField()),
                ('kind', models.CharField(max_length=20, verbose_name='kind of utterance')),
                ('label', models.CharField(blank=True, max_length=1000)),
                ('note', models.CharField(blank=True, max_length=500)),
                ('speaker_name', models.CharField(blank=True, max_length=300)),
                ('role', models.CharField(blank=True, max_length=500, verbose_name='office')),
                ('inferred', models.BooleanField(default=False, verbose_name='speaker inferred')),
                ('doubt', models.TextField(blank=True, verbose_name='speaker not certain')),
                ('language', models.CharField(blank=True, max_length=35)),
                ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_utterances', to='archive.meeting')),
                ('speaker', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='former_utterances', to='archive.speaker')),
            ],
            options={
                'ordering': ['meeting', 'number', 'until'],
                'constraints': [models.UniqueConstraint(fields=('meeting', 'number', 'until'), name='former_utterance_once')],
            },
        ),
    ]
