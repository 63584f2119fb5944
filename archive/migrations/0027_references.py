import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('archive', '0026_answers'),
    ]

    operations = [
        migrations.CreateModel(
            name='Reference',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
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
                ('candidates', models.ManyToManyField(blank=True, editable=False, related_name='+', to='archive.meeting')),
                ('passage', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='references', to='archive.passage')),
                ('target', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='referred_to', to='archive.meeting')),
            ],
            options={
                'ordering': ['passage', 'start'],
                'indexes': [models.Index(fields=['state'], name='archive_ref_state_76b311_idx')],
                'constraints': [models.UniqueConstraint(fields=('passage', 'start'), name='reference_once')],
            },
        ),
    ]
