"""Which meetings the index of which search engine holds."""

from django.db import models

from archive.models.meetings import Meeting


class IndexedMeeting(models.Model):
    """A meeting that is in the index of a search engine, as it was when that was last written.

    `Meeting.indexed` is False from the moment a meeting changes; the next update of any index takes the
    rows of such meetings away, so that each engine takes the change in when it is next updated.
    """

    engine = models.CharField(max_length=300)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["engine", "meeting"], name="indexed_once")]

    def __str__(self) -> str:
        return f"{self.meeting} in {self.engine}"
