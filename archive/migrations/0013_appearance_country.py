from django.db import migrations


class Migration(migrations.Migration):
    """Apart from the one before, since PostgreSQL alters no table with rows whose keys are still to be checked."""

    dependencies = [("archive", "0012_countries")]

    operations = [
        migrations.RemoveField(model_name="appearance", name="country"),
        migrations.RenameField(model_name="appearance", old_name="stands_for", new_name="country"),
    ]
