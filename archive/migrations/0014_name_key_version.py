from django.db import migrations, models


class Migration(migrations.Migration):
    """Keys that are stored have no version yet: the next import, or `renew_name_keys`, makes them anew."""

    dependencies = [("archive", "0013_appearance_country")]

    operations = [
        migrations.CreateModel(
            name="NameKeyVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                ("version", models.PositiveIntegerField()),
            ],
        ),
    ]
