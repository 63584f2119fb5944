"""Office holders from an authority file, and who of them is which speaker."""

from django.db import models

from archive.linkage.mentions import Authority, Tenure
from archive.models.speakers import Speaker

_SEPARATOR = "\n"


class AuthorityPerson(models.Model):
    """A person of an authority file. `identifier`: the number there, as "wikidata:Q1".

    `other_names` and `numbers` have one a line; `numbers` are those in other registers, as "viaf:1". Years
    are 0 where they are not known. `speaker` is set by record linkage and unset when evidence changes.
    """

    identifier = models.CharField(max_length=300, unique=True)
    name = models.CharField(max_length=300)
    other_names = models.TextField(blank=True)
    numbers = models.TextField(blank=True)
    born = models.PositiveSmallIntegerField(default=0)
    died = models.PositiveSmallIntegerField(default=0)
    gender = models.CharField(max_length=1, blank=True)
    speaker = models.ForeignKey(
        Speaker, models.SET_NULL, related_name="authorities", null=True, blank=True, editable=False
    )

    class Meta:
        ordering = ["name", "identifier"]
        verbose_name_plural = "authority persons"

    def __str__(self) -> str:
        return f"{self.name} ({self.identifier})"

    @property
    def spellings(self) -> list[str]:
        return [self.name, *filter(None, self.other_names.split(_SEPARATOR))]

    @property
    def wikidata(self) -> str:
        """The Wikidata number, "" where there is none."""
        scheme, _, number = self.identifier.partition(":")
        return number if scheme == "wikidata" else ""

    def authority(self) -> Authority:
        """As record linkage takes it; its tenures must have been prefetched."""
        tenures = tuple(Tenure(each.title, each.country, each.start, each.end) for each in self.tenures.all())
        return Authority(
            self.identifier,
            self.name,
            tuple(self.spellings[1:]),
            tenures,
            self.born,
            self.died,
            self.gender,
            tuple(filter(None, self.numbers.split(_SEPARATOR))),
        )


class AuthorityTenure(models.Model):
    """An office that an authority says somebody held; dates are inclusive, None is open or not known."""

    person = models.ForeignKey(AuthorityPerson, models.CASCADE, related_name="tenures")
    title = models.CharField(max_length=500)
    country = models.CharField(max_length=2, blank=True)
    start = models.DateField(null=True, blank=True)
    end = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["start", "title"]

    def __str__(self) -> str:
        return self.title
