import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('archive', '0024_passages_of_further_sources'),
    ]

    operations = [
        migrations.CreateModel(
            name='FormulaSearch',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('made', models.DateTimeField()),
                ('words', models.PositiveBigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name='Formula',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField()),
                ('words', models.PositiveIntegerField()),
                ('uses', models.PositiveIntegerField()),
                ('meetings', models.PositiveIntegerField()),
                ('speakers', models.PositiveIntegerField()),
                ('last', models.DateField(blank=True, null=True)),
                ('score', models.FloatField()),
                ('folded', models.BooleanField(default=False)),
                ('passage', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='archive.passage')),
            ],
            options={
                'ordering': ['folded', '-score', 'pk'],
                'indexes': [models.Index(fields=['folded', '-score', 'id'], name='archive_for_folded_f7a8a8_idx')],
            },
        ),
    ]
