from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('archive', '0023_past_facts'),
    ]

    operations = [
        migrations.AddField(
            model_name='sourceversion',
            name='passages',
            field=models.BinaryField(default=bytes),
        ),
    ]
