import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('archive', '0021_first_versions'),
    ]

    operations = [
        migrations.CreateModel(
            name='JoinedMeeting',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=120, unique=True)),
                ('title', models.CharField(max_length=1000)),
                ('joined', models.DateTimeField()),
                ('packed', models.BinaryField()),
            ],
            options={
                'ordering': ['-joined'],
            },
        ),
        migrations.RemoveConstraint(
            model_name='formerslug',
            name='former_slug_of_one',
        ),
        migrations.AddField(
            model_name='joinedmeeting',
            name='meeting',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='joined_meetings', to='archive.meeting', verbose_name='joined to'),
        ),
        migrations.AddField(
            model_name='joinedmeeting',
            name='source',
            field=models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='joined_meeting', to='archive.source'),
        ),
        migrations.AddField(
            model_name='formerslug',
            name='joined',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='former_slugs', to='archive.joinedmeeting'),
        ),
        migrations.AddConstraint(
            model_name='formerslug',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('joined', None), ('meeting__isnull', False), ('speaker', None)), models.Q(('joined', None), ('meeting', None), ('speaker__isnull', False)), models.Q(('joined__isnull', False), ('meeting', None), ('speaker', None)), _connector='OR'), name='former_slug_of_one'),
        ),
    ]
