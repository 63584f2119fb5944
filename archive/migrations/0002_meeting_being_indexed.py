from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0001_initial"),
    ]

    operations = [
        migrations.AlterField(
            model_name="meeting",
            name="indexed",
            field=models.BooleanField(db_index=True, default=False, editable=False, null=True),
        ),
    ]
