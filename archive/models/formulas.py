"""Formulas: words that come again in several meetings, as they were found last."""

from django.db import models

from archive.models.utterances import Passage


class Formula(models.Model):
    """Words in a row, as they were said first, in `passage`. `score`: by which formulas are ranked.

    `folded`: they are little but names of institutions and courtesies. `last`: the day of the last use.
    """

    passage = models.ForeignKey(Passage, models.CASCADE, related_name="+")
    text = models.TextField()
    words = models.PositiveIntegerField()
    uses = models.PositiveIntegerField()
    meetings = models.PositiveIntegerField()
    speakers = models.PositiveIntegerField()
    last = models.DateField(null=True, blank=True)
    score = models.FloatField()
    folded = models.BooleanField(default=False)

    class Meta:
        ordering = ["folded", "-score", "pk"]
        indexes = [models.Index(fields=["folded", "-score", "id"])]

    def __str__(self) -> str:
        return self.text


class FormulaSearch(models.Model):
    """When formulas were looked for last, and among how many words. There is one row, or none."""

    made = models.DateTimeField()
    words = models.PositiveBigIntegerField()

    def __str__(self) -> str:
        return f"{self.made:%Y-%m-%d}, {self.words:,} words"
