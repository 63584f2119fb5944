"""Which years of a chart are written out. Pure."""

# The most that fit below a chart in the narrowest window, and in a wide one: over the whole page, and over
# the column of its text.
NARROW, WIDE, COLUMN = 10, 28, 20
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


def step(years: int, most: int = NARROW) -> int:
    """Every how many years one is written, in round steps, so that decades are."""
    return next((each for each in _STEPS if years <= each * most), _STEPS[-1])


def finer_step(years: int, most: int = WIDE) -> int:
    """The same for a wide window: a part of `step`, so that a narrow one leaves years out and adds none."""
    narrow = step(years)
    return next(each for each in _STEPS if each == narrow or (narrow % each == 0 and years <= each * most))
